import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ByteRoom } from '#src/lib/byte-room.ts'
import { FairTurns } from '#src/lib/fair-turns.ts'
import { RateLimit, toCaller } from '#src/lib/rate-limit.ts'
import { type Admitted, SourceLimiter } from '#src/lib/source-limiter.ts'
import { LIMITER_RULE } from '#src/server/limits.ts'

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2::1', '2001:db8:1:2'],
  ['2001:db8:1:2:ffff:1:2:3', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['2001:db8:1:2', '2001:db8:1:2'],
])('%s is the source %s, and stays it', (address, source) => {
  expect(toCaller(address)).toBe(source)
})

describe('pace', () => {
  test('the last request of a burst passes at once, the next one waits for its place', () => {
    const limit = new RateLimit({ burst: 3, perSecond: 2 })
    const waits = [1, 2, 3, 4, 5].map(() => limit.reserve('a', 1, 0, 1000))
    expect(waits).toEqual([0, 0, 0, 500, 1000])
    expect(limit.reserve('a', 1, 0, 1000)).toBeUndefined()
    expect(limit.secondsUntil('a', 1, 0, 1000)).toBe(1)
    expect(limit.reserve('a', 1, 499, 1000)).toBeUndefined()
    expect(limit.reserve('a', 1, 500, 1000)).toBe(1000)
    expect(limit.reserve('b', 1, 500, 1000)).toBe(0)
  })

  test('who was told to come back has lost nothing by asking', () => {
    const limit = new RateLimit({ burst: 1, perSecond: 1 })
    expect(limit.take('a', 0)).toBe(0)
    for (let turn = 0; turn < 50; turn += 1) expect(limit.take('a', 0)).toBe(1)
    expect(limit.take('a', 1000)).toBe(0)
  })

  test('of more callers than are remembered, the one not seen for longest begins anew', () => {
    const limit = new RateLimit({ burst: 1, perSecond: 0.001 }, 2)
    for (const caller of ['a', 'b', 'a', 'c']) limit.take(caller, 0)
    // `b` was forgotten when `c` came, because `a` had been seen since.
    expect(limit.take('a', 0)).toBeGreaterThan(0)
    expect(limit.take('c', 0)).toBeGreaterThan(0)
    expect(limit.take('b', 0)).toBe(0)
  })
})

describe('turns', () => {
  test('one source works on as much as it may, in order, and another one comes in between', async () => {
    const turns = new FairTurns({ ofSource: 1, ofAll: 1, waiting: 10 })
    const began: string[] = []
    const end: (() => void)[] = []
    const work = (name: string) => () => {
      began.push(name)
      return new Promise<string>((resolve) => end.push(() => resolve(name)))
    }
    const all = ['a1', 'a2', 'a3', 'b1'].map((name) => turns.tryRun(name[0] ?? '', work(name)))
    for (let turn = 0; turn < 4; turn += 1) {
      await vi.waitFor(() => expect(end).toHaveLength(turn + 1))
      end[turn]?.()
    }
    expect(await Promise.all(all)).toEqual(['a1', 'a2', 'a3', 'b1'])
    expect(began).toEqual(['a1', 'b1', 'a2', 'a3'])
  })

  test('one piece more than may wait is not begun; one that fails gives its place on', async () => {
    const turns = new FairTurns({ ofSource: 1, ofAll: 9, waiting: 1 })
    const { promise, reject } = Promise.withResolvers<string>()
    const first = turns.tryRun('a', () => promise)
    const second = turns.tryRun('a', async () => 'second')
    expect(await turns.tryRun('a', async () => 'third')).toBeUndefined()
    expect(await turns.tryRun('b', async () => 'other')).toBe('other')
    reject(new Error('broken'))
    await expect(first).rejects.toThrow('broken')
    expect(await second).toBe('second')
  })
})

