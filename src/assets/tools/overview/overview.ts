import {
  type Asked,
  LONGEST_WAIT_IN_DAYS,
  wakeBirthdayForm,
} from '#src/assets/tools/birthday-form.ts'
import { readChildren, toNewChild, writeChildren } from '#src/assets/tools/device-store.ts'
import { zhHans as words } from '#src/assets/tools/overview/words.ts'
import { button, fill, h, need, readPageData } from '#src/assets/tools/page.ts'
import { zhHans as sharedWords } from '#src/assets/tools/words.ts'
import { addMonths, daysBetween } from '#src/calendar/days.ts'
import { toAgeInMonths, toAgeOrigin, toClassGroupsAt } from '#src/children/ages.ts'
import { closesSoon, toDueDoses, toLateDoses, toNextDoses, toVisitsOn } from '#src/children/due.ts'
import {
  type CheckUpEntry,
  type DoseEntry,
  toCheckUpCalendar,
  toImmunisationCalendar,
} from '#src/children/health-calendar.ts'
import type { CheckUps } from '#src/guidance/reference/health-checks.ts'
import type { Immunisation } from '#src/guidance/reference/immunisation.ts'
import type { ClassGroupRule } from '#src/guidance/reference/joining.ts'
import { toLastDayOfUse } from '#src/guidance/reference/last-day-of-use.ts'
import type { ReferenceHead } from '#src/guidance/reference/reference-head.ts'
import { toAgeText } from '#src/text/ages.ts'
import { CLASS_GROUP_LABELS } from '#src/text/codes.ts'

/** What the overview brings for its script. A table that is missing has no row in the answer. */
export type OverviewData = {
  immunisation?: Immunisation | undefined
  checkUps?: CheckUps | undefined
  groups: readonly ClassGroupRule[]
  groupsUntil: string
  signsAtMonths: readonly number[]
  /** Articles on playing and talking, youngest first. */
  articles: readonly { slug: string; title: string; monthsFrom: number; monthsTo: number }[]
}

const LAST_MONTH = 36
const data = readPageData<OverviewData>()

type Row = { label: string; content: (Node | string)[] }

const link = (href: string, text: string) => h('a', { class: 'tap', href }, text)
const line = (...content: (Node | string)[]) => h('p', {}, ...content)
const ended = (table: ReferenceHead, today: string) => {
  const lastDay = toLastDayOfUse(table)
  return today > lastDay
    ? [line(h('strong', {}, sharedWords.ended(lastDay)), sharedWords.endedAdvice)]
    : undefined
}

function toVaccineRow({ birthOn, child, today }: Asked): Row[] {
  const table = data.immunisation
  if (!table) return []
  const more = data.checkUps ? [link('/tools/calendar/', words.vaccinesMore)] : []
  const old = ended(table, today)
  if (old) return [{ label: words.vaccines, content: old }]
  if (child?.special) {
    return [{ label: words.vaccines, content: [line(words.vaccinesSpecial), ...more, askLink()] }]
  }
  const calendar = toImmunisationCalendar(
    table,
    birthOn,
    child ? child.choices : {},
    child ? child.given : {},
  )
  const content = [
    ...toVaccineLines(calendar, today),
    h('p', { class: 'small' }, words.vaccinesSpecial),
    ...more,
    askLink(),
  ]
  return [{ label: words.vaccines, content }]
}

const toNames = (entries: readonly DoseEntry[]) =>
  entries.map(({ dose }) => sharedWords.doseName(dose)).join(sharedWords.list)

const isFirst = (value: string, index: number, all: readonly string[]) =>
  all.indexOf(value) === index

/** Whom to ring: the clinics of the region stand at the foot of the answer. */
const askLink = () => link('#ask', words.ask)

/** What closes soon with its day, what else is due, what is over, what comes: no dose is left out. */
function toVaccineLines(calendar: readonly DoseEntry[], today: string): HTMLElement[] {
  const due = toDueDoses(calendar, today)
  const [soon, rest] = [
    due.filter((entry) => closesSoon(entry, today)),
    due.filter((entry) => !closesSoon(entry, today)),
  ]
  const late = toLateDoses(calendar, today)
  const next = toNextDoses(calendar, today)
  const lines: HTMLElement[] = []
  for (const closesOn of soon.map((entry) => entry.closesOn ?? '').filter(isFirst)) {
    const together = soon.filter((entry) => entry.closesOn === closesOn)
    lines.push(line(h('strong', {}, words.closes(closesOn)), toNames(together)))
  }
  if (rest.length > 0) lines.push(line(words.vaccinesNow(toNames(rest))))
  for (const { dose, asks } of due) {
    if (asks && today < asks.until) {
      lines.push(line(sharedWords.doseName(dose) + words.colon + sharedWords.asks(asks.since)))
    }
  }
  if (late.length > 0) lines.push(line(words.vaccinesLate(toNames(late))))
  const [first] = next
  if (first) lines.push(line(words.vaccinesNext(first.earliestOn, toNames(next))))
  return lines.length > 0 ? lines : [line(words.vaccinesDone)]
}

