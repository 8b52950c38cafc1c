import type { Centre } from '#src/centres/centre.ts'
import { toConfirmedOn, toProvenance } from '#src/centres/provenance.ts'

/**
 * The newest day that anything is known of some centres: of a whole region 「最新资料截至」, of those of a page
 * 「本页资料截至」. What a centre confirmed counts.
 */
export const toNewestDay = (centres: readonly Pick<Centre, 'provenance'>[]): string | undefined =>
  toLatest(centres, toConfirmedOn)

/** The day of the newest filing list, 「备案名单截至」: no centre confirms that it is filed. */
export const toListDay = (centres: readonly Pick<Centre, 'provenance'>[]): string | undefined =>
  toLatest(centres, (centre) => toProvenance(centre, 'filedOn')?.asOf)

function toLatest<Of>(all: readonly Of[], toDay: (one: Of) => string | undefined) {
  let latest: string | undefined
  for (const one of all) {
    const day = toDay(one)
    if (day !== undefined && (latest === undefined || day > latest)) latest = day
  }
  return latest
}
