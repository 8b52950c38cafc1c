import type { Planned } from '#src/desk/acts/act.ts'
import { notePackage, sendPackage } from '#src/desk/acts/hand-over.ts'
import { PACKAGE_PART_BYTES } from '#src/desk/api/hand-over-view.ts'
import { unlessBusy } from '#src/desk/hand-over/unless-busy.ts'
import { zhHans as words } from '#src/desk/hand-over/words.ts'
import type { ActedOn } from '#src/desk/page/acts/acted-on.ts'
import { toAccused } from '#src/desk/page/acts/find-units.ts'
import { perform } from '#src/desk/page/acts/perform.ts'
import type { Ready } from '#src/desk/page/hand-over/make-package.ts'
import { HostError } from '#src/desk/page/host.ts'
import type { Session } from '#src/desk/page/session.ts'

/** How far a package has come: parts that the desk has are not sent again. */
export type Sending = { parts: number }

type Of = { session: Session; reference: string; ready: Ready }

/**
 * Brings what is sealed to the desk, from where it stopped before. `tell` is asked after each part, and ends it by
 * `false`. Throws a `HostError`.
 */
export async function uploadPackage(
  { session, reference, ready: { id, unit, made } }: Of,
  sending: Sending,
  tell: (bytes: number) => boolean,
): Promise<boolean> {
  const sealed = made.sealed?.content ?? new Blob()
  for (let at = sending.parts * PACKAGE_PART_BYTES; at < sealed.size; at += PACKAGE_PART_BYTES) {
    if (!tell(at)) return false
    const content = await toBase64(sealed.slice(at, at + PACKAGE_PART_BYTES))
    const part = { id, reference, toUnit: unit.id, position: sending.parts, content }
    await unlessBusy(() => session.ask('package/part', part), isBusy)
    sending.parts += 1
  }
  return tell(sealed.size)
}

const isBusy = (error: unknown) => error instanceof HostError && error.problem === 'tooMuch'

/** By the browser itself, beside the page. */
const toBase64 = (bytes: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(bytes)
  })

/** The act that hands a package over, or notes that it was made. */
function planHandOver(acted: ActedOn, { unit, way, accused, id, made }: Ready): Planned {
  const free = toAccused(acted, accused)
  if (way === 'desk' || way === 'webhook')
    return sendPackage(
      unit.id,
      free,
      { id, way, hash: made.sealed?.hash ?? '' },
      words.notes[way](unit.name),
    )
  return notePackage(unit.id, free, words.notes.file(unit.name))
}

/**
 * Hands over what the desk has, once for ever: where it was done before, and only its answer was lost, that is found out.
 * Gives the new version of the case. Throws a `HostError`.
 */
export async function handOver(
  session: Session,
  acted: ActedOn,
  ready: Ready,
): Promise<number | undefined> {
  const planned = planHandOver(acted, ready)
  if (planned.outcome === 'refused') throw new HostError('impossible')
  try {
    return await perform(session, acted.row, planned.act)
  } catch (error) {
    if (!(error instanceof HostError) || error.problem !== 'stale') throw error
    const { row, handOvers } = await session.ask('case', { reference: acted.row.reference })
    if (handOvers.some(({ id }) => id === ready.id)) return row.version
    throw error
  }
}
