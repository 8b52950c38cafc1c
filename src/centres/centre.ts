import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import {
  certificateSchema,
  classGroupSchema,
  extraChargeSchema,
  inspectionSchema,
  locationSchema,
  MOST_PHOTOS,
  openingHoursSchema,
  penaltySchema,
  photoSchema,
  serviceSchema,
  violationSchema,
} from '#src/centres/centre-parts.ts'
import {
  institutionTypeSchema,
  listedStateNameSchema,
  natureSchema,
  operatingModelSchema,
  qualityGradeSchema,
  settingSchema,
  staffRoleSchema,
} from '#src/centres/codes.ts'
import { provenanceByFieldSchema } from '#src/centres/provenance.ts'

const count = z.int().min(0).max(10_000)
const words = z.string().max(500)
const areaInSquareMetres = z.number().min(0).max(100_000)

const listedStateSchema = z.strictObject({
  state: listedStateNameSchema,
  asOf: calendarDateSchema.optional(),
})

/**
 * Everything published about one centre. Only `id`, `legalName` and `subdistrictCode` are sure to be there:
 * an absent field means 「未提供」. There is no status field; states follow from dated events (`toFilingState`).
 */
export const centreSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),

  // who
  legalName: z.string().min(1).max(120),
  /** 园所名, the name on the door. */
  displayName: z.string().max(120).optional(),
  /** All its other names, former ones too. */
  aliases: z.array(z.string()),
  /** Those of them that it has no more (曾用名). */
  formerNames: z.array(z.string()).optional(),
  creditCode: z.string().optional(),
  brand: z.string().optional(),
  /** 直营 or 加盟, in words as filed. */
  brandRelation: z.string().optional(),
  nature: natureSchema.optional(),
  registrationAuthority: z.string().optional(),
  /** The day that office registered it, before it filed. */
  registeredOn: calendarDateSchema.optional(),
  institutionType: institutionTypeSchema.optional(),
  operatingModel: operatingModelSchema.optional(),
  /** 公益性、福利性. */
  publicBenefit: z.boolean().optional(),
  /** Who entrusted the operator with it (委托方), and for which days. */
  entrustedBy: z.string().max(120).optional(),
  entrustedFrom: calendarDateSchema.optional(),
  entrustedTo: calendarDateSchema.optional(),

  // filing
  filingNumber: z.string().optional(),
  filingAuthority: z.string().optional(),
  filedOn: calendarDateSchema.optional(),
  changedOn: calendarDateSchema.optional(),
  /** The last day of the filing, and the day its renewal was asked for: only where a list says so. */
  filedUntil: calendarDateSchema.optional(),
  renewalFrom: calendarDateSchema.optional(),
  /** The day of the letter of commitment (告知承诺书). */
  commitmentSignedOn: calendarDateSchema.optional(),
  suspendedFrom: calendarDateSchema.optional(),
  suspendedTo: calendarDateSchema.optional(),
  withdrawnOn: calendarDateSchema.optional(),
  /** What a list says in a word and gives no day for, with the day of the list. It goes before the days of a filing. */
  listedState: listedStateSchema.optional(),
  /**
   * False: absent from the newest complete list (「不在最新名单」). Itself absent where no list can say so:
   * there is none, or only a government notice names the centre.
   */
  inLatestList: z.boolean().optional(),

  // where
  subdistrictCode: z.string(),
  /** Absent for a home point: it is published at subdistrict level only. */
  address: z.string().max(200).optional(),
  locationWgs84: locationSchema.optional(),
  /** What surrounds it. */
  setting: settingSchema.optional(),
  /** How to get there: stops and lines, in words. */
  directions: z.string().max(200).optional(),
  /** The day somebody checked that no dangerous place is near (选址核查). */
  siteCheckedOn: calendarDateSchema.optional(),
  phones: z.array(z.string()),
  /** Where the centre itself takes complaints. */
  complaintPhones: z.array(z.string()).optional(),
  /** `http:` or `https:`. */
  website: z
    .url({ protocol: /^https?$/ })
    .max(200)
    .optional(),
  openingHours: z.array(openingHoursSchema),
  /** Holidays and closing weeks in words. */
  closures: z.string().optional(),

  // what
  services: z.array(serviceSchema),
  /** 特色, each in the words of the list: 双语, 蒙氏, 户外场地, 夜托, 校车 … */
  features: z.array(z.string().min(1).max(20)).max(20).optional(),
  /** When hours and days can be booked, in words. */
  bookingHours: z.string().max(200).optional(),
  ageFromInMonths: z.int().min(0).max(84).optional(),
  /** Exclusive upper bound: 36 means up to the third birthday. */
  ageToInMonths: z.int().min(1).max(84).optional(),
  classGroups: z.array(classGroupSchema),
  /** Places (托位) in all. */
  places: count.optional(),
  enrolled: count.optional(),
  affordable: z.boolean().optional(),
  affordableBasis: z.string().optional(),
  openToOutsiders: z.boolean().optional(),
  providesMeals: z.boolean().optional(),
  /** 食谱 in words, and the day it begins. */
  menu: words.optional(),
  menuFrom: calendarDateSchema.optional(),
  /** 一日安排 in words. */
  dayPlan: words.optional(),

  // what is paid besides, and what is safe of it
  extraCharges: z.array(extraChargeSchema).max(30).optional(),
  depositInYuan: z.number().min(0).max(100_000).multipleOf(0.01).optional(),
  /** How many months are paid for at once, at most. */
  prepaidMonths: z.int().min(0).max(36).optional(),
  /** Prepaid fees lie in custody (资金存管), and at which bank. */
  feeCustody: z.boolean().optional(),
  feeCustodian: z.string().max(80).optional(),
  /** 责任险: who insures, and the last day. */
  liabilityInsurer: z.string().max(80).optional(),
  liabilityInsuredTo: calendarDateSchema.optional(),

  // safety and staff
  staff: z.array(z.strictObject({ role: staffRoleSchema, count })),
  /** Who answers for safety, by post, never a person's name: 第一责任人：园长. */
  responsiblePosts: z.array(z.string().max(40)).optional(),
  /** Somebody on the staff is charged with fire safety, full time or besides. */
  fireOfficer: z.boolean().optional(),
  /** Share of carers who hold a certificate, 0–100. */
  qualifiedShareInPercent: z.number().min(0).max(100).optional(),
  /** The day of the statement that nobody has an abuse or criminal record. */
  backgroundCheckedOn: calendarDateSchema.optional(),
  certificates: z.array(certificateSchema),
  /** Areas covered by cameras, in words. */
  cameraCoverage: z.string().optional(),
  cameraDaysKept: z.int().min(0).max(3650).optional(),
  /** 一键报警. */
  alarmButton: z.boolean().optional(),
  /** What proves that the building stands an earthquake, in words or by its number. */
  seismicDocument: z.string().max(120).optional(),
  seismicDocumentOn: calendarDateSchema.optional(),
  buildingAreaInSquareMetres: areaInSquareMetres.optional(),
  indoorAreaInSquareMetres: areaInSquareMetres.optional(),
  outdoorAreaInSquareMetres: areaInSquareMetres.optional(),
  /** Rooms; only where the operator states that no face is to be seen. */
  photos: z.array(photoSchema).max(MOST_PHOTOS).optional(),

  // judged by others
  qualityGrade: qualityGradeSchema.optional(),
  qualityGradedOn: calendarDateSchema.optional(),
  qualityGradedBy: z.string().optional(),
  inspections: z.array(inspectionSchema),
  violations: z.array(violationSchema),
  penalties: z.array(penaltySchema),
  /** Its page at the office that keeps records of credit (信用信息公示). */
  creditRecord: z
    .url({ protocol: /^https?$/ })
    .max(200)
    .optional(),
  /** 试点 labels as given, e.g. `2020年省委、省政府为民办实事项目托育机构试点单位`. */
  pilotLabels: z.array(z.string()),
  /** 示范 labels as given. */
  demonstrationLabels: z.array(z.string()),

  provenance: provenanceByFieldSchema,
})
export type Centre = z.infer<typeof centreSchema>

/** Where a centre may be shown: a home point is published at subdistrict level only, whatever a list says. */
export const toPublicPoint = ({
  institutionType,
  locationWgs84,
}: Pick<Centre, 'institutionType' | 'locationWgs84'>) =>
  institutionType === 'homePoint' ? undefined : locationWgs84
