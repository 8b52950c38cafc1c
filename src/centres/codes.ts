import { z } from 'zod'
import { codesOf } from '#src/lib/coded.ts'
import * as labels from '#src/text/codes.ts'

/** 服务形式: the four forms of Art. 2 of 国卫办人口发〔2019〕25号. */
export const serviceTypeSchema = z.enum(codesOf(labels.SERVICE_TYPE_LABELS))
export type ServiceType = z.infer<typeof serviceTypeSchema>

/** 班型: Art. 19 of 国卫人口发〔2019〕58号 (设置标准). */
export const classGroupNameSchema = z.enum(codesOf(labels.CLASS_GROUP_LABELS))
export type ClassGroupName = z.infer<typeof classGroupNameSchema>

/** 登记性质. */
export const natureSchema = z.enum(codesOf(labels.NATURE_LABELS))
export type Nature = z.infer<typeof natureSchema>

/** 机构类型. */
export const institutionTypeSchema = z.enum(codesOf(labels.INSTITUTION_TYPE_LABELS))

/** 运营模式. */
export const operatingModelSchema = z.enum(codesOf(labels.OPERATING_MODEL_LABELS))

/** 所处环境: what surrounds the centre. */
export const settingSchema = z.enum(codesOf(labels.SETTING_LABELS))

/** 余位情况 as reported; how old a report may be is `toAvailability`'s business. */
export const availabilitySchema = z.enum(codesOf(labels.AVAILABILITY_LABELS))
export type Availability = z.infer<typeof availabilitySchema>

export const feeUnitSchema = z.enum(codesOf(labels.FEE_UNIT_LABELS))
export type FeeUnit = z.infer<typeof feeUnitSchema>

/** Of what is charged besides the fee. */
export const chargeUnitSchema = z.enum(codesOf(labels.CHARGE_UNIT_LABELS))

export const staffRoleSchema = z.enum(codesOf(labels.STAFF_ROLE_LABELS))
export const documentKindSchema = z.enum(codesOf(labels.DOCUMENT_KIND_LABELS))
export const appealSchema = z.enum(codesOf(labels.APPEAL_LABELS))
export type Appeal = z.infer<typeof appealSchema>
export const violationSeveritySchema = z.enum(codesOf(labels.VIOLATION_SEVERITY_LABELS))

/** States that a list may say in a word alone; 已备案 without a day is not among them: that a filing holds needs its day. */
export const listedStateNameSchema = z.enum(['withdrawn', 'suspended', 'expired', 'notFiled'])
export type ListedStateName = z.infer<typeof listedStateNameSchema>

/** Quality grade of WS/T 821-2023; published as assessed, never computed. */
export const qualityGradeSchema = z.enum(['A', 'B', 'C', 'D'])
export type QualityGrade = z.infer<typeof qualityGradeSchema>

export const datumSchema = z.enum(codesOf(labels.DATUM_LABELS))
export type Datum = z.infer<typeof datumSchema>

export const provenanceSourceSchema = z.enum(codesOf(labels.PROVENANCE_SOURCE_LABELS))

/** The part of an address that names a form of service: `fullDay` → `full-day`. */
export function toServiceSlug(serviceType: ServiceType): string {
  return serviceType.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** The form of service an address names; `undefined` when it names none. */
export function fromServiceSlug(slug: string | undefined): ServiceType | undefined {
  return serviceTypeSchema.options.find((type) => toServiceSlug(type) === slug)
}
