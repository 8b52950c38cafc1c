import { toDateText, WEEKDAY_LABELS } from '#src/text/dates.ts'

/** Words that several pages of the complaint channel share. */
export const zhHans = {
  step: (number: number, total: number) => `第${number}步，共${total}步`,
  back: '返回上一步',
  backToCheck: '返回检查页',
  continue: '继续',
  optional: '（选填）',
  limit: (limit: number) => `最多${limit}个字。`,
  problems: '有问题需要更正',
  /** In front of a title, and read aloud before the words at a field. */
  problemPrefix: '错误：',
  otherWays: '不想在网上填，也可以打电话或到窗口：',
  otherWaysLink: '其他投诉办法',
  leave: '快速离开',
  leaveHint: '删掉已填的内容，打开“找托育”页面。浏览器的历史记录要您自己清除。',
  dangerShort: '孩子正有危险，先打110；受伤或急病，先打120。',
  /** Of an authority. */
  phone: (phone: string, hours: string | undefined) =>
    `电话 ${phone}${hours ? `（${hours}）` : ''}`,

  /** Above a form into which another page wrote at the same time. */
  others: {
    title: '另一个页面写的',
    text: '同一项有两种写法，都还在。下面能改的是这一页写的；点“继续”就用它。',
    label: '另一个页面写的内容',
    take: '用另一个页面写的',
    numbered: (text: string, number: number) => `${text}（${number}）`,
  },

  /** Of a page that could not keep what was typed (503). */
  unsaved: {
    title: '暂时无法提交，您填写的内容还在这一页',
    text: '这一页先别关。过几分钟，再点一次下面的按钮。',
    call: (name: string, phone: string, hours: string | undefined) =>
      `着急的话，打${name}电话${phone}${hours ? `（${hours}）` : ''}，或打12345。`,
    callHotline: '着急的话，打12345。',
  },

  /** Of a page that has no question to ask any more. */
  ended: {
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
  },

  /** Of a page that asks for a moment, because very many forms are begun from one network. */
  proof: {
    title: '请稍等一下',
    kept: '您填的还在，不用重写。您所在的网络里，同时填写的人很多，要先确认不是机器在填。',
    wait: (seconds: number) =>
      `过${seconds}秒再点“继续”，就能接着填。浏览器能运行脚本的，会自己算一道小题，算好就可以继续，不用等。`,
  },

  /** Of promised days. `weekday`: 1 Monday … 7 Sunday. */
  promises: {
    by: (on: string, weekday: number) => `最晚${toDateText(on)}（${WEEKDAY_LABELS[weekday - 1]}）`,
    estimated: '预计，节假日安排公布后可能有变',
    /** Where a term stands, for its complainant. */
    kept: (on: string) => `${toDateText(on)}已经做到`,
    missed: (on: string, days: number) => `${toDateText(on)}才做到，晚了${days}天`,
    overdue: (days: number) => `已经超期${days}天，还没有做到`,
    paused: (since: string) => `${toDateText(since)}起在等您补充，这段时间不算在内`,
    extended: (from: string) => `延长了，原来是${toDateText(from)}，理由见“经过”`,
    /** What can be done about one that is overdue. */
    overdueTitle: '超期了，可以这样做',
    urge: (name: string, phone: string) => `打${name}电话${phone}，报受理编号，问办到哪一步。`,
    hotline: '打12345，说哪一天提交、受理编号是多少、哪一天该办好。',
    toAbove: '也可以直接找上一级，写在这一页下面。',
    review: (days: number) => `办结后${days}天内，可以在“查进度”里要求复核。`,
    above: '也可以找上一级：',
    aboveOnly: '可以找上一级：',
    basis: (basis: string) => `依据：${basis}`,
  },
} as const
