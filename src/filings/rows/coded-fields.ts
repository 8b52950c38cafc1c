import { CLASS_GROUP_LABELS, DOCUMENT_KIND_LABELS, SERVICE_TYPE_LABELS } from '#src/text/codes.ts'

/** The paths of some fields that a centre has once for each code, put together once and not anew for every row. */
function toCodedFields<Code extends string, Part extends string>(
  list: string,
  labels: Readonly<Record<Code, string>>,
  parts: readonly Part[],
) {
  return (Object.keys(labels) as Code[]).map((code) => {
    const fields = parts.map((part) => [part, `${list}.${code}.${part}`])
    return { code, label: labels[code], ...(Object.fromEntries(fields) as Record<Part, string>) }
  })
}

export const SERVICES = toCodedFields('services', SERVICE_TYPE_LABELS, [
  'feeInYuan',
  'feeUnit',
  'feeNote',
  'minimumBooking',
  'minimumBookingInHours',
])

export const CLASS_GROUPS = toCodedFields('classGroups', CLASS_GROUP_LABELS, [
  'classes',
  'places',
  'classSize',
  'childrenPerCarer',
  'availability',
  'availabilityOn',
])

export const CERTIFICATES = toCodedFields('certificates', DOCUMENT_KIND_LABELS, [
  'number',
  'result',
  'issuedOn',
  'validTo',
])
