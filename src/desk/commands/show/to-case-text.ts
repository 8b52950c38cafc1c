import { type Answers, toDeskRows } from '#src/complaints/answers.ts'
import { toChangeLines } from '#src/complaints/questions/files/question.ts'
import type { When } from '#src/complaints/questions/when/question.ts'
import type { CaseContent } from '#src/desk/commands/show/read-case-content.ts'
import { zhHans as words } from '#src/desk/commands/show/words.ts'
import { toFlags } from '#src/desk/names.ts'
import { toTerminalLine, toTerminalText } from '#src/desk/terminal-text.ts'
import { toPlaceless } from '#src/desk/to-placeless.ts'
import { toStateText, toTermText } from '#src/desk/to-state-text.ts'
import { type Summary, toInstantText } from '#src/desk/to-summary.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'

/** A case to be read in a terminal; nothing a resident wrote can control it. */
export function toCaseText(
  summary: Summary,
  { answers, events, files }: CaseContent,
  paths: readonly (string | undefined)[],
): string {
  const blocks = [
    toHead(summary, answers),
    [`${words.narrative}：`, indent(toNarrative(answers))],
    [`${words.timeline}：`, ...events.map(toEventText)],
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

function toHead(summary: Summary, answers: Answers | undefined): string[] {
  const { reference, version, filedAt, authority, copies, promises, matter } = summary
  const flags = toFlags(summary)
  const names = copies.map(({ name }) => name)
  const row = (label: string, value: string) => `${label}：${value}`
  return [
    words.head(reference, version),
    row(words.state, toStateText(summary)),
    ...(flags.length > 0 ? [row(words.flags, flags.join(words.separator))] : []),
    row(words.filedAt, toInstantText(filedAt)),
    row(words.authority, authority.name),
    ...(names.length > 0 ? [row(words.copies, names.join(words.separator))] : []),
    ...promises.map(({ label, on, estimated }) =>
      row(words.promises, words.promise(toTermText(label), on, estimated)),
    ),
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

function toEventText(event: CaseContent['events'][number]): string {
  const { position, at, actor, kind, state, outcome, text, internal, isDamaged } = event
  const isSaid = kind === 'filed' || kind === 'replied'
  const moved = state && !isSaid ? [toStateText({ state, outcome })] : []
  const head = [
    `${position}. ${toInstantText(at)}`,
    words.actors[actor],
    words.events[kind],
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
