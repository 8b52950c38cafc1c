import type { Centre } from '#src/centres/centre.ts'
import { type CentreSnapshot, findCentre, findStayingId } from '#src/centres/centre-snapshot.ts'
import { isHomePoint } from '#src/centres/home-point.ts'
import type { CentreChange, DifferingCentre } from '#src/changes/centre-change.ts'
import { toFieldChanges } from '#src/changes/to-field-changes.ts'
import type { Region } from '#src/region/region.ts'
import { MOBILE_NUMBER } from '#src/text/personal-numbers.ts'

const toNamed = ({ id, displayName, legalName, subdistrictCode }: Centre) => ({
  id,
  name: displayName ?? legalName,
  subdistrictCode,
})

/**
 * The centres that differ between two snapshots, in the order of the newer one, then those that are in it no more. One
 * whose id was joined to another is not lost: its address leads there; one that has a new id is the same.
 */
export function findDiffering(before: CentreSnapshot, after: CentreSnapshot): DifferingCentre[] {
  const former = new Map(Object.entries(after.formerIds).map(([from, to]) => [to, from]))
  const kept = after.centres.flatMap((centre): DifferingCentre[] => {
    const earlier =
      findCentre(before, centre.id) ?? findCentre(before, former.get(centre.id) ?? centre.id)
    if (earlier === centre) return []
    const isSame = earlier && JSON.stringify(earlier) === JSON.stringify(centre)
    return isSame ? [] : [{ before: earlier, after: centre }]
  })
  const lost = before.centres
    .filter(({ id }) => !findCentre(after, id) && !findStayingId(after, id))
    .map((centre) => ({ before: centre }))
  return [...kept, ...lost]
}

const isOwn = (phone: string) => phone.search(MOBILE_NUMBER) >= 0

/** The record of a centre as it is kept for ever: without the mobile numbers of those who run it. */
function toKept(centre: Centre): Centre {
  const { phones, complaintPhones } = centre
  return {
    ...centre,
    phones: phones.filter((phone) => !isOwn(phone)),
    ...(complaintPhones ? { complaintPhones: complaintPhones.filter((one) => !isOwn(one)) } : {}),
  }
}

/** What a publication for a day changed, of centres that differ; `isGone` knows those that were lost before. */
export function toCentreChanges(
  differing: readonly DifferingCentre[],
  region: Region,
  on: string,
  isGone: (id: string) => boolean,
): CentreChange[] {
  return differing.flatMap(({ before, after }): CentreChange[] => {
    if (!after) return before ? [{ kind: 'lost', ...toNamed(before), centre: toKept(before) }] : []
    if (!before) return [{ kind: isGone(after.id) ? 'returned' : 'added', ...toNamed(after) }]
    const fields = toFieldChanges(before, after, region, on)
    const home = isHomePoint(after) ? { isHome: true as const } : {}
    return fields.length > 0 ? [{ kind: 'changed', ...toNamed(after), fields, ...home }] : []
  })
}
