import { zhHans } from '#src/pages/complaints/status/case/_words.ts'

/** Words of a question as its asker sees it: nobody is accused, and nothing is looked into. */
export const ofEnquiry = {
  ...zhHans,
  title: (reference: string) => `咨询 ${reference}`,
  handledBy: '由谁答复',
  promises: '什么时候答复',
  calendar: { ...zhHans.calendar, note: '日历里只写“看一看有没有消息”，没有编号。' },
  askReview: '没看懂，接着问',
  withdraw: '不问了，撤回',
  done: { ...zhHans.done, review: '接着问的已经收到。', withdrawn: '问题已经撤回。' },
  reviewing: '您接着问了，下面是新的期限。答复写在这一页。',
  private: '为了安全，这里不再显示您写的问题和电话。',
  acts: {
    ...zhHans.acts,
    note: { title: '补充说明', hint: '刚才漏了什么，或问您的话，写在这里。', submit: '提交补充' },
    review: { title: '接着问', hint: '哪里没有看懂，还想知道什么。', submit: '提交' },
    withdraw: {
      title: '不问了？',
      text: '撤回以后不再答复，也不能恢复；以后可以再问。',
      submit: '撤回问题',
      keep: '不撤回，返回',
    },
    back: '返回咨询',
  },
  notAdded: {
    ...zhHans.notAdded,
    notPossible: {
      ...zhHans.notAdded.notPossible,
      title: '刚刚有了变化，没有提交成功',
      text: '可能刚刚答复完，也可能已经撤回。先看看现在的进度。',
    },
    otherCase: {
      ...zhHans.notAdded.otherCase,
      title: '现在打开的是另一件，没有提交成功',
      text: '您在别的窗口查了另一件。为了不写错地方，那一页写的没有提交。用这一件的编号和查询码再查一次，就能接着写。',
    },
  },
  states: {
    ...zhHans.states,
    received: '已收到，等人答复',
    accepted: '正在答复',
    closed: '答复完了',
    reviewAsked: '您接着问了，等人答复',
  },
  outcomes: {
    ...zhHans.outcomes,
    answered: '已答复',
    referred: '这件事归别的单位，找谁、电话多少见答复',
  },
  events: {
    ...zhHans.events,
    filed: '您提了问题',
    withdrawn: '您撤回了问题',
    reviewAsked: '您接着问了',
    assigned: '安排了答复的岗位',
  },
  /** An answer may be wrong for what somebody has to decide, and a complaint is another thing. */
  notHere: '答复不是办事的决定，以窗口受理为准。机构做得不对、要有人去查的，请自己',
  complain: '去投诉',
} as const
