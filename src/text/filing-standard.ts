/** What 《托育机构设置标准（试行）》 asks, in words, for the report. */

export const classSizeAtMost = (label: string, children: number) =>
  `${label}每班不超过 ${children} 人`

export const oneCarerAtMost = (label: string, children: number) =>
  `${label}一名保育人员照护不超过 ${children} 人`

export const classAgesAre = (
  label: string,
  { fromInMonths, toInMonths }: { fromInMonths: number; toInMonths: number },
) => `${label}（${fromInMonths}–${toInMonths} 个月）`
