import { z } from 'zod'
import { KEPT_FIELDS } from '#search/centre-document.ts'
import type { CentreQuery } from '#search/centre-query.ts'
import type { Filter } from '#search/filters/filter.ts'
import { FILTERS_IN_ADDRESSES } from '#search/filters/table.ts'
import { pageKindSchema } from '#search/page-document.ts'
import {
  calendarDateSchema,
  calendarMonthSchema,
  timeOfDaySchema,
} from '#src/calendar/calendar-date.ts'
import { centreSchema } from '#src/centres/centre.ts'
import { classGroupSchema, serviceSchema } from '#src/centres/centre-parts.ts'
import { availabilitySchema, documentKindSchema } from '#src/centres/codes.ts'
import { codesOf } from '#src/lib/coded.ts'
import { zhHans as words } from '#src/pages/api/_words.ts'
import { FILING_STATE_LABELS } from '#src/text/codes.ts'

const position = z.strictObject({ lat: z.number(), lng: z.number() })

/** Every answer names the release and the day its data is of. */
const frame = {
  release: z.string(),
  asOf: calendarDateSchema.optional(),
}

const documentSchema = centreSchema.pick(KEPT_FIELDS).extend({
  services: z.array(serviceSchema.pick({ serviceType: true, feeInYuan: true, feeUnit: true })),
  classGroups: z.array(
    classGroupSchema.pick({ classGroup: true, availability: true, availabilityOn: true }),
  ),
  pointWgs84: position.optional(),
  labels: z.array(z.string()),
  isDemonstration: z.boolean(),
  hasCameras: z.boolean(),
  /** The last day on which each certificate is in force. */
  certifiedTo: z.partialRecord(documentKindSchema, calendarDateSchema),
  confirmedOn: calendarDateSchema.optional(),
})

/** Text in pieces; `marked` ones matched. */
const highlightSchema = z.array(z.strictObject({ text: z.string(), marked: z.boolean() }))

/** What stands in a query for a filter. */
function toFieldSchema(filter: Filter): z.ZodType {
  if (filter.kind === 'flag') return z.boolean()
  if (filter.kind === 'time') return timeOfDaySchema.optional()
  if (filter.kind === 'month') return calendarMonthSchema.optional()
  if (filter.kind === 'numbers') return z.array(z.int())
  if (filter.kind === 'exclusions') return z.array(z.string())
  if (filter.kind === 'number') return (filter.isWhole ? z.int() : z.number()).optional()
  const { labels } = filter
  return z.array(typeof labels === 'string' ? z.string() : z.enum(codesOf(labels)))
}

const namedOrigin = { id: z.string(), name: z.string(), kind: z.string() }

const querySchema = z.strictObject({
  text: z.string(),
  ...Object.fromEntries(FILTERS_IN_ADDRESSES.map((each) => [each.field, toFieldSchema(each)])),
  near: position.optional(),
  originId: z.string().optional(),
  placeText: z.string().optional(),
  radiusInMetres: z.number().optional(),
  unlocated: z.boolean(),
  sort: z.enum(['relevance', 'distance', 'fee', 'filedOn']),
  page: z.int(),
}) as unknown as z.ZodType<CentreQuery>

/** On the day of the question. */
const filingStateSchema = z.enum(codesOf(FILING_STATE_LABELS))

const hitSchema = z.strictObject({
  document: documentSchema,
  filingState: filingStateSchema,
  availability: availabilitySchema,
  unconfirmed: z.boolean(),
  distanceInMetres: z.number().optional(),
  highlights: z.strictObject({ name: highlightSchema, address: highlightSchema }),
})

const facetNames = FILTERS_IN_ADDRESSES.flatMap((filter) =>
  (filter.kind === 'codes' && !('isUncounted' in filter)) || filter.kind === 'flag'
    ? [filter.parameter]
    : [],
)

