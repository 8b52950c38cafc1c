import type { Moment } from '#src/desk/api/case-view.ts'
import type { HandOverView } from '#src/desk/api/hand-over-view.ts'

/** `waiting`: something was made for another unit that did not sign for it yet. `failed`: it arrived nowhere. */
export type HandOverMark = 'waiting' | 'failed' | null

const isMade = ({ kind }: Moment) => kind === 'packaged' || kind === 'sent'

/**
 * What is open of what was handed over of a case, from what lies open of it. `unsigned`: its packages that no unit signed for.
 * What went on paper or to an address is signed for by word: there the last thing that was noted counts.
 */
export function toHandOverMark(
  moments: readonly Moment[],
  unsigned: readonly HandOverView[],
): HandOverMark {
  const noted = moments.filter((moment) => isMade(moment) || moment.kind === 'handedOver')
  const isLast = ({ madeAt }: HandOverView) => noted.every(({ at }) => at <= madeAt)
  if (unsigned.some((one) => one.endedAt !== null && isLast(one))) return 'failed'
  const last = noted.at(-1)
  const isWaiting = unsigned.some(({ way }) => way === 'desk') || (last && isMade(last))
  return isWaiting ? 'waiting' : null
}
