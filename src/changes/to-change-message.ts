import type { ToldChange } from '#src/changes/centre-change.ts'
import { toFieldText } from '#src/changes/to-change-text.ts'
import { zhHans as words } from '#src/changes/words.ts'
import { toDateText } from '#src/text/dates.ts'

/** As much as somebody reads in a chat. */
const MOST_CHANGES = 10
const MOST_FIELDS = 5

type Message = {
  title: string
  /** The newest first. */
  changes: readonly ToldChange[]
  /** Of the page that has all. */
  address: string
  isSample: boolean
}

/** The last changes as a message for a chat: a line each, the address last, so that it can be tapped. */
export function toChangeMessage({ title, changes, address, isSample }: Message): string {
  const told = changes.slice(0, MOST_CHANGES)
  const days = [...Map.groupBy(told, ({ on }) => on)].flatMap(([on, ofDay]) => [
    toDateText(on),
    ...ofDay.map(toLine),
  ])
  const more = changes.length > told.length ? [words.message.more] : []
  return [isSample ? words.message.sample(title) : title, ...days, ...more, address].join('\n')
}

function toLine({ name, kind, fields }: ToldChange): string {
  if (kind !== 'changed') return words.message.line(name, words.kinds[kind])
  const told = fields.slice(0, MOST_FIELDS).map(toFieldText)
  const all = fields.length > told.length ? [...told, words.message.moreFields] : told
  return words.message.line(name, all.join(words.semicolon))
}
