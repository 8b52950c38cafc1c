import { toCentreDocument } from '#search/to-centre-document.ts'
import type { Centre } from '#src/centres/centre.ts'
import type { CentreCardContent } from '#src/islands/centre-card-content.ts'
import { toCardOfDocument } from '#src/islands/to-card-of-document.ts'
import type { Region } from '#src/region/region.ts'

/** A longer list is no help and no light page: the search takes over. */
const LONGEST_LIST = 100

export type CentreList = {
  /** Centres that are not withdrawn, also those left out here. */
  count: number
  cards: CentreCardContent[]
  withdrawn: CentreCardContent[]
  /** The newest day of any value of these centres. */
  asOf: string | undefined
}

/** The cards of some centres as a page shows them, withdrawn ones apart. */
export function toCentreList(centres: readonly Centre[], region: Region): CentreList {
  const names = new Map(region.subdistricts.map(({ code, name }) => [code, name]))
  const toCards = (some: readonly Centre[]) =>
    some
      .slice(0, LONGEST_LIST)
      .map((centre) =>
        toCardOfDocument(
          toCentreDocument(centre),
          names.get(centre.subdistrictCode) ?? region.name,
        ),
      )
  const listed = centres.filter(({ withdrawnOn }) => !withdrawnOn)
  const days = centres.flatMap(({ provenance }) => Object.values(provenance).map((p) => p.asOf))
  return {
    count: listed.length,
    cards: toCards(listed),
    withdrawn: toCards(centres.filter(({ withdrawnOn }) => withdrawnOn)),
    asOf: days.reduce<string | undefined>((a, b) => (a && a > b ? a : b), undefined),
  }
}
