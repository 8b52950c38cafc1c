/** Words of pages shown instead of a question. */
export const ENDED_TEXT = {
  expired: {
    title: '填写已超过24小时',
    text: '为了不让内容留在网上，超过24小时没有提交的，已经自动删除。',
  },
  nothing: {
    title: '这里没有正在填写的投诉',
    text: '可能还没有开始，可能已经提交，可能超过24小时已自动删除，也可能浏览器没有保存Cookie。刚刚提交过的，已经收到，用编号和查询码查进度。',
  },
  submitted: {
    title: '已经提交',
    text: '这件投诉已经收到，不会重复提交。',
  },
  conflict: {
    title: '这件投诉已经提交，内容和这一页不同',
    text: '您在别的窗口先提交了一份。收到的是那一份，这一页后来改的没有算进去。要补充，用编号和查询码进“查进度”，再写补充说明。',
  },
  unavailable: {
    title: '暂时打不开您填写的内容',
    text: '内容没有丢，从最后一次保存起留24小时。过几分钟，刷新这一页。',
  },
  noCookies: {
    title: '浏览器没有保存Cookie，填写没法继续',
    text: '网上投诉要靠Cookie记住您填到哪里，24小时后自动删除。在浏览器设置里允许本网站的Cookie，再从头开始；或换一个浏览器，或打电话。',
  },
  otherDraft: {
    title: '这一页是另一份投诉的，没有保存',
    text: '您在别的窗口开始了一份新的投诉。为了不把两件事混在一起，这一页写的没有放进去。',
  },
  filesElsewhere: {
    title: '刚才那一页是另一份投诉的，文件没有改动',
    text: '为了不把两件事混在一起，那一页选的文件没有添加，要删的也没有删。是这一份的，在这一份里再选一次。',
  },
  openNow: (place: string) => `现在打开的，是投诉“${place}”的这一份。`,
  toFiles: '看这一份的文件',
  submittedAs: (reference: string) => `受理编号 ${reference}。再点“提交”也不会重复。`,
  given: '刚才这一页写的还在下面，可以先复制下来：',
  copy: '复制这些文字',
  stillHere: '您刚才写的、没有保存的内容还在，可以先复制下来：',
  ofAnother: '这个标签页里，还有给另一份投诉写的、没有保存的内容：',
  dropKept: '不要了，删掉',
  givenLate:
    '上面这些没有算进已经提交的那一件。想补充进去：先复制，用编号和查询码进“查进度”，写“补充说明”。是另外一件事：可以带着这些文字再投诉一件。',
  goOn: '接着写现在这一份',
  anotherWithWords: '已记好编号，用这些文字再投诉一件',
  receipt: '看受理编号和查询码',
  status: '查进度',
  start: '从头开始',
  another: '已记好编号，再投诉一件',
  retry: '刷新',
} as const
