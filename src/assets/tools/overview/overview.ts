import { type Asked, wakeBirthdayForm } from '#src/assets/tools/birthday-form.ts'
import { readChildren, toNewChild, writeChildren } from '#src/assets/tools/device-store.ts'
import { zhHans as words } from '#src/assets/tools/overview/words.ts'
import { button, fill, h, need, readPageData } from '#src/assets/tools/page.ts'
import { zhHans as sharedWords } from '#src/assets/tools/words.ts'
import { addMonths, daysBetween } from '#src/calendar/days.ts'
import { toAgeInMonths, toAgeOrigin, toClassGroupsAt } from '#src/children/ages.ts'
import {
  toCheckUpCalendar,
  toImmunisationCalendar,
  toNextDoses,
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
    return [{ label: words.vaccines, content: [line(words.vaccinesSpecial), ...more] }]
  }
  const calendar = toImmunisationCalendar(
    table,
    birthOn,
    child ? child.choices : {},
    child ? child.given : {},
  )
  const { now, next } = toNextDoses(calendar, today)
  const toNames = (entries: typeof now) =>
    entries.map(({ dose }) => sharedWords.doseName(dose)).join(sharedWords.list)
  const content: Node[] = []
  if (now.length > 0) content.push(line(words.vaccinesNow(toNames(now))))
  const [first] = next
  if (first) content.push(line(words.vaccinesNext(first.earliestOn, toNames(next))))
  if (content.length === 0) content.push(line(words.vaccinesDone))
  content.push(h('p', { class: 'small' }, words.vaccinesSpecial), ...more)
  return [{ label: words.vaccines, content }]
}

function toCheckUpRow({ birthOn, today }: Asked): Row[] {
  if (!data.checkUps) return []
  const old = ended(data.checkUps, today)
  if (old) return [{ label: words.checkUps, content: old }]
  const next = toCheckUpCalendar(data.checkUps, birthOn).filter(({ on, to }) =>
    on ? (to ?? on) >= today : false,
  )[0]
  const content = next?.on
    ? [
        line(words.checkUpNext(next.on, next.visit.name)),
        h(
          'p',
          { class: 'small' },
          words.checkUpLooksAt(next.visit.looksAt.join(sharedWords.semicolon)),
        ),
      ]
    : [line(words.checkUpsDone)]
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
  const ask = words.ask.map((question) => h('li', {}, question))
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

wakeBirthdayForm((asked) => {
  const { birthOn, child, today } = asked
  const age = toAgeInMonths(birthOn, today)
  // Development counts from the expected day where a child came early; doses and classes from birth.
  const origin = toAgeOrigin(birthOn, child ? child.dueOn : undefined, today)
  const ageForDevelopment = Math.max(0, toAgeInMonths(origin, today))
  const days = daysBetween(addMonths(birthOn, age), today)
  const rows = [
    ...toVaccineRow(asked),
    ...toCheckUpRow(asked),
    ...toSignsRow(ageForDevelopment),
    ...toPlayRow(ageForDevelopment),
    ...toGroupRow(asked),
    ...toCentresRow(age),
  ]
  fill(
    need('answer'),
    h('h2', {}, words.today(today, age, days)),
    ...rows.map(({ label, content }) =>
      h('section', { class: 'answer-row' }, h('h3', {}, label), h('div', {}, ...content)),
    ),
    h('div', { class: 'answer-row screen-only' }, ...toRemember(asked)),
  )
})
