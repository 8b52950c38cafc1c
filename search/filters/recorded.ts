import {
  CAMERAS_PATTERN,
  DEMONSTRATION_PATTERN,
  MEALS_PATTERN,
} from '#search/analyser/words/fact-patterns.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import { type Filter, type FilterMeaning, YES } from '#search/filters/filter.ts'
import { zhHans as words, zhHansOfAddresses } from '#search/filters/words.ts'

/** Facts that a record has or has not: who says nothing of them has not. */
const recorded = { kind: 'flag', isRare: true } as const

/** Meals are provided. */
export const meals = {
  ...recorded,
  parameter: 'meals',
  field: 'providesMeals',
  ...words.meals,
} as const satisfies Filter

/** Cameras are recorded, by where they are or by how long recordings are kept. */
export const cameras = {
  ...recorded,
  parameter: 'cameras',
  field: 'hasCameras',
  ...words.cameras,
} as const satisfies Filter

/** Some label of demonstration (示范). */
export const demonstration = {
  ...recorded,
  parameter: 'demonstration',
  field: 'isDemonstration',
  ...words.demonstration,
} as const satisfies Filter

const toMeaning = (
  parameter: 'meals' | 'cameras' | 'demonstration',
  pattern: RegExp,
  has: (centre: CentreDocument) => boolean | undefined,
): FilterMeaning => ({
  ...zhHansOfAddresses[parameter],
  words: [{ pattern, toValues: () => [YES] }],
  matching: { by: 'values', toValues: (centre) => (has(centre) ? [YES] : []) },
})

export const meaningOfMeals = () =>
  toMeaning('meals', MEALS_PATTERN, ({ providesMeals }) => providesMeals)
export const meaningOfCameras = () =>
  toMeaning('cameras', CAMERAS_PATTERN, ({ hasCameras }) => hasCameras)
export const meaningOfDemonstration = () =>
  toMeaning('demonstration', DEMONSTRATION_PATTERN, ({ isDemonstration }) => isDemonstration)
