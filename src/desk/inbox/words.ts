/** Words of cases in a list. */
export const zhHans = {
  separator: '  ',
  overdue: (days: number) => `超期${days}天`,
  news: '投诉人有补充',
  merged: (reference: string) => `和 ${reference} 一起查`,
  due: (label: string, on: string, standing: string, estimated: boolean) =>
    `${label} ${on}${estimated ? '（预计）' : ''}${standing}`,
  /** After a day: what is to be known of it. */
  standing: {
    running: '',
    half: '（过半）',
    late: '（快到期）',
    overdue: '（已超期）',
    paused: '（等补充，暂停）',
    kept: '',
    missed: '',
    ended: '',
  },
} as const
