import { toDateText, WEEKDAY_LABELS } from '#src/text/dates.ts'

/** Words of promised days. `weekday`: 1 Monday … 7 Sunday. */
export const PROMISE_TEXT = {
  by: (on: string, weekday: number) => `最晚${toDateText(on)}（${WEEKDAY_LABELS[weekday - 1]}）`,
  estimated: '预计，节假日安排公布后可能有变',
  review: (days: number) => `收到结果后${days}天内，可以在“查进度”里要求复核。`,
  above: '也可以找上一级：',
  basis: (basis: string) => `依据：${basis}`,
} as const
