import type { CalendarDate } from '#src/calendar/calendar-date.ts'
import type { Centre } from '#src/centres/centre.ts'
import type { Measure } from '#src/guidance/public-promises.ts'
import { toSiteStage } from '#src/guidance/sites.ts'
import { countInstitutionTypes, countServices, toAffordableShare } from '#src/statistics/by-kind.ts'
import { type StatisticsSource, saysFiled, toCounted } from '#src/statistics/counted-centres.ts'

/** What a measure finds: a count, of how many where it is a part of something; of how many it cannot tell. */
export type Measured = { value: number; of?: number; unknown?: number }

type Of<By extends Measure['by']> = Extract<Measure, { by: By }>
type Measuring<By extends Measure['by']> = (
  source: StatisticsSource,
  measure: Of<By>,
) => Measured | undefined

const hasLabel = ({ pilotLabels, demonstrationLabels }: Centre, words: string) =>
  [...pilotLabels, ...demonstrationLabels].some((label) => label.includes(words))

/** Nothing where no list names such a centre: that may be the lists' fault. */
function toLabelled(source: StatisticsSource, { words }: { words: string }) {
  const labelled = toCounted(source).filter((centre) => hasLabel(centre, words))
  return labelled.length > 0 ? labelled : undefined
}

/** Of the subdistricts, but for some, those where there is one of these. */
function countSubdistricts(
  { region }: StatisticsSource,
  there: readonly { subdistrictCode: string }[],
  except: readonly string[] = [],
): Measured {
  const reached = new Set(there.map(({ subdistrictCode }) => subdistrictCode))
  const asked = region.subdistricts.filter(({ code }) => !except.includes(code))
  return { value: asked.filter(({ code }) => reached.has(code)).length, of: asked.length }
}

/** Centres for which something is true, among all that count; those that do not say are told apart. */
function countAnswers(
  centres: readonly Centre[],
  toAnswer: (centre: Centre) => boolean | undefined,
): Measured {
  const answers = centres.map(toAnswer)
  return {
    value: answers.filter((answer) => answer === true).length,
    of: centres.length,
    unknown: answers.filter((answer) => answer === undefined).length,
  }
}

const toIsFiled =
  ({ on }: StatisticsSource) =>
  (centre: Centre) =>
    saysFiled(centre, on)

/** A certificate whose day is known holds up to that day. */
const holds = ({ certificates }: Centre, kind: 'fire' | 'food', on: CalendarDate) => {
  const own = certificates.filter((one) => one.kind === kind)
  const known = own.flatMap(({ validTo }) => validTo ?? [])
  return known.length === 0 ? undefined : known.some((last) => on <= last)
}

const MEASURES: { [By in Measure['by']]: Measuring<By> } = {
  subdistrictsWithCentre: (source) => {
    const toIs = toIsFiled(source)
    const centres = toCounted(source)
    const filed = countSubdistricts(source, centres.filter(toIs))
    const mayBe = countSubdistricts(
      source,
      centres.filter((centre) => toIs(centre) !== false),
    )
    return { ...filed, unknown: mayBe.value - filed.value }
  },
  labelled: (source, measure) => {
    const labelled = toLabelled(source, measure)
    return labelled && { value: labelled.length }
  },
  subdistrictsLabelled: (source, measure) => {
    const labelled = toLabelled(source, measure)
    return labelled && countSubdistricts(source, labelled, measure.except)
  },
  labelledFiled: (source, measure) => {
    const labelled = toLabelled(source, measure)
    return labelled && countAnswers(labelled, toIsFiled(source))
  },
  filed: (source) => countAnswers(toCounted(source), toIsFiled(source)),
  affordable: (source) => {
    const centres = toCounted(source)
    const { value, of } = toAffordableShare(centres)
    return { value, of: centres.length, unknown: centres.length - of }
  },
  graded: (source) =>
    countAnswers(toCounted(source), ({ qualityGrade }) => (qualityGrade ? true : undefined)),
  foodCertificates: (source) => {
    const serving = toCounted(source).filter(({ providesMeals }) => providesMeals)
    // Where no list says who serves meals, nobody is said to serve them without a permit.
    if (serving.length === 0) return undefined
    return countAnswers(serving, (centre) => holds(centre, 'food', source.on))
  },
  fireCertificates: (source) =>
    countAnswers(toCounted(source), (centre) => holds(centre, 'fire', source.on)),
  fireOfficers: (source) => countAnswers(toCounted(source), ({ fireOfficer }) => fireOfficer),
  backgroundChecks: (source) =>
    countAnswers(toCounted(source), ({ backgroundCheckedOn }) =>
      backgroundCheckedOn === undefined ? undefined : true,
    ),
  serviceTypes: (source) => {
    const centres = toCounted(source)
    const counts = countServices(centres)
    const [value, of] = [counts.filter(({ count }) => count > 0).length, counts.length]
    const isSilent = centres.some(({ services }) => services.length === 0)
    return { value, of, unknown: isSilent ? of - value : 0 }
  },
  institutionTypes: (source, { types }) => {
    const counts = countInstitutionTypes(toCounted(source))
    const sum = (isOne: (code: Centre['institutionType']) => boolean) =>
      counts.reduce((total, { code, count }) => (isOne(code) ? total + count : total), 0)
    return {
      value: sum((code) => code !== undefined && types.includes(code)),
      unknown: sum((code) => code === undefined),
    }
  },
  homeVisits: (source) => {
    const { homeVisits } = source.library
    return homeVisits && countSubdistricts(source, homeVisits.offers)
  },
  events: ({ library }, { kinds }) => ({
    value: library.events.filter(({ kind, cancelled }) => kinds.includes(kind) && !cancelled)
      .length,
  }),
  complaintChannel: ({ complaintRules }) => ({ value: complaintRules ? 1 : 0 }),
  sitesOpen: ({ library, on }, { kinds }) => {
    const own = library.sites.filter(({ kind }) => kinds.includes(kind))
    if (own.length === 0) return undefined
    return { value: own.filter((site) => toSiteStage(site, on) === 'open').length, of: own.length }
  },
}

/** Reckons what a promise is measured by; nothing where what is published cannot tell. */
export const measure = <By extends Measure['by']>(
  source: StatisticsSource,
  how: Of<By>,
): Measured | undefined => (MEASURES[how.by] as Measuring<By>)(source, how)
