import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answers } from '#src/complaints/answers.ts'
import { toContentHash, toPlaceKey } from '#src/complaints/seal/keyed-hash.ts'

const pepper = new Uint8Array(32).fill(7)
const unlisted = (name: string, address: string) =>
  toPlaceKey(pepper, { unlisted: { name, address } })

test('the same place is recognised however its name and address are written', () => {
  const key = unlisted('示例小树托育园（鼓东店）', '鼓东路12号3楼')
  for (const [name, address] of [
    ['示例小樹托育園(鼓東店)', '鼓東路 12 號 3 樓'],
    [' 示例小树托育园 鼓东店 ', '鼓东路１２号，３楼'],
    ['示例小树托育园·鼓东店\u200b', '鼓东路12号-3楼'],
  ] as const) {
    expect(unlisted(name, address), name).toBe(key)
  }
})

test('keys of stored complaints never change', () => {
  const keys = [
    unlisted('示例小樹托育園（鼓東店）', '鼓東路 12 號 3 樓'),
    unlisted('愛心幼稚園', '菜場樓上'),
    toPlaceKey(pepper, { creditCode: '91350102ma00000000' }),
    toPlaceKey(pepper, { centreId: 'gl-2022-003' }),
  ]
  expect(keys).toEqual([
    '1b289d88512af14ebbce5e7e751bc38224cbaadade0923a4f317933fd15102d2',
    'f19bad654a71da36bd246e54276b953be63d04f13785d9e9bf644f7694b545b0',
    '25431f8e24910a4235f7cb9be5ef8450a2709b33b8db855403f7e5429d2e8d29',
    'd550e3df94a733df1d7d6fa4143caa583599389cf2b2001a5eb600987bddcf4c',
  ])
})

test('neighbours who call it by other names mean the same house number', () => {
  const key = unlisted('小树', '鼓东路12号')
  expect(unlisted('小树托管班', '鼓东路12号')).toBe(key)
  expect(unlisted('小树', '鼓东路13号')).not.toBe(key)
  expect(unlisted('小树鼓东路', '12号')).not.toBe(key)
})

test('where there is no number, another name, or words moved to the address, are another place', () => {
  const key = unlisted('小树', '鼓东路菜场楼上')
  expect(unlisted('小花', '鼓东路菜场楼上')).not.toBe(key)
  expect(unlisted('小树鼓东路', '菜场楼上')).not.toBe(key)
})

test('a centre of the directory, a credit code and an unlisted place are never confused', () => {
  const keys = [
    toPlaceKey(pepper, { centreId: '91350102MA00000000' }),
    toPlaceKey(pepper, { creditCode: '91350102MA00000000' }),
    unlisted('91350102MA00000000', ''),
  ]
  expect(new Set(keys).size).toBe(3)
  expect(toPlaceKey(pepper, { creditCode: '91350102ma00000000 ' })).toBe(keys[1])
})

test('without the pepper nobody can try out addresses', () => {
  const place = { unlisted: { name: '小树', address: '鼓东路12号' } }
  expect(toPlaceKey(new Uint8Array(32), place)).not.toBe(toPlaceKey(pepper, place))
  expect(toPlaceKey(pepper, place)).toMatch(/^[0-9a-f]{64}$/)
})

const answers = fc.record<Answers>(
  {
    place: fc.constant({ centreId: 'a' }),
    matter: fc.string(),
    narrative: fc.string({ unit: 'grapheme' }),
    when: fc.record({ year: fc.integer(), unknown: fc.boolean() }),
    files: fc.constant([]),
  },
  { requiredKeys: ['files'] },
)

const hash = (answers: Answers, rest: { noticeVersion?: string; receivers?: string[] } = {}) =>
  toContentHash(pepper, { answers, noticeVersion: '2026-1', receivers: ['health'], ...rest })

test('the same answers have the same hash, in whatever order they are kept', () => {
  let turnedRound = 0
  fc.assert(
    fc.property(answers, (given) => {
      const turned = Object.fromEntries(Object.entries(given).reverse()) as Answers
      turnedRound += Number(JSON.stringify(turned) !== JSON.stringify(given))
      expect(hash(turned)).toBe(hash(given))
    }),
  )
  expect(turnedRound).toBeGreaterThan(50)
})

test('any changed answer has another hash', () => {
  fc.assert(
    fc.property(answers, fc.string({ unit: 'grapheme' }), (given, narrative) => {
      fc.pre(given.narrative !== narrative)
      expect(hash({ ...given, narrative })).not.toBe(hash(given))
    }),
  )
  const told = { files: [], narrative: '打人' }
  const seen = { answers: told, noticeVersion: '2026-1', receivers: ['health'] }
  expect(toContentHash(new Uint8Array(32), seen)).not.toBe(hash(told))
  expect(hash({ ...told, matter: 'harm' })).not.toBe(hash(told))
})

test('nobody is taken to agree to another notice, or to other authorities, than stood on the page', () => {
  const told = { files: [], narrative: '打人' }
  expect(hash(told, { noticeVersion: '2026-2' })).not.toBe(hash(told))
  expect(hash(told, { receivers: ['health', 'police'] })).not.toBe(hash(told))
})
