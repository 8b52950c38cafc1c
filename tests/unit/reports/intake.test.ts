import { describe, expect, test } from 'vitest'
import { StoreUnavailableError } from '#src/complaints/store/complaint-store.ts'
import type { Region } from '#src/region/region.ts'
import type { Need, NewReport, ReportStore, Turn } from '#src/reports/report-store.ts'
import { openCounts, toReportIntake } from '#src/reports/to-report-intake.ts'

const NOW = new Date('2026-11-20T02:00:00Z')
const REGION = { subdistricts: [{ code: '350102001' }] } as unknown as Region

/** A desk over a store that remembers what it was given. */
function openDesk(parts: Partial<ReportStore> = {}) {
  const added: { reports: readonly NewReport[]; on: string; turn: Turn }[] = []
  const needs: Need[] = []
  const store = {
    addReports: async (reports: readonly NewReport[], on: string, turn: Turn) => {
      added.push({ reports, on, turn })
      return 'stored'
    },
    addNeed: async (need: Need) => {
      needs.push(need)
    },
    ...parts,
  } as unknown as ReportStore
  let elapsed = 0
  const desk = {
    store,
    toSourceKey: async (source: string) => `day.${source}`,
    elapsed: () => elapsed,
    log: { error: () => {} },
    ...openCounts(),
  }
  const intake = toReportIntake(desk, { region: REGION, clock: () => NOW })
  const wait = (hours: number) => {
    elapsed += hours * 3_600_000
  }
  return { intake, added, needs, wait }
}

const toForm = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

describe('a check of the door', () => {
  const check = async (fields: Record<string, string>) => {
    const { intake, added } = openDesk()
    const reported = await intake.checkDoor('a', toForm(fields), 'home')
    return { reported, topics: added[0]?.reports.map(({ topic }) => topic) }
  }

  test('reports each thing that differs, and that the form is one', async () => {
    const { reported, topics } = await check({
      doorName: 'yes',
      doorFees: 'no',
      doorPhone: 'no',
      doorPlaces: 'notSeen',
    })
    expect(reported).toEqual({ outcome: 'stored' })
    expect(topics).toEqual(['doorFees', 'doorPhone', 'differs'])
  })

  test('that finds nothing wrong is a match', async () => {
    expect((await check({ doorName: 'yes' })).topics).toEqual(['matches'])
  })

  test('of somebody who saw nothing is sent back', async () => {
    const nothing = { outcome: 'wrong', problem: 'nothingSeen' }
    for (const fields of [{}, { doorName: 'notSeen' }, { doorName: 'perhaps', other: 'no' }])
      expect(await check(fields as Record<string, string>)).toEqual({
        reported: nothing,
        topics: undefined,
      })
  })
})

test('what is kept of a report names its centre, topic, value and day, and its turn no source', async () => {
  const { intake, added } = openDesk()
  await intake.reportError('a', 'fee', toForm({ value: '2680' }), 'home')
  expect(added[0]?.reports).toEqual([{ centreId: 'a', kind: 'error', topic: 'fee', value: '2680' }])
  expect(added[0]?.on).toBe('2026-11-20')
  expect(JSON.stringify(added[0])).not.toContain('home')
})

test('the turn of a source is the same for one topic of one centre, and another for anything else', async () => {
  const { intake, added } = openDesk()
  const report = (centre: string, topic: 'fee' | 'hours', source: string, value = '') =>
    intake.reportError(centre, topic, toForm({ value }), source)
  await report('a', 'fee', 'home')
  await report('a', 'fee', 'home', '10')
  await report('a', 'hours', 'home')
  await report('b', 'fee', 'home')
  await report('a', 'fee', 'work')
  const ids = added.map(({ turn }) => turn.id)
  expect(ids[1]).toBe(ids[0])
  expect(added[1]?.turn.content).not.toBe(added[0]?.turn.content)
  expect(new Set(ids).size).toBe(4)
})

test('sixty reports of one source are taken at once, then one in ten minutes; others are not kept from it', async () => {
  const { intake, wait } = openDesk()
  const report = (source: string) => intake.reportError('a', 'name', new FormData(), source)
  for (let number = 0; number < 60; number += 1)
    expect((await report('school')).outcome).toBe('stored')
  expect((await report('school')).outcome).toBe('tooMany')
  expect((await report('home')).outcome).toBe('stored')
  wait(1 / 6)
  expect((await report('school')).outcome).toBe('stored')
})

test('a personal number is sent back and nothing is kept', async () => {
  const { intake, added } = openDesk()
  const reported = await intake.reportError('a', 'phone', toForm({ value: '13800138000' }), 'home')
  expect(reported).toEqual({ outcome: 'wrong', problem: 'mobile' })
  expect(added).toEqual([])
})

describe('a need', () => {
  test('is counted by month, street, age and form of service, and what is none of ours is any', async () => {
    const { intake, needs } = openDesk()
    const asked = { subdistrict: '350102001', age: '10', service: 'fullDay' }
    await intake.countNeed(toForm(asked), 'home')
    await intake.countNeed(toForm({ subdistrict: '999', age: '37', service: 'x' }), 'home')
    await intake.countNeed(toForm({ age: '-1' }), 'work')
    const any = { subdistrictCode: 'any', ageInMonths: 'any', serviceType: 'any' }
    expect(needs).toEqual([
      { month: '2026-11', subdistrictCode: '350102001', ageInMonths: '10', serviceType: 'fullDay' },
      { month: '2026-11', ...any },
      { month: '2026-11', ...any },
    ])
  })

  test('counts once a day for a source and a cell, and ten cells a day', async () => {
    const { intake, needs, wait } = openDesk()
    const count = (age: string) => intake.countNeed(toForm({ age }), 'home')
    expect(await count('10')).toBe('counted')
    expect(await count('10')).toBe('notCounted')
    for (let age = 11; age < 20; age += 1) expect(await count(String(age))).toBe('counted')
    expect(await count('20')).toBe('notCounted')
    wait(25)
    expect(await count('10')).toBe('counted')
    expect(needs).toHaveLength(11)
  })
})

test('while the store cannot be used, whoever reports is told so', async () => {
  const refuse = async () => {
    throw new StoreUnavailableError('full')
  }
  const { intake } = openDesk({ addReports: refuse, addNeed: refuse })
  expect(await intake.reportError('a', 'name', new FormData(), 'home')).toEqual({
    outcome: 'unavailable',
  })
  expect(await intake.countNeed(new FormData(), 'home')).toBe('unavailable')
})
