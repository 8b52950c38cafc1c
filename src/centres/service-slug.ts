import { type ServiceType, serviceTypeSchema } from '#src/centres/codes.ts'

/** The part of an address that names a form of service: `fullDay` → `full-day`. */
export function toServiceSlug(serviceType: ServiceType): string {
  return serviceType.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** The form of service an address names; `undefined` when it names none. */
export function fromServiceSlug(slug: string | undefined): ServiceType | undefined {
  return serviceTypeSchema.options.find((type) => toServiceSlug(type) === slug)
}
