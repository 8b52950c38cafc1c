import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { verifySignature } from '#src/complaints/seal/signature.ts'
import { findPacker, signPackage } from '#src/desk/hand-over/package-signature.ts'
import { sealPackage } from '#src/desk/hand-over/seal-package.ts'
import type { CasePackage } from '#src/desk/hand-over/to-package.ts'
import { type OfficerList, toRecipients } from '#src/officers/officer-list.ts'
import { startListedDesk } from '#tests/support/desk-server.ts'
import {
  makeOfficer,
  makeUnit,
  signList,
  type TestOfficer,
  toList,
} from '#tests/support/officers.ts'
import { toStoreFile } from '#tests/support/temporary-store.ts'

const HASH = 'a'.repeat(64)
const CONTENT: CasePackage = {
  version: 1,
  reference: '2345-6789',
  filedAt: '2026-11-19T01:30:00.000Z',
  to: '区市场监管局',
  from: '区卫生健康局',
  matter: '收费',
  place: '某托育园',
  when: '2026年11月',
  narrative: '退托不退费',
  contact: null,
  files: [],
  due: [],
}

const signerOf = ({ card, sign }: TestOfficer) => ({ signingKey: card.signingKey, sign })
const verify = verifySignature

let [officer, leaving, stranger]: (TestOfficer | undefined)[] = []
let lists: OfficerList[] = []

const need = (one: TestOfficer | undefined): TestOfficer => {
  if (!one) throw new Error('No officer')
  return one
}

beforeAll(async () => {
  const health = await makeUnit('health', 4)
  ;[officer, leaving] = health
  stranger = await makeOfficer('health', '冒充的岗')
  const first = signList(await toList(health), ...health)
  const left = health.filter((one) => one !== leaving)
  lists = [first, signList(await toList(left, first), ...left)]
})

const signBy = (of: TestOfficer | undefined, listNumber = 1, contentHash = HASH) => ({
  contentHash,
  signature: signPackage({ region: 'gulou', listNumber, contentHash }, signerOf(need(of))),
})

test('a package is known to be of the officer who signed it, and whoever left is told', async () => {
  const { card } = need(officer)
  for (const listNumber of [1, 2])
    expect(await findPacker(signBy(officer, listNumber), lists, 'gulou', verify)).toEqual({
      outcome: 'signed',
      card,
    })
  expect(await findPacker(signBy(leaving), lists, 'gulou', verify)).toMatchObject({
    outcome: 'left',
  })
})

test('who is in no list that counts, or signs nothing, packed nothing that is proven', async () => {
  const find = (signed: Parameters<typeof findPacker>[0]) =>
    findPacker(signed, lists, 'gulou', verify)
  expect(await find(signBy(stranger))).toEqual({ outcome: 'unlisted' })
  expect(await find(signBy(leaving, 2))).toEqual({ outcome: 'unlisted' })
  expect(await find(signBy(officer, 3))).toEqual({ outcome: 'unlisted' })
  expect(await find({ signature: undefined, contentHash: HASH })).toEqual({ outcome: 'unsigned' })
})

test('whatever of a signed package is another one, its signature does not hold', async () => {
  const hash = fc.stringMatching(/^[0-9a-f]{64}$/).filter((one) => one !== HASH)
  await fc.assert(
    fc.asyncProperty(hash, async (contentHash) => {
      const found = await findPacker({ ...signBy(officer), contentHash }, lists, 'gulou', verify)
      expect(found).toEqual({ outcome: 'wrong' })
    }),
    { numRuns: 20 },
  )
  expect(await findPacker(signBy(officer), lists, 'jishishan', verify)).toEqual({
    outcome: 'wrong',
  })
  const { signature, contentHash } = signBy(officer, 1)
  const other = { ...signature, listNumber: 2 }
  expect(await findPacker({ signature: other, contentHash }, lists, 'gulou', verify)).toEqual({
    outcome: 'wrong',
  })
})

test('an officer reads who packed what he was sent, and what nobody listed signed', async () => {
  const desk = await startListedDesk()
  const [own, market] = [need(desk.units.health[0]), need(desk.units.market[0])]
  const device = desk.startDevice(market)
  const recipients = toRecipients(desk.list, 'market')
  const open = async (
    name: string,
    ...[sign]: [(hash: string) => ReturnType<typeof signPackage>]
  ) => {
    const path = join(device.folder, `${name}.age`)
    const pieces = await Array.fromAsync(sealPackage(recipients, CONTENT, [], sign))
    writeFileSync(path, Buffer.concat(pieces))
    return device.run('hand', 'open', path, '--out', join(device.folder, name))
  }
  const by = (one: TestOfficer, contentHash: string) =>
    signPackage({ region: 'gulou', listNumber: 1, contentHash }, signerOf(one))
  expect((await open('own', (hash) => by(own, hash))).out).toContain(
    '打包的是区卫生健康局（health岗0）：签名对',
  )
  expect((await open('forged', (hash) => by(need(stranger), hash))).out).toContain(
    '签名的钥匙不在名单上',
  )
  const changed = await open('changed', () => by(own, HASH))
  expect([changed.exitCode, changed.err]).toEqual([1, expect.stringContaining('签名和内容不符')])
  const alone = { DESK_URL: 'http://127.0.0.1:9' }
  const path = join(device.folder, 'own.age')
  const out = join(device.folder, 'alone')
  expect((await device.runWith(alone, 'hand', 'open', path, '--out', out)).out).toContain(
    '没有核对是谁打包的',
  )
}, 60_000)

test('a package that another unit signed than the desk says is not taken', async () => {
  const desk = await startListedDesk()
  const [own, market] = [need(desk.units.health[0]), need(desk.units.market[0])]
  const reference = await desk.office.file({
    open: { authority: 'health', copies: [] },
    recipients: toRecipients(desk.list, 'health'),
  })
  const lead = desk.startDevice(own)
  expect((await lead.run('hand', 'seal', reference, 'market')).err).toBe('')
  const device = desk.startDevice(market)
  const database = new DatabaseSync(toStoreFile(desk.office.dataDir))
  database.exec("update hand_overs set from_unit = 'city-health'")
  database.close()
  for (const command of [['sign'], ['open', '--out', join(device.folder, 'x')]]) {
    const [name = '', ...more] = command
    const refused = await device.run('hand', name, reference, ...more)
    expect([refused.exitCode, refused.err]).toEqual([
      1,
      expect.stringContaining('签名的却是区卫生健康局'),
    ])
  }
}, 60_000)