function toCheckUpRow({ birthOn, child, today }: Asked): Row[] {
  if (!data.checkUps) return []
  const old = ended(data.checkUps, today)
  if (old) return [{ label: words.checkUps, content: old }]
  const { due, missed, coming } = toVisitsOn(
    toCheckUpCalendar(data.checkUps, birthOn),
    child ? child.visited : {},
    today,
  )
  const [next] = coming
  const looksAt = (entry: CheckUpEntry) =>
    h(
      'p',
      { class: 'small' },
      words.checkUpLooksAt(entry.visit.looksAt.join(sharedWords.semicolon)),
    )
  const content: HTMLElement[] = []
  if (due) content.push(line(words.checkUpDue(due.on, due.visit.name)), looksAt(due))
  if (next?.on) {
    content.push(line(words.checkUpNext(next.on, next.visit.name)))
    if (!due) content.push(looksAt(next))
  }
  if (missed.length > 0) {
    const names = missed.map(({ visit }) => visit.name).join(sharedWords.list)
    content.push(h('p', { class: 'small' }, words.checkUpsMissed(names)))
  }
  if (content.length === 0) content.push(line(words.checkUpsDone))
  return [{ label: words.checkUps, content: [...content, askLink()] }]
}

function toSignsRow(age: number): Row[] {
  if (data.signsAtMonths.length === 0) return []
  const at = data.signsAtMonths.filter((months) => months <= age).pop()
  const content = at
    ? [link(`/tools/warning-signs/${at}/`, words.signsMore(at))]
    : [line(words.signsNone)]
  return [{ label: words.signs, content }]
}

function toPlayRow(age: number): Row[] {
  const month = Math.min(age, LAST_MONTH)
  const fitting = data.articles.filter((a) => a.monthsFrom <= month && month <= a.monthsTo)
  const articles = fitting
    .slice(0, 3)
    .map(({ slug, title }) => h('li', {}, link(`/guidance/${slug}/`, title)))
  const more = link(`/tools/age/${month}/`, words.playMore(sharedWords.monthTitle(month)))
  return [{ label: words.play, content: [h('ul', {}, ...articles), more] }]
}

/** Next month, the next March and the next September: when families begin. */
function toStartDays(today: string): string[] {
  const next = addMonths(`${today.slice(0, 7)}-01`, 1)
  const days = [next]
  for (let day = addMonths(next, 1); days.length < 3; day = addMonths(day, 1)) {
    if (/-(03|09)-/.test(day)) days.push(day)
  }
  return days
}

function toGroupRow({ birthOn, today }: Asked): Row[] {
  if (data.groups.length === 0 || today > data.groupsUntil) return []
  const items = toStartDays(today).map((on) => {
    const age = Math.max(0, toAgeInMonths(birthOn, on))
    const groups = toClassGroupsAt(data.groups, age)
    const names = groups.map(({ classGroup }) => CLASS_GROUP_LABELS[classGroup])
    const none = age >= LAST_MONTH ? words.tooOld : words.tooYoung
    const start = words.startIn(on, age > 0 ? toAgeText(age) : sharedWords.monthTitle(0))
    return groups.length > 0
      ? h('li', {}, start, link(`/centres/?age=${age}`, names.join(sharedWords.list)))
      : h('li', {}, start, none)
  })
  const more = link('/tools/age/', words.groupsMore)
  return [{ label: words.groups, content: [h('ul', {}, ...items), more] }]
}

function toCentresRow(age: number): Row[] {
  if (age >= LAST_MONTH) return []
  const ask = words.questions.map((question) => h('li', {}, question))
  return [
    {
      label: words.centres,
      content: [
        link(
          `/centres/?age=${age}`,
          words.centresNow(age > 0 ? toAgeText(age) : sharedWords.monthTitle(0)),
        ),
        h('p', { class: 'small' }, words.centresAsk),
        h('ul', { class: 'bulleted' }, ...ask),
      ],
    },
  ]
}

function toRemember({ birthOn, child }: Asked): Node[] {
  if (child) return [link('/tools/calendar/', words.manage)]
  const place = h('p', { role: 'status' })
  const remember = button(words.remember, () => {
    const children = readChildren()
    const name = words.childNumber(children.length + 1)
    const kept = writeChildren([...children, toNewChild(name, birthOn)])
    fill(
      place,
      kept ? words.remembered : words.notRemembered,
      link('/tools/calendar/', words.manage),
    )
    remember.remove()
  })
  return [remember, h('p', { class: 'small' }, words.rememberMeaning), place]
}

/** Before the birth: the first doses, and from when a class takes the child. */
const toRowsBefore = (asked: Asked): Row[] => [
  ...toVaccineRow(asked),
  ...(data.groups.length > 0
    ? [{ label: words.groups, content: [link('/tools/age/', words.groupsMore)] }]
    : []),
]

function toRowsSince(asked: Asked): Row[] {
  const { birthOn, child, today } = asked
  const age = toAgeInMonths(birthOn, today)
  // Development counts from the expected day where a child came early; doses and classes from birth.
  const origin = toAgeOrigin(birthOn, child ? child.dueOn : undefined, today)
  const ageForDevelopment = Math.max(0, toAgeInMonths(origin, today))
  return [
    ...toVaccineRow(asked),
    ...toCheckUpRow(asked),
    ...toSignsRow(ageForDevelopment),
    ...toPlayRow(ageForDevelopment),
    ...toGroupRow(asked),
    ...toCentresRow(age),
  ]
}

wakeBirthdayForm((asked) => {
  const { birthOn, today } = asked
  const isExpected = birthOn > today
  const age = toAgeInMonths(birthOn, today)
  const rows = isExpected ? toRowsBefore(asked) : toRowsSince(asked)
  const title = isExpected
    ? words.expected(birthOn, daysBetween(today, birthOn))
    : words.today(today, age, daysBetween(addMonths(birthOn, age), today))
  fill(
    need('answer'),
    h('h2', {}, title),
    ...rows.map(({ label, content }) =>
      h('section', { class: 'answer-row' }, h('h3', {}, label), h('div', {}, ...content)),
    ),
    ...(isExpected ? [] : [h('div', { class: 'answer-row screen-only' }, ...toRemember(asked))]),
  )
}, LONGEST_WAIT_IN_DAYS)
