import type { Centre } from '#src/centres/centre.ts'
import { closesFrom, isClosedOn } from '#src/centres/filing-state.ts'
import type { ToldChange } from '#src/changes/centre-change.ts'
import { type History, NO_HISTORY } from '#src/changes/history.ts'
import { hasCalendarDays } from '#src/changes/to-calendar-days.ts'
import { toChangesOf } from '#src/changes/to-changes-of.ts'
import { findTransfers } from '#src/choosing/transfer/find-transfers.ts'
import { EMPTY_LIBRARY } from '#src/guidance/library.ts'
import { once } from '#src/lib/remember.ts'
import { CHANGES, GONE } from '#src/publishing/addresses/listed-addresses.ts'
import type { PublishedContent } from '#src/publishing/content/published-content.ts'

/** What a page lists; a feed has fewer, the whole file more. */
const MOST_LISTED = 2000

/** The page of what changed and the files one can follow, for one place. */
const toFiles = (address: string) =>
  ['', 'feed.xml', 'changes.json', 'calendar.ics'].map((file) => address + file)

/**
 * Gives what the page of a centre may know of what was: its own changes, and where the children of one that closes or is
 * gone could go.
 */
export function toCentreNews(
  centres: readonly Centre[],
  { changes, takenBack }: Pick<History, 'changes' | 'takenBack'> = NO_HISTORY,
  on: string,
) {
  const changesOf = toChangesOf(changes)
  const takenBackOf = Map.groupBy(
    takenBack.flatMap(({ centres, ...taken }) => centres.map(({ id }) => ({ id, taken }))),
    ({ id }) => id,
  )
  const toTransfers = findTransfers(centres, on)
  return (centre: Centre, isGone = false) => {
    const own = {
      changes: changesOf(centre.id),
      takenBack: (takenBackOf.get(centre.id) ?? []).map(({ taken }) => ({ ...taken, centres: [] })),
    }
    const isTold = own.changes.length + own.takenBack.length > 0
    const closes = isGone || centre.inLatestList === false || closesFrom(centre, on)
    return {
      ...(isTold ? { history: { ...NO_HISTORY, ...own } } : {}),
      ...(closes ? { transfers: toTransfers(centre) } : {}),
    }
  }
}

/** Whether a centre moved away from a subdistrict: who follows that one is told too. */
const leaves = ({ fields }: ToldChange, subdistrict: string) =>
  fields.some(({ field, before }) => field === 'subdistrict' && before === subdistrict)

/** A page that the release can do without; what it may know is found when it is asked for, once. */
function toPageLater<Known>(address: string, find: () => Known) {
  const knows = once(find)
  return {
    address,
    mayFail: true,
    get knows() {
      return knows()
    },
  }
}

/** The pages and files of what changed and of who is gone, each with what it may know. */
export function toChangeAddresses(
  {
    region,
    snapshot,
    library: { dataReports },
    history = NO_HISTORY,
  }: Pick<PublishedContent, 'region' | 'snapshot' | 'library' | 'history'>,
  toNews: ReturnType<typeof toCentreNews>,
  on: string,
) {
  const { centres } = snapshot
  const library = EMPTY_LIBRARY
  const { beganOn, takenBack } = history
  const changes = history.changes.slice(0, MOST_LISTED)
  const dated = once(() => centres.filter(hasCalendarDays))
  const whole = once(() => ({
    centres: dated(),
    library: { ...EMPTY_LIBRARY, dataReports },
    history: { beganOn, changes, gone: [], takenBack },
  }))
  return [
    ...toFiles(CHANGES).map((address) => toPageLater(address, whole)),
    ...region.subdistricts.flatMap(({ slug, code, name }) => {
      const isOwn = ({ subdistrictCode }: { subdistrictCode: string }) => subdistrictCode === code
      const own = once(() => ({
        centres: dated().filter(isOwn),
        library,
        history: {
          beganOn,
          changes: changes.filter((change) => isOwn(change) || leaves(change, name)),
          gone: [],
          takenBack: [],
        },
      }))
      return toFiles(`${CHANGES}in/${slug}/`).map((address) => toPageLater(address, own))
    }),
    toPageLater(GONE, () => ({
      centres: centres.filter((centre) => isClosedOn(centre, on) || centre.inLatestList === false),
      library,
      history: { ...NO_HISTORY, gone: history.gone },
    })),
    ...history.gone.map((gone) =>
      toPageLater(`/centres/${gone.centre.id}/`, () => {
        const { history: own = NO_HISTORY, ...news } = toNews(gone.centre, true)
        return { centres: [gone.centre], library, ...news, history: { ...own, gone: [gone] } }
      }),
    ),
  ]
}
