import { toWeekday } from '#src/calendar/days.ts'
import { toDateText, WEEKDAY_LABELS } from '#src/text/dates.ts'

/** A day (`YYYY-MM-DD`) as seen from today: its weekday within a week, else its date without the year. */
function toDayWord(on: string, daysAhead: number): string {
  if (daysAhead === 0) return '今天'
  if (daysAhead === 1) return '明天'
  return (daysAhead < 7 && WEEKDAY_LABELS[toWeekday(on) - 1]) || toDateText(on).slice(5)
}

const DAY_IN_DOUBT = { holiday: '是法定节假日', makeUp: '调休上班' } as const

/** Words the script adds to a page, because they depend on the moment of reading. */
export const zhHans = {
  open: (until: string) => `现在开着，${until}关门`,
  closed: (opens: string, on: string, daysAhead: number) =>
    `现在不开放，${toDayWord(on, daysAhead)}${opens}开门`,
  closedOnHoliday: (opens: string, on: string, daysAhead: number) =>
    `今天法定节假日休息，${toDayWord(on, daysAhead)}${opens}开门`,
  closedBeforeDoubt: (doubt: 'holiday' | 'makeUp', on: string, daysAhead: number) =>
    `现在不开放；${toDayWord(on, daysAhead)}${DAY_IN_DOUBT[doubt]}，不能确定是否开放，请先打电话问`,
  doubtful: (doubt: 'holiday' | 'makeUp') =>
    `今天${DAY_IN_DOUBT[doubt]}，不能确定是否开放，请先打电话问`,
  unannounced: '（节假日安排还没有公布，以机构通知为准）',
  suspended: '暂停服务期间不开放',
  stateNow: (state: string) => `今天：${state}`,
  daysLeft: (days: number) => (days === 0 ? '今天到期' : `还有${days}天到期`),
  expired: '已过有效期',
  today: '今天',
  newer: '这一页的内容更新了。',
  openAgain: '看新的',
  stayHere: '先不看',
} as const
