import { toCentreDocument } from '#search/centre-document.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import { toNewestDay } from '#src/centres/days-known.ts'
import { isClosedOn } from '#src/centres/filing-state.ts'
import { toStanding } from '#src/centres/standing.ts'
import {
  type CentreCardContent,
  toCardOfDocument,
} from '#src/components/centre-card/card-content.ts'

/** A longer list is no help and no light page: the search takes over. */
const LONGEST_LIST = 100

export type CentreList = {
  /** Centres that there are, also those left out here. */
  count: number
  cards: CentreCardContent[]
  /** Those that the newest full list leaves out, and those withdrawn. */
  absent: CentreCardContent[]
  withdrawn: CentreCardContent[]
  /** The newest day of any value of these centres. */
  asOf: string | undefined
}

function toPart(centre: Centre, on: string) {
  const standing = toStanding(centre, on)
  if (standing === 'withdrawn' || standing === 'absent') return standing
  return isClosedOn(centre, on) ? 'closed' : 'open'
}

/**
 * The cards of some centres as a page shows them on a day: as they were drawn, after them those that are suspended;
 * apart those that the newest list leaves out, and withdrawn ones.
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
  const parts = Map.groupBy(centres, (centre) => toPart(centre, on))
  const listed = [...(parts.get('open') ?? []), ...(parts.get('closed') ?? [])]
  return {
    count: listed.length,
    cards: toCards(listed),
    absent: toCards(parts.get('absent') ?? []),
    withdrawn: toCards(parts.get('withdrawn') ?? []),
    asOf: toNewestDay(centres),
  }
}
