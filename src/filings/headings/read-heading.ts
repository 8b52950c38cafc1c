import type { CellFormat } from '#src/filings/cells/cell-format.ts'
import { parseCode, parseServiceTypes } from '#src/filings/cells/codes/parse-code.ts'
import { zhHans as codeWords } from '#src/filings/cells/codes/words.ts'
import { zhHans as cellWords } from '#src/filings/cells/words.ts'
import type { Column } from '#src/filings/columns.ts'
import { columnOf, columnWithin, normaliseHeading } from '#src/filings/headings/column-of.ts'
import { type ColumnRule, isBetweenSlashes } from '#src/filings/headings/column-rules.ts'
import { readDatum } from '#src/filings/headings/read-datum.ts'
import { zhHans as words } from '#src/filings/headings/words.ts'

/** What a heading was understood as. */
export type Meaning = {
  /** As written in the file, on one line; of several rows, in the order in which it was understood. */
  heading: string
  by: 'rule' | 'name' | 'part' | 'none'
  column?: Column
  rule?: ColumnRule
  /** Its group makes it something that is not published: planned places, those of last year. */
  isOther?: boolean
  /** What it says of the datum of its coordinates. */
  datum?: string
}

/**
 * A heading, one text for each of its rows from top to bottom → what it means: rules first, then the same name, then
 * the longest alias inside. Under a group (收费标准 over 全日托) both together are the name; the lowest text is never left out.
 */
export function readHeading(levels: readonly string[], rules: readonly ColumnRule[]): Meaning[] {
  const own = withUnit(
    levels.filter(
      (text, index) => index === 0 || !(words.totals.test(text) || words.instruction.test(text)),
    ),
  )
  const last = own.at(-1) ?? ''
  const groups = own.slice(0, -1)
  const isTotal = words.totals.test(levels.at(-1) ?? '')
  const names = [...nameIn(last), ...toNames(last, groups), ...(isTotal ? inBrackets(last) : [])]
  const written = [...groups, last].join(' ')
  const matching = rules.filter(({ from }) =>
    [...names, written, last].some((one) => matches(from, one)),
  )
  if (matching.length) return matching.map((rule) => byRule(written, rule))
  if (isOfPerson(last)) return [personal(written)]
  if (isOtherHeading(last)) return [{ heading: written, by: 'none', isOther: true }]
  const ofPoints = readDatum(last, groups)
  if (ofPoints) return [{ heading: written, by: 'name', ...ofPoints }]
  return [
    byAskedState(last) ??
      byName(names, groups) ??
      (isPersonal(own) ? personal(written) : undefined) ??
      byTick(last, groups) ??
      byLastName(last, groups) ??
      byState(last) ??
      byPart(last, groups) ?? { heading: written, by: 'none', isOther: changesMeaning(groups) },
  ]
}

/** A row of units says in what the columns above it count: 元/月 under 全日托. */
function withUnit(levels: readonly string[]): readonly string[] {
  const [above, unit] = levels.slice(-2)
  if (above === undefined || unit === undefined || !words.unit.test(unit)) return levels
  const isSaid = inBrackets(above).some((text) => words.unit.test(text))
  const plain = unit.replace(/[（()）]/g, '')
  return [...levels.slice(0, -2), isSaid ? above : `${above}（${plain}）`]
}

/** The names that a heading may have together with the groups above it. */
function toNames(last: string, groups: readonly string[]): string[] {
  if (!groups.length) return [last]
  const above = groups
    .flatMap((group) => [group, group.replace(words.vagueEnding, ''), ...inBrackets(group)])
    .filter(Boolean)
    .reverse()
  const pairs = above.flatMap((group) => [last + group, group + last])
  const endings = groups.flatMap((group) =>
    words.groupEndings.flatMap(([pattern, end]) => (pattern.test(group) ? [last + end] : [])),
  )
  const [top = '', second = ''] = groups
  return [
    ...pairs,
    ...endings,
    ...(groups.length > 1 ? [top + second + last, last + second + top] : []),
  ]
}

/** What stands in the brackets of a group: 班型（托位） holds places. */
const inBrackets = (group: string) =>
  [...group.matchAll(/[（(【[](.+?)[)）】\]]/gu)].map(([, text = '']) => text)

/** A place of which the brackets say more: 属地（街道）. */
const nameIn = (last: string): string[] =>
  words.saidInBrackets.test(normaliseHeading(last)) ? inBrackets(last) : []

/** The first name that is known, with the unit of a group above it: （元/月） over 全日托. */
function byName(names: readonly string[], groups: readonly string[]): Meaning | undefined {
  const name = names.find((one) => columnOf(one))
  const column = name === undefined ? undefined : columnOf(name)
  if (name === undefined || !column) return undefined
  const unit = inBrackets(name).length
    ? undefined
    : groups.flatMap(inBrackets).find((one) => words.unit.test(one))
  return { heading: unit ? `${name}（${unit}）` : name, by: 'name', column }
}

