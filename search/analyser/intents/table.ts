import { readAgesThen } from '#search/analyser/intents/age-then.ts'
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
  const found = INTENTS.flatMap((intent) => intent(open, context))
  const kept = takeLongest(found)
  const cut = found.filter(({ start, end }) => !kept.some((each) => holds(each, start, end)))
  const all = [...kept, ...findCut(blankOut(open, kept), cut, context)]
  return readAgesThen(
    open,
    all.sort((a, b) => a.start - b.start),
    context.on,
  )
}

const holds = (phrase: Phrase, start: number, end: number) =>
  phrase.start <= start && end <= phrase.end

/** What is left of phrases that lost an end to a longer one (周六开门7点半开门): read again without it. */
function findCut(rest: string, cut: readonly Phrase[], context: Context): Phrase[] {
  if (cut.length === 0) return []
  const again = INTENTS.flatMap((intent) => intent(rest, context))
  return takeLongest(again.filter(({ start, end }) => cut.some((each) => holds(each, start, end))))
}
