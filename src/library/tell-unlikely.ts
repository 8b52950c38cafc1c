import { addMonths } from '#src/calendar/days.ts'
import { isWithin } from '#src/geo/locate.ts'
import type { Library } from '#src/guidance/library.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import { toArticleFile } from '#src/library/load-articles.ts'
import type { ContentSource } from '#src/library/read-content-files.ts'
import { type ContentIssueCode, zhHans as words } from '#src/library/words.ts'
import { findPhones } from '#src/text/find-phones.ts'
import { findPersonNames } from '#src/text/person-names.ts'
import { findIdNumber, findPersonal } from '#src/text/personal-numbers.ts'

/** Something of the content, and where the report says it stands. */
type Told = (code: ContentIssueCode, field: string, value: string) => void

/** Longer than anybody plans: months until the next look, an event, the end of a notice. */
const LONGEST_IN_MONTHS = { nextReview: 25, event: 24, notice: 12 } as const

/**
 * Tells what is well formed and cannot be: days to come of what happened, days years ahead, telephones nobody can
 * dial, places elsewhere, names of persons. Gives the library without what holds a number that is somebody's own.
 */
export function tellUnlikely(library: Library, source: ContentSource, tell: TellContent): Library {
  const { on, box, region } = source
  const toTold =
    (file: string, name: string): Told =>
    (code, field, value) =>
      tell({ code, file, field: [name, field].filter(Boolean).join(' '), value })
  const local = (folder: string, name: string) => toTold(`regions/${region}/${folder}`, name)
  const notLater = (told: Told, field: string, day: string) => {
    if (day.slice(0, 10) > on) told('futureDay', field, day)
  }
  const notAfter = (told: Told, field: string, day: string, months: number) => {
    if (day.slice(0, 10) > addMonths(on, months)) told('farDay', field, day)
  }
  const dialled = (told: Told, field: string, phone: string | undefined) => {
    if (phone !== undefined && findPhones(phone, words.dialled).length === 0) {
      told('badPhone', field, phone)
    }
  }

  const articles = library.articles.filter((article) => {
    const told = toTold(toArticleFile(article), '')
    notLater(told, 'reviewedOn', article.reviewedOn)
    notAfter(told, 'nextReview', article.nextReview, LONGEST_IN_MONTHS.nextReview)
    for (const { date } of article.sources) notLater(told, 'sources', date)
    const { title, summary, todo, text } = article
    return isNobodysOwn(told, { title, summary, todo, text })
  })
  const places = library.places.filter((place) => {
    const told = local('places', place.id)
    notLater(told, 'asOf', place.asOf)
    dialled(told, 'phone', place.phone)
    const { lat, lng } = place.location ?? {}
    if (lat !== undefined && lng !== undefined && !isWithin({ lat, lng }, box)) {
      told('elsewhere', 'location', `${lat}, ${lng}`)
    }
    return isNobodysOwn(told, place)
  })
  const events = library.events.filter((event) => {
    const told = local('events', event.slug)
    notLater(told, 'changedOn', event.changedOn)
    for (const { startsAt } of event.sessions) {
      notAfter(told, 'sessions', startsAt, LONGEST_IN_MONTHS.event)
    }
    dialled(told, 'signUp.phone', event.signUp.phone)
    return isNobodysOwn(told, event)
  })
  const notices = library.notices.filter((notice) => {
    const told = local('notices', notice.slug)
    notLater(told, 'issuedOn', notice.issuedOn)
    notAfter(told, 'endsOn', notice.endsOn, LONGEST_IN_MONTHS.notice)
    dialled(told, 'phone', notice.phone)
    return isNobodysOwn(told, notice)
  })
  for (const { provider, phone } of library.homeVisits?.offers ?? []) {
    dialled(local('home-visits.json', provider), 'phone', phone)
  }
  for (const { unit, phone } of library.familyHelp?.offers ?? []) {
    dialled(local('family-help.json', unit), 'phone', phone)
  }
  for (const { id, phone, asOf } of library.programmes?.programmes ?? []) {
    dialled(local('programmes.json', id), 'phone', phone)
    notLater(local('programmes.json', id), 'asOf', asOf)
  }
  return { ...library, articles, places, events, notices }
}

/** All texts of a thing, but its telephones: those are meant to be rung. */
function toTexts(value: unknown, field = ''): [field: string, text: string][] {
  if (typeof value === 'string') return [[field, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'phone' ? [] : toTexts(inner, field || key),
  )
}

/** False where a text holds an identity number, a mobile or an account; a name is told and stays. */
function isNobodysOwn(told: Told, thing: object): boolean {
  let isClean = true
  for (const [field, text] of toTexts(thing)) {
    const value = findIdNumber(text) ?? findPersonal(text, ['personal-contact'])?.value
    if (value) {
      told('personalNumber', field, value)
      isClean = false
    }
    const [name] = findPersonNames(text)
    if (name) told('personName', field, `${name.slice(0, 1)}${'*'.repeat(name.length - 1)}`)
  }
  return isClean
}