/** What the answers of both searches have in common. */
const searchFrameSchema = z.strictObject({
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  matchedBy: z.enum(['all', 'text', 'sound', 'partial']),
  engine: z.enum(['embedded', 'meilisearch']),
  degraded: z.boolean(),
  /** Version of the index that answered. */
  version: z.string(),
})

/** Words that stand nowhere as typed. */
const reasonsSchema = z
  .array(
    z.strictObject({ typed: z.string(), by: z.enum(['sound', 'look']), as: z.array(z.string()) }),
  )
  .describe(words.reasons)

/** `GET /api/centres`. */
export const searchAnswerSchema = searchFrameSchema.extend({
  ...frame,
  unlocated: z.int().describe(words.unlocated),
  hits: z.array(hitSchema),
  /** Counts by value; each facet ignores its own filter. */
  facets: z.record(z.enum(facetNames), z.record(z.string(), z.int())),
  /** Words of the text that became filters. */
  understood: z.array(
    z.strictObject({ words: z.string(), label: z.string(), textWithout: z.string() }),
  ),
  effectiveQuery: querySchema,
  unused: z.array(z.string()).describe(words.unused),
  reasons: reasonsSchema,
  origin: z
    .strictObject({
      ...namedOrigin,
      isApproximate: z.boolean().describe(words.isApproximate),
      others: z.array(z.strictObject(namedOrigin)).describe(words.otherOrigins),
    })
    .optional()
    .describe(words.origin),
  placeAsWords: z
    .strictObject({ name: z.string(), isKnown: z.boolean() })
    .optional()
    .describe(words.placeAsWords),
  unknownOrigin: z.string().optional().describe(words.unknownOrigin),
  elsewhere: z
    .strictObject({ title: z.string(), href: z.string() })
    .optional()
    .describe(words.elsewhere),
  unknownNumber: z.string().optional().describe(words.unknownNumber),
  /**
   * Where nothing is found: each filter dropped alone, a radius widened; the most helpful first. Where words were left out: the
   * words alone.
   */
  relaxations: z.array(
    z.strictObject({
      label: z.string(),
      change: z.enum(['without', 'wider', 'only']),
      query: querySchema,
      total: z.int(),
    }),
  ),
  /** Health notices of the day about centres among `hits`, which are named by id. */
  healthNotices: z.array(
    z.strictObject({
      slug: z.string(),
      title: z.string(),
      endsOn: calendarDateSchema,
      hits: z.array(z.string()),
    }),
  ),
})
export type SearchAnswer = z.infer<typeof searchAnswerSchema>

/** `GET /api/centres/{id}`. */
export const centreAnswerSchema = z.strictObject({
  ...frame,
  filingState: filingStateSchema,
  centre: centreSchema,
})
export type CentreAnswer = z.infer<typeof centreAnswerSchema>

/** `GET /api/articles`. */
export const articlesAnswerSchema = searchFrameSchema.extend({
  release: z.string(),
  hits: z.array(
    z.strictObject({
      /** The article is at `/guidance/<slug>/`. */
      slug: z.string(),
      title: highlightSchema,
      summary: highlightSchema,
      topic: z.string(),
      /** True: it should have been reviewed by now. */
      pastReview: z.boolean(),
    }),
  ),
})
export type ArticlesAnswer = z.infer<typeof articlesAnswerSchema>

/** `GET /api/pages`. */
export const pagesAnswerSchema = searchFrameSchema.extend({
  release: z.string(),
  hits: z.array(
    z.strictObject({
      href: z.string(),
      kind: pageKindSchema,
      title: highlightSchema,
      summary: highlightSchema,
      /** Of an article. */
      topic: z.string().optional(),
      pastReview: z.boolean(),
    }),
  ),
  unused: z.array(z.string()).describe(words.unused),
  reasons: reasonsSchema,
  kinds: z.partialRecord(pageKindSchema, z.int()).describe(words.kinds),
})
export type PagesAnswer = z.infer<typeof pagesAnswerSchema>
