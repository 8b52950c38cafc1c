import { CERTIFIED_PATTERNS } from '#search/analyser/words/fact-patterns.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import type { Filter, FilterMeaning } from '#search/filters/filter.ts'
import { zhHans as words, zhHansOfAddresses } from '#search/filters/words.ts'
import { toDayNumber } from '#src/calendar/days.ts'

type Certified = keyof typeof words.certified.labels

/** Certificates that are in force on the day asked; all of those that are asked for. */
export const certified = {
  kind: 'codes',
  parameter: 'certified',
  field: 'certified',
  isRare: true,
  isUncounted: true,
  ...words.certified,
} as const satisfies Filter

const COLUMNS = { fire: 'fireTo', food: 'foodTo', hygiene: 'hygieneTo' } as const

const toLastDay =
  (kind: Certified) =>
  ({ certifiedTo }: CentreDocument) => {
    const day = certifiedTo[kind]
    return day === undefined ? undefined : toDayNumber(day)
  }

export const meaningOfCertified = (): FilterMeaning => ({
  ...zhHansOfAddresses.certified,
  words: CERTIFIED_PATTERNS.map(([pattern, kinds]) => ({ pattern, toValues: () => kinds })),
  matching: {
    by: 'bounds',
    columns: {
      [COLUMNS.fire]: toLastDay('fire'),
      [COLUMNS.food]: toLastDay('food'),
      [COLUMNS.hygiene]: toLastDay('hygiene'),
    },
    toBounds: (kind: Certified, _query, on) => [
      { column: COLUMNS[kind], atLeast: toDayNumber(on) },
    ],
  },
})
