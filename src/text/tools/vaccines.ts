import type { VaccineDose } from '#src/guidance/reference/immunisation.ts'
import { toMonthTitle } from '#src/text/tools/shared.ts'

/** A dose as clinics call it: `百白破疫苗第2剂`. */
export const toDoseName = ({ vaccine, dose }: Pick<VaccineDose, 'vaccine' | 'dose'>) =>
  `${vaccine}第${dose}剂`

/** What counts for one dose, in short sentences. */
export function toDoseNotes(dose: VaccineDose): string[] {
  const notes: string[] = []
  if (dose.withinHours) notes.push(`出生后${dose.withinHours}小时内打`)
  if (dose.beforeMonths) notes.push(`${toMonthTitle(dose.beforeMonths)}之前打完`)
  if (dose.afterPreviousMonths) notes.push(`和上一剂至少隔${dose.afterPreviousMonths}个月`)
  if (dose.afterPreviousDays) notes.push(`和上一剂至少隔${dose.afterPreviousDays}天`)
  if (dose.route === 'PO') notes.push('口服，不打针')
  return notes
}
