/** A calendar day (`YYYY-MM-DD`) as read in Chinese, e.g. `2026年3月2日`; a month (`YYYY-MM`): `2026年3月`. */
export function toDateText(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return day === undefined ? `${year}年${month}月` : `${year}年${month}月${day}日`
}

/** 1 Monday … 7 Sunday. */
export const WEEKDAY_LABELS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const
