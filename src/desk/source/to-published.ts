import { ApiError, type Published } from '#src/desk/api/addresses.ts'
import type { DeskSite } from '#src/desk/desk.ts'

/** What a release tells the desk, for devices that have none. Throws an `ApiError` where it has no rules. */
export function toPublished({
  rules,
  snapshot,
  subdistricts,
  clock,
  isClockFixed,
  toNames,
}: DeskSite): Published {
  if (!rules) throw new ApiError('unavailable')
  const ids = [
    ...(snapshot?.centres.map(({ id }) => id) ?? []),
    ...Object.keys(snapshot?.formerIds ?? {}),
  ]
  return {
    now: clock().toISOString(),
    isClockFixed,
    rules,
    subdistricts: subdistricts.map(({ code, name }) => ({ code, name })),
    centres: ids.map((id) => ({ id, names: toNames(id) })),
  }
}
