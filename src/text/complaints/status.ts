import { toDateText } from '#src/text/dates.ts'

/** Words of looking a case up. */
export const LOOK_UP_TEXT = {
  title: '查进度',
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

/** Words of a case as its complainant sees it. */
export const CASE_TEXT = {
  title: (reference: string) => `投诉 ${reference}`,
  now: '现在',
  filedAt: (date: string) => `${toDateText(date)}收到`,
  handledBy: '由谁办理',
  promises: '办理时限',
  raised: '这家机构不久前也被投诉过，受理人员会留意。',
  timeline: '经过',
  add: '补充和操作',
  addNote: '补充说明',
  addFile: '补充照片、视频或文件',
  askReview: '要求复核',
  withdraw: '撤回投诉',
  done: {
    note: '补充的内容已经收到。',
    review: '复核要求已经收到。',
    withdrawn: '投诉已经撤回。',
  },
  reviewing: '您要求了复核，原来写的期限不再算。受理人员重新看过以后，结果写在这一页。',
  private: '为了安全，这里不再显示您写的经过和联系方式。',
  leave: '退出查询',
  leaveHint: '15分钟后也会自动退出。',
  escalation: '对办理不满意，还可以找',
} as const

/** Words of a page whose form came too late; what was written stands on it. */
export const NOT_ADDED_TEXT = {
  sessionOver: {
    title: '查询已经超过15分钟，没有提交成功',
    text: '为了安全，15分钟后自动退出。用编号和查询码再查一次，就能接着提交。',
    next: '再查一次',
  },
  notPossible: {
    title: '这件投诉刚刚有了变化，没有提交成功',
    text: '可能刚刚办结，也可能已经撤回。先看看现在的进度。',
    next: '看现在的进度',
  },
  otherCase: {
    title: '现在打开的是另一件投诉，没有提交成功',
    text: '您在别的窗口查了另一件投诉。为了不写错地方，那一页写的、选的文件都没有提交。用这一件的编号和查询码再查一次，就能接着写。',
    next: '看现在打开的这件',
  },
  openNow: (reference: string) => `现在打开的，是受理编号 ${reference} 的这一件。`,
  typed: '刚才写的还在下面，先复制下来：',
} as const

/** Words of the pages on which a complainant acts on a case. */
export const CASE_ACTION_TEXT = {
  note: {
    title: '补充说明',
    hint: '又发生了什么，或刚才漏了什么。',
    submit: '提交补充',
  },
  review: {
    title: '要求复核',
    hint: '哪里没有查清，或您为什么不同意这个结果。',
    submit: '提交复核要求',
  },
  withdraw: {
    title: '撤回这件投诉？',
    text: '撤回后不再办理，也不能恢复；以后可以重新投诉。涉及孩子安全的情况，有关部门仍可能依职责查下去。',
    submit: '撤回投诉',
    keep: '不撤回，返回',
  },
  back: '返回投诉',
} as const
