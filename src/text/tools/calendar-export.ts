import { toDateText } from '#src/text/dates.ts'

/** Words of a calendar that is taken along: the file, and the list to copy. */
export const CALENDAR_EXPORT_TEXT = {
  listHead: (today: string) => `疫苗和体检的日子（${toDateText(today)}算的，都是最早可以去的日子）`,
  calendarName: (nickname: string) => `${nickname}的疫苗和体检`,
  entry: (nickname: string, what: string) => `${nickname}：${what}`,
  entryAdvice: '这是最早可以去的日子。先打电话约接种门诊或儿保门诊，带接种证。',
} as const
