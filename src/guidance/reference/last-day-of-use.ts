import type { ReferenceHead } from '#src/guidance/reference/reference-head.ts'

/**
 * The last day (`YYYY-MM-DD`) on which a dated table may give an answer; after it a banner stands there. Apart from
 * the schemas, which scripts of pages must not carry.
 */
export function toLastDayOfUse({ validTo, reviewBy }: Pick<ReferenceHead, 'validTo' | 'reviewBy'>) {
  return validTo !== undefined && validTo < reviewBy ? validTo : reviewBy
}
