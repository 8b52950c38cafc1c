import { type ComplaintRules, complaintRulesSchema } from '#src/region/complaint-rules.ts'

/** How invented regions answer questions. */
export const ENQUIRIES = {
  unit: 'health',
  unitBasis: '示例',
  label: '答复您的问题',
  days: 5,
  dayKind: 'working',
  basis: '示例设置',
} as const

/** Rules of a small region, as written in its file. */
export const RULES_FILE = {
  notice: {
    version: '2026-1',
    validFrom: '2026-01-01',
    retentionMonths: 12,
    retentionBasis: '测试',
    contact: '测试区卫生健康局',
  },
  authorities: [
    {
      id: 'health',
      name: '区卫生健康局',
      aliases: ['测试区卫生健康局', '卫健局'],
    },
    { id: 'disease-control', name: '区疾控中心', partOf: 'health' },
    { id: 'market', name: '区市场监管局', aliases: ['市场监督管理局'] },
    { id: 'police', name: '测试公安分局', aliases: ['公安分局'] },
  ],
  lead: 'health',
  matters: [
    {
      id: 'harm',
      label: '伤害',
      primary: 'police',
      copies: ['health'],
      basis: '测试',
      danger: true,
    },
    {
      id: 'sickness',
      label: '生病',
      primary: 'health',
      copies: ['disease-control'],
      basis: '测试',
    },
    { id: 'fees', label: '收费', primary: 'market', copies: ['health'], basis: '测试' },
    { id: 'unclear', label: '不清楚', primary: 'health', basis: '测试' },
  ],
  urgentWords: ['流血', '走丢'],
  clocks: [
    { id: 'told', label: '告知', days: 15, dayKind: 'calendar', basis: '十五日' },
    {
      id: 'told',
      label: '答复',
      days: 7,
      dayKind: 'working',
      matters: ['fees'],
      basis: '七个工作日',
    },
    { id: 'done', label: '办结', days: 60, dayKind: 'calendar', basis: '六十日' },
  ],
  review: { days: 30, basis: '测试' },
  enquiries: ENQUIRIES,
  escalation: [
    { level: '市', authority: { id: 'city-health', name: '市卫生健康委', aliases: ['市卫健委'] } },
    {
      level: '省',
      authority: { id: 'province-health', name: '省卫生健康委', aliases: ['省卫健委'] },
    },
  ],
  escalationBasis: '测试',
  otherWays: [{ name: '热线', detail: '12345' }],
}

/** The same, checked, with parts of it replaced. */
export const toRules = (parts: Record<string, unknown> = {}): ComplaintRules =>
  complaintRulesSchema.parse({ ...RULES_FILE, ...parts })
