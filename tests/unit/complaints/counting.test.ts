import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { GuessGuard } from '#src/complaints/intake/guess-guard.ts'
import { Pace } from '#src/complaints/intake/pace.ts'
import { Puzzles } from '#src/complaints/intake/puzzles.ts'
import { SourceKeys } from '#src/complaints/intake/source-keys.ts'
import { Turns } from '#src/complaints/intake/turns.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

function solve(challenge: string, zeroBits: number): string {
  for (let n = 0; ; n += 1) {
    const hash = createHash('sha256').update(`${challenge}:${n}`).digest()
    if (hash.readUInt32BE(0) >>> (32 - zeroBits) === 0) return String(n)
  }
}

test('a puzzle is accepted once, in time, when it is ours and solved', () => {
  const puzzles = new Puzzles(8)
  const { challenge, zeroBits } = puzzles.make(0)
  const solution = solve(challenge, zeroBits)
  expect(puzzles.accept(challenge, 'x', MINUTE)).toBe(false)
  expect(puzzles.accept(`${challenge}x`, solution, MINUTE)).toBe(false)
  expect(new Puzzles(8).accept(challenge, solution, MINUTE)).toBe(false)
  expect(puzzles.accept(challenge, solution, 11 * MINUTE)).toBe(false)
  expect(puzzles.accept(challenge, solution, MINUTE)).toBe(true)
  expect(puzzles.accept(challenge, solution, MINUTE)).toBe(false)
  expect(puzzles.accept('', '', MINUTE)).toBe(false)
})

test('a guess that is no solution is not accepted', () => {
  const puzzles = new Puzzles(17)
  const { challenge, zeroBits } = puzzles.make(0)
  const solution = Number(solve(challenge, zeroBits))
  const others = Array.from({ length: Math.min(solution, 500) }, (_, n) => String(n))
  expect(others.some((n) => puzzles.accept(challenge, n, 1))).toBe(false)
})

test('wrong codes make the one who guesses wait, never the owner elsewhere', () => {
  const guard = new GuessGuard()
  for (let n = 0; n < 5; n += 1) {
    expect(guard.toWaitMinutes('guesser', n * MINUTE)).toBe(0)
    guard.miss('guesser', n * MINUTE)
  }
  expect(guard.toWaitMinutes('guesser', 5 * MINUTE)).toBe(55)
  expect(guard.toWaitMinutes('owner', 5 * MINUTE)).toBe(0)
  expect(guard.toWaitMinutes('guesser', HOUR)).toBe(0)
})

test('when very many guess from everywhere, one wrong try is enough to be asked for a puzzle', () => {
  const guard = new GuessGuard()
  for (let n = 0; n < 1000; n += 1) guard.miss(`source ${n}`, n)
  expect(guard.toWaitMinutes('source 7', 2000)).toBeGreaterThan(0)
  expect(guard.toWaitMinutes('owner', 2000)).toBe(0)
  expect(guard.toWaitMinutes('source 7', 2 * HOUR)).toBe(0)
})

test('two hundred neighbours behind one address go straight on; a flood waits for a person', () => {
  const pace = new Pace()
  const neighbours = Array.from({ length: 200 }, (_, n) => pace.isTooMany('village', n * 18_000))
  expect(neighbours.filter(Boolean)).toHaveLength(0)
  expect(pace.isCrowded(HOUR)).toBe(false)
  const flood = Array.from({ length: 500 }, (_, n) => pace.isTooMany(`bot ${n}`, HOUR + n * 20))
  const straightOn = flood.filter((tooMany) => !tooMany).length
  expect(straightOn).toBeLessThanOrEqual(30 + 5 * 10)
  expect(pace.isCrowded(HOUR + 10_000)).toBe(true)
})

test('a draft answered faster than anybody types is looked at by a person', () => {
  const pace = new Pace()
  expect(pace.isTooFast(0, 2000)).toBe(true)
  expect(pace.isTooFast(0, 20_000)).toBe(false)
})

test('a source is named the same for a day, and nobody can compare it with the days before', () => {
  const keys = new SourceKeys()
  const first = keys.toKey('203.0.113.7', 0)
  expect(keys.toKey('203.0.113.7', 23 * HOUR)).toBe(first)
  expect(keys.toKey('203.0.113.8', 23 * HOUR)).not.toBe(first)
  const nextDay = keys.toKey('203.0.113.7', 25 * HOUR)
  expect(nextDay.split('.')[0]).not.toBe(first.split('.')[0])
  expect(first).not.toContain('203')
  expect(keys.toKey('2001:db8::1', 25 * HOUR)).toBe(keys.toKey('2001:db8::2', 25 * HOUR))
})

test('work on one draft is done in the order it came, also after a failure', async () => {
  const turns = new Turns()
  const done: string[] = []
  const slow = turns.run('a', async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    done.push('slow')
    throw new Error('broken')
  })
  const quick = turns.run('a', async () => done.push('quick'))
  const other = turns.run('b', async () => done.push('other'))
  await expect(slow).rejects.toThrow('broken')
  await Promise.all([quick, other])
  expect(done).toEqual(['other', 'slow', 'quick'])
})
