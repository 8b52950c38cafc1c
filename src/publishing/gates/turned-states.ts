import type { Centre } from '#src/centres/centre.ts'
import { type FilingState, toFilingState } from '#src/centres/filing-state.ts'
import { toStayed } from '#src/publishing/gates/stayed-centres.ts'

/** Centres whose state the lists turned round since the last release, both reckoned for the same day. */
export type TurnedStates = {
  /** Names of those that were anything but filed, and are not any more although no list gives a newer day for it. */
  revived: string[]
  /** How many that were filed are not any more, and how many were. */
  noLonger: number
  filed: number
}

const isInForce = (state: FilingState) => state === 'filed' || state === 'renewing'

/** Later than every day a list may give. */
const LAST_DAY = '9999-12-31'

/** Since when a centre is in the state it is in: a filing after that is a new one. A word without a day holds for ever. */
function toSince(centre: Centre, state: FilingState): string {
  const { filedOn = '', suspendedFrom = '', withdrawnOn, listedState } = centre
  if (state === 'withdrawn' && withdrawnOn) return withdrawnOn
  if (listedState?.state === state) return listedState.asOf ?? LAST_DAY
  return state === 'suspended' ? suspendedFrom : filedOn
}

/** Whether a list says, by a day, why the state of a centre is not what it was. */
function isExplained(earlier: Centre, was: FilingState, centre: Centre): boolean {
  const { filedOn = '', filedUntil, suspendedTo } = centre
  if (filedOn > toSince(earlier, was)) return true
  if (was === 'suspended') return suspendedTo !== undefined
  return was === 'expired' && filedUntil !== undefined && filedUntil !== earlier.filedUntil
}

export function findTurnedStates(
  before: readonly Centre[],
  now: readonly Centre[],
  on: string,
): TurnedStates {
  const turned: TurnedStates = { revived: [], noLonger: 0, filed: 0 }
  for (const { was: earlier, is: centre } of toStayed(before, now)) {
    const is = toFilingState(centre, on)
    const was = earlier === centre ? is : toFilingState(earlier, on)
    if (isInForce(was)) turned.filed += 1
    if (isInForce(was) && !isInForce(is)) turned.noLonger += 1
    const wasTaken = !isInForce(was) && was !== 'unknown'
    const isFree = isInForce(is) || is === 'unknown'
    if (wasTaken && isFree && !isExplained(earlier, was, centre))
      turned.revived.push(centre.legalName)
  }
  return turned
}
