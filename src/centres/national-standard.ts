import type { ClassGroupName } from '#src/centres/codes.ts'

/** What the national standard asks of a class group. */
export type ClassStandard = {
  ageFromInMonths: number
  /** Exclusive. */
  ageToInMonths: number
  /** Children in one class at most. */
  classSize: number
  /** Children for one carer at most; the standard names none for mixed ages. */
  childrenPerCarer?: number
}

/** 《托育机构设置标准（试行）》 Art. 19–20 (国卫人口发〔2019〕58号). */
export const CLASS_STANDARDS: Readonly<Record<ClassGroupName, ClassStandard>> = {
  infant: { ageFromInMonths: 6, ageToInMonths: 12, classSize: 10, childrenPerCarer: 3 },
  youngToddler: { ageFromInMonths: 12, ageToInMonths: 24, classSize: 15, childrenPerCarer: 5 },
  olderToddler: { ageFromInMonths: 24, ageToInMonths: 36, classSize: 20, childrenPerCarer: 7 },
  mixedAge: { ageFromInMonths: 18, ageToInMonths: 36, classSize: 18 },
}
