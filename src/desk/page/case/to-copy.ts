import type { ComplaintEvent } from '#src/complaints/store/complaint-store.ts'
import type { CaseRow } from '#src/desk/api/case-view.ts'
import { ofAsker } from '#src/desk/of-asker.ts'
import { zhHans as words } from '#src/desk/page/case/words.ts'
import type { OpenedCase } from '#src/desk/page/keys/opened-case.ts'
import type { Names } from '#src/desk/page/published-names.ts'
import { toEventName } from '#src/desk/to-event-name.ts'
import { toStateText } from '#src/desk/to-state-text.ts'
import { toTimeText } from '#src/text/dates.ts'

/** For whom a case is written out: what officers noted for themselves is not for its complainant. */
export type CopyReader = 'complainant' | 'officers'

/** Of a case what is copied in clear. */
type Copied = {
  row: CaseRow
  events: readonly Pick<ComplaintEvent, 'position' | 'at' | 'actor' | 'kind'>[]
}

/** A case as a text that anybody can read and print. */
export function toCopy(
  { row, events }: Copied,
  { answers, rows, words: said }: Pick<OpenedCase, 'answers' | 'rows' | 'words'>,
  names: Pick<Names, 'unit' | 'matter' | 'centre'>,
  reader: CopyReader,
): string {
  const { reference, filedAt, authority, matter, centreId } = row
  const place = answers?.place
  const typed =
    place && 'unlisted' in place ? `${place.unlisted.name}，${place.unlisted.address}` : ''
  const { choice, name, phone } = answers?.contact ?? {}
  const contact = [choice && words.contacts[choice], name, phone].filter(Boolean)
  const facts: [string, string][] = [
    [words.copy.reference, reference],
    [words.filedAt, toTimeText(new Date(filedAt))],
    [words.state, toStateText(row)],
    [words.unit, names.unit(authority)],
    [words.matter, names.matter(matter)],
    [words.place, centreId === null ? typed : names.centre(centreId)],
    [words.contact, contact.join(words.separator)],
    ...rows.map(({ label, line }): [string, string] => [label, line]),
  ]
  const told = events.flatMap(({ position, at, actor, kind }) => {
    const { text = null, internal = null } = said.find((one) => one.position === position) ?? {}
    const isOwn = actor === 'complainant' || reader === 'officers'
    if (!isOwn && text === null) return []
    const lines = [text, isOwn ? internal : null].filter((line) => line !== null)
    const head = `${toTimeText(new Date(at))} ${ofAsker(words.actors[actor], matter)} ${toEventName({ kind, actor }, matter)}`
    return [[head, ...lines].join('\n')]
  })
  return [
    facts.map(([label, value]) => `${label}：${value}`).join('\n'),
    `${words.narrative}：\n${answers?.narrative ?? words.missing}`,
    `${words.timeline}：`,
    ...told,
    '',
  ].join('\n\n')
}