const PERSONAL = columnOf(words.personal)

/** Everything under the name of a person is that person's own: 负责人 over 姓名 and 电话. */
const isPersonal = (levels: readonly string[]) =>
  levels.some(
    (text) =>
      (columnOf(text) ?? columnWithin(text))?.format === 'personal' ||
      (columnOf(text) === undefined && words.onlyPerson.test(normaliseHeading(text))),
  )

/** Whether a heading speaks of what is a person's own: 主任联系方式, 电话（园长）. Names of the dictionary go before. */
function isOfPerson(heading: string): boolean {
  const inside = inBrackets(heading)
  if (inside.some((text) => words.person.test(text)) && words.contact.test(heading)) return true
  if (columnOf(heading)) return false
  const name = normaliseHeading(heading)
  return (words.person.test(name) && words.contact.test(name)) || words.onlyPerson.test(name)
}

/** What is planned, or was, is not what is: 备案日期（拟）. Names of the dictionary go before. */
function isOtherHeading(heading: string): boolean {
  const text = heading.replace(/\s/g, '')
  if (!words.otherHeading.test(text)) return false
  return inBrackets(text).length > 0 || !columnOf(text)
}

/** A column of which nothing is read because it is about a person. */
export function personal(heading: string): Meaning {
  return PERSONAL ? { heading, by: 'name', column: PERSONAL } : { heading, by: 'none' }
}

/** A column of ticks: 全日托 under 服务形式, or alone. A tick in a cell says the word of the heading. */
function byTick(last: string, groups: readonly string[]): Meaning | undefined {
  const word = normaliseHeading(last)
  const group = groups.map((one) => columnOf(one) ?? columnOf(one.replace(/[（(].*$/u, '')))
  const chosen = [...group, ...(groups.length ? [] : [columnOf(words.serviceTypes)])].find(
    (column) => column && isWordOf(column.format, word),
  )
  if (!chosen) return undefined
  const heading = groups.length ? `${last}（${groups.join('、')}）` : last
  const values = { ...toValues(cellWords.yesWords, word), ...toValues(cellWords.noWords, '') }
  return {
    heading,
    by: 'rule',
    column: chosen,
    rule: { from: heading, to: chosen.heading, values },
  }
}

/** A heading that asks for a state: 是 and 否 say one, other words stand for themselves. */
function byAskedState(last: string): Meaning | undefined {
  const name = normaliseHeading(last)
  const [, yes, no] = words.askedStates.find(([pattern]) => pattern.test(name)) ?? []
  const column = yes === undefined || no === undefined ? undefined : columnOf(words.status)
  if (!column || yes === undefined || no === undefined) return undefined
  const values = { ...toValues(cellWords.yesWords, yes), ...toValues(cellWords.noWords, no) }
  return { heading: last, by: 'name', column, rule: { from: last, to: column.heading, values } }
}

/** A heading of a state that the dictionary does not know: 机构现状. */
function byState(last: string): Meaning | undefined {
  const column = words.states.test(normaliseHeading(last)) ? columnOf(words.status) : undefined
  return column && { heading: last, by: 'part', column }
}

const toValues = (ticks: readonly string[], word: string) =>
  Object.fromEntries(
    ticks.flatMap((tick) => [tick, tick.toUpperCase()]).map((tick) => [tick, word]),
  )

/** Formats of which a column of ticks may name a word. */
function isWordOf(format: CellFormat, word: string): boolean {
  if (format === 'serviceTypes') return parseServiceTypes(word).value?.length === 1
  if (format === 'features' || format === 'label') return true
  return (
    format in codeWords && parseCode(format as keyof typeof codeWords, word).value !== undefined
  )
}

/** The lowest heading alone, under a group that says nothing else (基本信息) or, told, under another one. */
function byLastName(last: string, groups: readonly string[]): Meaning | undefined {
  const column = changesMeaning(groups) ? undefined : columnOf(last)
  if (!column) return undefined
  const isNeutral = groups.every((group) => words.neutralGroup.test(group))
  return { heading: last, by: isNeutral ? 'name' : 'part', column }
}

const changesMeaning = (groups: readonly string[]) =>
  groups.some((one) => words.otherGroup.test(one))

function byPart(heading: string, groups: readonly string[]): Meaning | undefined {
  const column = changesMeaning(groups) ? undefined : columnWithin(heading)
  return column && { heading, by: 'part', column }
}

function byRule(heading: string, rule: ColumnRule): Meaning {
  const column = rule.to === undefined ? undefined : columnOf(rule.to)
  return column ? { heading, by: 'rule', column, rule } : { heading, by: 'rule', rule }
}

function matches(from: string, heading: string): boolean {
  return isBetweenSlashes(from)
    ? new RegExp(from.slice(1, -1), 'u').test(heading)
    : normaliseHeading(from) === normaliseHeading(heading)
}
