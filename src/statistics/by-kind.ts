import type { Centre } from '#src/centres/centre.ts'
import { institutionTypeSchema, natureSchema, serviceTypeSchema } from '#src/centres/codes.ts'
import { isFiled, type Share, saysFiled } from '#src/statistics/counted-centres.ts'

/** How many centres there are of a code; `undefined` is for those that do not say. */
export type KindCount<Code extends string> = { code: Code | undefined; count: number }

function countKinds<Code extends string>(
  centres: readonly Centre[],
  codes: readonly Code[],
  toCode: (centre: Centre) => Code | undefined,
): KindCount<Code>[] {
  const counts = new Map<Code | undefined, number>()
  for (const centre of centres) {
    const code = toCode(centre)
    counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return [...codes, undefined].map((code) => ({ code, count: counts.get(code) ?? 0 }))
}

export const countInstitutionTypes = (centres: readonly Centre[]) =>
  countKinds(centres, institutionTypeSchema.options, (centre) => centre.institutionType)

export const countNatures = (centres: readonly Centre[]) =>
  countKinds(centres, natureSchema.options, ({ nature }) => nature)

/** Centres that offer a form of service; one may offer several. */
export const countServices = (centres: readonly Centre[]) =>
  serviceTypeSchema.options.map((code) => ({
    code,
    count: centres.filter(({ services }) => services.some((one) => one.serviceType === code))
      .length,
  }))

/** Affordable centres (普惠) among those that say whether they are. */
export function toAffordableShare(centres: readonly Centre[]): Share {
  const known = centres.filter(({ affordable }) => affordable !== undefined)
  return { value: known.filter(({ affordable }) => affordable).length, of: known.length }
}

/** What the notice asks of the whole: many kinds of provider, all in order, all of good quality. */
export type Headline = Readonly<Record<'kinds' | 'filed' | 'graded', Counted>>

/** A part of a whole, and how many centres do not say. */
export type Counted = Share & { unknown: number }

export function toHeadline(centres: readonly Centre[], on: string): Headline {
  const of = centres.length
  const kinds = countInstitutionTypes(centres).filter(({ code, count }) => code && count > 0)
  const graded = centres.filter(({ qualityGrade }) => qualityGrade).length
  return {
    kinds: {
      value: kinds.length,
      of: institutionTypeSchema.options.length,
      unknown: centres.filter(({ institutionType }) => !institutionType).length,
    },
    filed: {
      value: centres.filter((centre) => isFiled(centre, on)).length,
      of,
      unknown: centres.filter((centre) => saysFiled(centre, on) === undefined).length,
    },
    graded: { value: graded, of, unknown: of - graded },
  }
}
