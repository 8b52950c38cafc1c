import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RenewalSchedule } from '#src/server/renewals.ts'

const START = Date.parse('2026-11-20T10:00:00+08:00')
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

beforeEach(() => {
  vi.useFakeTimers({ now: START })
})
afterEach(() => {
  vi.useRealTimers()
})

function makeSchedule(renew: (turn: number) => Promise<void> = async () => {}) {
  const renewedAt: number[] = []
  const retries: number[] = []
  const schedule = new RenewalSchedule({
    renew: () => {
      renewedAt.push(Date.now() - START)
      return renew(renewedAt.length)
    },
    onError: (_, retryInMs) => retries.push(retryInMs),
  })
  return { schedule, renewedAt, retries }
}

test('at the boundary, and not a moment before', async () => {
  const { schedule, renewedAt } = makeSchedule()
  schedule.follow(new Date('2026-11-21T00:00:00+08:00'))
  await vi.advanceTimersByTimeAsync(14 * 60 * MINUTE - 1)
  expect(renewedAt).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(renewedAt).toEqual([14 * 60 * MINUTE])
})

test('a boundary further away than a timer can count is waited for', async () => {
  const { schedule, renewedAt } = makeSchedule()
  schedule.follow(new Date(START + 40 * DAY))
  await vi.advanceTimersByTimeAsync(40 * DAY - 1)
  expect(renewedAt).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(renewedAt).toEqual([40 * DAY])
})

test('a boundary that passed while nobody ran is made up for at once', async () => {
  const { schedule, renewedAt } = makeSchedule()
  schedule.follow(new Date(START - DAY))
  await vi.advanceTimersByTimeAsync(0)
  expect(renewedAt).toEqual([0])
})

test('a clock that is set forward is noticed within the hour', async () => {
  const { schedule, renewedAt } = makeSchedule()
  schedule.follow(new Date(START + 9 * DAY))
  await vi.advanceTimersByTimeAsync(10 * MINUTE)
  expect(renewedAt).toEqual([])
  vi.setSystemTime(START + 10 * DAY)
  await vi.advanceTimersByTimeAsync(60 * MINUTE)
  schedule.stop()
  expect(renewedAt.length).toBeGreaterThan(0)
})

test('a release that holds for ever, and one that is no longer shown, are not renewed', async () => {
  const { schedule, renewedAt } = makeSchedule()
  schedule.follow(undefined)
  schedule.follow(new Date(START + DAY))
  schedule.follow(undefined)
  await vi.advanceTimersByTimeAsync(3 * DAY)
  schedule.follow(new Date(START + 4 * DAY))
  schedule.stop()
  await vi.advanceTimersByTimeAsync(3 * DAY)
  expect(renewedAt).toEqual([])
})

test('what fails is told and tried again, ever later, at least every hour', async () => {
  const { schedule, renewedAt, retries } = makeSchedule(async () => {
    throw new Error('no room')
  })
  schedule.follow(new Date(START))
  await vi.advanceTimersByTimeAsync(5 * 60 * MINUTE)
  schedule.stop()
  const inMinutes = retries.map((ms) => ms / MINUTE)
  expect(inMinutes.slice(0, 8)).toEqual([1, 2, 4, 8, 16, 32, 60, 60])
  expect(renewedAt.slice(0, 4).map((ms) => ms / MINUTE)).toEqual([0, 1, 3, 7])
})

test('after a success the next boundary counts, and failures are forgotten', async () => {
  const { schedule, renewedAt, retries } = makeSchedule(async (turn) => {
    if (turn === 1) throw new Error('somebody else publishes')
    // The new release is seen before the process that made it has ended.
    if (turn === 2) schedule.follow(new Date(START + DAY))
    if (turn === 3) throw new Error('no room')
  })
  schedule.follow(new Date(START))
  await vi.advanceTimersByTimeAsync(DAY)
  schedule.stop()
  expect(renewedAt).toEqual([0, MINUTE, DAY])
  expect(retries).toEqual([MINUTE, MINUTE])
})
