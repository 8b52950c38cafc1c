import type { Openers } from '#src/complaints/routing/to-next-holder.ts'
import { toAt } from '#src/desk/act-command.ts'
import { toUnits } from '#src/desk/api/rights.ts'
import type { Desk } from '#src/desk/desk.ts'

/** Which units open cases by the list that counts, and for which of them this officer works. */
export async function readOpeners(desk: Desk): Promise<Openers> {
  const source = await desk.source()
  const [list, own] = [await source.readCurrentList(), await source.listUnits()]
  const { rules } = toAt(await desk.site())
  return {
    listed: new Set(list.authorities.map(({ authority }) => authority)),
    above: toUnits(rules).above,
    own: new Set(own.map(({ card }) => card.authority)),
  }
}
