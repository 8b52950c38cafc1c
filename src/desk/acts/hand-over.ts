import type { HandOverWay, Reported } from '#src/complaints/states.ts'
import { type Planned, refuse, toAct } from '#src/desk/acts/act.ts'
import type { Accused } from '#src/desk/acts/pass-on.ts'

/** Notes that a package was made for a unit: never for the one complained about. Nothing is handed over yet. */
export const notePackage = (to: string, accused: Accused, note: string): Planned =>
  accused.has(to)
    ? refuse({ code: 'accused', authority: to })
    : toAct('packaged', { toOfficers: note })

/** A package that was sealed on this device: which one, how it goes to its unit, and what is sealed of it. */
export type Sent = { id: string; way: HandOverWay; hash: string }

/** Hands a sealed package over: never to the unit complained about. Its unit has it only when it signed for it. */
export const sendPackage = (
  to: string,
  accused: Accused,
  { id, way, hash }: Sent,
  note: string,
): Planned =>
  accused.has(to)
    ? refuse({ code: 'accused', authority: to })
    : toAct('sent', { toOfficers: note, change: { handOver: [id, to, way, hash] } })

/**
 * A unit has what was made for it: only now the complainant reads that it was handed over. `receipt`: how the unit said
 * that it has it, for officers. `received`: the package that its own officer signs for.
 */
export const confirmHandOver = (told: string, receipt: string | null, received?: string): Planned =>
  toAct('handedOver', {
    toComplainant: told,
    toOfficers: receipt,
    ...(received !== undefined && { change: { received } }),
  })

/** What a unit tells whoever handed a case to it; only officers read it. */
export const reportBack = (id: string, what: Reported, words: string): Planned =>
  toAct('reportedBack', { toOfficers: words, change: { reported: [id, what] } })
