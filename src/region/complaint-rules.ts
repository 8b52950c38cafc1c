import { z } from 'zod'
import { officerListsSchema } from '#src/officers/officer-list.ts'
import { zhHans as words } from '#src/region/words.ts'

/** The matter of a resident who does not know what to choose. */
export const UNCLEAR = 'unclear'
/** Stands for a unit nobody has chosen yet (`toRoute`); no unit may be called so. */
export const HELD = 'held'
/** The matter of a question to the authority (咨询): it accuses nobody, and is no complaint. No other may be called so. */
export const ENQUIRY = 'enquiry'

export const isEnquiry = ({ matter }: { matter?: string | undefined }): boolean =>
  matter === ENQUIRY

/** A unit that receives, handles or oversees complaints. Names as the region's notice writes them. */
export const authoritySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(3),
  /**
   * Other names of the same unit: short, with and without the place in front. A complaint about a unit whose
   * name holds one of them never goes to it.
   */
  aliases: z.array(z.string().min(3)).default([]),
  /** Id of the unit it belongs to: a complaint about that one does not go to this one either. */
  partOf: z.string().optional(),
  phone: z.string().optional(),
  hours: z.string().optional(),
})
export type Authority = z.infer<typeof authoritySchema>

/** What a complaint may be about, in residents' words, and who handles it. */
export const matterSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: z.string(),
  hint: z.string().optional(),
  /** Authority ids. */
  primary: z.string(),
  copies: z.array(z.string()).default([]),
  /** Document and place that give the remit. */
  basis: z.string(),
  /** A clause of that document, word for word; only where it stands in it. */
  quote: z.string().optional(),
  /** True: danger to a child is likely; the page says whom to call first. */
  danger: z.boolean().default(false),
})
export type Matter = z.infer<typeof matterSchema>

/**
 * A promise with a term, counted from the day after a complaint is handed in. `matters`: only for these; without
 * it for all that have no own one of this `id`.
 */
export const clockSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: z.string(),
  days: z.int().min(1),
  dayKind: z.enum(['working', 'calendar']),
  matters: z.array(z.string()).optional(),
  /** What keeps it: the first word of the desk, an answer, or the end of the case. Whatever ends the case keeps all. */
  keptBy: z.enum(['heard', 'answer', 'closing']).default('closing'),
  /** It stands still while the complainant is asked for more. */
  pause: z.strictObject({ basis: z.string() }).optional(),
  extension: z.strictObject({ days: z.int().min(1), basis: z.string() }).optional(),
  basis: z.string(),
})
export type ComplaintClock = z.infer<typeof clockSchema>

/** Who answers questions, by when. `basis` says whose setting the term is, where no document has one. */
export const enquiryRulesSchema = clockSchema
  .pick({ label: true, days: true, dayKind: true, basis: true })
  .extend({
    /** Id of the unit that answers. */
    unit: z.string(),
    unitBasis: z.string(),
  })
export type EnquiryRules = z.infer<typeof enquiryRulesSchema>

const date = z.iso.date()

/** `content/regions/<region>/complaints.json`: who handles what by when. */
export const complaintRulesSchema = z
  .strictObject({
    /** Version of the privacy notice; stored with every case. */
    notice: z.strictObject({
      version: z.string(),
      validFrom: date,
      /** Months after a case is closed; then what was written, files and contact are erased. */
      retentionMonths: z.int().min(1),
      /** Why so long, in words. */
      retentionBasis: z.string(),
      /** Where to ask for one's data: the handler's contact. */
      contact: z.string(),
    }),
    authorities: z.array(authoritySchema).min(1),
    /** The authority that takes what no rule gives to another one. */
    lead: z.string(),
    /** At most ten, and `unclear` after them. */
    matters: z.array(matterSchema).min(2).max(11),
    /** Words that raise the urgent flag for a person to look at; they never route. */
    urgentWords: z.array(z.string()),
    clocks: z.array(clockSchema).min(1),
    /** How long after the end its complainant may ask for another look, and by when that is answered. */
    review: z.strictObject({
      days: z.int().min(1),
      basis: z.string(),
      answer: clockSchema.pick({ label: true, days: true, dayKind: true, basis: true }).optional(),
    }),
    /** Without it nobody answers questions, and the portal takes none. */
    enquiries: enquiryRulesSchema.optional(),
    /** Levels above, nearest first (四级联动). `authority`: who takes a case whose every authority is complained about. */
    escalation: z
      .array(
        z.strictObject({
          level: z.string(),
          authority: authoritySchema,
          note: z.string().optional(),
        }),
      )
      .min(1),
    escalationBasis: z.string(),
    /**
     * Only where the operator has a gateway for short messages, and officers' devices its address (`NEWS_GATEWAY`): who wants
     * to is told that there is an answer. The notice says it, so it gets a new version with it.
     */
    news: z
      .strictObject({
        /** What telephones show before the message, e.g. 「示例托育」. */
        sender: z.string().regex(/^\S{2,20}$/),
        /** Who sends the messages and learns the numbers. */
        receiver: z.string().min(3).max(60),
      })
      .optional(),
    /** Other ways to complain: telephone, window, post. */
    otherWays: z.array(
      z.strictObject({ name: z.string(), detail: z.string(), hours: z.string().optional() }),
    ),
    /** The operator's own days, where the calendar of the library is wrong or ends. */
    calendar: z
      .strictObject({
        holidays: z.array(date).default([]),
        workdays: z.array(date).default([]),
        /** Last day for which holidays are known, if later than the library's. */
        knownTo: date.optional(),
      })
      .prefault({}),
    /** Lists of officers, the first one first; from `officer-lists.json` beside the rules. */
    officerLists: officerListsSchema.optional(),
  })
  .superRefine(checkComplaintRules)
