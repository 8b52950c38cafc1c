import type { ActId } from '#src/desk/page/acts/acts.ts'
import type { Template } from '#src/desk/page/acts/words.ts'

/** Words of what an officer does with a question, where they are others than for a complaint. */
export const ofEnquiry = {
  acts: { ask: '问清楚', reply: '先答一部分', close: '答复，办结' },
  /** After it was answered. */
  answerMore: '补一句',
  hints: {
    accept: '告诉提问的人有人在答。要说的话可以不写。',
    reply: '提问的人凭编号和查询码能看到。期限内先说一句，也算答复。',
    ask: '哪里没看懂，请提问的人补充。',
    close:
      '选“已答复”，把答复写在下面；归别的单位答的，选“已告知找谁”，写明单位和电话。里面的事要按投诉查的，请他自己去投诉，不替他转。',
    reopen: '答复要改、要补的，写明为什么。',
  },
  templates: {
    accept: [{ name: '有人在答', text: '您的问题收到了，我们＿＿以前答复您。' }],
    reply: [{ name: '还要问', text: '您问的＿＿，我们还要问＿＿，＿＿以前再答复您。' }],
    ask: [{ name: '没看懂', text: '为了答清楚，请补充：＿＿。不用写姓名和证件号。' }],
    close: [
      { name: '照文件答', text: '您问的＿＿：＿＿。依据：＿＿。还有不清楚的，可以接着问。' },
      { name: '找别的单位', text: '您问的＿＿由＿＿答复，电话＿＿，办公时间＿＿。' },
      {
        name: '请自己投诉',
        text: '您说的＿＿要有人去查。请您自己到“投诉托育机构”提交，可以匿名；不想在网上填，打12345。',
      },
    ],
    reopen: [{ name: '更正答复', text: '上次答复里的＿＿不对，应当是＿＿。' }],
  },
} as const satisfies {
  acts: Partial<Record<ActId, string>>
  answerMore: string
  hints: Partial<Record<ActId, string>>
  templates: Partial<Record<ActId, readonly Template[]>>
}
