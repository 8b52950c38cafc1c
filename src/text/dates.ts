import { toChinaDate, toChinaTime } from '#src/calendar/days.ts'

/** A calendar day (`YYYY-MM-DD`) as read in Chinese, e.g. `2026年3月2日`; a month (`YYYY-MM`): `2026年3月`. */
export function toDateText(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return day === undefined ? `${year}年${month}月` : `${year}年${month}月${day}日`
}

/** 1 Monday … 7 Sunday. */
export const WEEKDAY_LABELS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const

/** Days of the week that one word names: 1 Monday … 7 Sunday. */
export const NAMED_WEEKDAYS: Readonly<Record<string, readonly number[]>> = {
  每天: [1, 2, 3, 4, 5, 6, 7],
  每日: [1, 2, 3, 4, 5, 6, 7],
  全周: [1, 2, 3, 4, 5, 6, 7],
  工作日: [1, 2, 3, 4, 5],
  周末: [6, 7],
  双休日: [6, 7],
}

/** An instant in China to the minute, e.g. `2026年11月20日 10:00`. */
export const toTimeText = (at: Date): string => `${toDateText(toChinaDate(at))} ${toChinaTime(at)}`
