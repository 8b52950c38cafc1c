/** Words of looking a case up. */
export const zhHans = {
  title: '查进度',
  /** What people type for it. */
  keywords: ['投诉进度', '投诉结果', '受理编号', '查询码', '投诉查询', '答复'],
  description: '用受理编号和查询码，查投诉的进度和答复。',
  lead: '用提交时记下的编号和查询码。',
  reference: '受理编号',
  referenceHint: '8位字母和数字，大小写、空格都不要紧。',
  code: '查询码',
  codeHint: '16位数字，怎么分组都可以。',
  submit: '查询',
  noted: '投诉已经提交。以后在这里查进度、看答复。',
  notFound: '没有查到。看看编号和查询码有没有抄错，再试一次。',
  notFoundMore: '到了保存期限、已经删除的投诉，也查不到。',
  noCookies: '浏览器没有保存Cookie，没法查进度',
  noCookiesText:
    '查进度要靠Cookie记住您已经填对编号和查询码，15分钟后自动删除。在浏览器设置里允许本网站的Cookie，再查一次；或换一个浏览器，或打电话。',
  prove: '刚才试错的次数有点多，要先确认不是机器在猜。',
  resume: '免等词（选填）',
  resumeHint: '回执上的三个词。填对了不用等，也不用算题。',
  proveScript: '浏览器能运行脚本的，会自己算一道小题，算好就可以查询。',
  proveResume: '回执上有“免等词”的，在下面填上，马上就可以查。',
  proveWait: (minutes: number) => `也可以过${minutes}分钟再来查。`,
  lost: '编号或查询码丢了',
  lostText:
    '留了电话的，打受理单位电话，核实后可以重发。匿名投诉找不回来，可以重新提交一份，写明以前投诉过。',
  none: '还没有投诉过？',
  start: '去投诉',
  signedOut: '已经退出查询。',
  sessionOver: '查询已经超过15分钟，为了安全自动退出。再填一次就能继续看。',
} as const
