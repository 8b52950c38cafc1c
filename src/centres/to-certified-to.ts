import type { Centre } from '#src/centres/centre.ts'
import { zhHans as words } from '#src/centres/words.ts'

export type DocumentKind = Centre['certificates'][number]['kind']

/** For a certificate that names no last day. */
const NO_END = '9999-12-31'

/**
 * The last day on which each certificate of a centre is in force. One whose result is not a good one never is; one
 * without a last day is as long as its result says that it was passed.
 */
export function toCertifiedTo({
  certificates,
}: Pick<Centre, 'certificates'>): Partial<Record<DocumentKind, string>> {
  return Object.fromEntries(
    certificates.flatMap(({ kind, result = '', validTo }) => {
      if (words.badResult.test(result)) return []
      const lastDay = validTo ?? (words.goodResult.test(result) ? NO_END : undefined)
      return lastDay ? [[kind, lastDay]] : []
    }),
  )
}
