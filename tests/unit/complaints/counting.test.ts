import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { GuessGuard } from '#src/complaints/intake/guess-guard.ts'
import { Pace } from '#src/complaints/intake/pace.ts'
import { Puzzles } from '#src/complaints/intake/puzzles.ts'
import { SourceKeys } from '#src/complaints/intake/source-keys.ts'
import { FairTurns } from '#src/lib/fair-turns.ts'
import { solve } from '#tests/support/solve-puzzle.ts'
import { makeStore, openStoreIn, toStoreFile } from '#tests/support/temporary-store.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Puzzles of processes that have the same keys, and so the same store, or of others. */
function makePuzzles(zeroBits: number, { keys = 0, spent = new Set<string>() } = {}) {
  const spendPuzzle = async (id: string) => !spent.has(id) && Boolean(spent.add(id))
  return new Puzzles(new Uint8Array(32).fill(keys), { spendPuzzle }, zeroBits)
}

test('a puzzle is accepted once, in time, when it is ours and solved', async () => {
  const spent = new Set<string>()
  const puzzles = makePuzzles(8, { spent })
  const { challenge, zeroBits } = puzzles.make(0)
  const solution = solve(challenge, zeroBits)
  expect(await puzzles.accept(challenge, 'x', MINUTE)).toBe(false)
  expect(await puzzles.accept(`${challenge}x`, solution, MINUTE)).toBe(false)
  expect(await makePuzzles(8, { keys: 1 }).accept(challenge, solution, MINUTE)).toBe(false)
  expect(await puzzles.accept(challenge, solution, 11 * MINUTE)).toBe(false)
  expect(await puzzles.accept(challenge, solution, -2 * MINUTE)).toBe(false)
  expect(await puzzles.accept('', '', MINUTE)).toBe(false)
  expect(await makePuzzles(8, { spent }).accept(challenge, solution, MINUTE)).toBe(true)
  expect(await puzzles.accept(challenge, solution, MINUTE)).toBe(false)
})

test('a puzzle is good for ten minutes from the moment it is handed out, give or take a minute of clocks', async () => {
  const at = 5 * HOUR
  for (const [now, accepted] of [
    [at - MINUTE - 1, false],
    [at - MINUTE, true],
    [at, true],
    [at + 10 * MINUTE, true],
    [at + 10 * MINUTE + 1, false],
    [Number.NaN, false],
  ] as const) {
    const puzzles = makePuzzles(4)
    const { challenge, zeroBits } = puzzles.make(at)
    const solution = solve(challenge, zeroBits)
    expect(await puzzles.accept(challenge, solution, now), `${now - at}`).toBe(accepted)
  }
})

test.each([7, 8, 9, 12])(
  'a hash that begins with %i nought bits solves it, one less does not',
  async (bits) => {
    const puzzles = makePuzzles(bits)
    const { challenge } = puzzles.make(0)
    const solution = (wanted: number) => {
      for (let n = 0; ; n += 1) {
        const hash = createHash('sha256').update(`${challenge}:${n}`).digest('hex')
        if (/^0*/.exec(BigInt(`0x${hash}`).toString(2).padStart(256, '0'))?.[0].length === wanted)
          return String(n)
      }
    }
    expect(await puzzles.accept(challenge, solution(bits - 1), 0)).toBe(false)
    expect(await puzzles.accept(challenge, solution(bits), 0)).toBe(true)
  },
)

test.each(['-1', '1e3', '0x1', ' 1', '1 ', '1234567890123', ''])(
  '%j is no solution, whatever its hash',
  async (solution) => {
    const puzzles = makePuzzles(0)
    const { challenge } = puzzles.make(0)
    expect(await puzzles.accept(challenge, solution, 0)).toBe(false)
    expect(await puzzles.accept(challenge, '1', 0)).toBe(true)
  },
)

test('a guess that is no solution is not accepted', async () => {
  const puzzles = makePuzzles(17)
  const { challenge, zeroBits } = puzzles.make(0)
  const solution = Number(solve(challenge, zeroBits))
  const others = Array.from({ length: Math.min(solution, 500) }, (_, n) => String(n))
  const accepted = await Promise.all(others.map((n) => puzzles.accept(challenge, n, 1)))
  expect(accepted).not.toContain(true)
})

/** Two guards, as two processes on one store have them. */
async function makeGuards() {
  const dataDir = await makeStore()
  return [new GuessGuard(openStoreIn(dataDir)), new GuessGuard(openStoreIn(dataDir))] as const
}

