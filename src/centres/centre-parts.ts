import { z } from 'zod'
import { calendarDateSchema, timeOfDaySchema } from '#src/calendar/calendar-date.ts'
import {
  appealSchema,
  availabilitySchema,
  chargeUnitSchema,
  classGroupNameSchema,
  datumSchema,
  documentKindSchema,
  feeUnitSchema,
  serviceTypeSchema,
  violationSeveritySchema,
} from '#src/centres/codes.ts'
import { codesOf } from '#src/lib/coded.ts'
import { POINT_GRADE_LABELS } from '#src/text/codes.ts'

const percent = z.number().min(0).max(100)
const yuan = z.number().min(0).max(100_000).multipleOf(0.01)

/** What comes back of a fee that was paid, for a child that came on so many days; the first step that fits holds. */
export const refundStepSchema = z.strictObject({
  /** The last day of attendance it holds for; absent: however many. */
  attendedDaysAtMost: z.int().min(0).max(366).optional(),
  /** Share of what was paid, 0–100; absent: the days that were not used, one by one. */
  refundInPercent: percent.optional(),
  note: z.string().optional(),
})
export type RefundStep = z.infer<typeof refundStepSchema>

/** Something charged besides the fee of a service. */
export const extraChargeSchema = z.strictObject({
  item: z.string().min(1).max(40),
  amountInYuan: yuan,
  unit: chargeUnitSchema,
})
export type ExtraCharge = z.infer<typeof extraChargeSchema>

/** One form of service of a centre with what a parent pays for it. */
export const serviceSchema = z.strictObject({
  serviceType: serviceTypeSchema,
  /** Hours in words, as filed, e.g. `08:00-17:30`. */
  hours: z.string().optional(),
  /** Yuan with at most two decimals. */
  feeInYuan: yuan.optional(),
  feeUnit: feeUnitSchema.optional(),
  /** What the fee does or does not include, in words. */
  feeNote: z.string().optional(),
  /** e.g. `2小时`, in words. */
  minimumBooking: z.string().optional(),
  /** The same in hours, where the words say how many: 0 is a single visit, however long. */
  minimumBookingInHours: z.number().min(0).max(2000).optional(),
  /** How long before it must be booked. */
  bookingNoticeInHours: z.int().min(0).max(2000).optional(),
  refundRule: z.string().optional(),
  /** The same rule for reckoning, in order of days. */
  refundSteps: z.array(refundStepSchema).optional(),
})
export type Service = z.infer<typeof serviceSchema>

/** The classes of one age group in a centre. */
export const classGroupSchema = z.strictObject({
  classGroup: classGroupNameSchema,
  /** Number of classes. */
  classes: z.int().min(0).max(99).optional(),
  /** Children in the largest class. */
  classSize: z.int().min(1).max(99).optional(),
  /** Children for one carer: 5 means 1:5. */
  childrenPerCarer: z.number().min(1).max(50).optional(),
  /** Places (托位) of this group. */
  places: z.int().min(0).max(2000).optional(),
  availability: availabilitySchema.optional(),
  /** The day the availability was reported. */
  availabilityOn: calendarDateSchema.optional(),
  /** What is expected for the month after the day of its source. */
  availabilityNextMonth: availabilitySchema.optional(),
  /** The day from which children are taken in. */
  enrolmentFrom: calendarDateSchema.optional(),
})
export type ClassGroup = z.infer<typeof classGroupSchema>

/** Opening hours of one weekday; a day that is not listed is closed. */
export const openingHoursSchema = z.strictObject({
  /** 1 Monday … 7 Sunday. */
  weekday: z.int().min(1).max(7),
  opens: timeOfDaySchema,
  closes: timeOfDaySchema,
})
export type OpeningHours = z.infer<typeof openingHoursSchema>

/** How closely an address was found: to the house, to the estate or place it names, or to the road. */
export const gradeSchema = z.enum(codesOf(POINT_GRADE_LABELS))
export type Grade = z.infer<typeof gradeSchema>

/** A point in WGS-84 degrees, six decimals, with the datum it was given in. */
export const locationSchema = z.strictObject({
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
  sourceDatum: datumSchema,
  /** Only where nobody gave a point: the day it was reckoned from the address, and how closely. */
  reckoned: z.strictObject({ on: calendarDateSchema, grade: gradeSchema }).optional(),
})
export type Location = z.infer<typeof locationSchema>

/** A certificate a centre must hold (fire, food, hygiene). */
export const certificateSchema = z.strictObject({
  kind: documentKindSchema,
  number: z.string().optional(),
  /** Outcome in words, e.g. `合格`. */
  result: z.string().optional(),
  issuedOn: calendarDateSchema.optional(),
  validTo: calendarDateSchema.optional(),
})

/** A photo of a room as a list names it: the file, what it shows, the day it was taken. */
export const filedPhotoSchema = z.strictObject({
  file: z.string().max(100),
  caption: z.string().min(1).max(40),
  takenOn: calendarDateSchema,
})
export type FiledPhoto = z.infer<typeof filedPhotoSchema>

/** A picture as it is published, and its width and height in pixels. */
const photoSizeSchema = z.strictObject({
  address: z.string(),
  width: z.int().min(1),
  height: z.int().min(1),
})
export type PhotoSize = z.infer<typeof photoSizeSchema>

/** A photo of a room in which no face is to be seen, in one or two sizes, the larger one last. */
export const photoSchema = filedPhotoSchema.extend({ sizes: z.array(photoSizeSchema).min(1) })
export type Photo = z.infer<typeof photoSchema>

/** As many as show the rooms. */
export const MOST_PHOTOS = 6

/** A visit by an authority. */
export const inspectionSchema = z.strictObject({
  inspectedOn: calendarDateSchema,
  authority: z.string().optional(),
  result: z.string(),
})
export type Inspection = z.infer<typeof inspectionSchema>

/** Of the centre, in its own words. */
const replySchema = z.string().min(1).max(200)

/** A rule found broken, and the day it was put right (absent: not yet). */
export const violationSchema = z.strictObject({
  foundOn: calendarDateSchema,
  severity: violationSeveritySchema,
  summary: z.string(),
  correctedOn: calendarDateSchema.optional(),
  /** What the centre says to it. */
  reply: replySchema.optional(),
})
export type Violation = z.infer<typeof violationSchema>

/** One that nobody has put right, as far as is known. */
export const isOpen = ({ correctedOn }: Violation): boolean => correctedOn === undefined

/** An administrative penalty; it is published until `publishedUntil`, without one for three years. */
export const penaltySchema = z.strictObject({
  decidedOn: calendarDateSchema,
  authority: z.string().optional(),
  summary: z.string(),
  publishedUntil: calendarDateSchema.optional(),
  /** What became of it before a higher authority or a court; absent: nobody asked, as far as is known. */
  appeal: appealSchema.optional(),
  /** What the centre says to it. */
  reply: replySchema.optional(),
})
export type Penalty = z.infer<typeof penaltySchema>
