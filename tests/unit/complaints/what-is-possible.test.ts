import { expect, test } from 'vitest'
import { toPossible } from '#src/complaints/intake/read-case.ts'
import { isOutdated } from '#src/complaints/published-outcome.ts'
import type { State } from '#src/complaints/states.ts'
import { toRules } from '#tests/support/complaint-rules.ts'

/** Whoever was asked nothing decides nothing. */
const NOT_ASKED = { agree: false, refuse: false }

function possible(state: State, changedAt: string, now: string) {
  const context = { rules: toRules(), clock: () => new Date(now) }
  const at = { at: changedAt, kind: 'stateChanged', actor: 'desk', state } as const
  return toPossible(context, { matter: 'fees', state, changedAt }, [at])
}

test.each([
  ['the moment it was closed', '2026-11-01T10:00:00+08:00', true],
  ['the last minute of the thirtieth day', '2026-12-01T23:59:59+08:00', true],
  ['the first of the day after', '2026-12-02T00:00:00+08:00', false],
])('a review of a closed case can be asked for at %s', (_when, now, askReview) => {
  const closedAt = '2026-11-01T10:00:00+08:00'
  expect(possible('closed', closedAt, now)).toEqual({
    addNote: false,
    addFile: false,
    withdraw: false,
    askReview,
    ...NOT_ASKED,
  })
})

test('a reply after the end gives no more days to ask for a review', () => {
  const context = { rules: toRules(), clock: () => new Date('2026-12-02T00:00:00+08:00') }
  const changedAt = '2026-11-20T10:00:00+08:00'
  const events = [
    { at: '2026-11-01T10:00:00+08:00', kind: 'stateChanged', actor: 'desk', state: 'closed' },
    { at: changedAt, kind: 'replied', actor: 'desk', state: null },
  ] as const
  expect(
    toPossible(context, { matter: 'fees', state: 'closed', changedAt }, events).askReview,
  ).toBe(false)
})

test('days are those of China, whatever the hour a case was closed', () => {
  const justBeforeMidnight = '2026-11-01T23:59:59+08:00'
  expect(possible('closed', justBeforeMidnight, '2026-12-01T00:00:00+08:00').askReview).toBe(true)
  expect(possible('closed', justBeforeMidnight, '2026-12-02T00:00:00+08:00').askReview).toBe(false)
})

test.each<[State, boolean]>([
  ['received', true],
  ['accepted', true],
  ['forwarded', true],
  ['infoAsked', true],
  ['reviewAsked', true],
  ['withdrawn', false],
])('to a case that is %s, more can be said: %s', (state, open) => {
  const now = '2026-11-01T10:00:00+08:00'
  expect(possible(state, now, now)).toEqual({
    addNote: open,
    addFile: open,
    withdraw: open,
    askReview: false,
    ...NOT_ASKED,
  })
})

test.each([
  ['before he was asked', [], false, false],
  ['when he was asked', ['outcomeProposed'], true, true],
  ['when he agreed', ['outcomeProposed', 'outcomeAgreed'], false, true],
  ['when it is published', ['outcomeProposed', 'outcomeAgreed', 'outcomePublished'], false, true],
  ['when he said no', ['outcomeProposed', 'outcomeAgreed', 'outcomeRefused'], false, false],
  ['when he asked for a review', ['outcomeProposed', 'reviewAsked', 'stateChanged'], false, false],
] as const)('what may be published is decided %s', (_when, kinds, agree, refuse) => {
  const at = '2026-11-01T10:00:00+08:00'
  const context = { rules: toRules(), clock: () => new Date(at) }
  const events = ['stateChanged' as const, ...kinds].map(
    (kind) => ({ at, kind, actor: 'desk', state: null }) as const,
  )
  const possible = toPossible(context, { matter: 'fees', state: 'closed', changedAt: at }, events)
  expect(possible).toMatchObject({ agree, refuse })
})

test.each([
  ['while it is told', ['outcomePublished'], false],
  ['when the case was taken up again', ['outcomePublished', 'replied', 'stateChanged'], true],
  ['while a review is asked for', ['outcomePublished', 'reviewAsked'], true],
  ['when it was taken back', ['outcomePublished', 'stateChanged', 'outcomeTakenBack'], false],
  ['when it is published again', ['outcomePublished', 'stateChanged', 'outcomePublished'], false],
  ['when nothing ever was', ['stateChanged', 'reviewAsked'], false],
] as const)('a published sentence counts no more, or does, %s', (_when, kinds, outdated) => {
  expect(isOutdated(kinds.map((kind) => ({ kind })))).toBe(outdated)
})
