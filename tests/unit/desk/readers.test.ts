import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toListFingerprint, toRecipients } from '#src/officers/officer-list.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'
import {
  makeOfficer,
  makeUnit,
  signList,
  type TestOfficer,
  toList,
} from '#tests/support/officers.ts'

const office = new DeskOffice()
afterAll(() => office.close())

let unit: TestOfficer[]
let recipients: string[]
let settings: Record<string, string>

beforeAll(async () => {
  unit = await makeUnit('health')
  const list = signList(await toList(unit), ...unit)
  recipients = toRecipients(list, 'health')
  await (await office.store()).addOfficerList(list, new Date())
  const path = join(office.dataDir, 'officer.key')
  writeFileSync(path, `${unit[0]?.identity}\n`, { mode: 0o600 })
  settings = { DESK_IDENTITY: path, DESK_FIRST_LIST: await toListFingerprint(list) }
})

const show = async (given: Parameters<DeskOffice['file']>[0]) =>
  office.runWith(settings, 'show', await office.file(given))

test('a case that is sealed to the officers of its list is opened', async () => {
  expect((await show({ recipients })).exitCode).toBe(0)
})

test('a reader whom the list does not have is counted, and the case is not opened', async () => {
  const planted = (await makeOfficer('health', '混进来的岗')).card.recipient
  const { exitCode, out, err } = await show({ recipients: [...recipients, planted] })
  expect([exitCode, out]).toEqual([1, ''])
  expect(err).toContain('加密给了 4 把钥匙，按名单应是 3 把')
})

test('a case that is closed to an officer of its list is no empty case but an alarm', async () => {
  const others = await makeUnit('health')
  const { err } = await show({ recipients: others.map(({ card }) => card.recipient) })
  expect(err).toContain('名单上有您的钥匙，信封却打不开')
})

test.each([{ listNumber: 2 }, { holder: 'city-health' }])(
  'a case that names a list or a unit that is not there (%j) is not opened',
  async (open) => {
    expect((await show({ recipients, open })).err).toContain('份名单对不上')
  },
)

test('an officer of another unit is told whose case it is', async () => {
  const stranger = await makeOfficer('market', '别处的岗')
  const path = join(office.dataDir, 'stranger.key')
  writeFileSync(path, `${stranger.identity}\n`, { mode: 0o600 })
  const reference = await office.file({ recipients })
  const { err } = await office.runWith({ ...settings, DESK_IDENTITY: path }, 'show', reference)
  expect(err).toContain('它只加密给区卫生健康局的受理人员')
})

test('a case of an earlier release names no list, and is opened as before', async () => {
  const before = { holder: null, listNumber: 0 }
  expect((await show({ recipients: recipients.slice(0, 2), open: before })).exitCode).toBe(0)
})
