import { expect, test } from 'vitest'
import { type AskAddress, toTianditu } from '#src/publishing/geocoding/ask-tianditu.ts'
import { geocode } from '#src/publishing/geocoding/geocode.ts'
import type { GeocodedAnswer } from '#src/publishing/geocoding/geocoded.ts'
import { generateRegion } from '#tests/support/generated-region.ts'
import { found, openTiandituDouble } from '#tests/support/tianditu-double.ts'

const options = { on: '2026-11-20', box: generateRegion().bboxWgs84, pauseInMilliseconds: 0 }
const roads = (count: number) => Array.from({ length: count }, (_, at) => `路${at}号`)
const none = new Map<string, GeocodedAnswer>()

test('a service that never answers keeps a publication no longer than the time it may take', async () => {
  const hang: AskAddress = (_, signal) =>
    new Promise((_, refuse) => signal.addEventListener('abort', () => refuse(signal.reason)))
  const run = await geocode(roads(500), none, hang, { ...options, mostMilliseconds: 30 })
  expect(run).toMatchObject({ asked: 1, found: 0, left: 500, stopped: false })
  expect(run.answers.size).toBe(0)
})

test('a service that answers is asked until the time is up; the rest waits for the next publication', async () => {
  const enough = { ...options, pauseInMilliseconds: 15, mostMilliseconds: 60 }
  const { asked, left } = await geocode(roads(500), none, async () => undefined, enough)
  expect(asked).toBeGreaterThan(0)
  expect(left).toBe(500 - asked)
  expect(left).toBeGreaterThan(0)
})

test('three addresses that always fail keep nobody from being asked for the next time', async () => {
  const asked: string[] = []
  const ask: AskAddress = async (query) => {
    asked.push(query)
    if (/^路[012]号$/.test(query)) throw new Error('HTTP 500')
    return { point: { lat: 26.09, lng: 119.3 }, level: '门址', score: 100 }
  }
  const first = await geocode(roads(5), none, ask, options)
  expect(first).toMatchObject({ found: 0, left: 5, stopped: true })
  const second = await geocode(roads(5), first.answers, ask, options)
  expect(second).toMatchObject({ found: 2, left: 3, stopped: true })
  expect(asked.slice(3)).toEqual(['路3号', '路4号', '路0号', '路1号', '路2号'])
  expect(second.answers.get('路0号')).toEqual({ query: '路0号', on: '2026-11-20', failures: 2 })
})

test.each([[null], ['']])('a score of %j is no score, not a doubt', async (score) => {
  const { host } = await openTiandituDouble(() => found(26.09, 119.3, '门址', score as never))
  const run = await geocode(['某地'], none, toTianditu('key', host), options)
  expect(run.answers.get('某地')).toMatchObject({ point: { grade: 'door' } })
})

test.each([
  ['no latitude', { ...found(26, 119, '门址'), location: { lon: '119.3', lat: null } }],
  ['a blank latitude', { ...found(26, 119, '门址'), location: { lon: '119.3', lat: '' } }],
  ['a latitude in words', { ...found(26, 119, '门址'), location: { lon: '119.3', lat: '北' } }],
])('an answer with %s is none, and is asked for again', async (_, said) => {
  const { host } = await openTiandituDouble(() => said)
  const run = await geocode(['某地'], none, toTianditu('key', host), options)
  expect(run).toMatchObject({ found: 0, left: 1 })
  expect(run.answers.get('某地')?.failures).toBe(1)
})

test('an answer that comes with a failure is not believed', async () => {
  const { host } = await openTiandituDouble(() => found(26.09, 119.3, '门址'), 500)
  const run = await geocode(['某地'], none, toTianditu('key', host), options)
  expect(run).toMatchObject({ found: 0, left: 1 })
})
