import { WEEKDAY_LABELS } from '#src/text/dates.ts'

/** Words the script adds to a page, because they depend on the moment of reading. */
export const NOW_TEXT = {
  open: (until: string) => `现在开放，到${until}`,
  closed: (opens: string, weekday: number, daysAhead: number) => {
    const day = daysAhead === 0 ? '今天' : daysAhead === 1 ? '明天' : WEEKDAY_LABELS[weekday - 1]
    return `现在不开放，${day}${opens}开门`
  },
  suspended: '暂停服务期间不开放',
  daysLeft: (days: number) => (days === 0 ? '今天到期' : `还有${days}天到期`),
  expired: '已过有效期',
} as const
