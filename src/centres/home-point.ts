import type { Centre } from '#src/centres/centre.ts'
import { zhHans as words } from '#src/centres/words.ts'

/** Whether a centre is somebody's dwelling (家庭托育点), by its type or by its name. */
export const isHomePoint = (centre: Pick<Centre, 'institutionType' | 'legalName'>): boolean =>
  centre.institutionType === 'homePoint' || words.homePointName.test(centre.legalName)

/** Columns that lead to its door. */
export const WHERE_A_HOME_IS: ReadonlySet<string> = new Set(['address', 'directions'])
