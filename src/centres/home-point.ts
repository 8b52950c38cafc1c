import type { Centre } from '#src/centres/centre.ts'
import { HOME_POINT_NAME } from '#src/text/filing-patterns.ts'

/** Whether a centre is somebody's dwelling (家庭托育点), by its type or by its name. */
export function isHomePoint(centre: Pick<Centre, 'institutionType' | 'legalName'>): boolean {
  return centre.institutionType === 'homePoint' || HOME_POINT_NAME.test(centre.legalName)
}
