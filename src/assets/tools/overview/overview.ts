import {
  type Asked,
  LONGEST_WAIT_IN_DAYS,
  wakeBirthdayForm,
} from '#src/assets/tools/birthday-form.ts'
import { readChildren, toNewChild, writeChildren } from '#src/assets/tools/device-store.ts'
import { toGlance } from '#src/assets/tools/glance/glance.ts'
import { toGivenTicks } from '#src/assets/tools/overview/given-ticks.ts'
import { zhHans as words } from '#src/assets/tools/overview/words.ts'
import { takeOwnClinic } from '#src/assets/tools/own-clinic.ts'
import { button, fill, h, need, readPageData } from '#src/assets/tools/page.ts'
import { zhHans as sharedWords } from '#src/assets/tools/words.ts'
import { addMonths, daysBetween } from '#src/calendar/days.ts'
import { toAgeInMonths, toAgeOrigin, toClassGroupsAt } from '#src/children/ages.ts'
import { type CalendarPlan, toCalendarPlan } from '#src/children/calendar-plan.ts'
import { type DeviceChild, withChanges } from '#src/children/device-children.ts'
import type { DoseEntry } from '#src/children/health-calendar.ts'
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

/** Whom the answer is about, as ticked by now; `isKept`: what is ticked is kept in this browser. */
type Answered = { child: DeviceChild; isKept: boolean; today: string }

type Row = { label: string; content: (Node | string)[] }

const link = (href: string, text: string) => h('a', { class: 'tap', href }, text)
const line = (...content: (Node | string)[]) => h('p', {}, ...content)
const ended = (table: ReferenceHead, today: string) => {
  const lastDay = toLastDayOfUse(table)
  return today > lastDay
    ? [line(h('strong', {}, sharedWords.ended(lastDay)), sharedWords.endedAdvice)]
    : undefined
}

/** What comes next and what cannot be told here; what is to do stands above. */
function toVaccineRow({ child, today }: Answered, plan: CalendarPlan | undefined): Row[] {
  const table = data.immunisation
  if (!table) return []
  const old = ended(table, today)
  if (old) return [{ label: words.vaccines, content: old }]
  const next = plan ? plan.coming.filter(({ doses }) => doses.length > 0)[0] : undefined
  const lines = next
    ? [line(words.vaccinesNext(next.on, toNames(next.doses)))]
    : [line(words.vaccinesDone)]
  const content = [
    ...(child.special ? [] : lines),
    h('p', { class: 'small' }, words.vaccinesSpecial),
    ...(plan ? [link('/tools/calendar/', words.vaccinesMore)] : []),
  ]
  return [{ label: words.vaccines, content }]
}

const toNames = (entries: readonly DoseEntry[]) =>
  sharedWords.doseNames(entries.map(({ dose }) => dose))