test('wrong codes make the one who guesses wait, never the owner elsewhere', async () => {
  const [one, other] = await makeGuards()
  for (let n = 0; n < 5; n += 1) {
    const guard = n % 2 ? one : other
    expect(await guard.toWaitMinutes('guesser', n * MINUTE)).toBe(0)
    expect(await guard.begin('guesser', n * MINUTE)).toMatchObject({ waitMinutes: 0 })
  }
  expect(await one.toWaitMinutes('guesser', 5 * MINUTE)).toBe(55)
  const sixth = await other.begin('guesser', 5 * MINUTE)
  expect(sixth.waitMinutes).toBe(55)
  await other.forgive(sixth)
  expect(await one.toWaitMinutes('owner', 5 * MINUTE)).toBe(0)
  expect(await one.toWaitMinutes('guesser', HOUR)).toBe(0)
})

test('when very many guess from everywhere, one wrong try is enough to be asked for a puzzle', async () => {
  const [guard] = await makeGuards()
  for (let n = 0; n < 999; n += 1) await guard.begin(`source ${n}`, n)
  expect(await guard.toWaitMinutes('source 7', 2000)).toBe(0)
  await guard.begin('source 999', 999)
  expect(await guard.toWaitMinutes('source 7', 2000)).toBeGreaterThan(0)
  expect(await guard.toWaitMinutes('owner', 2000)).toBe(0)
  expect(await guard.toWaitMinutes('source 7', 2 * HOUR)).toBe(0)
}, 20_000)

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

test('from one source two hundred go straight on, and one more for every 18 seconds', () => {
  const pace = new Pace()
  // One every 200 ms, as many as may come from everywhere; after 40 seconds two more are free.
  const tooMany = Array.from({ length: 210 }, (_, n) => pace.isTooMany('village', n * 200))
  expect(tooMany.indexOf(true)).toBe(202)
})

test('from everywhere thirty go straight on at once, then five a second', () => {
  const pace = new Pace()
  const at = (now: number, count: number) =>
    Array.from({ length: count }, (_, n) => pace.isTooMany(`${now} ${n}`, now)).indexOf(true)
  expect(at(HOUR, 31)).toBe(30)
  expect(at(HOUR + 199, 1)).toBe(0)
  expect(at(HOUR + 200, 2)).toBe(1)
  expect(at(2 * HOUR, 31)).toBe(30)
})

test('a puzzle is asked for during a minute after more came than people write', () => {
  const pace = new Pace()
  for (let n = 0; n < 30; n += 1) pace.isTooMany(`${n}`, HOUR)
  expect(pace.isCrowded(HOUR)).toBe(false)
  pace.isTooMany('one more', HOUR)
  expect(pace.isCrowded(HOUR + MINUTE - 1)).toBe(true)
  expect(pace.isCrowded(HOUR + MINUTE)).toBe(false)
})

test('a draft answered faster than anybody types is looked at by a person', () => {
  const pace = new Pace()
  const at = 5 * HOUR
  expect(pace.isTooFast(at, at + 7999)).toBe(true)
  expect(pace.isTooFast(at, at + 8000)).toBe(false)
})

test('a source is named the same for a day, and nobody can compare it with the days before', async () => {
  const dataDir = await makeStore()
  const keys = new SourceKeys(openStoreIn(dataDir))
  const morning = Date.parse('2026-11-20T00:30:00+08:00')
  const first = await keys.toKey('203.0.113.7', morning)
  const inAnother = new SourceKeys(openStoreIn(dataDir))
  expect(await inAnother.toKey('203.0.113.7', morning + 23 * HOUR)).toBe(first)
  expect(await keys.toKey('203.0.113.8', morning + 23 * HOUR)).not.toBe(first)
  const nextDay = await keys.toKey('203.0.113.7', morning + 24 * HOUR)
  expect(nextDay.split('.')[0]).not.toBe(first.split('.')[0])
  expect(first).not.toContain('203')
  expect(await keys.toKey('2001:db8::1', morning)).toBe(await keys.toKey('2001:db8::2', morning))
})

test('the secret under which addresses were hashed is gone for good with its day', async () => {
  const dataDir = await makeStore()
  const store = openStoreIn(dataDir)
  const { secret } = await store.readDayKey('2026-11-20')
  await store.readDayKey('2026-11-21')
  const after = await store.readDayKey('2026-11-20')
  expect(after.secret).not.toEqual(secret)
  await store.close()
  const left = ['', '-wal']
    .map((end) => `${toStoreFile(dataDir)}${end}`)
    .filter((path) => existsSync(path))
    .filter((path) => readFileSync(path).includes(Buffer.from(secret)))
  expect(left).toEqual([])
})

test('work on one draft is done in the order it came, also after a failure', async () => {
  const turns = new FairTurns({ ofSource: 1, ofAll: Infinity })
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
