import { toAgeText } from '#src/text/ages.ts'

/** Words of the pages on warning signs. */
export const zhHans = {
  list: (months: number) => `满${toAgeText(months)}，有没有这些`,
  rule: '只要有一条，这一周就去问。一条都没有，到下一个年龄再对照。',
  tooYoung: '还没满3个月，这张表从3个月开始。不放心，随时可以问医生。',
  corrected: (months: number) =>
    `按预产期算${months < 0 ? '还没足月' : toAgeText(months)}。早产的孩子按哪个月龄看，先问医生。`,
  open: (months: number) => `打开${toAgeText(months)}这一页`,
} as const
