import { ask, readServed } from '#src/desk/page/host.ts'
import type { Keys } from '#src/desk/page/keys/keys.ts'
import { type Names, toNames } from '#src/desk/page/published-names.ts'
import { toTrustText } from '#src/desk/page/sign-in/open-keys.ts'
import { zhHans as words } from '#src/desk/page/sign-list/words.ts'
import { type OfficerList, officerListSchema } from '#src/officers/officer-list.ts'

/** A list of a hundred units of a hundred officers has some megabytes. */
const LARGEST_FILE = 8 * 1024 * 1024

/** A list in a file, or what to say. */
export async function readList(file: File): Promise<OfficerList | string> {
  if (file.size > LARGEST_FILE) return words.notAList
  const text = await file.text().catch(() => undefined)
  if (text === undefined) return words.unreadable
  try {
    return officerListSchema.parse(JSON.parse(text))
  } catch {
    return words.notAList
  }
}

/** What a list follows: `unknown` where nobody gave it; `doubtful` where what the desk gave is not to be believed. */
export type Before =
  | { outcome: 'none' }
  | { outcome: 'known'; list: OfficerList }
  | { outcome: 'unknown' }
  | { outcome: 'doubtful'; text: string }

/** Looks at the desk for the list before one of a number. Lists that do not follow from the first one are not believed. */
export async function findBefore(keys: Keys, number: number): Promise<Before> {
  if (number === 1) return { outcome: 'none' }
  try {
    const { region, firstList } = await readServed()
    const { lists } = await ask('lists', {})
    const list = lists.find((one) => one.number === number - 1)
    if (!list) return { outcome: 'unknown' }
    const { trust } = await keys.trust({
      ...{ region, firstList, isDemonstration: false },
      lists: lists.filter((one) => one.number < number),
    })
    if (trust.outcome === 'trusted') return { outcome: 'known', list }
    return { outcome: 'doubtful', text: toTrustText(trust) }
  } catch {
    return { outcome: 'unknown' }
  }
}

/** Names of units and the region of this desk, as far as it answers. */
export async function readPlace(): Promise<{ names: Names | undefined; region?: string }> {
  const names = await ask('published', {}).then(toNames, () => undefined)
  const region = await readServed().then(
    (served) => served.region,
    () => undefined,
  )
  return { names, ...(region !== undefined && { region }) }
}
