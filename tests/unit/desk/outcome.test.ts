import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openText } from '#src/complaints/seal/case.ts'
import { outcomesSchema } from '#src/region/outcomes.ts'
import { findWrong } from '#tests/contracts/record.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { FULL_CENTRE } from '#tests/support/example-centres.ts'

const office = new DeskOffice()
afterAll(() => office.close())

const SENTENCE = '经查，退费不合规定，机构已经退还。'
const PATH = join(office.dataDir, 'outcomes.json')

const fileClosed = async (open: Parameters<DeskOffice['file']>[0] = {}) => {
  const reference = await office.file(open)
  await office.run('close', reference, '属实已整改', '--text', '已经退费。')
  return reference
}

/** As the status page does it. */
async function decide(reference: string, kind: 'outcomeAgreed' | 'outcomeRefused' | 'reviewAsked') {
  const { version } = await office.find(reference)
  const at = '2026-11-20T03:00:00.000Z'
  const empty = { state: null, outcome: null, sealedPublic: null, sealedInternal: null }
  const event = { at, kind, actor: 'complainant', ...empty } as const
  const change = {
    event,
    ...(kind === 'outcomeRefused' && { published: null }),
    ...(kind === 'reviewAsked' && { state: 'reviewAsked' as const }),
  }
  expect(await (await office.store()).change(reference, version, change)).toBe('changed')
}

async function write() {
  const { exitCode, out } = await office.run('outcome', 'write', '--out', PATH, '--json')
  const written = outcomesSchema.parse(JSON.parse(readFileSync(PATH, 'utf8')))
  return { exitCode, ...JSON.parse(out), published: written.published }
}

test('a sentence is published when its complainant agreed to it, with what the centre says, until its term', async () => {
  const reference = await fileClosed()
  const asked = await office.run('outcome', 'propose', reference, '--text', SENTENCE)
  expect([asked.exitCode, asked.err]).toEqual([0, ''])
  const events = await (await office.store()).readEvents(reference)
  const sealed = events.at(-1)?.sealedPublic ?? new Uint8Array()
  expect(await openText(await office.residentIdentity(reference), sealed)).toBe(SENTENCE)

  const early = await office.run('outcome', 'publish', reference)
  expect([early.exitCode, early.err]).toEqual([4, expect.stringContaining('还没有同意')])
  await decide(reference, 'outcomeAgreed')
  const dry = await office.run('outcome', 'publish', reference, '--dry-run', '--json')
  expect(JSON.parse(dry.out)).toMatchObject({ dryRun: true, published: { sentence: SENTENCE } })
  expect((await write()).published).toEqual([])
  const told = await office.run('outcome', 'publish', reference, '--reply', '我们改了流程。')
  expect([told.exitCode, told.err]).toEqual([0, ''])
  const { published } = await write()
  expect(published).toMatchObject([
    {
      kind: 'outcome',
      centreId: FULL_CENTRE.id,
      sentence: SENTENCE,
      reply: '我们改了流程。',
      publishedOn: '2026-11-20',
      endsOn: '2027-11-20',
    },
  ])
  expect(JSON.stringify(published)).not.toContain(reference)

  const more = ['--appeal', '正在复议或诉讼', '--until', '2026-12-31']
  expect((await office.run('outcome', 'publish', reference, ...more)).exitCode).toBe(0)
  expect((await write()).published).toMatchObject([{ appeal: 'pending', endsOn: '2026-12-31' }])
  const late = ['outcome', 'write', '--out', PATH]
  await office.runWith({ CLOCK: '2027-01-01T10:00:00+08:00' }, ...late)
  expect(JSON.parse(readFileSync(PATH, 'utf8')).published).toEqual([])
  expect(await findWrong(await office.store(), reference)).toEqual([])

  await decide(reference, 'outcomeRefused')
  expect((await write()).published).toEqual([])
  expect((await office.run('outcome', 'publish', reference)).exitCode).toBe(4)
}, 60_000)

