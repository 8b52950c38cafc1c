import fc from 'fast-check'
import { Converter } from 'opencc-js/cn2t'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadComplaintRules } from '#src/complaints/load-complaint-rules.ts'
import { findAccused } from '#src/complaints/routing/find-accused.ts'
import { toRoute } from '#src/complaints/routing/to-route.ts'
import { loadFilings } from '#src/filings/load-filings.ts'
import type { Authority, ComplaintRules } from '#src/region/complaint-rules.ts'
import { toRules } from '#tests/support/complaint-rules.ts'

const rules = toRules()
const idsOf = ({ primary, copies }: ReturnType<typeof toRoute>) =>
  [primary, ...copies].map(({ id }) => id)

test('a complaint goes to the unit of its matter, and the others get a copy', () => {
  const route = toRoute(rules, 'harm', ['测试区小树托育园'])
  expect(idsOf(route)).toEqual(['police', 'health'])
  expect(route).toMatchObject({ redirected: false, matter: { id: 'harm', basis: '测试' } })
})

test('a complaint about the unit that would get it goes to the first one that has a copy', () => {
  const route = toRoute(rules, 'harm', ['测试公安分局幼儿园'])
  expect(idsOf(route)).toEqual(['health'])
  expect(route.redirected).toBe(true)
})

test('in place of an accused unit come its copies in their order, then the lead, then the levels above', () => {
  const extra = [
    { id: 'fire', name: '测试消防队' },
    { id: 'office', name: '测试街道办' },
  ]
  const wide = toRules({
    authorities: [...rules.authorities, ...extra],
    matters: [{ ...rules.matters[2], copies: ['fire', 'office'] }, ...rules.matters.slice(3)],
  })
  const route = (...accused: string[]) => idsOf(toRoute(wide, 'fees', accused))
  expect(route()).toEqual(['market', 'fire', 'office'])
  expect(route('市场监管局')).toEqual(['fire', 'office'])
  expect(route('市场监管局', '测试消防队')).toEqual(['office'])
  expect(route('市场监管局', '测试消防队', '测试街道办')).toEqual(['health'])
  expect(route('市场监管局', '测试消防队', '测试街道办', '卫健局')).toEqual(['city-health'])
  expect(route('市场监管局', '测试消防队', '测试街道办', '卫健局', '市卫健委')).toEqual([
    'province-health',
  ])
  expect(route('测试消防队')).toEqual(['market', 'office'])
})

test('a complaint about a unit goes to none of its parts, at whatever depth', () => {
  const parts = [
    // The deepest first: nobody may rely on the order of the list.
    { id: 'desk', name: '测试窗口', partOf: 'team' },
    { id: 'team', name: '测试小队', partOf: 'station' },
    { id: 'station', name: '测试派出所', partOf: 'police' },
  ]
  const deep = toRules({
    authorities: [...rules.authorities, ...parts],
    matters: [
      { ...rules.matters[0], primary: 'desk', copies: ['team', 'station', 'market'] },
      ...rules.matters.slice(1),
    ],
  })
  expect(idsOf(toRoute(deep, 'harm', ['测试公安分局']))).toEqual(['market'])
  expect(idsOf(toRoute(deep, 'harm', ['测试小队']))).toEqual(['station', 'market'])
})

test.each([
  ['at its beginning', '市卫健委', ['city-health']],
  ['at its end', '测试区卫生健康局', ['health']],
  ['beside a mention of its own', '区卫健局和市卫健委', ['city-health', 'health']],
  ['beside another', '市卫健委、卫健局', ['city-health', 'health']],
  ['but alone as well', '市卫健委、卫健委', ['city-health', 'other']],
])('a name that stands in a longer one, %s, is not meant by it', (_where, name, ids) => {
  const units = [
    ...rules.authorities.filter(({ partOf }) => !partOf),
    ...rules.escalation.map(({ authority }) => authority),
    { id: 'other', name: '卫健', aliases: ['卫健委'] },
  ]
  expect([...findAccused(units, [name])].toSorted()).toEqual(ids)
})

test('where no copy is left, the lead gets it', () => {
  const only = toRules({
    matters: [{ ...rules.matters[2], copies: [] }, ...rules.matters.slice(3)],
  })
  expect(idsOf(toRoute(only, 'fees', ['区市场监管局']))).toEqual(['health'])
})

test('a complaint about the lead goes to the level above', () => {
  const route = toRoute(rules, 'unclear', ['测试区卫健局'])
  expect(idsOf(route)).toEqual(['city-health'])
  expect(route.leadAccused).toBe(true)
})

test('that the lead is complained about is known also where another unit gets the complaint anyway', () => {
  expect(toRoute(rules, 'fees', ['区卫健局']).leadAccused).toBe(true)
  expect(toRoute(rules, 'fees', ['区市场监管局']).leadAccused).toBe(false)
})

test('a complaint about the lead does not go to a unit that belongs to it', () => {
  expect(idsOf(toRoute(rules, 'sickness', ['区卫生健康局']))).toEqual(['city-health'])
})

test('a complaint about a unit may go to the one it belongs to', () => {
  expect(idsOf(toRoute(rules, 'sickness', ['区疾病预防控制中心']))).toEqual(['health'])
})

