/** States as officers call them; these words are accepted on the command line too. */
export const STATE_WORDS = {
  received: '已收到',
  accepted: '已受理',
  forwarded: '已转办',
  infoAsked: '待补充',
  closed: '已办结',
  reviewAsked: '要求复核',
  withdrawn: '已撤回',
} as const

export const OUTCOME_WORDS = {
  upheldCorrected: '属实已整改',
  partlyUpheld: '部分属实',
  nothingFound: '未发现问题',
  passedOn: '已转其他部门',
  notAccepted: '不予受理',
} as const

export const EVENT_WORDS = {
  filed: '提交投诉',
  stateChanged: '进度变化',
  replied: '答复',
  noteAdded: '补充说明',
  fileAdded: '补充文件',
  withdrawn: '撤回',
  reviewAsked: '要求复核',
} as const

export const ACTOR_WORDS = { complainant: '投诉人', desk: '受理人员' } as const

export const CONTACT_WORDS = {
  anonymous: '匿名',
  officersOnly: '只让受理人员知道',
  contactable: '可以联系',
} as const

export const FLAG_WORDS = {
  urgent: '紧急',
  toVerify: '待核实',
  raised: '一年内再次被投诉',
} as const

export const UNLISTED_PLACE = '名单外的机构'
