import { type Site, toSiteStage } from '#src/guidance/sites.ts'
import { zhHans as guidanceWords } from '#src/guidance/words.ts'
import { toFactName } from '#src/statistics/completeness.ts'
import { toPercent } from '#src/statistics/counted-centres.ts'
import { type Figures, saysPlaces } from '#src/statistics/figures.ts'
import type { ToldPromise } from '#src/statistics/promise-states.ts'
import type { Statistics } from '#src/statistics/to-statistics.ts'
import { zhHans as words } from '#src/statistics/words.ts'
import {
  FEE_UNIT_LABELS,
  INSTITUTION_TYPE_LABELS,
  NATURE_LABELS,
  SERVICE_TYPE_LABELS,
} from '#src/text/codes.ts'

type Row = (string | number | undefined)[]
/** What the tables of a region are made from. */
export type TableSource = {
  statistics: Statistics
  trend: readonly Figures[]
  promises: readonly ToldPromise[]
  sites: readonly Site[]
}
type ToTable = (source: TableSource) => Row[]

/** Each line says of which day its figures are, also when the file has another name or is part of another. */
const dated =
  (toTable: ToTable): ToTable =>
  (source) => {
    const { asOf, on } = source.statistics
    const [head = [], ...rows] = toTable(source)
    return [[...head, words.dataAsOf, words.reckonedOn], ...rows.map((row) => [...row, asOf, on])]
  }

const round = (value: number | undefined) =>
  value === undefined ? undefined : Math.round(value * 100) / 100

const toSubdistricts: ToTable = ({ statistics: { subdistricts, total, population } }) => [
  [
    words.subdistrict,
    words.centres,
    words.filed,
    words.places,
    words.placesKnown,
    words.people,
    words.perThousand,
    words.peopleSource,
    words.peopleAsOf,
  ],
  ...[...subdistricts, { ...total, code: '', name: words.wholeRegion }].map((one) => {
    const row = population.find(({ subdistrictCode }) => subdistrictCode === one.code)
    return [
      one.name,
      one.centres,
      one.filed,
      one.places,
      one.placesKnown,
      one.people,
      round(one.placesPerThousand),
      row?.source,
      row?.asOf,
    ]
  }),
]

const toKinds: ToTable = ({ statistics }) => {
  const { institutionTypes, natures, services, affordable, total } = statistics
  const toRow = (kind: string, name: string, count: number, of = total.centres): Row => [
    kind,
    name,
    count,
    round(toPercent({ value: count, of })),
  ]
  return [
    [words.kind, words.name, words.centres, words.share],
    ...services.map(({ code, count }) =>
      toRow(words.kinds.service, SERVICE_TYPE_LABELS[code], count),
    ),
    ...institutionTypes.map(({ code, count }) =>
      toRow(
        words.kinds.institutionType,
        code ? INSTITUTION_TYPE_LABELS[code] : words.notSaid,
        count,
      ),
    ),
    ...natures.map(({ code, count }) =>
      toRow(words.kinds.nature, code ? NATURE_LABELS[code] : words.notSaid, count),
    ),
    toRow(words.kinds.affordable, words.affordable.yes, affordable.value),
    toRow(words.kinds.affordable, words.affordable.no, affordable.of - affordable.value),
    toRow(words.kinds.affordable, words.notSaid, total.centres - affordable.of),
  ]
}

const toFees: ToTable = ({ statistics: { fees } }) => [
  [words.service, words.feeUnit, words.age, words.n, words.low, words.median, words.high],
  ...fees
    .filter((row) => row.fees)
    .map(({ serviceType, feeUnit, age, n, fees: shown }) => [
      SERVICE_TYPE_LABELS[serviceType],
      FEE_UNIT_LABELS[feeUnit],
      words.ages[age],
      n,
      shown?.low,
      shown?.median,
      shown?.high,
    ]),
]

const toCompleteness: ToTable = ({ statistics: { completeness, total } }) => [
  [words.fact, words.known, words.share, words.oldest, words.middle, words.newest],
  ...completeness.map(({ fact, known, oldest, middle, newest }) => [
    toFactName(fact),
    known,
    round(toPercent({ value: known, of: total.centres })),
    oldest,
    middle,
    newest,
  ]),
]

const toTrend: ToTable = ({ trend }) => [
  [
    words.releasedOn,
    words.centres,
    words.filed,
    words.places,
    words.placesKnown,
    words.affordableCount,
    words.graded,
  ],
  ...trend.map((one) => [
    one.on,
    one.centres,
    one.filed,
    saysPlaces(one) ? one.places : undefined,
    one.placesKnown,
    one.affordable,
    one.graded,
  ]),
]

const toPromises: ToTable = ({ promises }) => [
  [
    words.promise,
    words.quote,
    words.clause,
    words.owner,
    words.dueOn,
    words.target,
    words.value,
    words.of,
    words.unknown,
    words.state,
    words.countedFrom,
  ],
  ...promises.map(({ text, quote, clause, owner, dueOn, asked, measure, measured, state }) => [
    text,
    quote,
    clause,
    owner,
    dueOn,
    asked,
    measured?.value,
    measured?.of,
    measured?.unknown,
    words.states[state],
    measure && (words.countedElsewhere[measure.by]?.name ?? words.centreList),
  ]),
]

const toSites: ToTable = ({ sites, statistics: { subdistricts, on } }) => [
  [
    words.site,
    words.subdistrict,
    words.siteKind,
    words.places,
    words.stage,
    words.reachedOn,
    words.openBy,
    words.ground,
    words.source,
    words.asOf,
  ],
  ...sites.map((site) => {
    const stage = toSiteStage(site, on)
    return [
      site.name,
      subdistricts.find(({ code }) => code === site.subdistrictCode)?.name,
      guidanceWords.siteKinds[site.kind],
      site.places,
      guidanceWords.siteStages[stage],
      site.reached[stage],
      site.openBy,
      site.ground,
      site.source,
      site.asOf,
    ]
  }),
]

/** Tables as files, each by its name in the address; the first row has the headings. */
export const TABLES = {
  subdistricts: dated(toSubdistricts),
  kinds: dated(toKinds),
  fees: dated(toFees),
  completeness: dated(toCompleteness),
  trend: toTrend,
  sites: toSites,
  promises: dated(toPromises),
} as const satisfies Record<string, ToTable>
export type TableName = keyof typeof TABLES
export const TABLE_NAMES = Object.keys(TABLES) as TableName[]
