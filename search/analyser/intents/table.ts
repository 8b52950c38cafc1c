import { ages } from '#search/analyser/intents/ages.ts'
import { fees } from '#search/analyser/intents/fees.ts'
import { filterRows } from '#search/analyser/intents/filter-rows.ts'
import { nearness } from '#search/analyser/intents/nearness.ts'
import { opening } from '#search/analyser/intents/opening.ts'
import { order } from '#search/analyser/intents/order.ts'
import { questions } from '#search/analyser/intents/questions.ts'
import { startMonths } from '#search/analyser/intents/start-month.ts'
import { otherRegions, subdistricts } from '#search/analyser/intents/subdistricts.ts'
import { weekdays } from '#search/analyser/intents/weekdays.ts'
import {
  blankOut,
  type Context,
  type Intent,
  type Phrase,
  takeLongest,
} from '#search/analyser/phrase.ts'
import { findNames } from '#search/analyser/protected-names.ts'

/** Everything that is understood. Each looks at the whole question; where two claim the same words, the longer one has them. */
const INTENTS: readonly Intent[] = [
  ...filterRows,
  ...fees,
  ...ages,
  ...startMonths,
  ...weekdays,
  ...opening,
  ...questions,
  ...nearness,
  ...order,
  subdistricts,
  otherRegions,
]

/** The phrases of a normalised question, in order and without overlaps; names of centres are no phrases. */
export function findPhrases(text: string, context: Context): Phrase[] {
  const open = blankOut(text, findNames(text, context.lexicon))
  return takeLongest(INTENTS.flatMap((intent) => intent(open, context)))
}
