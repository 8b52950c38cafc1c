import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import {
  certificateSchema,
  classGroupSchema,
  inspectionSchema,
  locationSchema,
  openingHoursSchema,
  penaltySchema,
  serviceSchema,
  violationSchema,
} from '#src/centres/centre-parts.ts'
import {
  institutionTypeSchema,
  natureSchema,
  operatingModelSchema,
  qualityGradeSchema,
  staffRoleSchema,
} from '#src/centres/codes.ts'
import { provenanceByFieldSchema } from '#src/centres/provenance.ts'

const count = z.int().min(0).max(10_000)
const areaInSquareMetres = z.number().min(0).max(100_000)

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
  aliases: z.array(z.string()),
  creditCode: z.string().optional(),
  brand: z.string().optional(),
  /** 直营 or 加盟, in words as filed. */
  brandRelation: z.string().optional(),
  nature: natureSchema.optional(),
  registrationAuthority: z.string().optional(),
  institutionType: institutionTypeSchema.optional(),
  operatingModel: operatingModelSchema.optional(),

  // filing
  filingNumber: z.string().optional(),
  filingAuthority: z.string().optional(),
  filedOn: calendarDateSchema.optional(),
  changedOn: calendarDateSchema.optional(),
  suspendedFrom: calendarDateSchema.optional(),
  suspendedTo: calendarDateSchema.optional(),
  withdrawnOn: calendarDateSchema.optional(),
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
  phones: z.array(z.string()),
  openingHours: z.array(openingHoursSchema),
  /** Holidays and closing weeks in words. */
  closures: z.string().optional(),

  // what
  services: z.array(serviceSchema),
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

  // safety and staff
  staff: z.array(z.strictObject({ role: staffRoleSchema, count })),
  /** Share of carers who hold a certificate, 0–100. */
  qualifiedShareInPercent: z.number().min(0).max(100).optional(),
  /** The day of the statement that nobody has an abuse or criminal record. */
  backgroundCheckedOn: calendarDateSchema.optional(),
  certificates: z.array(certificateSchema),
  /** Areas covered by cameras, in words. */
  cameraCoverage: z.string().optional(),
  cameraDaysKept: z.int().min(0).max(3650).optional(),
  buildingAreaInSquareMetres: areaInSquareMetres.optional(),
  indoorAreaInSquareMetres: areaInSquareMetres.optional(),
  outdoorAreaInSquareMetres: areaInSquareMetres.optional(),

  // judged by others
  qualityGrade: qualityGradeSchema.optional(),
  qualityGradedOn: calendarDateSchema.optional(),
  qualityGradedBy: z.string().optional(),
  inspections: z.array(inspectionSchema),
  violations: z.array(violationSchema),
  penalties: z.array(penaltySchema),
  /** 试点 labels as given, e.g. `2020年省委、省政府为民办实事项目托育机构试点单位`. */
  pilotLabels: z.array(z.string()),
  /** 示范 labels as given. */
  demonstrationLabels: z.array(z.string()),

  provenance: provenanceByFieldSchema,
})
export type Centre = z.infer<typeof centreSchema>