export type ComplaintRules = z.infer<typeof complaintRulesSchema>

type Fault = readonly [path: readonly (string | number)[], message: string]

/** Whether the parts of the rules fit together: every id that is named exists, and once only. */
function checkComplaintRules(rules: ComplaintRules, ctx: z.RefinementCtx): void {
  for (const [path, message] of [
    ...findUnknownUnits(rules),
    ...findWrongMatters(rules),
    ...findWrongUnits(rules),
    ...findWrongClocks(rules),
    ...findDoubtfulDays(rules),
  ]) {
    ctx.addIssue({ code: 'custom', path: [...path], message })
  }
}

function findUnknownUnits({ authorities, lead, matters, enquiries }: ComplaintRules): Fault[] {
  const known = new Set(authorities.map(({ id }) => id))
  const check = (path: Fault[0], id: string | undefined): Fault[] =>
    id === undefined || known.has(id) ? [] : [[path, words.unknownUnit(id)]]
  return [
    ...check(['lead'], lead),
    ...check(['enquiries', 'unit'], enquiries?.unit),
    ...authorities.flatMap(({ partOf }, at) => check(['authorities', at, 'partOf'], partOf)),
    ...matters.flatMap(({ primary, copies }, at) => [
      ...check(['matters', at, 'primary'], primary),
      ...copies.flatMap((id, copy) => check(['matters', at, 'copies', copy], id)),
    ]),
  ]
}

function findWrongMatters({ matters }: ComplaintRules): Fault[] {
  const twice = findTwice(matters.map(({ id }) => id)).map(
    (at): Fault => [['matters', at, 'id'], words.idTwice],
  )
  const taken = matters.flatMap(({ id }, at): Fault[] =>
    id === ENQUIRY ? [[['matters', at, 'id'], words.matterReserved]] : [],
  )
  const isLast = matters.findIndex(({ id }) => id === UNCLEAR) === matters.length - 1
  return [...twice, ...taken, ...(isLast ? [] : [[['matters'], words.unclearLast] as const])]
}

function findWrongUnits({ authorities, escalation }: ComplaintRules): Fault[] {
  const units = [
    ...authorities.map(({ id }, at) => ({ id, path: ['authorities', at, 'id'] })),
    ...escalation.map(({ authority }, at) => ({
      id: authority.id,
      path: ['escalation', at, 'authority', 'id'],
    })),
  ]
  const twice = new Set(findTwice(units.map(({ id }) => id)))
  return units.flatMap(({ id, path }, at): Fault[] => {
    if (id === HELD) return [[path, words.idReserved]]
    return twice.has(at) ? [[path, words.idTwice]] : []
  })
}

function findWrongClocks({ clocks, matters }: ComplaintRules): Fault[] {
  const known = new Set(matters.map(({ id }) => id))
  const unknown = clocks.flatMap(({ matters: only = [] }, at) =>
    only.flatMap((id, place): Fault[] =>
      known.has(id) ? [] : [[['clocks', at, 'matters', place], words.unknownMatter(id)]],
    ),
  )
  const claims = clocks.flatMap(({ id, matters: only }, at) =>
    (only ?? ['']).map((matter) => ({ at, claim: `${id} ${matter}` })),
  )
  const twice = findTwice(claims.map(({ claim }) => claim))
  return [
    ...unknown,
    ...twice.map((index): Fault => [['clocks', claims[index]?.at ?? 0], words.clockTwice]),
  ]
}

function findDoubtfulDays({ calendar: { holidays, workdays } }: ComplaintRules): Fault[] {
  const free = new Set(holidays)
  return workdays.flatMap((day, at): Fault[] =>
    free.has(day) ? [[['calendar', 'workdays', at], words.dayTwice(day)]] : [],
  )
}

/** Positions of values that stood there before. */
const findTwice = (values: readonly string[]) =>
  values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []))
