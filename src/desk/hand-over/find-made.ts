import type { EventKind } from '#src/complaints/states.ts'
import { zhHans as words } from '#src/desk/hand-over/words.ts'
import type { Authority } from '#src/region/complaint-rules.ts'

/** An event with what was said at it, opened. */
type Said = { at: string; kind: EventKind; text: string | null; internal: string | null }

/** What was made for a unit last: `on` paper or sealed, and whether the unit has it since. */
export type Made = {
  unit: Authority
  kind: 'packaged' | 'sent'
  madeAt: string
  receivedAt: string | null
}

/** For which of these units something was made, by what its officers noted: their names are all that a note has. */
export function findMade(units: readonly Authority[], events: readonly Said[]): Made[] {
  return units.flatMap((unit): Made[] => {
    let made: Made | undefined
    for (const { at, kind, text, internal } of events) {
      const isMade = kind === 'packaged' || kind === 'sent'
      if (isMade && internal?.startsWith(words.made(unit.name)))
        made = { unit, kind, madeAt: at, receivedAt: null }
      if (made && kind === 'handedOver' && text?.startsWith(words.received(unit.name)))
        made = { ...made, receivedAt: at }
    }
    return made ? [made] : []
  })
}
