/** A time of day: 8:30, 8.30, 8点, 8点半, 下午2点15分. Groups: half of the day, hour, minutes, minutes, half hour. */
const TIME = String.raw`(早上|早晨|上午|中午|下午|傍晚|晚上)?\s*(\d{1,2})(?:[:.](\d{2})|[点时](?:(\d{1,2})分?|(半))?)`
const DASH = String.raw`\s*(?:-+|~+|—+|–|―|至|到)\s*`
const DAY = '(?:周|星期|礼拜)([一二三四五六日天])'

/** How hours of a service are written, in NFKC form. */
export const zhHans = {
  /** Each stands at the beginning of what is left to be read. */
  times: new RegExp(`^${TIME}${DASH}${TIME}`),
  days: new RegExp(`^${DAY}(?:${DASH}(?:周|星期|礼拜)?([一二三四五六日天]))?`),
  namedDays: /^(?:每天|每日|全周|工作日|周末|双休日)/,
  /** What stands between, and says nothing. */
  between: /^[\s,、;:。/()]+|^[和及与]/,
  dayNames: '一二三四五六日',
  sunday: { 天: '日' } as Readonly<Record<string, string>>,
  /** Halves of the day in which an hour up to eleven is one of the afternoon. */
  late: ['下午', '傍晚', '晚上'] as readonly string[],
  noon: '中午',
} as const
