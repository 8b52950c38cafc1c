import { expect, test, vi } from 'vitest'
import { ANOTHER, FIELDS } from '#src/complaints/fields.ts'
import { type BeginningRules, Beginnings } from '#src/complaints/intake/pace.ts'
import { Puzzles } from '#src/complaints/intake/puzzles.ts'
import { openIntake, toForm } from '#tests/support/open-intake.ts'
import { solve } from '#tests/support/solve-puzzle.ts'

const SECOND = 1000
const RULES: BeginningRules = {
  free: { burst: 2, perSecond: 0.001 },
  waited: { burst: 1, perSecond: 0.1 },
  waitMs: 10 * SECOND,
}

/** `ask`: what is asked of a source at a moment, for a form with this challenge and solution. */
function makeBeginnings() {
  const spent = new Set<string>()
  const spendPuzzle = async (id: string) => !spent.has(id) && Boolean(spent.add(id))
  const puzzles = new Puzzles(new Uint8Array(32), { spendPuzzle }, 8)
  const beginnings = new Beginnings(puzzles, RULES)
  const ask = (source: string, now: number, challenge = '', solution = '') => {
    const { proof } = FIELDS
    const form = toForm({ [proof.challenge]: challenge, [proof.solution]: solution })
    return beginnings.findProof(source, form, now)
  }
  /** As many as begin just so; the puzzle of the first that does not. */
  const useUp = async (source: string, now: number) => {
    expect(await ask(source, now)).toBeUndefined()
    expect(await ask(source, now)).toBeUndefined()
    const proof = await ask(source, now)
    if (!proof) throw new Error('Nothing is asked')
    return proof
  }
  return { ask, useUp }
}

test('a source begins its number of complaints, further ones are asked for a proof, others are not', async () => {
  const { ask, useUp } = makeBeginnings()
  const proof = await useUp('one', 0)
  expect(proof).toMatchObject({ puzzle: { zeroBits: 8 }, waitSeconds: 10 })
  expect(await ask('other', 0)).toBeUndefined()
})

test('a solved puzzle begins a complaint at once, once, in the middle of a flood', async () => {
  const { ask, useUp } = makeBeginnings()
  const { puzzle } = await useUp('one', 0)
  const solution = solve(puzzle.challenge, puzzle.zeroBits)
  for (let n = 0; n < 500; n += 1) expect(await ask('one', n)).toBeDefined()
  expect(await ask('one', SECOND, puzzle.challenge, solution)).toBeUndefined()
  expect(await ask('one', SECOND, puzzle.challenge, solution)).toBeDefined()
  expect(await ask('one', SECOND, `${puzzle.challenge}x`, solution)).toBeDefined()
})

test('who solves nothing waits from when he was asked, however often he comes too early', async () => {
  const { ask, useUp } = makeBeginnings()
  const { challenge } = (await useUp('one', 0)).puzzle
  const early = await ask('one', 4 * SECOND, challenge)
  expect(early).toEqual({ puzzle: { challenge, zeroBits: 8 }, waitSeconds: 6 })
  expect(await ask('one', 10 * SECOND - 1, challenge)).toMatchObject({ waitSeconds: 1 })
  expect(await ask('one', 10 * SECOND, challenge)).toBeUndefined()
})

test('the lane of those who wait is bounded: a puzzle lets one through, and the next one is told how long', async () => {
  const { ask, useUp } = makeBeginnings()
  const first = (await useUp('one', 0)).puzzle.challenge
  const second = (await ask('one', 0))?.puzzle.challenge ?? ''
  expect(await ask('one', 10 * SECOND, first)).toBeUndefined()
  expect(await ask('one', 10 * SECOND, second)).toMatchObject({
    puzzle: { challenge: second },
    waitSeconds: 10,
  })
  expect(await ask('one', 20 * SECOND, second)).toBeUndefined()
  const again = await ask('one', 40 * SECOND, first)
  expect(again?.puzzle.challenge).not.toBe(first)
  expect(again?.waitSeconds).toBe(10)
})

test('a flood that waits for nothing leaves the lane of those who wait to them', async () => {
  const { ask, useUp } = makeBeginnings()
  const { challenge } = (await useUp('one', 0)).puzzle
  for (let n = 0; n < 500; n += 1)
    expect(await ask('one', n * 20, n % 2 ? 'made-up' : '')).toBeDefined()
  expect(await ask('one', 10 * SECOND, challenge)).toBeUndefined()
})

test('beginning anew in place of a complaint that is being written is asked for a proof too, and loses nothing', async () => {
  const { intake } = await openIntake()
  const { place } = FIELDS.centre
  const begun = await intake.save('centre', undefined, toForm({ [place]: 'bear' }), '192.0.2.1')
  const key = 'key' in begun ? begun.key : undefined
  const opened = await intake.open(key)
  if (opened.outcome !== 'open') throw new Error('The draft is not open')
  const proof = { puzzle: { challenge: 'abc', zeroBits: 8 }, waitSeconds: 10 }
  const asks = vi.spyOn(Beginnings.prototype, 'findProof').mockResolvedValue(proof)
  const anew = toForm({
    [place]: 'lake',
    [FIELDS.another.choice]: ANOTHER.anew,
    [FIELDS.form.draft]: opened.forms?.centre.draft ?? '',
  })
  const decided = await intake.decide(key, anew, '192.0.2.1')
  asks.mockRestore()
  expect(decided).toEqual({ outcome: 'prove', proof })
  expect(await intake.open(key)).toEqual(opened)
  expect((await intake.decide(key, anew, '192.0.2.1')).outcome).toBe('saved')
})
