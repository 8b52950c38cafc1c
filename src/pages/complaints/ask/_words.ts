import { toDateText } from '#src/text/dates.ts'

/** Words of the pages on which a question is asked of the authority. It is no complaint, and they say nothing of one. */
export const zhHans = {
  title: '向托育主管部门提问',
  /** What people type for it. */
  keywords: ['咨询', '提问', '问政策', '咨询电话', '怎么咨询', '问一问', '请问'],
  lead: (unit: string) => `托育的政策、办事、找机构，有不清楚的，问${unit}。不用登录，不用留名字。`,
  by: (days: number, kind: 'working' | 'calendar', on: string) =>
    `${kind === 'working' ? `${days}个工作日` : `${days}天`}内答复：今天提问，最晚${toDateText(on)}。`,
  estimated: '预计，节假日安排公布后可能有变。',
  basis: (basis: string) => `期限的依据：${basis}`,
  /** Complaints go elsewhere. */
  notHere: '机构做得不对、要有人去查的，请',
  complain: '去投诉',
  faq: '先看看有没有现成的答案：',
  faqLink: '常见问题',
  byPhone: '也可以打电话问：',
  home: '返回首页',
  back: '返回修改',
  submit: '继续，看一遍再提交',
  send: '提交问题',
  check: '提交前看一遍',
  notYet: '还没有提交。看完，在最下面点“提交问题”。',
  changed: '这一页打开以后，内容有了变化，下面是最新的。看一遍，再点“提交问题”。',
  answers: '您要问的',
  about: '问的机构',
  phone: '电话',
  none: '没有写',
  change: '回去改',
  who: '谁来答复',
  whoText: (unit: string, holder: string) =>
    `由${unit}答复。您写的只加密给${holder}的受理人员，不转给别的部门，也不告诉机构。`,
  nobody: '现在没有受理人员能打开网上的问题，先不收。请打12345，或打电话：',
  when: '什么时候答复',
  consent: (holder: string) => `我同意${holder}为答复这个问题使用我填写的内容。`,
  consentHint: '不同意就没法在网上问，可以打电话问。',
  notice: '个人信息处理说明',
  trap: '这一格不要填',

  received: '已收到您的问题',
  next: '接下来',
  answeredBy: (name: string) => `由${name}答复`,
  lost: '丢了找不回来。留了电话的，打受理单位电话，确认是您以后可以重发；没有留的，只能再问一次。',
  status: '答复写在“查进度”页，用编号和查询码看；没看懂，可以接着问。',
  statusLink: '查进度',
  urgent: '您写的情况看起来很急，已经标出来先看。孩子现在有危险，马上打110。',
  toVerify: '先由受理人员看一遍，确认不是机器写的，再答复。',

  /** Why a page has nothing to ask any more. */
  over: {
    submitted: {
      title: '刚才的问题已经提交',
      text: '先把它的编号和查询码记好，再问下一个。',
      next: '看受理编号和查询码',
    },
    otherDraft: {
      title: '这个问题在别的窗口改过，这一页没有保存',
      text: '为了不把别的窗口写的盖掉，这一页写的没有放进去。',
      next: '看现在写的',
    },
    expired: {
      title: '没有保存上，再提交一次',
      text: '填写超过24小时的，已经自动删除。',
      next: '重新填',
    },
    conflict: {
      title: '问题已经提交，内容和这一页不同',
      text: '收到的是别的窗口先提交的那一份。要补充，用编号和查询码进“查进度”写。',
      next: '看受理编号和查询码',
    },
    noCookies: {
      title: '浏览器没有保存Cookie，填写没法继续',
      text: '在网上提问要靠Cookie记住您写的，24小时后自动删除。在浏览器设置里允许本网站的Cookie，再问一次；或换一个浏览器，或打电话。',
      next: '再试一次',
    },
    unavailable: {
      title: '暂时打不开您写的内容',
      text: '过几分钟，刷新这一页。着急的话，打电话问。',
      next: '刷新',
    },
  },
} as const
