import { eraseCase } from '#src/desk/acts/rights.ts'
import { toRefusalText } from '#src/desk/acts/words.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/rights/words.ts'
import { findCaseAsSeen, toStaleError, VERSION_OPTION } from '#src/desk/desk-case.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { OFFICE_OPTIONS, toOfficeEntry } from '#src/desk/office-entry.ts'

/** Erases a case whose complainant asks for it. What stays is an entry of the record that it was there. */
export const eraseOne = toCommand({
  name: 'rights erase',
  isHostOnly: true,
  words: words.erase,
  positionals: 1,
  options: {
    checked: { type: 'string' },
    ...OFFICE_OPTIONS,
    ...VERSION_OPTION,
    'dry-run': { type: 'boolean' },
  },
  run: async (desk, values, [typed = '']) => {
    if (!values.checked?.trim()) throw new DeskError(EXIT.usage, words.notChecked)
    const complaint = await findCaseAsSeen(desk, typed, values)
    const { reference, version } = complaint
    const planned = eraseCase(complaint)
    if (planned.outcome === 'refused')
      throw new DeskError(EXIT.conflict, `${reference}：${toRefusalText(planned.refusal)}`)
    const json = { reference, version }
    if (values['dry-run'])
      return { text: words.erase.would(reference), json: { ...json, dryRun: true } }
    const { clock } = await desk.site()
    const by = await toOfficeEntry(desk, 'erased', values, { version }, reference)
    const store = await desk.store()
    const erased = await store.eraseCase(reference, version, clock(), 'request', by)
    if (erased === 'stale') throw toStaleError(reference)
    return { text: words.erase.done(reference), json: { ...json, erased: true } }
  },
})
