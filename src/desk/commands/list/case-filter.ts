import { zhHans as words } from '#src/desk/commands/list/words.ts'
import type { DeskSite } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { findAuthority, parseState, toMatterId } from '#src/desk/names.ts'
import type { TableFilter } from '#src/desk/source/case-source.ts'

/** Options that choose cases by what lies open of them. */
export const CASE_OPTIONS = {
  state: { type: 'string' },
  authority: { type: 'string' },
  centre: { type: 'string' },
  matter: { type: 'string' },
  urgent: { type: 'boolean' },
  'to-verify': { type: 'boolean' },
  since: { type: 'string' },
} as const

type Chosen = {
  [Name in keyof typeof CASE_OPTIONS]?:
    | ((typeof CASE_OPTIONS)[Name]['type'] extends 'string' ? string : boolean)
    | undefined
}

/** The filter that was chosen. Throws a `DeskError` for what is no state, unit or day. */
export function toCaseFilter(site: DeskSite, values: Chosen): TableFilter {
  return {
    ...(values.state !== undefined && { state: parseState(values.state) }),
    ...(values.authority !== undefined && { authority: findAuthority(site, values.authority).id }),
    ...(values.centre !== undefined && { centreId: values.centre }),
    ...(values.matter !== undefined && { matter: toMatterId(site, values.matter) }),
    ...(values.urgent && { urgent: true }),
    ...(values['to-verify'] && { toVerify: true }),
    ...(values.since !== undefined && { since: parseSince(values.since) }),
  }
}

/** The first instant of a day in China. */
function parseSince(written: string): string {
  const at = new Date(`${written}T00:00:00+08:00`)
  const isDay = /^\d{4}-\d\d-\d\d$/.test(written) && !Number.isNaN(at.getTime())
  if (!isDay) throw new DeskError(EXIT.usage, words.wrongDate(written))
  return at.toISOString()
}
