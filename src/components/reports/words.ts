import { toDateText } from '#src/text/dates.ts'

/** How a page's own facts read beside a question about them. */
export const zhHans = {
  filed: (number: string | undefined, on: string | undefined) =>
    [number, on && `${toDateText(on)}备案`].filter(Boolean).join('，') || undefined,
  places: (places: number) => `${places}个托位`,
  group: (name: string, classes: number | undefined, places: number | undefined) =>
    name +
    [classes !== undefined && `${classes}个班`, places !== undefined && `${places}个托位`]
      .filter(Boolean)
      .join('、'),
  absent: '不在最新名单',
  affordable: '是普惠机构',
  notAffordable: '不是普惠机构',
  separator: '、',
  stop: '；',
} as const
