import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadComplaintRules } from '#src/complaints/load-complaint-rules.ts'
import { type OfficerList, toListFingerprint } from '#src/officers/officer-list.ts'
import { RULES_FILE } from '#tests/support/complaint-rules.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { makeOfficer, type TestOfficer } from '#tests/support/officers.ts'

const office = new DeskOffice()
afterAll(() => office.close())
const pathOf = (name: string) => join(office.dataDir, name)

/** An officer with a key file and a card file, as `key new` and `key card` leave them. */
async function makeMember(name: string, authority: string): Promise<TestOfficer> {
  const officer = await makeOfficer(authority, `${name}岗`)
  writeFileSync(pathOf(`${name}.key`), `${officer.identity}\n`, { mode: 0o600 })
  writeFileSync(pathOf(`${name}.card`), JSON.stringify(officer.card))
  return officer
}

const signAs = (name: string, ...written: string[]) =>
  office.runWith({ DESK_IDENTITY: pathOf(`${name}.key`) }, 'officers', 'sign', ...written)
const cards = (...names: string[]) => names.flatMap((name) => ['--card', pathOf(`${name}.card`)])
const recovery = (name: string) => ['--recovery', pathOf(`${name}.card`)]
const officers = (firstList: string, ...written: string[]) =>
  office.runWith({ DESK_FIRST_LIST: firstList }, 'officers', ...written)

const first = pathOf('first.json')
let firstList = ''

beforeAll(async () => {
  await office.store()
  for (const name of ['甲', '乙', '备']) await makeMember(name, 'health')
  for (const name of ['市', '市备']) await makeMember(name, 'city-health')
})

test('a demonstration says that it is one, asks for no setting, and gives cases to its posts', async () => {
  const { exitCode, out } = await office.run('officers', 'show')
  expect([exitCode, out]).toEqual([0, expect.stringContaining('不用设置 DESK_FIRST_LIST')])
  expect(out).not.toContain('还不能启用')
  const { authorities } = JSON.parse((await office.run('officers', 'show', '--json')).out)
  const { fingerprint, signingKey } = authorities[0].officers[0]
  expect(out).toContain(`${fingerprint}  签名钥匙 ${signingKey.slice(0, 8)}…`)
  const reference = await office.file()
  const DESK_IDENTITY = join(office.dataDir, 'desk', 'demonstration.key')
  const given = await office.runWith({ DESK_IDENTITY }, 'assign', reference, '演示岗1')
  expect([given.err, given.out]).toEqual(['', `${reference} 已分派给演示岗1。`])
})

test('the first list is made of cards, signed by two, and counts once the settings name it', async () => {
  const made = await office.run(
    ...['officers', 'new', '--first', '--out', first, '--json'],
    ...cards('甲', '乙'),
    ...recovery('备'),
  )
  expect(made.err).toBe('')
  const view = JSON.parse(made.out)
  firstList = view.fingerprint
  expect(view.problems.map(({ code }: { code: string }) => code)).toContain('tooFewSigners')

  expect((await signAs('甲', first)).out).toContain('还不能启用')
  const again = await signAs('甲', first)
  expect([again.exitCode, again.err.includes('已经签过')]).toEqual([4, true])
  const early = await officers(firstList, 'adopt', first)
  expect([early.exitCode, early.err.includes('至少要有两把钥匙签名')]).toEqual([4, true])
  const enough = await signAs('备', '--file', first)
  expect(enough.out).toContain('签名齐全')
  expect(enough.out).toContain(`运行 officers adopt ${first} 启用`)
  const shownFile = await office.run('officers', 'show', first)
  expect([shownFile.exitCode, shownFile.out]).toEqual([
    0,
    (await office.run('officers', 'show', '--file', first)).out,
  ])
  expect((await office.run('officers', 'show', first, '--file', first)).exitCode).toBe(2)
  expect(shownFile.out).toContain(`DESK_FIRST_LIST=${firstList.replaceAll(' ', '')}`)

  const untold = await office.run('officers', 'adopt', first)
  expect([untold.exitCode, untold.err.includes(firstList)]).toEqual([4, true])
  expect(untold.err).toContain(`DESK_FIRST_LIST=${firstList.replaceAll(' ', '')}`)
  const other = '0'.repeat(40)
  expect((await officers(other, 'adopt', first)).err).toContain(
    '不是设置 DESK_FIRST_LIST 写的那一份',
  )
  expect((await officers(firstList, 'adopt', first)).exitCode).toBe(0)
  const shown = await officers(firstList, 'show')
  expect([shown.exitCode, shown.out.includes(firstList)]).toEqual([0, true])
  const twice = await officers(firstList, 'adopt', first)
  expect([twice.exitCode, twice.err.includes('已经有第 1 份名单')]).toEqual([4, true])
})