test('a unit that is complained about gets no copy either', () => {
  const route = toRoute(rules, 'fees', ['区卫健局'])
  expect(idsOf(route)).toEqual(['market'])
  expect(route.redirected).toBe(false)
})

test('where every unit is complained about, nobody gets it until a person has chosen', () => {
  const names = ['卫健局', '市场监管局', '公安分局', '市卫健委', '省卫健委']
  const route = toRoute(rules, 'harm', [names.join('、')])
  expect(route).toMatchObject({ primary: { id: 'held' }, copies: [], redirected: true })
})

test('a matter that the rules do not know any more is treated as 不清楚', () => {
  expect(toRoute(rules, 'gone', []).matter.id).toBe('unclear')
})

describe.each(['gulou', 'jishishan'])('in %s', (region) => {
  let shipped: ComplaintRules
  let units: Authority[]
  beforeAll(async () => {
    const loaded = await loadComplaintRules({ contentDir: 'content', region })
    if (!loaded) throw new Error(`${region} has no complaint rules`)
    shipped = loaded
    units = [...loaded.authorities, ...loaded.escalation.map(({ authority }) => authority)]
  })

  test('whoever is complained about, by whatever name, never gets the complaint', () => {
    const times = { straight: 0, redirected: 0, leadAccused: 0, withParts: 0 }
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), accusedNames, (numbers, shape) => {
        const pick = <T>(list: readonly T[]) => list[numbers.next().value % list.length] as T
        const accused = shape.map(() => pick(units))
        const names = accused.map((unit, at) => {
          const { before, after, disguise } = shape[at] ?? PLAIN
          return disguise(`${before}${pick([unit.name, ...unit.aliases])}${after}`)
        })
        const route = toRoute(shipped, pick(shipped.matters).id, names)
        const parts = units.filter(({ partOf }) => accused.some(({ id }) => id === partOf))
        for (const { id } of [...accused, ...parts])
          expect(idsOf(route), names.join()).not.toContain(id)
        times.straight += Number(!route.redirected)
        times.redirected += Number(route.redirected)
        times.leadAccused += Number(route.leadAccused)
        times.withParts += Number(parts.length > 0)
      }),
      { numRuns: 2500 },
    )
    // Only one of the two regions has units that are parts of others.
    if (!units.some(({ partOf }) => partOf)) times.withParts = Number.POSITIVE_INFINITY
    for (const [what, count] of Object.entries(times)) expect(count, what).toBeGreaterThan(20)
  })
})

test('no centre is taken for an office because of its name', async () => {
  const list = { contentDir: 'content', region: 'gulou', file: '2025备案名单.csv' }
  const { centres } = (await loadFilings(list)).snapshot
  const shipped = await loadComplaintRules(list)
  const taken = centres.filter(({ legalName, displayName, brand, aliases }) => {
    const names = [legalName, displayName, brand, ...aliases].filter((name) => name !== undefined)
    return shipped?.matters.some(({ id }) => toRoute(shipped, id, names).redirected)
  })
  expect(taken).toEqual([])
  expect(centres.length).toBeGreaterThan(20)
})

const toTraditional = Converter({ from: 'cn', to: 't' })
const toHongKong = Converter({ from: 'cn', to: 'hk' })
const toFullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) =>
    String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0),
  )

const PLAIN = { before: '', after: '', disguise: (text: string) => text }
const accusedNames = fc.array(
  fc.record({
    before: fc.constantFrom('', 'ABC', '（原）', '投诉', '位于'),
    after: fc.constantFrom(
      '',
      '有限公司',
      '托育服务有限公司',
      '（本级）',
      '幼儿园',
      '机关托育点(ABC)',
      '的人',
    ),
    disguise: fc.constantFrom(
      PLAIN.disguise,
      toTraditional,
      toHongKong,
      toFullWidth,
      (text: string) => [...text].join(' '),
      (text: string) => [...text].join('\u200B'),
      (text: string) => `\u3000${text}\n`,
      (text: string) => [...toTraditional(text)].join('·'),
    ),
  }),
  { minLength: 1, maxLength: 3 },
)

test.each([
  '县卫生健康局',
  '县卫健局',
  '积石山县卫生健康局',
  '积石山县卫健局',
  '积石山保安族东乡族撒拉族自治县卫生健康局',
  '卫健局',
  '縣衛生健康局',
  '县 卫 健 局',
  '积石山县卫生健康局幼托服务中心',
])('%s is the lead of Jishishan', async (name) => {
  const loaded = await loadComplaintRules({ contentDir: 'content', region: 'jishishan' })
  expect(loaded && toRoute(loaded, 'unclear', [name]).primary.id).toBe('prefecture-health')
})

test.each(['临夏州卫健委', '甘肃省卫生健康委员会', '积石山县小树托育园', '卫', ''])(
  '%s is not',
  async (name) => {
    const loaded = await loadComplaintRules({ contentDir: 'content', region: 'jishishan' })
    expect(loaded && toRoute(loaded, 'unclear', [name]).primary.id).toBe('health')
  },
)
