import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import type { NewReport, ReportStore, Turn } from '#src/reports/report-store.ts'
import { DIFFERS, FURTHER, MATCHES } from '#src/reports/topics.ts'

const DAY = '2026-11-20'
const LIST = { state: 'open', limit: 100 } as const

/** What every store of the data desk does. `open` opens the same database each time; every test has centres of its own. */
export function describeReportStore(name: string, open: () => Promise<ComplaintStore>): void {
  describe(`reports in ${name}`, () => {
    let database: ComplaintStore
    let other: ComplaintStore
    let store: ReportStore
    beforeAll(async () => {
      database = await open()
      other = await open()
      store = database.reports
    })
    afterAll(async () => {
      await database.close()
      await other.close()
    })

    const makeTurn = (day = DAY): Turn => ({
      id: randomBytes(8).toString('hex'),
      content: 'the same',
      day,
    })
    const toReport = (centreId: string, rest: Partial<NewReport> = {}): NewReport => ({
      centreId,
      kind: 'error',
      topic: 'phone',
      value: '0591-00000001',
      ...rest,
    })
    const add = (report: NewReport, on = DAY) => store.addReports([report], on, makeTurn())
    const list = (centreId: string) => store.listReports({ ...LIST, centreId })

    it('counts equal reports up and keeps different ones apart', async () => {
      await add(toReport('equal'))
      await add(toReport('equal'), '2026-11-22')
      await add(toReport('equal', { value: null }), '2026-11-21')
      const [first, second] = await list('equal')
      expect(first).toMatchObject({
        count: 2,
        firstOn: DAY,
        lastOn: '2026-11-22',
        value: '0591-00000001',
      })
      expect(second).toMatchObject({ count: 1, value: null, closedOn: null, outcome: null })
      expect(await store.findReport(first?.id ?? '')).toEqual(first)
    })

    it('takes one thing a day from a source: the same again changes nothing, another is not taken', async () => {
      const turn = makeTurn()
      expect(await store.addReports([toReport('turns')], DAY, turn)).toBe('stored')
      expect(await store.addReports([toReport('turns')], DAY, turn)).toBe('known')
      const another = { ...turn, content: 'another' }
      expect(await store.addReports([toReport('turns', { value: '1' })], DAY, another)).toBe(
        'spent',
      )
      expect(await list('turns')).toMatchObject([{ count: 1, value: '0591-00000001' }])
      await store.removeOldTurns('2026-11-21')
      expect(await store.addReports([toReport('turns')], '2026-11-21', turn)).toBe('stored')
      expect(await list('turns')).toMatchObject([{ count: 2 }])
    })

    it('counts each of fifty equal reports that two portals take at once', async () => {
      const stores = [database.reports, other.reports]
      await Promise.all(
        Array.from({ length: 50 }, (_, at) =>
          stores[at % 2]?.addReports([toReport('at once')], DAY, makeTurn()),
        ),
      )
      expect(await list('at once')).toMatchObject([{ count: 50 }])
    })

    it('keeps fifty different open ones of a centre, and only counts what comes after', async () => {
      for (let number = 0; number < 53; number += 1)
        await add(toReport('flooded', { topic: 'fee', value: String(number) }))
      const found = await list('flooded')
      expect(found).toHaveLength(51)
      expect(found.find(({ topic }) => topic === FURTHER)).toMatchObject({ count: 3, value: null })
      await add(toReport('flooded', { topic: 'fee', value: '7' }))
      expect((await list('flooded')).find(({ value }) => value === '7')).toMatchObject({ count: 2 })
    })

    it('keeps a check of the door that found nothing as a count of its day, which nobody has to close', async () => {
      const match = toReport('door', { kind: 'doorCheck', topic: MATCHES, value: null })
      await add(match)
      await add(match)
      await add(match, '2026-11-21')
      expect(await list('door')).toEqual([])
      const closed = await store.listReports({ state: 'closed', centreId: 'door', limit: 10 })
      expect(closed).toMatchObject([
        { count: 2, closedOn: DAY, outcome: MATCHES },
        { count: 1, closedOn: '2026-11-21' },
      ])
    })

    it('counts a check of the door that found something beside what it found', async () => {
      const check = { kind: 'doorCheck', value: null } as const
      const form = (['doorFees', 'doorPhone', DIFFERS] as const).map((topic) =>
        toReport('differs', { ...check, topic }),
      )
      await store.addReports(form, DAY, makeTurn())
      await store.addReports(form, DAY, makeTurn())
      expect((await list('differs')).map(({ count }) => count)).toEqual([2, 2])
      const closed = await store.listReports({ state: 'closed', centreId: 'differs', limit: 10 })
      expect(closed).toMatchObject([{ count: 2, topic: DIFFERS, outcome: DIFFERS, closedOn: DAY }])
    })

    it('keeps all mismatches of one check, or none of them', async () => {
      const wrong = { kind: 'doorCheck', value: null } as const
      const reports = [
        toReport('mismatch', { ...wrong, topic: 'doorFees' }),
        toReport('mismatch', { ...wrong, topic: 'doorPhone' }),
      ]
      await store.addReports(reports, DAY, makeTurn())
      expect((await list('mismatch')).map(({ topic }) => topic).sort()).toEqual([
        'doorFees',
        'doorPhone',
      ])
      const broken = toReport('broken', { kind: 'nothing' as 'error' })
      await expect(
        store.addReports([toReport('broken'), broken], DAY, makeTurn()),
      ).rejects.toThrow()
      expect(await list('broken')).toEqual([])
    })

    it('closes a report once, and a later equal one is a new report', async () => {
      await add(toReport('closed'))
      const [{ id } = { id: '' }] = await list('closed')
      expect(await store.closeReport(id, 'corrected', '2026-11-23')).toBe('closed')
      expect(await store.closeReport(id, 'notOurs', '2026-11-24')).toBe('known')
      expect(await store.closeReport('none', 'notOurs', '2026-11-24')).toBe('unknown')
      expect(await store.findReport(id)).toMatchObject({
        closedOn: '2026-11-23',
        outcome: 'corrected',
      })
      await add(toReport('closed'), '2026-11-25')
      expect(await list('closed')).toMatchObject([{ count: 1, firstOn: '2026-11-25' }])
    })

    it('sums what was closed since a day and all that waits, however old', async () => {
      const came = (topic: 'name' | 'hours' | 'fee', on: string) =>
        add(toReport('summed', { topic, value: null }), on)
      await came('name', '2011-01-01')
      await came('name', '2011-01-02')
      await came('hours', '2011-01-01')
      const close = async (topic: string, on: string) => {
        const found = (await list('summed')).find((one) => one.topic === topic)
        await store.closeReport(found?.id ?? '', 'corrected', on)
      }
      const sums = async (since: string) =>
        (await store.sumReports(since)).filter(({ firstOn }) => firstOn < '2012')
      const sum = { kind: 'error', firstOn: '2011-01-01' }
      const open = { ...sum, outcome: null, closedOn: null }
      expect(await sums('2031-01-01')).toEqual([{ ...open, entries: 2, reports: 3 }])
      await close('hours', '2031-01-01')
      const closed = { ...sum, outcome: 'corrected', closedOn: '2031-01-01' }
      const both = [
        { ...open, entries: 1, reports: 2 },
        { ...closed, entries: 1, reports: 1 },
      ]
      expect(await sums('2031-01-01')).toEqual(expect.arrayContaining(both))
      expect(await sums('2031-01-02')).toEqual(both.slice(0, 1))
    })

    it('counts needs by cell and month, and tells of whole months only', async () => {
      const need = { subdistrictCode: '350102001', ageInMonths: '10', serviceType: 'any' }
      for (let number = 0; number < 3; number += 1)
        await store.addNeed({ month: '2020-10', ...need })
      await store.addNeed({ month: '2020-11', ...need })
      expect(await store.readNeeds('2020-11')).toEqual([{ month: '2020-10', ...need, count: 3 }])
    })

    it('removes what was closed and counted before a day, and nothing that is open', async () => {
      await add(toReport('kept'), '2019-01-01')
      await add(toReport('gone'), '2019-01-01')
      const [{ id } = { id: '' }] = await list('gone')
      await store.closeReport(id, 'duplicate', '2019-02-01')
      await store.addNeed({
        month: '2019-01',
        subdistrictCode: 'any',
        ageInMonths: 'any',
        serviceType: 'any',
      })
      expect(await store.removeOld('2019-02-01')).toBe(1)
      expect(await store.removeOld('2019-02-02')).toBe(1)
      expect(await store.findReport(id)).toBeUndefined()
      expect(await list('kept')).toHaveLength(1)
    })
  })
}
