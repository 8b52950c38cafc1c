import type { ComplaintFilter } from '#src/complaints/store/complaint-store.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/list/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { findAuthority, parseState, toFlags, toStateText } from '#src/desk/names.ts'
import { type Summary, toInstantText, toSummary } from '#src/desk/to-summary.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'

const MOST = 1000

/** Cases that fit all the conditions given, as the store orders them. */
export const list = toCommand({
  name: 'list',
  words,
  positionals: 0,
  options: {
    state: { type: 'string' },
    authority: { type: 'string' },
    centre: { type: 'string' },
    urgent: { type: 'boolean' },
    'to-verify': { type: 'boolean' },
    since: { type: 'string' },
    limit: { type: 'string', default: '50' },
  },
  run: async (desk, values) => {
    const site = await desk.site()
    const limit = parseLimit(values.limit)
    const filter: ComplaintFilter = {
      ...(values.state !== undefined && { state: parseState(values.state) }),
      ...(values.authority !== undefined && {
        authority: findAuthority(site, values.authority).id,
      }),
      ...(values.centre !== undefined && { centreId: values.centre }),
      ...(values.urgent && { urgent: true }),
      ...(values['to-verify'] && { toVerify: true }),
      ...(values.since !== undefined && { since: parseSince(values.since) }),
      // One more than asked for tells whether there are more.
      limit: limit + 1,
      offset: 0,
    }
    const store = await desk.store()
    const found = await store.list(filter)
    const complaints = found.slice(0, limit).map((complaint) => toSummary(site, complaint))
    const hasMore = found.length > limit
    const end = hasMore ? words.more(limit) : words.count(complaints.length)
    const text =
      complaints.length === 0 ? words.none : [...complaints.map(toListLine), end].join('\n')
    return { text, json: { complaints, hasMore } }
  },
})

/** A case in one line. */
function toListLine(summary: Summary): string {
  const { reference, filedAt, authority, matter, centreName } = summary
  const flags = toFlags(summary).map((flag) => `【${flag}】`)
  return [
    reference,
    toInstantText(filedAt),
    toStateText(summary),
    authority.name,
    matter.label,
    centreName ?? deskWords.unlistedPlace,
    ...(flags.length > 0 ? [flags.join('')] : []),
  ].join(words.separator)
}

function parseLimit(written: string): number {
  const limit = /^\d{1,4}$/.test(written) ? Number(written) : 0
  if (limit < 1 || limit > MOST) throw new DeskError(EXIT.usage, words.wrongLimit(MOST))
  return limit
}

/** The first instant of a day in China. */
function parseSince(written: string): string {
  const at = new Date(`${written}T00:00:00+08:00`)
  const isDay = /^\d{4}-\d\d-\d\d$/.test(written) && !Number.isNaN(at.getTime())
  if (!isDay) throw new DeskError(EXIT.usage, words.wrongDate(written))
  return at.toISOString()
}
