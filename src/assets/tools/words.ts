import type { VaccineDose } from '#src/guidance/reference/immunisation.ts'
import { toAgeText } from '#src/text/ages.ts'
import { toDateText } from '#src/text/dates.ts'

/** A whole month of age as the title of a page: `出生到满月`, `满8个月`. */
const toMonthTitle = (months: number) => (months === 0 ? '出生到满月' : `满${toAgeText(months)}`)

/** A dose as clinics call it: `百白破疫苗第2剂`. */
const toDoseName = ({ vaccine, dose }: Pick<VaccineDose, 'vaccine' | 'dose'>) =>
  `${vaccine}第${dose}剂`

/** Doses of one vaccine together: `乙肝疫苗第1、2剂；麻腮风疫苗第1剂`. */
function toDoseNames(doses: readonly Pick<VaccineDose, 'vaccine' | 'dose'>[]): string {
  const vaccines = doses.map(({ vaccine }) => vaccine)
  const own = vaccines.filter((vaccine, at) => vaccines.indexOf(vaccine) === at)
  const numbersOf = (name: string) =>
    doses
      .filter(({ vaccine }) => vaccine === name)
      .map(({ dose }) => dose)
      .sort((a, b) => a - b)
  return own.map((vaccine) => `${vaccine}第${numbersOf(vaccine).join('、')}剂`).join('；')
}

/** What counts for one dose, in short sentences. */
function toDoseNotes(dose: VaccineDose): string[] {
  const notes: string[] = []
  if (dose.withinHours) notes.push(`出生后${dose.withinHours}小时内打`)
  if (dose.beforeMonths) notes.push(`${toMonthTitle(dose.beforeMonths)}之前打完`)
  if (dose.afterPreviousMonths) notes.push(`和上一剂至少隔${dose.afterPreviousMonths}个月`)
  if (dose.afterPreviousDays) notes.push(`和上一剂至少隔${dose.afterPreviousDays}天`)
  if (dose.route === 'PO') notes.push('口服，不打针')
  return notes
}

/** Words that the family tools share. */
export const zhHans = {
  monthTitle: toMonthTitle,
  doseName: toDoseName,
  doseNames: toDoseNames,
  doseNotes: toDoseNotes,
  /** No interval to the dose before was found in print. */
  asks: (since: string) => `上一剂是${toDateText(since)}打的，隔多久打电话问门诊`,
  ended: (date: string) => `这张表${toDateText(date)}到期，还没有重新核对。`,
  endedAdvice: '先不要照它算，请打电话问接种门诊、儿保门诊或街道乡镇。',
  example: '例如 2026-03-01',
  problems: {
    empty: '填上孩子的生日，再点一次。',
    unreadable: '没看懂这个日子。照这样写：2026-03-01。',
    future: '这个日子还没到。看看年份对不对；还没生的，预产期填在“孩子今天该做什么”那一页。',
    tooFar: '预产期最多在十个月以后。看看年份对不对。',
    tooOld: '这里的工具给3岁以下的孩子用。看看年份对不对。',
  },
  tickAll: '以前月龄的，接种证上都有，一次勾完',
  list: '、',
  semicolon: '；',
} as const
