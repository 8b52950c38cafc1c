import { type Openers, toNextHolder } from '#src/complaints/routing/to-next-holder.ts'
import { NEXT_STATES } from '#src/complaints/states.ts'
import { type ActedCase, type Planned, refuse, toAct } from '#src/desk/acts/act.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'

/** Ids of the units a complaint is about, with their parts; nothing goes to them (信访工作条例 Art. 30). */
export type Accused = ReadonlySet<string>

/** To whom a case is sealed anew on its way; without `openers` it stays as it is. */
function toMove(holder: string | null, to: string, openers: Openers | undefined) {
  const next = openers && toNextHolder(holder, to, openers)
  return next === undefined ? {} : { holder: next }
}

/**
 * Gives a case to another unit, for a reason that only officers read: never to the unit complained about, neither as the
 * one that handles it nor as a copy. A case that was forwarded can be forwarded again, to another unit.
 */
export function passOn(
  { state, authority, holder, copies }: ActedCase,
  to: string,
  accused: Accused,
  reason: string,
  openers?: Openers,
): Planned {
  if (state !== 'forwarded' || authority === to) {
    if (state === 'forwarded') return refuse({ code: 'sameState', state })
    if (!NEXT_STATES[state].includes('forwarded'))
      return refuse({ code: 'notPossible', from: state, to: 'forwarded' })
  }
  if (accused.has(to)) return refuse({ code: 'accused', authority: to })
  const kept = copies.filter((id) => id !== to && !accused.has(id))
  return toAct('stateChanged', {
    toOfficers: reason,
    ...toMove(holder, to, openers),
    change: { state: 'forwarded', outcome: null, authority: to, copies: kept, toVerify: false },
  })
}

/**
 * Gives a case back that is not for the unit it was given to: to the unit whose officers open it, which gives it to
 * another one; where that is the unit itself, to the lead.
 */
export function returnCase(
  { state, authority, holder, copies }: ActedCase,
  { lead }: Pick<ComplaintRules, 'lead'>,
  accused: Accused,
  reason: string,
  openers?: Openers,
): Planned {
  const isOpenedAbove = holder !== null && openers?.above.includes(holder)
  const to = holder === null || (holder === authority && !isOpenedAbove) ? lead : holder
  if (state === 'closed' || state === 'withdrawn')
    return refuse({ code: 'notPossible', from: state, to: 'accepted' })
  if (authority === to) return refuse({ code: 'nowhereToReturn' })
  if (accused.has(to)) return refuse({ code: 'accused', authority: to })
  const moved = state === 'forwarded' ? ({ state: 'accepted', outcome: null } as const) : {}
  const kept = copies.filter((id) => id !== to)
  return toAct('returned', {
    toOfficers: reason,
    ...toMove(holder, to, openers),
    change: { ...moved, authority: to, copies: kept },
  })
}
