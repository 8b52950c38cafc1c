import type { RegisteredPlace } from '#src/centres/registered-place.ts'
import type { Anchor, Outline } from '#src/geo/anchor.ts'
import type { Article } from '#src/guidance/article.ts'
import type { LocalEvent } from '#src/guidance/event.ts'
import type { FamilyHelp } from '#src/guidance/family-help.ts'
import type { HealthNotice } from '#src/guidance/health-notice.ts'
import type { OpeningGuide, QuestionGroup, Term } from '#src/guidance/help.ts'
import type { HomeVisits } from '#src/guidance/home-visits.ts'
import type { PictureSeries } from '#src/guidance/picture-series.ts'
import type { Place } from '#src/guidance/place.ts'
import type { PolicyPage } from '#src/guidance/policy.ts'
import type { Programmes } from '#src/guidance/programmes.ts'
import type { PublicPromises } from '#src/guidance/public-promises.ts'
import type { Recording } from '#src/guidance/recording.ts'
import type { ReferenceTables } from '#src/guidance/reference/reference-tables.ts'
import type { Responsibilities } from '#src/guidance/responsibilities.ts'
import type { Site } from '#src/guidance/sites.ts'
import type { Support } from '#src/guidance/support.ts'
import type { Origin } from '#src/origins/origin.ts'
import type { ComplaintFigures } from '#src/region/complaint-figures.ts'
import type { DataReports } from '#src/region/data-reports.ts'
import type { Outcomes } from '#src/region/outcomes.ts'
import type { Population } from '#src/region/population.ts'

/** Everything a release publishes besides the centres, as `src/library` loaded and checked it. */
export type Library = {
  /** In the order of topics, then of age. */
  articles: Article[]
  places: Place[]
  /** Named places that distances may start from. */
  origins: Origin[]
  /** Where names of subdistricts stand on maps. */
  anchors: Anchor[]
  /** The line of the region on maps; absent where none may be drawn. */
  outline: Outline | undefined
  /** Dated tables behind the family tools; one that could not be read is absent. */
  reference: ReferenceTables
  /** Drawings that texts and tables name. */
  pictures: PictureSeries[]
  /** Articles and centres as somebody of the region reads them out. */
  recordings: Recording[]
  /** In the order of their first dates. */
  events: LocalEvent[]
  /** Events that are over on the day shown: only a page of their own still tells of them. Empty as loaded. */
  pastEvents: LocalEvent[]
  /** The newest first. */
  notices: HealthNotice[]
  /** Documents of the region first, then by level. */
  policies: PolicyPage[]
  terms: Term[]
  questions: QuestionGroup[]
  homeVisits: HomeVisits | undefined
  /** Whom families in difficulty ask. */
  familyHelp: FamilyHelp | undefined
  /** Early-development programmes and recorded classes. */
  programmes: Programmes | undefined
  responsibilities: Responsibilities | undefined
  openingGuide: OpeningGuide | undefined
  /** Places that are registered and not filed, by name; they come with the filing files. */
  registered: RegisteredPlace[]
  /** What the notice of the region promises. */
  promises: PublicPromises | undefined
  /** Help for those who open care. */
  support: Support | undefined
  /** Facilities that are planned, built or open. */
  sites: Site[]
  population: Population[]
  /** Figures of the data desk. */
  dataReports: DataReports | undefined
  /** What became of complaints. */
  complaintFigures: ComplaintFigures | undefined
  /** How complaints ended, and places in no list that broke the rules. */
  outcomes: Outcomes | undefined
}

/** A library without anything: the beginning of what a page that is about little may know. */
export const EMPTY_LIBRARY: Library = {
  articles: [],
  places: [],
  origins: [],
  anchors: [],
  outline: undefined,
  reference: {},
  pictures: [],
  recordings: [],
  events: [],
  pastEvents: [],
  notices: [],
  policies: [],
  terms: [],
  questions: [],
  homeVisits: undefined,
  familyHelp: undefined,
  programmes: undefined,
  responsibilities: undefined,
  openingGuide: undefined,
  registered: [],
  promises: undefined,
  support: undefined,
  sites: [],
  population: [],
  dataReports: undefined,
  complaintFigures: undefined,
  outcomes: undefined,
}
