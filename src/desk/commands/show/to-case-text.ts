import { type Answers, toDeskRows } from '#src/complaints/answers.ts'
import type { CaseClock } from '#src/complaints/clocks/case-clock.ts'
import { toChangeLines } from '#src/complaints/questions/files/question.ts'
import type { When } from '#src/complaints/questions/when/question.ts'
import type { CaseContent } from '#src/desk/commands/show/read-case-content.ts'
import { zhHans as words } from '#src/desk/commands/show/words.ts'
import { toFlags } from '#src/desk/names.ts'
import { ofAsker } from '#src/desk/of-asker.ts'
import { toTerminalLine, toTerminalText } from '#src/desk/terminal-text.ts'
import { toEventName } from '#src/desk/to-event-name.ts'
import { toPlaceless } from '#src/desk/to-placeless.ts'
import { toStateText, toTermText } from '#src/desk/to-state-text.ts'
import { type Summary, toInstantText } from '#src/desk/to-summary.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'

/** Where its terms stand today, the post that works on it, and the case it is looked into with. */
export type Standing = {
  terms: readonly CaseClock[]
  assignedTo: string | null
  mergedInto: string | null
}

/** A case to be read in a terminal; nothing a resident wrote can control it. */
export function toCaseText(
  summary: Summary,
  { terms, assignedTo, mergedInto }: Standing,
  { answers, events, files }: CaseContent,
  paths: readonly (string | undefined)[],
): string {
  const blocks = [
    toHead(summary, { terms, assignedTo, mergedInto }, answers),
    [`${words.narrative}：`, indent(toNarrative(answers))],
    [`${words.timeline}：`, ...events.map((event) => toEventText(event, summary.matter.id))],
    files.length === 0
      ? [words.noFiles]
      : [
          `${words.files}：`,
          ...files.map((file, index) => toFileText(file, index + 1, paths[index])),
        ],
  ]
  return blocks.map((lines) => lines.join('\n')).join('\n\n')
}

/** Indented, so that nothing a resident wrote can pass for a line of ours. */
const indent = (text: string) => text.replace(/^/gm, '   ')

function toHead(
  summary: Summary,
  { terms, assignedTo, mergedInto }: Standing,
  answers: Answers | undefined,
): string[] {
  const { reference, version, filedAt, authority, copies, matter } = summary
  const flags = toFlags(summary)
  const names = copies.map(({ name }) => name)
  const row = (label: string, value: string) => `${label}：${value}`
  return [
    words.head(reference, version),
    row(words.state, toStateText({ ...summary, matter: matter.id })),
    ...(flags.length > 0 ? [row(words.flags, flags.join(words.separator))] : []),
    row(words.filedAt, toInstantText(filedAt)),
    row(words.authority, authority.name),
    ...(names.length > 0 ? [row(words.copies, names.join(words.separator))] : []),
    ...terms.map(({ label, dueOn, estimated, state }) =>
      row(
        words.promises,
        words.promise(toTermText(label, matter.id), dueOn, estimated) + words.standing[state],
      ),
    ),
    ...(assignedTo ? [row(words.assigned, assignedTo)] : []),
    ...(mergedInto ? [row(words.mergedInto, mergedInto)] : []),
    row(words.matter, matter.label),
    row(words.place, toPlaceText(summary, answers)),
    ...(isEnquiry({ matter: matter.id }) ? [] : [row(words.when, toWhenText(answers?.when))]),
    row(words.contact, toContactText(answers)),
    ...(answers ? toDeskRows(answers) : []).map(({ label, line }) =>
      row(label, toTerminalLine(line)),
    ),
  ]
}

function toNarrative(answers: Answers | undefined): string {
  return answers ? toTerminalText(answers.narrative ?? words.missing) : words.damagedText
}

export function toPlaceText(
  { centreName, centreId }: Pick<Summary, 'centreName' | 'centreId'>,
  answers: Answers | undefined,
): string {
  if (centreName !== null) return `${centreName}（${centreId}）`
  const place = answers?.place
  if (!place || !('unlisted' in place)) return toPlaceless({ matter: answers?.matter ?? '' })
  const { name, address } = place.unlisted
  return `${deskWords.unlistedPlace}：${toTerminalLine(words.unlisted(name, address))}`
}

export function toWhenText(when: When | undefined): string {
  if (!when) return words.missing
  const parts = [when.year, when.month, when.day].filter((part) => part !== undefined)
  return parts.length === 0 ? words.whenUnknown : parts.join('-')
}

function toContactText(answers: Answers | undefined): string {
  const { choice, name, phone, news } = answers?.contact ?? {}
  const typed = [name, phone].filter((part) => part !== undefined).map(toTerminalLine)
  return choice
    ? [words.contacts[choice], ...typed, ...(news ? [words.news] : [])].join(words.separator)
    : words.missing
}

function toEventText(event: CaseContent['events'][number], matter: string): string {
  const { position, at, actor, kind, state, outcome, text, internal, isDamaged } = event
  const isSaid = kind === 'filed' || kind === 'replied'
  const moved = state && !isSaid ? [toStateText({ matter, state, outcome })] : []
  const head = [
    `${position}. ${toInstantText(at)}`,
    ofAsker(words.actors[actor], matter),
    toEventName({ kind, actor }, matter),
    ...moved,
  ]
  const note = actor === 'desk' ? words.internal : ''
  const said = [
    ...(text === null ? [] : [toTerminalText(text)]),
    ...(internal === null ? [] : [`${note}${toTerminalText(internal)}`]),
    ...(isDamaged ? [words.damagedText] : []),
  ]
  return [head.join('  '), ...said.map(indent)].join('\n')
}

function toFileText(
  { meta, bytes }: CaseContent['files'][number],
  position: number,
  path: string | undefined,
): string {
  if (!meta || bytes === undefined) return words.damagedFile(position)
  return [
    words.file(position, toTerminalLine(meta.name), bytes),
    ...(meta.takenAt ? [words.takenAt(toTerminalLine(meta.takenAt))] : []),
    ...toChangeLines(meta.changes),
    ...(meta.hasActiveContent ? [words.activeContent] : []),
    ...(path ? [words.savedAs(path)] : []),
  ].join('  ')
}