test('the next list adds and removes, says whom, and needs the unit that changes', async () => {
  await makeMember('丙', 'health')
  const next = pathOf('next.json')
  const made = await officers(
    firstList,
    ...['new', '--out', next, '--remove', '乙岗'],
    ...cards('丙', '市'),
    ...recovery('市备'),
  )
  expect(made.out).toContain('丙岗（新加）')
  expect(made.out).toContain('去掉：乙岗')

  await signAs('甲', next)
  await signAs('乙', next)
  const unsigned = await officers(firstList, 'adopt', next)
  expect([unsigned.exitCode, unsigned.err.includes('没有它自己的钥匙签名')]).toEqual([4, true])
  await signAs('市', next)
  expect((await officers(firstList, 'adopt', next)).exitCode).toBe(0)
  const { number, authorities } = JSON.parse((await officers(firstList, 'show', '--json')).out)
  expect([number, authorities.length]).toEqual([2, 2])
})

test('lists are published for the next release, and one that was changed is not', async () => {
  const contentDir = pathOf('content')
  const folder = join(contentDir, 'regions', 'gulou')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'complaints.json'), JSON.stringify(RULES_FILE))
  const settings = { DESK_FIRST_LIST: firstList, CONTENT_DIR: contentDir }
  const dry = await office.runWith(settings, 'officers', 'publish', '--dry-run')
  expect([dry.exitCode, dry.out.includes('试运行')]).toEqual([0, true])
  const place = { contentDir, region: 'gulou' }
  expect((await loadComplaintRules(place))?.officerLists).toBeUndefined()

  const { out } = await office.runWith(settings, 'officers', 'publish', '--json')
  const { path, number, fingerprint } = JSON.parse(out)
  const lists = (await loadComplaintRules(place))?.officerLists ?? []
  expect([number, lists.length]).toEqual([2, 2])
  expect(await toListFingerprint(lists[1] as OfficerList)).toBe(fingerprint)
  expect((await officers(firstList, 'show')).out).toContain(fingerprint)

  writeFileSync(path, readFileSync(path, 'utf8').replace('甲岗', '丙岗'))
  await expect(loadComplaintRules(place)).rejects.toThrow('officer-lists.json')
  expect((await office.run('officers', 'publish')).exitCode).toBe(4)
})

test('the doctor says that the list is not on the pages yet', async () => {
  const { out } = await office.runWith({ DESK_FIRST_LIST: firstList }, 'doctor')
  expect(out).toContain('第 2 份办理人员名单还没有在网页上公布')
})

test('on a device without the store the list before comes from a file', async () => {
  const away = { DATA_DIR: pathOf('away'), DESK_IDENTITY: pathOf('丙.key') }
  const third = pathOf('third.json')
  const before = ['--before', pathOf('next.json')]
  const made = await office.runWith(away, 'officers', 'new', '--out', third, ...before)
  expect(made.exitCode).toBe(0)
  expect((await office.runWith(away, 'officers', 'sign', third)).exitCode).toBe(6)
  expect((await office.runWith(away, 'officers', 'sign', third, ...before)).exitCode).toBe(0)
  const shown = await office.runWith(away, 'officers', 'show', '--file', third, ...before)
  expect([shown.exitCode, shown.out.includes('丙岗（已签）')]).toEqual([1, true])
})

test('somebody who is not in the list signs nothing', async () => {
  await makeMember('外', 'health')
  const before = readFileSync(first, 'utf8')
  expect((await signAs('外', first)).exitCode).toBe(4)
  expect(readFileSync(first, 'utf8')).toBe(before)
})

test.each([
  ['without a file to write', ['new', '--first']],
  ['of nobody', ['new', '--first', '--out', pathOf('x')]],
  [
    'without a key that lies elsewhere',
    ['new', '--first', '--out', pathOf('x'), '--card', pathOf('甲.card')],
  ],
  ['that removes somebody who is not there', ['new', '--out', pathOf('x'), '--remove', '丁岗']],
])('no list is made %s', async (_name, written) => {
  expect((await officers(firstList, ...written)).exitCode).toBe(2)
})

test('what is no card and no list is told by its file', async () => {
  const made = await office.run('officers', 'new', '--first', '--out', pathOf('x'), '--card', first)
  expect([made.exitCode, made.err.includes('不是名片')]).toEqual([1, true])
  const shown = await office.run('officers', 'show', '--file', pathOf('甲.card'))
  expect([shown.exitCode, shown.err.includes('不是办理人员名单')]).toEqual([1, true])
})
