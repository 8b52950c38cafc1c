import type { CalendarDate } from '#src/calendar/calendar-date.ts'
import type { Centre } from '#src/centres/centre.ts'
import { toFilingState } from '#src/centres/filing-state.ts'
import type { Measure } from '#src/guidance/public-promises.ts'
import { toSiteStage } from '#src/guidance/sites.ts'
import {
  countInstitutionTypes,
  countServices,
  toAffordableShare,
  toHeadline,
} from '#src/statistics/by-kind.ts'
import { isFiled, type StatisticsSource, toCounted } from '#src/statistics/counted-centres.ts'

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

/** A list with neither a day of filing nor a word for its state does not say. */
const toIsFiled =
  ({ on }: StatisticsSource) =>
  (centre: Centre) =>
    centre.filedOn === undefined && toFilingState(centre, on) === 'unknown'
      ? undefined
      : isFiled(centre, on)

/** A certificate whose day is known holds up to that day. */
const holds = ({ certificates }: Centre, kind: 'fire' | 'food', on: CalendarDate) => {
  const own = certificates.filter((one) => one.kind === kind)
  const known = own.flatMap(({ validTo }) => validTo ?? [])
  return known.length === 0 ? undefined : known.some((last) => on <= last)
}

const MEASURES: { [By in Measure['by']]: Measuring<By> } = {
  subdistrictsWithCentre: (source) =>
    countSubdistricts(
      source,
      toCounted(source).filter((centre) => isFiled(centre, source.on)),
    ),
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
  graded: (source) => toHeadline(toCounted(source), source.on).graded,
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
    const counts = countServices(toCounted(source))
    return { value: counts.filter(({ count }) => count > 0).length, of: counts.length }
  },
  institutionTypes: (source, { types }) => ({
    value: countInstitutionTypes(toCounted(source))
      .filter(({ code }) => code && types.includes(code))
      .reduce((sum, { count }) => sum + count, 0),
  }),
  homeVisits: (source) => countSubdistricts(source, source.library.homeVisits?.offers ?? []),
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
