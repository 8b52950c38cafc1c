import type { ToldOutcome, UnfiledPlace } from '#src/region/outcomes.ts'

/** How a complaint about a sample centre ended; told until the middle of September 2027. */
export const OUTCOME: ToldOutcome = {
  kind: 'outcome',
  id: '0123456789abcdef0123456789abcdef',
  centreId: 'gl-2024-001',
  sentence: '经查，退费不合规定，机构已经退还。',
  reply: '我们改了退费流程。',
  appeal: 'pending',
  publishedOn: '2026-09-18',
  endsOn: '2027-09-18',
}

/** A place in no list; told until the end of 2026. */
export const UNFILED: UnfiledPlace = {
  kind: 'unfiled',
  id: '1123456789abcdef0123456789abcdef',
  name: '小花托管班',
  address: '温泉街道北后街17号',
  sentence: '没有备案，责令停止托育服务。',
  decision: { number: '鼓卫罚〔2026〕8号', authority: '鼓楼区卫生健康局', on: '2026-11-10' },
  publishedOn: '2026-11-12',
  endsOn: '2026-12-31',
}
