import type { OpeningHours, Service } from '#src/centres/centre-parts.ts'
import { zhHans as words } from '#src/choosing/care/words.ts'
import { NAMED_WEEKDAYS } from '#src/text/dates.ts'

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
const HOURS_OF_MORNING = 6
/** Nobody begins between these: 2:30 alone may be the afternoon. */
const NIGHT = { from: '01:00', to: '05:00' }

type Piece =
  | { kind: 'days'; weekdays: readonly number[]; length: number }
  | { kind: 'times'; opens: string; closes: string; length: number }
  | { kind: 'between'; length: number }

/** Days that are written together, with their times. */
type Group = { weekdays: readonly number[]; spans: Pick<OpeningHours, 'opens' | 'closes'>[] }

/**
 * Hours in words, e.g. `08:30-11:50；14:00–17:00`, `周一至周五 8点-17点；周六 上午9:00-12:00`. Nothing where any of the
 * words was not understood, or two of them speak of the same day: half of them would say what nobody wrote.
 */
export function parseServiceHours(filed: string): OpeningHours[] | undefined {
  const groups = readGroups(filed.normalize('NFKC').trim())
  if (!groups) return undefined
  const named = groups.flatMap(({ weekdays }) => weekdays)
  if (groups.length === 1 && named.length === 0)
    return toHours({ ...groups[0], weekdays: EVERY_DAY })
  const isPlain =
    new Set(named).size === named.length && groups.every(({ weekdays }) => weekdays.length > 0)
  return isPlain ? groups.flatMap(toHours) : undefined
}

const toHours = ({ weekdays, spans = [] }: Partial<Group> & Pick<Group, 'weekdays'>) =>
  weekdays.flatMap((weekday) => spans.map((span) => ({ weekday, ...span })))

function readGroups(text: string): Group[] | undefined {
  const groups: Group[] = []
  for (let rest = text; rest !== ''; ) {
    const piece = readPiece(rest)
    if (!piece) return undefined
    if (piece.kind !== 'between') take(piece, groups)
    rest = rest.slice(piece.length)
  }
  const isWhole = groups.every(({ spans }) => spans.length > 0 && spans.every(isAfterTheOneBefore))
  return groups.length > 0 && isWhole ? groups : undefined
}

/** Days begin a group, or go on with one that has no times yet. */
function take(piece: Exclude<Piece, { kind: 'between' }>, groups: Group[]): void {
  const last = groups[groups.length - 1]
  if (piece.kind === 'times') {
    const { opens, closes } = piece
    if (last) last.spans.push({ opens, closes })
    else groups.push({ weekdays: [], spans: [{ opens, closes }] })
  } else if (last && last.spans.length === 0) {
    last.weekdays = [...last.weekdays, ...piece.weekdays]
  } else groups.push({ weekdays: piece.weekdays, spans: [] })
}

/** Who writes 2:30 after 11:30 means the afternoon, and did not say so. */
const isAfterTheOneBefore = ({ opens }: Group['spans'][number], at: number, all: Group['spans']) =>
  at === 0 || (all[at - 1]?.closes ?? '') <= opens

function readPiece(text: string): Piece | undefined {
  return readTimes(text) ?? readDays(text) ?? readBetween(text)
}

function readBetween(text: string): Piece | undefined {
  const [between] = words.between.exec(text) ?? []
  return between ? { kind: 'between', length: between.length } : undefined
}

function readDays(text: string): Piece | undefined {
  const [named] = words.namedDays.exec(text) ?? []
  if (named) return { kind: 'days', weekdays: NAMED_WEEKDAYS[named] ?? [], length: named.length }
  const [all, first, last = first] = words.days.exec(text) ?? []
  if (!all) return undefined
  const [from, to] = [toWeekday(first), toWeekday(last)]
  if (from > to) return undefined
  const weekdays = EVERY_DAY.filter((day) => from <= day && day <= to)
  return { kind: 'days', weekdays, length: all.length }
}

const toWeekday = (name = '') => words.dayNames.indexOf(words.sunday[name] ?? name) + 1

function readTimes(text: string): Piece | undefined {
  const match = words.times.exec(text)
  if (!match) return undefined
  const [half, ...from] = match.slice(1, 6)
  const [halfTo = half, ...to] = match.slice(6, 11)
  const [opens, closes] = [toTime(half, from), toTime(halfTo, to)]
  if (!opens || !closes || opens >= closes) return undefined
  if (NIGHT.from <= opens && opens < NIGHT.to) return undefined
  return { kind: 'times', opens, closes, length: match[0].length }
}

function toTime(
  half: string | undefined,
  [hour, minutes, inWords, halfHour]: readonly (string | undefined)[],
): string | undefined {
  const said = Number(hour)
  const isLate =
    half !== undefined &&
    (words.late.includes(half) || (half === words.noon && said < HOURS_OF_MORNING))
  const hours = isLate && said < 12 ? said + 12 : said
  const minute = halfHour ? 30 : Number(minutes ?? inWords ?? 0)
  const isTime = minute < 60 && (hours < 24 || (hours === 24 && minute === 0))
  return isTime ? [hours, minute].map((part) => String(part).padStart(2, '0')).join(':') : undefined
}

const known = new WeakMap<Service, OpeningHours[] | 'unread'>()

/** The hours of a service, read once for as long as its centre is known; `unread` where they are but words. */
export function readServiceHours(service: Service): OpeningHours[] | 'unread' | undefined {
  if (service.hours === undefined) return undefined
  const hours = known.get(service) ?? parseServiceHours(service.hours) ?? 'unread'
  known.set(service, hours)
  return hours
}
