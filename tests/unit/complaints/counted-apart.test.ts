import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#src/calendar/days.ts'
import { toComplaintFigures } from '#src/complaints/clocks/to-complaint-figures.ts'
import { toPromises } from '#src/complaints/clocks/to-promises.ts'
import { EVENT_KINDS, OUTCOMES, STATES } from '#src/complaints/states.ts'
import { checkFigures } from '#src/desk/commands/figures/check-figures.ts'
import { complaintFiguresSchema } from '#src/region/complaint-figures.ts'
import { ENQUIRY, isEnquiry } from '#src/region/complaint-rules.ts'
import { toRules } from '#tests/support/complaint-rules.ts'

const RULES = toRules({})
const AS_OF = '2026-11-29'

const moments = fc.array(
  fc.record({
    after: fc.nat(40),
    kind: fc.constantFrom(...EVENT_KINDS),
    actor: fc.constantFrom('desk' as const, 'complainant' as const),
    state: fc.option(fc.constantFrom(...STATES)),
  }),
  { maxLength: 6 },
)

/** A case with whatever may have happened to it, one thing after the other. */
const cases = fc
  .record({
    ago: fc.nat(500),
    matter: fc.constantFrom(ENQUIRY, ...RULES.matters.map(({ id }) => id)),
    outcome: fc.constantFrom(...OUTCOMES),
    happened: moments,
  })
  .map(({ ago, matter, outcome, happened }) => {
    let day = addDays(AS_OF, -ago)
    const filedAt = `${day}T01:00:00.000Z`
    const told = happened.flatMap(({ after, ...one }) => {
      day = addDays(day, after)
      return day > AS_OF ? [] : [{ ...one, at: `${day}T02:00:00.000Z` }]
    })
    const state = told.findLast((one) => one.state !== null)?.state ?? ('received' as const)
    const filed = { at: filedAt, kind: 'filed', actor: 'complainant', state: 'received' } as const
    return {
      ...{ reference: '2345-6789', isTakenOver: false, filedAt, matter, state },
      outcome: state === 'closed' ? outcome : null,
      promises: toPromises(RULES, matter, new Date(filedAt)),
      moments: [filed, ...told],
    }
  })

test('whatever happened to questions changes no number of complaints, nor the other way, and the record says the same', () => {
  fc.assert(
    fc.property(fc.array(cases, { maxLength: 40 }), (all) => {
      const figures = toComplaintFigures(all, RULES, AS_OF)
      const { enquiries, ...rest } = figures
      const complaints = all.filter((one) => !isEnquiry(one))
      expect(rest).toEqual(toComplaintFigures(complaints, RULES, AS_OF))
      expect(enquiries).toEqual(toComplaintFigures(all.filter(isEnquiry), RULES, AS_OF).enquiries)
      expect(() => complaintFiguresSchema.parse(figures)).not.toThrow()
      expect(checkFigures(figures, all, RULES)).toEqual([])
    }),
  )
})
