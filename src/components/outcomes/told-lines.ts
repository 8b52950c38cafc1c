import { zhHans as words } from '#src/components/outcomes/words.ts'
import type { Publication, ToldOutcome, UnfiledPlace } from '#src/region/outcomes.ts'
import { APPEAL_LABELS } from '#src/text/codes.ts'

const toAppeal = ({ appeal }: Pick<Publication, 'appeal'>) =>
  appeal ? [APPEAL_LABELS[appeal]] : []

/** How long an outcome is told and whether it was appealed against; `isDated`: the day is not told beside it. */
export const toOutcomeNote = (outcome: ToldOutcome, isDated: boolean): string =>
  [
    ...(isDated ? [words.publishedOn(outcome.publishedOn)] : []),
    words.until(outcome.endsOn),
    ...toAppeal(outcome),
  ].join(words.separator)

/** By which decision a place in no list is told of, and for how long. */
export const toDecisionNote = ({ decision, endsOn, ...told }: UnfiledPlace): string =>
  [
    words.decided(decision.authority, decision.number, decision.on),
    words.until(endsOn),
    ...toAppeal(told),
  ].join(words.separator)

/** All that the pages say of one case, line by line, for whoever is about to publish it. */
export function toToldLines(told: Publication): string[] {
  if (told.kind === 'outcome')
    return [
      told.sentence,
      told.reply ? words.reply(told.reply) : words.noReply,
      toOutcomeNote(told, true),
    ]
  const reply = told.reply ? [words.reply(told.reply)] : []
  return [told.name, told.address, told.sentence, toDecisionNote(told), ...reply]
}
