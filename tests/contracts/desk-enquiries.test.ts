import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toRecipients } from '#src/officers/officer-list.ts'
import { ENQUIRY } from '#src/region/complaint-rules.ts'
import { startListedDesk } from '#tests/support/desk-server.ts'
import { startPostgres, type TestPostgres } from '#tests/support/postgres.ts'

let server: TestPostgres
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.remove())

describe.each(['SQLite', 'PostgreSQL'])('in %s', (engine) => {
  test('a question goes through tables, reviews, the record and the end of its time beside complaints', async () => {
    const desk = await startListedDesk(engine === 'PostgreSQL' ? { databaseUrl: server.url } : {})
    const [officer] = desk.units.health
    if (!officer) throw new Error('No officer')
    const recipients = toRecipients(desk.list, 'health')
    const reference = await desk.office.file({
      answers: { matter: ENQUIRY, narrative: '几点接？', place: undefined, when: undefined },
      open: {
        ...{ matter: ENQUIRY, centreId: null, authority: 'health', holder: 'health', copies: [] },
        ...{ state: 'reviewAsked', outcome: 'answered' },
      },
      recipients,
    })
    const complaint = await desk.office.file({
      open: { authority: 'health', holder: 'health' },
      recipients,
    })
    const { run, folder } = desk.startDevice(officer)

    const out = join(folder, 'table.csv')
    expect((await run('export', 'table', '--out', out)).err).toBe('')
    const rows: Record<string, string>[] = parse(readFileSync(out), { bom: true, columns: true })
    expect(rows.map((row) => row['受理编号']).sort()).toEqual([reference, complaint].sort())
    const row = rows.find((one) => one['受理编号'] === reference)
    expect(row).toMatchObject({ 进度: '接着问（上次办结：已答复）', 内容: '几点接？' })
    expect(JSON.stringify(row)).not.toMatch(/名单外|要求复核|投诉/)

    expect((await run('places', 'tag')).err).toBe('')
    expect((await desk.office.find(reference)).placeTag).toBeNull()
    expect((await run('key', 'wrap')).exitCode).toBe(0)
    const erasing = ['rights', 'erase', reference, '--checked', '本人来电']
    const atHost = { DESK_FIRST_LIST: desk.firstList, DESK_IDENTITY: join(folder, 'own.key') }
    const early = await desk.office.runWith(atHost, ...erasing)
    expect([early.exitCode, early.err]).toEqual([4, expect.stringContaining('还没有办结')])
    const close = ['close', reference, '已答复', '--text', '五点，可以晚到六点。']
    expect((await run(...close)).err).toBe('')
    const later = { ...atHost, CLOCK: '2028-11-20T10:00:00+08:00' }
    const done = await desk.office.runWith(
      later,
      'retention',
      'run',
      '--today',
      '2028-11-20',
      '--json',
    )
    expect(JSON.parse(done.out)).toMatchObject({ cases: [reference] })
    const verified = await desk.office.runWith(later, 'audit', 'verify')
    expect([verified.exitCode, verified.err]).toEqual([0, ''])
  }, 120_000)
})
