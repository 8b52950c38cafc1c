import type { LeaveRule } from '#src/guidance/reference/rights.ts'
import { toAgeText } from '#src/text/ages.ts'

const KINDS: Record<LeaveRule['kind'], string> = {
  maternity: '产假',
  partner: '配偶的假（陪产假、护理假）',
  childcare: '育儿假',
}

/** Words of the page on leave. */
export const LEAVE_TEXT = {
  title: '产假、陪产假和育儿假',
  lead: '天数写在各省的条例里，看在哪个省上班。',
  provinces: '选上班的省',
  province: (name: string) => `在${name}上班`,
  kind: (kind: LeaveRule['kind']) => KINDS[kind],
  days: ({ days, daysTo, untilMonths }: LeaveRule) =>
    `${untilMonths ? '每年' : ''}${days}${daysTo ? `到${daysTo}` : ''}天${untilMonths ? `，到孩子满${toAgeText(untilMonths)}` : ''}`,
  ask: '条例没写死的，问单位人事或人社部门',
  other: '在别的省上班',
  otherText:
    '别省的条例我们没有核对过，这里不写天数。问单位人事，或打当地的12345转人社部门，问清“产假、陪产假、育儿假各几天，依据哪一条”。',
  otherHint:
    '国家法律支持有条件的地方设父母育儿假（《人口与计划生育法》第二十五条），天数由各省定。',
  how: '怎么开口',
  howList: [
    '提前说，写好从哪天到哪天、谁来接手，附上出生医学证明。',
    '先问“单位的制度是怎样的”，再说条例。',
    '请对方用文字答复，一条消息也算。',
    '谈不拢，找工会，或打12345转人社部门。没批以前别自己不去，免得算旷工。',
  ],
} as const
