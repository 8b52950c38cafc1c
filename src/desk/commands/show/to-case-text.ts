import type { Answers, When } from '#src/complaints/answers.ts'
import { toChangeLines } from '#src/components/complaints/to-change-lines.ts'
import type { CaseContent } from '#src/desk/commands/show/read-case-content.ts'
import { SHOW_TEXT } from '#src/desk/commands/show/words.ts'
import { toFlags, toStateText } from '#src/desk/state-words.ts'
import { toTerminalLine, toTerminalText } from '#src/desk/terminal-text.ts'
import { type Summary, toInstantText } from '#src/desk/to-summary.ts'
import { ACTOR_WORDS, CONTACT_WORDS, EVENT_WORDS, UNLISTED_PLACE } from '#src/text/desk/labels.ts'

/** A case for reading in a terminal; what residents wrote cannot command it. */
export function toCaseText(
  summary: Summary,
  { answers, events, files }: CaseContent,
  paths: readonly (string | undefined)[],
): string {
  const blocks = [
    toHead(summary, answers),
    [`${SHOW_TEXT.narrative}：`, indent(toNarrative(answers))],
    [`${SHOW_TEXT.timeline}：`, ...events.map(toEventText)],
    files.length === 0
      ? [SHOW_TEXT.noFiles]
      : [
          `${SHOW_TEXT.files}：`,
          ...files.map((file, index) => toFileText(file, index + 1, paths[index])),
        ],
  ]
  return blocks.map((lines) => lines.join('\n')).join('\n\n')
}

/** Set in, so that nothing a resident wrote can pass for a line of ours. */
const indent = (text: string) => text.replace(/^/gm, '   ')

function toHead(summary: Summary, answers: Answers | undefined): string[] {
  const { reference, version, filedAt, authority, copies, promises, matter } = summary
  const flags = toFlags(summary)
  const names = copies.map(({ name }) => name)
  const row = (label: string, value: string) => `${label}：${value}`
  return [
    SHOW_TEXT.head(reference, version),
    row(SHOW_TEXT.state, toStateText(summary)),
    ...(flags.length > 0 ? [row(SHOW_TEXT.flags, flags.join(SHOW_TEXT.separator))] : []),
    row(SHOW_TEXT.filedAt, toInstantText(filedAt)),
    row(SHOW_TEXT.authority, authority.name),
    ...(names.length > 0 ? [row(SHOW_TEXT.copies, names.join(SHOW_TEXT.separator))] : []),
    ...promises.map(({ label, on, estimated }) =>
      row(SHOW_TEXT.promises, SHOW_TEXT.promise(label, on, estimated)),
    ),
    row(SHOW_TEXT.matter, matter.label),
    row(SHOW_TEXT.place, toPlaceText(summary, answers)),
    row(SHOW_TEXT.when, toWhenText(answers?.when)),
    row(SHOW_TEXT.contact, toContactText(answers)),
  ]
}

function toNarrative(answers: Answers | undefined): string {
  return answers ? toTerminalText(answers.narrative ?? SHOW_TEXT.missing) : SHOW_TEXT.damagedText
}

function toPlaceText({ centreName, centreId }: Summary, answers: Answers | undefined): string {
  if (centreName !== null) return `${centreName}（${centreId}）`
  const place = answers?.place
  if (!place || !('unlisted' in place)) return UNLISTED_PLACE
  const { name, address } = place.unlisted
  return `${UNLISTED_PLACE}：${toTerminalLine(SHOW_TEXT.unlisted(name, address))}`
}

function toWhenText(when: When | undefined): string {
  if (!when) return SHOW_TEXT.missing
  const parts = [when.year, when.month, when.day].filter((part) => part !== undefined)
  return parts.length === 0 ? SHOW_TEXT.whenUnknown : parts.join('-')
}

function toContactText(answers: Answers | undefined): string {
  const { choice, name, phone } = answers?.contact ?? {}
  const typed = [name, phone].filter((part) => part !== undefined).map(toTerminalLine)
  return choice ? [CONTACT_WORDS[choice], ...typed].join(SHOW_TEXT.separator) : SHOW_TEXT.missing
}

function toEventText(event: CaseContent['events'][number]): string {
  const { position, at, actor, kind, state, outcome, text, internal, isDamaged } = event
  const moved = state && kind !== 'filed' ? [toStateText({ state, outcome })] : []
  const head = [
    `${position}. ${toInstantText(at)}`,
    ACTOR_WORDS[actor],
    EVENT_WORDS[kind],
    ...moved,
  ]
  const note = actor === 'desk' ? SHOW_TEXT.internal : ''
  const said = [
    ...(text === null ? [] : [toTerminalText(text)]),
    ...(internal === null ? [] : [`${note}${toTerminalText(internal)}`]),
    ...(isDamaged ? [SHOW_TEXT.damagedText] : []),
  ]
  return [head.join('  '), ...said.map(indent)].join('\n')
}

function toFileText(
  { meta, bytes }: CaseContent['files'][number],
  position: number,
  path: string | undefined,
): string {
  if (!meta || bytes === undefined) return SHOW_TEXT.damagedFile(position)
  return [
    SHOW_TEXT.file(position, toTerminalLine(meta.name), bytes),
    ...(meta.takenAt ? [SHOW_TEXT.takenAt(toTerminalLine(meta.takenAt))] : []),
    ...toChangeLines(meta.changes),
    ...(meta.hasActiveContent ? [SHOW_TEXT.activeContent] : []),
    ...(path ? [SHOW_TEXT.savedAs(path)] : []),
  ].join('  ')
}
