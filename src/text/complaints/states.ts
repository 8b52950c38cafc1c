/** Where a case stands, in plain words. */
export const STATE_LABELS = {
  received: '已收到，等受理人员看',
  accepted: '已受理，正在办理',
  forwarded: '已转给主管部门，正在办理',
  infoAsked: '需要您补充情况',
  closed: '已办结',
  reviewAsked: '您要求复核，正在重新看',
  withdrawn: '您已撤回',
} as const

/** How a case ended: 办结 alone says nothing. */
export const OUTCOME_LABELS = {
  upheldCorrected: '属实，已整改',
  partlyUpheld: '部分属实',
  nothingFound: '未发现问题',
  passedOn: '已转其他部门',
  notAccepted: '不予受理，原因和别的办法见答复',
} as const

/** What happened, where the state does not say it. */
export const EVENT_LABELS = {
  filed: '您提交了投诉',
  stateChanged: '进度有变化',
  replied: '答复',
  noteAdded: '您补充了说明',
  fileAdded: '您补充了文件',
  withdrawn: '您撤回了投诉',
  reviewAsked: '您要求复核',
} as const

/** Closed together with how: never without. */
export const toStateText = (state: string, outcome: string | undefined) =>
  outcome ? `${state}：${outcome}` : state
