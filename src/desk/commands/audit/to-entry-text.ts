import { EVENT_KINDS, OUTCOMES, STATES } from '#src/complaints/states.ts'
import { zhHans as words } from '#src/desk/commands/audit/words.ts'
import type { DeskSite } from '#src/desk/desk.ts'
import { toAuthorityName, toMatterLabel } from '#src/desk/names.ts'
import { toEventName } from '#src/desk/to-event-name.ts'
import { toStateText } from '#src/desk/to-state-text.ts'
import {
  type CaseChange,
  type OfficeBody,
  readBody,
  type WholeCase,
} from '#src/record/entry-body.ts'
import type { KeptEntry } from '#src/record/replay.ts'

const findOf = <T extends string>(known: readonly T[], word: string | null | undefined) =>
  known.find((one) => one === word)

/** What an entry is, and what it says, in words; as it is kept, where this program does not know its form. */
export function toEntryText(
  site: DeskSite,
  { kind, body }: Pick<KeptEntry, 'kind' | 'body'>,
): { heading: string; said: string } {
  const heading = words.kinds[kind] ?? kind
  const [form, said] = readBody(body) ?? []
  switch (form) {
    case 'case 1':
      return { heading, said: toCaseText(site, said) }
    case 'change 1':
    case 'change 2':
    case 'change 3':
      return { heading, said: toChangeText(site, kind, said) }
    case 'removed 1':
    case 'removed 2':
      return { heading: words.removed[said.why], said: '' }
    case 'told 1':
      return { heading, said: words.told[said.what] ?? '' }
    case 'wrapped 1':
      return { heading, said: words.wrapped(said.list) }
    case 'sealed anew 1':
      return { heading, said: words.sealedAnew }
    case 'office 1':
      return { heading: words.office[said.what] ?? heading, said: toOfficeText(said) }
    default:
      return { heading, said: body }
  }
}

const toCaseText = (site: DeskSite, { matter, authority }: WholeCase) =>
  [toMatterLabel(site, matter), toAuthorityName(site, authority)].join(words.separator)

function toChangeText(
  site: DeskSite,
  kind: KeptEntry['kind'],
  change: Pick<CaseChange, 'authority' | 'state' | 'outcome'> & { event: string },
): string {
  const event = findOf(EVENT_KINDS, change.event)
  const state = findOf(STATES, change.state)
  const outcome = findOf(OUTCOMES, change.outcome)
  const actor = kind === 'act' ? 'desk' : 'complainant'
  const parts = [
    event ? toEventName({ kind: event, actor }, '') : change.event,
    state && toStateText({ matter: '', state, outcome }),
    change.authority && toAuthorityName(site, change.authority),
  ]
  // What happened and how it stands now may be called the same.
  return [...new Set(parts.filter(Boolean))].join(words.separator)
}

const toOfficeText = ({ told, reason }: OfficeBody) =>
  [
    ...Object.entries(told).flatMap(([name, value]) => {
      const said = words.toldOfOffice[name]
      return said ? [said(String(value))] : []
    }),
    reason ?? '',
  ]
    .filter(Boolean)
    .join(words.separator)
