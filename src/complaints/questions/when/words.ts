/** Words of the question when it happened. */
export const zhHans = {
  title: '大概是什么时候？',
  label: '时间',
  hint: '例如2026年9月。日子记不清，空着就行。',
  year: '年',
  month: '月',
  day: '日',
  unknown: '记不清',
  date: (year: number | undefined, month: number | undefined, day: number | undefined) =>
    `${year ? `${year}年` : ''}${month ? `${month}月` : ''}${day ? `${day}日` : ''}`,
  problems: {
    whenMissing: '填上大概的年份，或勾选“记不清”',
    whenImpossible: '日历上找不到这个日期。年份写4位数，月份写1到12；日子记不清可以空着',
    whenInFuture: '这个日期还没有到，填事情发生的日子',
  },
} as const
