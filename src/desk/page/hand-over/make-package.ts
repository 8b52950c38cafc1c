import { PACKAGE_BYTES, SENT_BYTES } from '#src/desk/api/hand-over-view.ts'
import type { ActedOn } from '#src/desk/page/acts/acted-on.ts'
import { toAccused } from '#src/desk/page/acts/find-units.ts'
import type { LoadedCase } from '#src/desk/page/case/load-case.ts'
import { findReceivers, type Way } from '#src/desk/page/hand-over/find-receivers.ts'
import { zhHans as words } from '#src/desk/page/hand-over/words.ts'
import type { MadePackage } from '#src/desk/page/keys/pack-case.ts'
import type { Names } from '#src/desk/page/published-names.ts'
import type { Session } from '#src/desk/page/session.ts'
import type { Authority } from '#src/region/complaint-rules.ts'

/** What an officer chose of a package. */
export type Chosen = {
  unit: string
  way: Way
  withFiles: boolean
  /** A line for each text that is struck. */
  leftOut: string
  /** Names, with commas between them. */
  accused: string
}

/** A package that was made and not sent yet; one that is tried again stays the same. */
export type Ready = {
  unit: Authority
  way: Way
  accused: readonly string[]
  id: string
  made: MadePackage
}

const split = (typed: string, by: RegExp) =>
  typed
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean)

/** Names of other units, as they were typed. */
export const toNamed = (typed: string): string[] => split(typed, /[,，、;；\n]/)

/** What is wrong with what was chosen, in words. */
export function findProblem(chosen: Chosen, acted: ActedOn): string | undefined {
  const { problems } = words
  if (!chosen.unit) return problems.noUnit
  const named = toNamed(chosen.accused)
  if (acted.placeNames.length + named.length === 0) return problems.namesUnknown
  const isFree = findReceivers(acted, toAccused(acted, named)).some(({ id }) => id === chosen.unit)
  return isFree ? undefined : problems.accused
}

type From = { session: Session; loaded: LoadedCase; acted: ActedOn; names: Names }

/** Why a package was not made, in words. */
type NotMade = { problem: string }

/**
 * Fetches the files of a case, and has the keys make and seal what a unit gets of it. Throws a `HostError` when the desk does
 * not answer.
 */
export async function makePackage(
  { session, loaded, acted, names }: From,
  { way, withFiles, leftOut, accused, unit: chosen }: Chosen,
  tell: (done: number, of: number) => void,
): Promise<Ready | NotMade> {
  const { opening, sealed } = loaded
  const unit = findReceivers(acted).find(({ id }) => id === chosen)
  if (opening.outcome !== 'opened' || !unit) return { problem: words.problems.noUnit }
  const { row } = sealed
  const { reference, holder, matter, centreId } = row
  const files = []
  const wanted = withFiles ? opening.content.files : []
  for (const [at, { id }] of wanted.entries()) {
    tell(at, wanted.length)
    files.push({ id, sealed: await session.askFile(reference, id) })
  }
  tell(wanted.length, wanted.length)
  const id = makeId()
  const packing = await session.keys.packCase(
    session.card.signingKey,
    { row, sealedAnswers: sealed.sealedAnswers },
    {
      ...{ unit: unit.id, to: unit.name, files, leftOut: split(leftOut, /\n/) },
      from: names.unit(holder ?? acted.published.rules.lead),
      matter: names.matter(matter),
      centreName: centreId === null ? null : names.centre(centreId),
      ...(way !== 'paper' && { id }),
    },
  )
  if (packing.outcome !== 'packed') return { problem: words.problems[packing.outcome] }
  const { made } = packing
  const size = made.sealed?.content.size ?? 0
  if (size > (way === 'webhook' ? SENT_BYTES : PACKAGE_BYTES))
    return { problem: words.problems.tooLong[way === 'webhook' ? 'webhook' : 'other'] }
  return { unit, way, accused: toNamed(accused), id, made }
}

/** 16 random bytes, hex. */
const makeId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
