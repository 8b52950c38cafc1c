import { toToolAddresses } from '#src/children/tool-addresses.ts'
import { EMPTY_LIBRARY, type Library } from '#src/guidance/library.ts'
import { toClinics } from '#src/guidance/place.ts'
import type { StaticAddress } from '#src/publishing/static-addresses.ts'

/** Pages that name articles or clinics; all others know the dated tables alone. */
const NAMES_ARTICLES = /^\/tools\/(age\/\d+\/)?$/
const NAMES_CLINICS = /^\/tools\/warning-signs\//

/** The pages of the family tools, and what each may know. No centre is known to them. */
export function toToolPages({ reference, articles, places }: Library): StaticAddress[] {
  return toToolAddresses(reference).map((address) => ({
    address,
    knows: {
      centres: [],
      library: {
        ...EMPTY_LIBRARY,
        reference,
        ...(NAMES_ARTICLES.test(address) ? { articles } : {}),
        ...(NAMES_CLINICS.test(address) ? { places: toClinics(places) } : {}),
      },
    },
    mayFail: true,
  }))
}
