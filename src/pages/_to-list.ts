import { toCentreDocument } from '#search/centre-document.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import { isClosedOn, toFilingState } from '#src/centres/filing-state.ts'
import { toConfirmedOn } from '#src/centres/provenance.ts'
import {
  type CentreCardContent,
  toCardOfDocument,
} from '#src/components/centre-card/card-content.ts'

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

const WITHDRAWN = 3

function toRank(centre: Centre, on: string): number {
  if (toFilingState(centre, on) === 'withdrawn') return WITHDRAWN
  if (isClosedOn(centre, on)) return 2
  return centre.inLatestList === false ? 1 : 0
}

/**
 * The cards of some centres as a page shows them on a day: as they were drawn, after them those that the newest list
 * leaves out and those that are suspended; withdrawn ones apart.
 */
export function toCentreList(
  centres: readonly Centre[],
  { region, now }: Pick<App.Locals, 'region' | 'now'>,
): CentreList {
  const on = toChinaDate(now)
  const names = new Map(region.subdistricts.map(({ code, name }) => [code, name]))
  const toCards = (some: readonly Centre[]) =>
    some
      .slice(0, LONGEST_LIST)
      .map((centre) =>
        toCardOfDocument(
          toCentreDocument(centre),
          names.get(centre.subdistrictCode) ?? region.name,
          on,
        ),
      )
  const byRank = Map.groupBy(centres, (centre) => toRank(centre, on))
  const withdrawn = byRank.get(WITHDRAWN) ?? []
  const listed = [0, 1, 2].flatMap((rank) => byRank.get(rank) ?? [])
  const days = centres.flatMap((centre) => toConfirmedOn(centre) ?? [])
  return {
    count: listed.length,
    cards: toCards(listed),
    withdrawn: toCards(withdrawn),
    asOf: days.reduce<string | undefined>((a, b) => (a === undefined || a < b ? b : a), undefined),
  }
}
