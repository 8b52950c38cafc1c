import { type Intent, NO_LIMIT, toIntent, UNUSED } from '#search/analyser/phrase.ts'
import { NOT_CHOSEN_BY } from '#search/analyser/words/fact-patterns.ts'

/*
 * Words that make a question of a sentence, and refuse nothing. Of 收不收 the second half is the word that is meant: 包不包饭
 * asks for meals. At the end 不, 没有 and 么 only ask: 礼拜天开门不.
 */
export const questions: readonly Intent[] = [
  toIntent(/(\p{Script=Han})[不没](?=\1)/gu, () => NO_LIMIT),
  toIntent(NOT_CHOSEN_BY, () => UNUSED),
  toIntent(/(\p{Script=Han}{2,4})不\1(?:都|也)(?:行|可以|成|好|无所谓)/gu, () => NO_LIMIT),
  toIntent(/(?:不|没|没有|么)(?=[\s?]*$)/gu, () => NO_LIMIT),
]
