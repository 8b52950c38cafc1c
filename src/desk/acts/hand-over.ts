import { type Planned, refuse, toAct } from '#src/desk/acts/act.ts'
import type { Accused } from '#src/desk/acts/pass-on.ts'

/** Notes that a package was made for a unit: never for the one complained about. Nothing is handed over yet. */
export const notePackage = (to: string, accused: Accused, note: string): Planned =>
  accused.has(to)
    ? refuse({ code: 'accused', authority: to })
    : toAct('packaged', { toOfficers: note })

/**
 * A unit has what was made for it: only now the complainant reads that it was handed over. `receipt`: how the unit said
 * that it has it, for officers.
 */
export const confirmHandOver = (told: string, receipt: string): Planned =>
  toAct('handedOver', { toComplainant: told, toOfficers: receipt })
