/** Words of pages shown instead of a question. */
export const ENDED_TEXT = {
  expired: {
    title: '填写已超过24小时',
    text: '为了不让内容留在网上，超过24小时没有提交的，已经自动删除。',
    typed: '刚才这一页写的还在下面，可以先复制下来：',
  },
  nothing: {
    title: '这里没有正在填写的投诉',
    text: '可能还没有开始，可能已经提交，也可能浏览器没有保存Cookie。刚刚提交过的，已经收到，用编号和查询码查进度。',
  },
  submitted: {
    title: '已经提交',
    text: (reference: string) => `受理编号 ${reference}。再点“提交”也不会重复。`,
    textOnly: '这件投诉已经收到，不会重复提交。',
  },
  conflict: {
    title: '这件投诉已经提交，内容和这一页不同',
    text: '您在别的窗口先提交了一份。收到的是那一份，这一页后来改的没有算进去。要补充，用编号和查询码进“查进度”，再写补充说明。',
  },
  unavailable: {
    title: '暂时打不开您填写的内容',
    text: '内容没有丢，从最后一次保存起留24小时。过几分钟，刷新这一页。',
  },
  receipt: '看受理编号和查询码',
  status: '查进度',
  start: '从头开始',
  another: '已记好编号，再投诉一件',
  retry: '刷新',
} as const
