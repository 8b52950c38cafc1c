import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadComplaintRules } from '#src/complaints/load-complaint-rules.ts'
import { RULES_FILE } from '#tests/support/complaint-rules.ts'

let contentDir: string
beforeEach(() => {
  contentDir = mkdtempSync(join(tmpdir(), 'portal-rules-'))
  mkdirSync(join(contentDir, 'regions', 'testing'), { recursive: true })
})
afterEach(() => rmSync(contentDir, { recursive: true }))

const load = () => loadComplaintRules({ contentDir, region: 'testing' })
const write = (text: string) =>
  writeFileSync(join(contentDir, 'regions', 'testing', 'complaints.json'), text)

const { authorities, matters, clocks } = RULES_FILE
const withClock = (clock: object) => ({ clocks: [...clocks, { ...clocks[0], ...clock }] })
const manyMatters = Array.from({ length: 11 }, (_, at) => ({ ...matters[0], id: `m-${at}` }))

test('a region without rules has no complaint channel, and nothing is wrong with that', async () => {
  expect(await load()).toBeUndefined()
})

test('rules whose parts fit together are loaded', async () => {
  write(JSON.stringify(RULES_FILE))
  expect(await load()).toMatchObject({ lead: 'health', calendar: { holidays: [], workdays: [] } })
})

test('a file that was cut off says so', async () => {
  write('{"lead": ')
  await expect(load()).rejects.toThrow(/complaints\.json 不是完整的 JSON[\s\S]*怎么办/)
})

test.each<[what: string, parts: object, where: string, said: string]>([
  ['a lead nobody knows', { lead: 'x' }, 'lead', '没有编号为“x”的单位'],
  [
    'a matter that goes to nobody',
    { matters: [{ ...matters[0], primary: 'x' }, matters[3]] },
    'matters.0.primary',
    '没有编号为“x”的单位',
  ],
  [
    'a copy that goes to nobody',
    { matters: [{ ...matters[0], copies: ['health', 'x'] }, matters[3]] },
    'matters.0.copies.1',
    '没有编号为“x”的单位',
  ],
  [
    'a unit of nobody',
    { authorities: [{ ...authorities[1], partOf: 'x' }, ...authorities] },
    'authorities.0.partOf',
    '没有编号为“x”的单位',
  ],
  [
    'two units of one id',
    { authorities: [...authorities, authorities[2]] },
    'authorities.4.id',
    '用了两次',
  ],
  [
    'a unit that takes the id kept for cases nobody may have',
    { authorities: [...authorities, { id: 'held', name: '区某某局' }] },
    'authorities.4.id',
    'held',
  ],
  ['no choice for who does not know', { matters: matters.slice(0, 3) }, 'matters', 'unclear'],
  [
    'the choice for who does not know in the middle',
    { matters: matters.toReversed() },
    'matters',
    'unclear',
  ],
  ['eleven matters before the last', { matters: [...manyMatters, matters[3]] }, 'matters', '太大'],
  [
    'a matter that stands twice',
    { matters: [matters[0], matters[0], matters[3]] },
    'matters.1.id',
    '用了两次',
  ],
  ['a term for no matter', withClock({ matters: ['x'] }), 'clocks.3.matters.0', '“x”的事项'],
  ['two terms for the same', withClock({}), 'clocks.3', '期限'],
  ['a term of no days', withClock({ id: 'x', days: 0 }), 'clocks.3.days', '太小'],
  [
    'a day that is free and not',
    { calendar: { holidays: ['2027-01-01'], workdays: ['2027-01-01'] } },
    'calendar.workdays.0',
    '2027-01-01',
  ],
  [
    'an alias that would match everything',
    { authorities: [{ ...authorities[0], aliases: ['局'] }] },
    'authorities.0.aliases.0',
    '太短',
  ],
])('%s is named with its place and what to do', async (_what, parts, where, said) => {
  write(JSON.stringify({ ...RULES_FILE, ...parts }))
  const message = await load().then(
    () => '',
    (error: Error) => error.message,
  )
  const line = message.split('\n').find((one) => one.trim().startsWith(`${where}：`))
  expect(line).toContain(said)
  expect(message).toContain('complaints.json')
  expect(message).toContain('怎么办：')
})
