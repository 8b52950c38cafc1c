import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OUTCOME, UNFILED } from '#tests/support/outcomes.ts'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'

const OTHER = {
  ...OUTCOME,
  id: 'f'.repeat(32),
  centreId: 'gl-2025-002',
  sentence: '人数不合规定，已经改正。',
}
const { reply: _, appeal: __, ...SILENT } = OTHER
/** A centre that left the list. */
const GONE = {
  ...OUTCOME,
  id: 'e'.repeat(32),
  centreId: 'gl-2000-999',
  sentence: '这家已经不在名单里。',
}
const published = [OUTCOME, SILENT, GONE, UNFILED]

let during: SamplePortal
let over: SamplePortal
beforeAll(async () => {
  const text = JSON.stringify({ asOf: '2026-11-20', published })
  const publish = (CLOCK: string) =>
    startSamplePortal({ CLOCK }, undefined, (contentDir) =>
      writeFileSync(join(contentDir, 'regions/gulou/outcomes.json'), text),
    )
  during = await publish('2026-12-31T10:00:00+08:00')
  over = await publish('2027-01-01T10:00:00+08:00')
})
afterAll(async () => {
  await during?.remove()
  await over?.remove()
})

const read = async ({ url }: SamplePortal, path: string) => (await fetch(url + path)).text()

test('the page of a centre tells how complaints about it ended, until when, and nothing of others', async () => {
  const html = await read(during, '/centres/gl-2024-001/')
  const { sentence, reply = '' } = OUTCOME
  for (const words of [
    sentence,
    reply,
    '2026年9月18日公开',
    '公示至2027年9月18日',
    '正在复议或诉讼',
  ])
    expect(html).toContain(words)
  expect(html).not.toContain(SILENT.sentence)
  const other = await read(during, '/centres/gl-2025-002/')
  expect(other).toContain(SILENT.sentence)
  expect(other).toContain('没有收到机构的回复')
  const quiet = await read(during, '/centres/gl-2024-002/')
  expect(quiet).toContain('监督检查')
  expect(quiet).not.toContain('投诉处理结果')
})

test('the page of supervision lists them all by name, but for centres that left the list', async () => {
  const html = await read(during, '/supervision/')
  for (const words of [OUTCOME.sentence, SILENT.sentence, UNFILED.name, UNFILED.decision.number])
    expect(html).toContain(words)
  expect(html).toContain('href="/centres/gl-2024-001/#oversight"')
  expect(html).not.toContain(GONE.sentence)
})

test('a place in no list is told of with its decision on the list of the check, until its last day', async () => {
  const html = await read(during, '/check/list/')
  const { name, address, sentence, decision } = UNFILED
  for (const words of [name, address, sentence, decision.number, decision.authority])
    expect(html).toContain(words)
  for (const path of ['/check/list/', '/supervision/'])
    expect(await read(over, path)).not.toContain(name)
  expect(await read(over, '/centres/gl-2024-001/')).toContain(OUTCOME.sentence)
})
