import type { ClassGroupName } from '#src/centres/codes.ts'

/** What the national standard asks of a class; ages are months, the upper end exclusive. */
export type ClassGroupStandard = {
  fromInMonths: number
  toInMonths: number
  maxClassSize: number
  /** 3 means at least one carer for three children; absent where the standard is silent. */
  childrenPerCarer?: number
}

/** Art. 19 and 20 of 国卫人口发〔2019〕58号, 托育机构设置标准（试行）. */
export const CLASS_GROUP_STANDARD: Record<ClassGroupName, ClassGroupStandard> = {
  infant: { fromInMonths: 6, toInMonths: 12, maxClassSize: 10, childrenPerCarer: 3 },
  youngToddler: { fromInMonths: 12, toInMonths: 24, maxClassSize: 15, childrenPerCarer: 5 },
  olderToddler: { fromInMonths: 24, toInMonths: 36, maxClassSize: 20, childrenPerCarer: 7 },
  mixedAge: { fromInMonths: 18, toInMonths: 36, maxClassSize: 18 },
}
