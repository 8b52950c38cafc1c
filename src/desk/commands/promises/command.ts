import { toPromises } from '#src/complaints/clocks/to-promises.ts'
import { toAt } from '#src/desk/act-command.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/promises/words.ts'
import type { DeskSite } from '#src/desk/desk.ts'
import { toAuthorityName } from '#src/desk/names.ts'
import { toPromised } from '#src/desk/promised.ts'
import { type ComplaintRules, ENQUIRY } from '#src/region/complaint-rules.ts'

/** What the public pages promise, and with which command each promise is kept. */
export const promises = toCommand({
  name: 'promises',
  words,
  positionals: 0,
  options: {},
  run: async (desk) => {
    const site = await desk.site()
    const promised = toPromised(toFilling(site, toAt(site).rules))
    return {
      text: promised.map(({ sentence, keptBy }) => words.row(sentence, keptBy)).join('\n'),
      json: { promises: promised },
    }
  },
})

function toFilling(site: DeskSite, rules: ComplaintRules): Parameters<typeof toPromised>[0] {
  const { clocks, review, notice, news, enquiries } = rules
  const toName = (id: string) => toAuthorityName(site, id)
  const lead = toName(rules.lead)
  const given = clocks.flatMap(({ extension }) => extension ?? [])
  const byText = new Map(given.map((one) => [`${one.days} ${one.basis}`, one]))
  const [term] = toPromises(rules, ENQUIRY, site.clock())
  const unit = toName(enquiries?.unit ?? rules.lead)
  return {
    lead,
    reviewDays: review.days,
    retentionMonths: notice.retentionMonths,
    extensions: [...byText.values()],
    newsReceiver: news?.receiver,
    enquiries: enquiries &&
      term && {
        unit,
        holder: unit === lead ? unit : words.either(unit, lead),
        days: enquiries.days,
        dayKind: enquiries.dayKind,
        on: term.on,
      },
  }
}
