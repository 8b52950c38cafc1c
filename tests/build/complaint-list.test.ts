import { expect, test } from 'vitest'
import { toListFingerprint } from '#src/officers/officer-list.ts'
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