describe('room', () => {
  test('a source holds as much as it may and not one byte more', () => {
    const room = new ByteRoom({ ofSource: 10, ofAll: 100, waiting: 1 })
    expect([room.take('a', 10), room.take('a', 1)]).toEqual([true, false])
    room.give('a', 1)
    expect([room.take('a', 2), room.take('a', 1), room.heldBy('a')]).toEqual([false, true, 10])
  })

  test('no source takes more than half of what the others leave', () => {
    const room = new ByteRoom({ ofSource: 1000, ofAll: 100, waiting: 1 })
    expect([room.take('a', 51), room.take('a', 50)]).toEqual([false, true])
    expect([room.take('b', 26), room.take('b', 25)]).toEqual([false, true])
    expect([room.take('c', 13), room.take('c', 12)]).toEqual([false, true])
  })

  test('who waits gets room in order, and another source is not kept waiting by it', async () => {
    const room = new ByteRoom({ ofSource: 10, ofAll: 100, waiting: 2 })
    room.take('a', 10)
    const big = room.takeLater('a', 8)
    const small = room.takeLater('a', 1)
    expect(await room.takeLater('a', 1).wait).toBe(false)
    expect(await room.takeLater('b', 10).wait).toBe(true)
    expect(await room.takeLater('c', 11).wait).toBe(false)
    room.give('a', 5)
    expect(room.heldBy('a')).toBe(5)
    big.leave()
    expect([await big.wait, await small.wait, room.heldBy('a')]).toEqual([false, true, 6])
  })
})

describe('the limiter', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  /** Complaints of nine requests, one after the other, begun `everyMs` apart; the extra wait of each in ms. */
  async function complain(limiter: SourceLimiter, people: number, everyMs: number) {
    const waits: Promise<number>[] = []
    const person = async () => {
      const began = performance.now()
      for (let request = 0; request < 9; request += 1) {
        const { retryAfter } = await limiter.admit('203.0.113.5', 'write')
        expect(retryAfter).toBe(0)
      }
      return performance.now() - began
    }
    for (let n = 0; n < people; n += 1) {
      waits.push(person())
      await vi.advanceTimersByTimeAsync(everyMs)
    }
    await vi.advanceTimersByTimeAsync(600_000)
    return (await Promise.all(waits)).sort((a, b) => a - b)
  }

  test.each([
    ['spread over an hour', 18_000],
    ['as fast as the portal files them', 130],
  ])('200 complaints from one address, %s, all pass with hardly any wait', async (_, everyMs) => {
    const waits = await complain(new SourceLimiter(LIMITER_RULE), 200, everyMs)
    expect(waits).toHaveLength(200)
    expect(waits[100]).toBeLessThanOrEqual(2000)
  })

  test('a source that floods waits, then is told when to come back; another one notices nothing', async () => {
    const limiter = new SourceLimiter(LIMITER_RULE)
    const { burst, perSecond } = LIMITER_RULE.pace.write
    const most = burst + (perSecond * LIMITER_RULE.longestWaitMs) / 1000
    const asked: Promise<Admitted>[] = []
    for (let n = 0; n < most + 5; n += 1) asked.push(limiter.admit('2001:db8::1', 'write'))
    expect((await limiter.admit('2001:db8:0:0:9::9', 'write')).retryAfter).toBeGreaterThan(0)
    expect((await limiter.admit('2001:db8:0:1::1', 'write')).retryAfter).toBe(0)
    expect((await limiter.admit('2001:db8::1', 'read')).retryAfter).toBe(0)
    await vi.advanceTimersByTimeAsync(LIMITER_RULE.longestWaitMs)
    const refused = (await Promise.all(asked)).filter(({ retryAfter }) => retryAfter > 0)
    expect(refused).toHaveLength(5)
  })

  test('what is read to be thrown away is free up to a burst, then all of one source keep one pace', async () => {
    const unwanted = { burst: 1000, perSecond: 100 }
    const limiter = new SourceLimiter({ ...LIMITER_RULE, unwanted })
    const [first, second, other] = await Promise.all(
      ['a', 'a', 'b'].map(async (source) => (await limiter.admit(source, 'write')).lease),
    )
    expect([first?.throwAway(600), second?.throwAway(400)]).toEqual([0, 0])
    expect([first?.throwAway(50), second?.throwAway(50)]).toEqual([500, 1000])
    expect(other?.throwAway(1000)).toBe(0)
  })

  test('what a request holds is given back when it is over, and nothing is taken for it any more', async () => {
    const limiter = new SourceLimiter({
      ...LIMITER_RULE,
      room: { ofSource: 10, ofAll: 100, waiting: 5 },
    })
    const first = (await limiter.admit('a', 'write')).lease
    const second = (await limiter.admit('a', 'write')).lease
    expect(await first.takeBytes(6)).toBe(true)
    const later = second.takeBytes(5)
    first.giveBytes(1)
    expect(await later).toBe(true)
    second.end()
    second.giveBytes(5)
    expect(await second.takeBytes(1)).toBe(false)
    expect(await first.takeBytes(5)).toBe(true)
    const waiting = (await limiter.admit('a', 'write')).lease.takeBytes(1)
    await vi.advanceTimersByTimeAsync(LIMITER_RULE.longestWaitMs)
    expect(await waiting).toBe(false)
  })
})
