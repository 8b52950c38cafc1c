import { complaintRulesSchema } from '#src/region/complaint-rules.ts'
import { ENQUIRIES } from '#tests/support/complaint-rules.ts'

const HEALTH = {
  id: 'health',
  name: '示例区卫生健康局',
  phone: '0000-00000100',
  hours: '工作日9:00–17:00',
}
const MARKET = { id: 'market', name: '示例区市场监督管理局' }
const POLICE = { id: 'police', name: '示例区公安分局' }

/** Complaint rules of an invented region. */
export const EXAMPLE_RULES = complaintRulesSchema.parse({
  notice: {
    version: '2026-1',
    validFrom: '2026-11-01',
    retentionMonths: 24,
    retentionBasis: '办结后可能要求复核，示例设定为24个月',
    contact: '示例区卫生健康局家庭发展科，0000-00000100',
  },
  authorities: [HEALTH, MARKET, POLICE],
  lead: 'health',
  matters: [
    {
      id: 'harm',
      label: '打骂、吓唬、伤害孩子',
      hint: '孩子身上有伤、说害怕、被关起来',
      primary: 'health',
      copies: ['police'],
      basis: '示例通知第十八条',
      quote: '对虐童等行为零容忍',
      danger: true,
    },
    {
      id: 'fees',
      label: '收费、退费、合同、广告',
      hint: '不退钱、乱加价、广告和实际不一样',
      primary: 'market',
      basis: '示例通知附件',
    },
    { id: 'unclear', label: '不清楚，帮我看看归谁管', primary: 'health', basis: '示例通知附件' },
  ],
  urgentWords: ['流血'],
  clocks: [
    {
      id: 'accept',
      label: '告诉您是否受理、由谁办理',
      days: 15,
      dayKind: 'calendar',
      basis: '参照《信访工作条例》第二十三条',
    },
    {
      id: 'answer',
      label: '把办理情况告诉您',
      days: 7,
      dayKind: 'working',
      matters: ['fees'],
      basis: '《消费者权益保护法》第四十六条',
    },
  ],
  review: { days: 30, basis: '参照《信访工作条例》第三十五条' },
  enquiries: ENQUIRIES,
  escalation: [
    {
      level: '市',
      authority: { id: 'city', name: '示例市卫生健康委员会', phone: '0000-00000200' },
    },
  ],
  escalationBasis: '示例通知第二十条',
  otherWays: [
    { name: '12345热线', detail: '打12345', hours: '全天' },
    { name: '窗口', detail: '示例区卫生健康局一楼', hours: '工作日9:00–17:00' },
    { name: '寄信', detail: '示例区卫生健康局收' },
  ],
})
