import { expect, test } from 'vitest'
import type { ComplaintIntake } from '#src/complaints/complaint-intake.ts'
import { toListFingerprint } from '#src/officers/officer-list.ts'
import { headsSchema } from '#src/record/record-entry.ts'
import { openComplaintPages } from '#tests/support/complaint-pages.ts'
import { EXAMPLE_RULES } from '#tests/support/example-complaint-rules.ts'
import { makeUnit, signList, toList } from '#tests/support/officers.ts'

test('the notice says which keys open complaints, by the digits that stand on receipts', async () => {
  const visit = await openComplaintPages('.build')
  const without = await visit({ path: '/complaints/notice/' })
  expect(without.html).not.toContain('由哪些钥匙打开')
  expect((await visit({ path: '/data/officer-lists.json' })).status).toBe(404)

  const officers = await makeUnit(EXAMPLE_RULES.lead)
  const list = signList(await toList(officers), ...officers.slice(0, 2))
  const rules = { ...EXAMPLE_RULES, officerLists: [list] }
  const { html } = await visit({ path: '/complaints/notice/' }, {}, rules)
  expect(html).toContain(`指纹 ${await toListFingerprint(list)}`)
  expect(html).toContain('办理人员的钥匙2把，离线备用的1把')
  const file = await visit({ path: '/data/officer-lists.json' }, {}, rules)
  expect(JSON.parse(file.html)).toEqual({ lists: [list] })
})

test('where the record stands is there for everybody to keep, with nothing of a case in it', async () => {
  const visit = await openComplaintPages('.build')
  const head = { seq: 12, hash: 'ab'.repeat(32), at: '2026-11-20T02:00:00.000Z' }
  const path = '/complaints/record-heads/'
  const read = (found: Awaited<ReturnType<ComplaintIntake['readRecordHead']>>) =>
    visit({ path }, { readRecordHead: async () => found })
  const shown = await read({ outcome: 'head', head })
  expect([shown.status, headsSchema.parse(JSON.parse(shown.html))]).toEqual([200, [head]])
  expect((await read({ outcome: 'head', head: undefined })).html).toBe('[]')
  expect((await read({ outcome: 'unavailable' })).status).toBe(503)
  expect((await visit({ path: '/complaints/notice/' })).html).toContain(path)
})
