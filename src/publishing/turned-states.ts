import type { Centre } from '#src/centres/centre.ts'
import { type FilingState, toFilingState } from '#src/centres/filing-state.ts'

/** Centres whose state the lists turned round since the last release, both reckoned for the same day. */
export type TurnedStates = {
  /** Names of those that were withdrawn or called unfiled, and are filed now without a newer day of filing. */
  revived: string[]
  /** How many that were filed are not any more, and how many were. */
  noLonger: number
  filed: number
}

const isInForce = (state: FilingState) => state === 'filed' || state === 'renewing'

export function findTurnedStates(
  before: readonly Centre[],
  now: readonly Centre[],
  on: string,
): TurnedStates {
  const former = new Map(before.map((centre) => [centre.id, centre]))
  const turned: TurnedStates = { revived: [], noLonger: 0, filed: 0 }
  for (const centre of now) {
    const earlier = former.get(centre.id)
    if (!earlier) continue
    const is = toFilingState(centre, on)
    const was = earlier === centre ? is : toFilingState(earlier, on)
    if (isInForce(was)) turned.filed += 1
    if (isInForce(was) && !isInForce(is)) turned.noLonger += 1
    const isFiledAgain = (centre.filedOn ?? '') > (earlier.filedOn ?? earlier.withdrawnOn ?? '')
    const wasTaken = was === 'withdrawn' || was === 'notFiled'
    if (wasTaken && isInForce(is) && !isFiledAgain) turned.revived.push(centre.legalName)
  }
  return turned
}
