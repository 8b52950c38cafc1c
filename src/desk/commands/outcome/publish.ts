import { toChinaDate } from '#src/calendar/days.ts'
import { openText } from '#src/complaints/seal/case.ts'
import { type Given, toActCommand } from '#src/desk/act-command.ts'
import type { Planned } from '#src/desk/acts/act.ts'
import { type Addition, publishOutcome, publishUnfiled } from '#src/desk/acts/publish.ts'
import { zhHans } from '#src/desk/commands/outcome/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { openCase } from '#src/desk/open-case.ts'
import { makePublicationId } from '#src/desk/publication-id.ts'
import { APPEAL_LABELS } from '#src/text/codes.ts'

const words = zhHans.publish
const STRING = { type: 'string' } as const

/** Publishes what a complainant agreed to, or the decision about a place in no list. */
export const publish = toActCommand({
  name: 'outcome publish',
  words,
  options: {
    reply: STRING,
    appeal: STRING,
    until: STRING,
    name: STRING,
    address: STRING,
    decision: STRING,
    by: STRING,
    on: STRING,
  },
  text: 'text',
  plan,
  tell: ({ publication = '{}' }, { complaint: { reference } }) => {
    const published = JSON.parse(publication)
    return {
      text: words.done(reference, published.endsOn, published.reply !== undefined),
      json: { published },
    }
  },
})

async function plan(given: Given): Promise<Planned> {
  const { desk, complaint, site, option, text } = given
  const addition: Addition = {
    id: makePublicationId(),
    reply: option('reply')?.trim() || null,
    appeal: toAppeal(option('appeal')),
    endsOn: option('until') ?? null,
    today: toChinaDate(site.clock()),
  }
  const typed = (name: string) => option(name)?.trim() ?? ''
  const number = typed('decision')
  if (complaint.centreId === null || number) {
    const place = { name: typed('name'), address: typed('address'), sentence: text?.trim() ?? '' }
    const decision = { number, authority: typed('by'), on: typed('on') }
    return publishUnfiled(complaint, place, decision, addition)
  }
  const events = await (await desk.source()).readEvents(complaint.reference)
  const asked = events.findLast(({ kind }) => kind === 'outcomeProposed')?.sealedPublic
  const sentence = asked && (await openText(await openCase(desk, complaint), asked))
  return publishOutcome(complaint, events, sentence ?? null, addition)
}

/** As it is called on the page. Throws a `DeskError` for what is none. */
function toAppeal(typed: string | undefined): Addition['appeal'] {
  if (typed === undefined) return undefined
  const { revoked: _, ...labels } = APPEAL_LABELS
  const found = Object.entries(labels).find(([id, label]) => id === typed || label === typed)
  if (!found) throw new DeskError(EXIT.usage, zhHans.unknownAppeal(typed, Object.values(labels)))
  return found[0] as Addition['appeal']
}