test('nothing is asked for that names somebody, or of a case in which nothing was found', async () => {
  const reference = await fileClosed()
  for (const named of ['经查，负责人：李小红，已经改正。', '经查，请打13800138000。', '退'])
    expect((await office.run('outcome', 'propose', reference, '--text', named)).exitCode).toBe(4)
  const other = await office.file()
  expect((await office.run('outcome', 'propose', other, '--text', SENTENCE)).exitCode).toBe(4)
  await office.run('close', other, '未发现问题', '--text', '没有发现。')
  const { err } = await office.run('outcome', 'propose', other, '--text', SENTENCE)
  expect(err).toContain('才有处理结果可以公开')
})

test('a place in no list is told of by a recorded decision, and never without one', async () => {
  const reference = await fileClosed({ open: { centreId: null } })
  const place = [
    '--name',
    '小花托管班',
    '--address',
    '北后街17号',
    '--text',
    '没有备案，责令停止。',
  ]
  const decision = ['--decision', '鼓卫罚〔2026〕8号', '--by', '区卫生健康局', '--on', '2026-11-10']
  const without = await office.run('outcome', 'publish', reference, ...place)
  expect([without.exitCode, without.err]).toEqual([4, expect.stringContaining('没有处理决定')])
  const cut = await office.run('outcome', 'publish', reference, ...place, ...decision.slice(0, 4))
  expect(cut.exitCode).toBe(4)
  const done = await office.run('outcome', 'publish', reference, ...place, ...decision)
  expect([done.exitCode, done.err]).toEqual([0, ''])
  expect((await write()).published).toMatchObject([
    { kind: 'unfiled', name: '小花托管班', decision: { number: '鼓卫罚〔2026〕8号' } },
  ])
  await office.run('reopen', reference, '--text', '收到新的情况。')
  expect((await write()).published).toMatchObject([{ kind: 'unfiled' }])
  const listed = await fileClosed()
  const wrong = await office.run('outcome', 'publish', listed, ...place, ...decision)
  expect([wrong.exitCode, wrong.err]).toEqual([4, expect.stringContaining('在名单里')])
  const gone = await office.run('outcome', 'withdraw', reference, '--reason', '复议撤销')
  expect([gone.exitCode, gone.err]).toEqual([0, ''])
  expect((await write()).published).toEqual([])
  expect((await office.run('outcome', 'withdraw', reference, '--reason', '再来')).exitCode).toBe(4)
}, 60_000)

test('what the record does not know is not written, and says so', async () => {
  const reference = await fileClosed()
  await office.run('outcome', 'propose', reference, '--text', SENTENCE)
  await decide(reference, 'outcomeAgreed')
  await office.run('outcome', 'publish', reference)
  const { DatabaseSync } = await import('node:sqlite')
  const database = new DatabaseSync(join(office.dataDir, 'complaints', 'complaints.sqlite'))
  database.exec(`update publications set content = replace(content, '退还', '赔偿')`)
  database.close()
  expect(await write()).toMatchObject({ exitCode: 1, published: [], foreign: [reference] })
})

test('a case taken up again is told of no more, until it is decided, agreed to and published again', async () => {
  const reference = await fileClosed()
  const publish = async () => {
    await office.run('outcome', 'propose', reference, '--text', SENTENCE)
    await decide(reference, 'outcomeAgreed')
    expect((await office.run('outcome', 'publish', reference)).exitCode).toBe(0)
  }
  await publish()
  expect((await write()).published).toMatchObject([{ sentence: SENTENCE }])
  await office.run('reopen', reference, '--text', '收到新的情况。')
  expect(await write()).toMatchObject({ published: [], reopened: [reference] })
  const { out } = await office.run('outcome', 'write', '--out', PATH)
  expect(out).toContain(`重新办理或复核，没有写：${reference}`)
  await office.run('close', reference, '部分属实', '--text', '再查过了。')
  expect(await write()).toMatchObject({ published: [], reopened: [reference] })
  const early = await office.run('outcome', 'publish', reference)
  expect([early.exitCode, early.err]).toEqual([4, expect.stringContaining('还没有同意')])
  await publish()
  expect(await write()).toMatchObject({ published: [{ sentence: SENTENCE }], reopened: [] })
  await decide(reference, 'reviewAsked')
  expect(await write()).toMatchObject({ published: [], reopened: [reference] })
}, 60_000)
