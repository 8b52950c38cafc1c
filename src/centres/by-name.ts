import type { Centre } from '#src/centres/centre.ts'

const pinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin')

/** The name on the door, or else that of the register. */
export const toShownName = ({
  displayName,
  legalName,
}: Pick<Centre, 'displayName' | 'legalName'>): string => displayName ?? legalName

/** In the order of a dictionary. */
export const byName = (one: Centre, other: Centre): number =>
  pinyin.compare(toShownName(one), toShownName(other))
