import { toDateText } from '#src/text/dates.ts'

/** Words of a case as its complainant sees it, and of what can be done with it. */
export const zhHans = {
  title: (reference: string) => `投诉 ${reference}`,
  now: '现在',
  filedAt: (date: string) => `${toDateText(date)}收到`,
  handledBy: '由谁办理',
  promises: '办理时限',
  /** Others may look at a telephone: an entry says nothing of a complaint. */
  calendar: {
    link: '把日期存进手机日历',
    note: '日历里只写“看一看有没有消息”，不写投诉，也没有编号。',
    name: '提醒',
    entry: '看一看有没有消息',
    text: (siteName: string) => `打开“${siteName}”看一看。`,
  },
  repeated:
    '前后一年内，同一个地方还有别的投诉，受理人员会放在一起看。谁投诉的、有几件，不在这里写。',
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
    agree: '已记下：您同意公开这句话。',
    refuse: '已记下：您不同意公开。',
  },
  reviewing: '您要求了复核，原来写的期限不再算。受理人员重新看过以后，结果写在这一页。',
  private: '为了安全，这里不再显示您写的经过和联系方式。',
  leave: '退出查询',
  leaveHint: '15分钟后也会自动退出。',
  escalation: '对办理不满意，还可以找',

  /** Of the pages on which something is done. */
  acts: {
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
    agree: {
      title: '同意公开这句话？',
      text: '同意以后，受理人员可以把这句话放到这家机构的页面上，旁边写机构的回复，到期撤下。不写您是谁、受理编号和您写的内容。以后可以反悔。',
      submit: '同意公开',
      keep: '先不决定，返回',
    },
    refuse: {
      title: '不同意公开？',
      text: '不公开不影响办理结果。已经公开的，受理人员会在网站下次更新时撤下。',
      submit: '不同意公开',
      keep: '返回',
    },
    back: '返回投诉',
  },
  /** Of a page whose form came too late; what was written stands on it. */
  notAdded: {
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
  },

  /** A sentence that officers would like to publish. */
  offer: {
    title: '这句话可不可以公开？',
    agreedTitle: '您同意公开的一句话',
    lead: '受理人员想在这家机构的页面上公开处理结果，只写下面这一句，不写您是谁：',
    agreed: '受理人员还没有公开。',
    published: '受理人员已经公开；网站下次更新时看得到。',
    other: '现在公开的是下面这一句，和上面的不一样。您没有同意过它，就选不公开，它会撤下：',
    outdated: '公开以后又重新办理，公开过的那句话不再算数，网站下次更新时撤下。',
    agree: '同意公开',
    refuse: '不同意公开',
    takeBack: '反悔，不公开',
  },

  /** Where a case stands, in plain words. */
  states: {
    received: '已收到，等受理人员看',
    accepted: '已受理，正在办理',
    forwarded: '已定由主管部门办理',
    infoAsked: '需要您补充情况',
    closed: '已办结',
    reviewAsked: '您要求复核，正在重新看',
    withdrawn: '您已撤回',
  },
  /** How it ended: 办结 alone says nothing. */
  outcomes: {
    upheldCorrected: '属实，已整改',
    partlyUpheld: '部分属实',
    nothingFound: '未发现问题',
    passedOn: '归其他部门管，找谁见答复',
    notAccepted: '不予受理，原因和别的办法见答复',
    answered: '已答复',
    referred: '归别的单位，找谁见答复',
  },
  /** What happened, where the state does not say it. */
  events: {
    filed: '您提交了投诉',
    stateChanged: '进度有变化',
    replied: '答复',
    noteAdded: '您补充了说明',
    fileAdded: '您补充了文件',
    withdrawn: '您撤回了投诉',
    reviewAsked: '您要求复核',
    extended: '办理期限延长了',
    returned: '退回重新分办',
    assigned: '安排了经办岗位',
    merged: '和另一件一起查',
    flagged: '标记有变化',
    held: '延长保存',
    codeReissued: '查询码重发了',
    corrected: '按您的要求作了更正',
    exported: '按您的要求，给了您一份副本',
    packaged: '准备了转交的材料',
    handedOver: '有关单位收到了材料',
    sent: '准备把材料发给有关单位',
    reportedBack: '有关单位回了话',
    outcomeProposed: '受理人员问您：这句话可不可以公开',
    outcomeAgreed: '您同意公开',
    outcomeRefused: '您不同意公开',
    outcomePublished: '处理情况已经公开',
    outcomeTakenBack: '公开的内容已经撤下',
  },
  locked: '重发查询码以前写的，现在的查询码打不开。重发时抄了一份，在“查询码重发了”下面。',
  /** Closed together with how: never without. */
  state: (state: string, outcome: string | undefined) => (outcome ? `${state}：${outcome}` : state),
} as const