function toCheckUpRow({ today }: Answered, plan: CalendarPlan | undefined): Row[] {
  if (!data.checkUps) return []
  const old = ended(data.checkUps, today)
  if (old) return [{ label: words.checkUps, content: old }]
  if (!plan) return []
  const { due, missed, coming } = plan.visits
  const [next] = coming
  const content: HTMLElement[] = []
  if (next?.on) content.push(line(words.checkUpNext(next.on, next.visit.name)))
  const shown = due ?? next
  if (shown) {
    const looksAt = shown.visit.looksAt.join(sharedWords.semicolon)
    content.push(h('p', { class: 'small' }, words.checkUpLooksAt(shown.visit.name, looksAt)))
  }
  if (missed.length > 0) {
    const names = missed.map(({ visit }) => visit.name).join(sharedWords.list)
    content.push(h('p', { class: 'small' }, words.checkUpsMissed(names)))
  }
  if (content.length === 0) content.push(line(words.checkUpsDone))
  return [{ label: words.checkUps, content }]
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

function toGroupRow(birthOn: string, today: string): Row[] {
  if (data.groups.length === 0 || today > data.groupsUntil) return []
  // The search asks for the age of today and reckons it to the month of starting by itself.
  const ageToday = Math.max(0, toAgeInMonths(birthOn, today))
  const toStartAddress = (on: string) => `/centres/?age=${ageToday}&start=${on.slice(0, 7)}`
  const items = toStartDays(today).map((on) => {
    const age = Math.max(0, toAgeInMonths(birthOn, on))
    const groups = toClassGroupsAt(data.groups, age)
    const names = groups.map(({ classGroup }) => CLASS_GROUP_LABELS[classGroup])
    const none = age >= LAST_MONTH ? words.tooOld : words.tooYoung
    const start = words.startIn(on, age > 0 ? toAgeText(age) : sharedWords.monthTitle(0))
    return groups.length > 0
      ? h('li', {}, start, link(toStartAddress(on), names.join(sharedWords.list)))
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

function toRemember(asked: Asked, answered: Answered): Node[] {
  if (asked.child) return [link('/tools/calendar/', words.manage)]
  const place = h('p', { role: 'status' })
  const remember = button(words.remember, () => {
    const children = readChildren()
    const name = words.childNumber(children.length + 1)
    answered.child = { ...answered.child, nickname: name }
    answered.isKept = true
    const kept = writeChildren([...children, answered.child])
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
const toRowsBefore = (): Row[] =>
  data.groups.length > 0
    ? [{ label: words.groups, content: [link('/tools/age/', words.groupsMore)] }]
    : []

function toRowsSince({ child, today }: Answered): Row[] {
  const age = toAgeInMonths(child.birthOn, today)
  // Development counts from the expected day where a child came early; doses and classes from birth.
  const origin = toAgeOrigin(child.birthOn, child.dueOn, today)
  const ageForDevelopment = Math.max(0, toAgeInMonths(origin, today))
  return [
    ...toSignsRow(ageForDevelopment),
    ...toPlayRow(ageForDevelopment),
    ...toGroupRow(child.birthOn, today),
    ...toCentresRow(age),
  ]
}

/** The plan of the child as it is ticked now. A table that is past its last day gives nothing to it. */
function toPlan({ child, today }: Answered): CalendarPlan | undefined {
  const { immunisation, checkUps } = data
  if (!immunisation || !checkUps) return undefined
  const tables = {
    immunisation: ended(immunisation, today) ? { ...immunisation, doses: [] } : immunisation,
    checkUps: ended(checkUps, today) ? { ...checkUps, visits: [] } : checkUps,
  }
  return toCalendarPlan(tables, child, today)
}

const toSections = (rows: readonly Row[]) =>
  rows.map(({ label, content }) =>
    h('section', { class: 'answer-row' }, h('h3', {}, label), h('div', {}, ...content)),
  )

wakeBirthdayForm((asked) => {
  const { birthOn, today } = asked
  const isExpected = birthOn > today
  const answered: Answered = {
    child: asked.child ?? toNewChild('', birthOn),
    isKept: asked.child !== undefined,
    today,
  }
  const age = toAgeInMonths(birthOn, today)
  const title = isExpected
    ? words.expected(birthOn, daysBetween(today, birthOn))
    : words.today(today, age, daysBetween(addMonths(birthOn, age), today))
  const [first, doses] = [h('div'), h('div')]
  const showPlan = () => {
    const plan = toPlan(answered)
    fill(first, ...(plan ? [toGlance(plan, today)] : takeOwnClinic()))
    const visits = isExpected ? [] : toCheckUpRow(answered, plan)
    fill(doses, ...toSections([...toVaccineRow(answered, plan), ...visits]))
    return plan
  }
  const plan = showPlan()
  const change = (child: DeviceChild) => {
    const before = answered.child
    answered.child = child
    const toKept = (other: DeviceChild) =>
      other.id === child.id ? withChanges(other, before, child) : other
    if (answered.isKept) writeChildren(readChildren().map(toKept))
    showPlan()
  }
  const ticks = plan && !isExpected ? toGivenTicks(plan, () => answered.child, change) : []
  fill(
    need('answer'),
    h('h2', {}, title),
    ...ticks,
    first,
    doses,
    ...toSections(isExpected ? toRowsBefore() : toRowsSince(answered)),
    ...(isExpected
      ? []
      : [h('div', { class: 'answer-row screen-only' }, ...toRemember(asked, answered))]),
  )
}, LONGEST_WAIT_IN_DAYS)
