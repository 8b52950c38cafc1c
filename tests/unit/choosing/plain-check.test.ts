import { expect, test } from 'vitest'
import { checkPlain } from '#src/choosing/plain-check.ts'
import type { PlainCentre, PlainIndex } from '#src/choosing/plain-search.ts'

const TODAY = '2026-11-20'

const centre = (id: string, name: string, address: string, more: Partial<PlainCentre> = {}) => ({
  id,
  name,
  address,
  subdistrict: '鼓东街道',
  subdistrictCode: '350102001',
  ages: [6, 36] as [number, number],
  fees: [],
  phone: undefined,
  affordable: false,
  states: [{ from: '2024-01-01', state: 'filed' as const }],
  text: `${name} GL-2024-006 0591-00000201`,
  ...more,
})

const INDEX: PlainIndex = {
  asOf: '2026-11-19',
  centres: [
    centre('a', '半块饼干托育园', '示例路12号'),
    centre('b', '音乐盒托育园', '示例路99号', {
      states: [
        { from: '2024-01-01', state: 'filed' },
        { from: '2026-11-18', state: 'withdrawn' },
      ],
      text: '音乐盒托育园 GL-2024-007',
    }),
    centre('c', '小树托育园', '示例巷3号', { unlisted: true, text: '小树托育园 GL-2024-008' }),
  ],
  registered: [
    { name: '示例铃铛巷托管部', address: '示例巷40号', ended: true, text: '示例铃铛巷托管部' },
    { name: '示例半块积木公司', address: '示例路14号', ended: false, text: '示例半块积木公司' },
  ],
}

const check = (typed: string) => {
  const { found, isNear } = checkPlain(INDEX, typed, TODAY)
  return [isNear, found.map(({ verdict, name }) => `${verdict} ${name}`)]
}

test.each<[typed: string, isNear: boolean, found: string[]]>([
  ['半块饼干托育园', false, ['filed 半块饼干托育园']],
  ['音乐盒', false, ['withdrawn 音乐盒托育园']],
  ['小树托育园', false, ['absent 小树托育园']],
  ['示例半块积木公司', false, ['registered 示例半块积木公司']],
  ['示例铃铛巷托管部', false, ['ended 示例铃铛巷托管部']],
  ['示例路14号', false, ['registered 示例半块积木公司']],
  ['GL-2024-007', false, ['withdrawn 音乐盒托育园']],
  ['gl2024 007', false, ['withdrawn 音乐盒托育园']],
  ['备案编号：GL-2O24-OO7', false, ['withdrawn 音乐盒托育园']],
  ['0591-00000201转8', true, []],
  ['００００ ０２０１', false, ['filed 半块饼干托育园']],
  ['+86 591 0000 0201', false, ['filed 半块饼干托育园']],
  ['半块饼干托育园 示例路12号', false, ['filed 半块饼干托育园']],
  ['音乐盒托育', false, ['withdrawn 音乐盒托育园']],
  ['半块\u200b饼干！', false, ['filed 半块饼干托育园']],
])('in an export %s is answered as on the site', (typed, isNear, found) => {
  expect(check(typed)).toEqual([isNear, found])
})

test.each([
  ['块饼干', 'filed 半块饼干托育园'],
  ['半块饼', 'filed 半块饼干托育园'],
  ['饼干托育园', 'filed 半块饼干托育园'],
  ['半块积木', 'registered 示例半块积木公司'],
])('a part of a name, %s, finds the place and is not called the same', (typed, first) => {
  const { found, isNear } = checkPlain(INDEX, typed, TODAY)
  expect([isNear, `${found[0]?.verdict} ${found[0]?.name}`]).toEqual([true, first])
})

test('a wrong character finds the place, and is not called the same to the letter', () => {
  const { found, isNear } = checkPlain(INDEX, '半块饼千托育园', TODAY)
  expect([isNear, found[0]?.name]).toEqual([true, '半块饼干托育园'])
})

test.each([
  ['半块饼千托育园', '半块饼干托育园'],
  ['示例饼干托育园', '半块饼干托育园'],
  ['示栗路12号', '示例路12号'],
])('beside what is only like %s stands what the list writes: %s', (typed, listed) => {
  const { found, isNear } = checkPlain(INDEX, typed, TODAY)
  expect([isNear, found[0]?.foundBy]).toEqual([true, listed])
})

test('who writes a former name, a wrong character or not, is told that it is one', () => {
  const renamed = centre('d', '灯塔托育园', '示例路7号', {
    otherNames: ['烛台屋托育园'],
    formerNames: ['烛台屋托育园'],
  })
  const ask = (typed: string) =>
    checkPlain({ ...INDEX, centres: [renamed] }, typed, TODAY).found.map(({ isFormer }) => isFormer)
  expect([ask('烛台屋托育园'), ask('烛台层托育园'), ask('灯塔托育园')]).toEqual([
    [true],
    [true],
    [false],
  ])
})

const NUMBERED: PlainIndex = {
  ...INDEX,
  centres: [
    centre('a', '半块饼干托育园', '示例路12号', {
      text: '半块饼干托育园 闽托备20240001号 0591-00000201',
    }),
    centre('b', '音乐盒托育园', '示例路99号10203室', {
      text: '音乐盒托育园 榕鼓托备字第20240003号',
    }),
  ],
}
const checkNumbered = (typed: string) => {
  const { found, isNear, isVague } = checkPlain(NUMBERED, typed, TODAY)
  return { isNear, isVague, ids: found.map(({ id }) => id) }
}

test.each([
  ['闽托备20240001号', 'a'],
  ['20240001', 'a'],
  ['闽托备 2024 0001 号', 'a'],
  ['备案号：20240001', 'a'],
  ['榕鼓托备字第20240003号', 'b'],
  ['示例路99号10203室', 'b'],
])('a number among characters is found whole: %s', (typed, id) => {
  expect(checkNumbered(typed)).toEqual({ isNear: false, isVague: false, ids: [id] })
})

test.each([
  '闽托备20240009号',
  '闽托备2024000号',
  '闽托备202400010号',
  '第20240009号',
  '联系电话 0591-00000209',
  '10203',
])('%s is no number of a list, and like none', (typed) => {
  expect(checkNumbered(typed)).toMatchObject({ isNear: true, ids: [] })
})

test.each(['半块饼干托育园 350001', '半块饼干托育园350001', '350001 示例路12号'])(
  'a postcode beside what is known finds it, and is not called the same: %s',
  (typed) => {
    expect(checkNumbered(typed)).toEqual({ isNear: true, isVague: false, ids: ['a'] })
  },
)

test('a credit code with a wrong character finds its firm, and is not called the same', () => {
  const coded = centre('d', '灯塔托育园', '示例路7号', { text: '91350102MAXT0002X4' })
  const ask = (typed: string) => checkPlain({ ...INDEX, centres: [coded] }, typed, TODAY)
  expect(ask('91350102MAXT0002X4')).toMatchObject({ isNear: false, found: [{ id: 'd' }] })
  const near = ask('91350102MAXT0002X5')
  expect(near).toMatchObject({ isNear: true, found: [{ id: 'd', foundBy: '91350102MAXT0002X4' }] })
  expect(ask('91350102MAXT000205').found).toEqual([])
})

test('a postcode beside another name finds nobody, and beside none or a subdistrict as little', () => {
  expect(checkNumbered('快活林托育园 350001').ids).toEqual([])
  expect(checkNumbered('350001').ids).toEqual([])
  expect(checkNumbered('鼓东街道 350001').ids).toEqual([])
})

test('a number that is in no list finds nobody, however like its neighbours it is', () => {
  expect(check('GL-2024-066')).toEqual([true, []])
  expect(check('0591-00000209')).toEqual([true, []])
})

test.each([
  ['a number that goes on into the next one', 'GL-2024-0060'],
  ['a part of a number', 'GL-2024-00'],
  ['the number of a house that is a part of another', '示例路2号'],
  ['a house of which another is a part', '示例路120号'],
  ['the same name in another house', '半块饼干托育园 示例路13号'],
  ['the same, written together', '半块饼干托育园示例路13号'],
  ['a telephone without its first digit', '0000201'],
])('%s is no place of the lists', (_what, typed) => {
  expect(check(typed)).toEqual([true, []])
})

test('a number of a house that stands in several is that of one', () => {
  const index = {
    ...INDEX,
    centres: [centre('a', '甲园', '示例路88号'), centre('b', '乙园', '示例路8号')],
  }
  expect(checkPlain(index, '示例路8号', TODAY).found.map(({ id }) => id)).toEqual(['b'])
})

test('who has the name on the sign and is only registered stands beside who is filed under it', () => {
  const index = {
    ...INDEX,
    centres: [centre('a', '小星星托育园', '示例路12号')],
    registered: [
      {
        name: '小星星托育服务有限公司',
        address: '示例巷1号',
        ended: false,
        text: '小星星托育服务有限公司',
      },
    ],
  }
  const { found } = checkPlain(index, '小星星托育园', TODAY)
  expect(found.map(({ verdict }) => verdict)).toEqual(['filed', 'registered'])
})

test.each(['托育园', '鼓东街道', '园'])('%s fits every place: more is asked for', (typed) => {
  expect(checkPlain(INDEX, typed, TODAY)).toEqual({ found: [], isNear: true, isVague: true })
})

test('nothing typed and nothing known find nothing', () => {
  expect(check('  ')).toEqual([true, []])
  expect(check('快活林')).toEqual([true, []])
})

test('the day of the device says what is filed', () => {
  const { found } = checkPlain(INDEX, '音乐盒', '2026-11-17')
  expect(found).toMatchObject([{ verdict: 'filed', id: 'b' }])
})

test('in an export too, a filing that the newest list leaves out is not being renewed', () => {
  const renewing = centre('d', '灯塔托育园', '示例路7号', {
    unlisted: true,
    states: [{ from: '2026-11-01', state: 'renewing' }],
    text: '灯塔托育园',
  })
  const { found } = checkPlain({ ...INDEX, centres: [renewing] }, '灯塔托育园', TODAY)
  expect(found.map(({ verdict }) => verdict)).toEqual(['absent'])
})

test('of places that are only like what was typed the likest is told first', () => {
  const index = {
    ...INDEX,
    centres: [
      centre('far', '青青草坡石匠小屋托育园', '示例路1号'),
      centre('near', '青青草坡石头房子托育园', '示例路2号'),
    ],
    registered: [],
  }
  const { found, isNear } = checkPlain(index, '青青草坡石头户子托育园', TODAY)
  expect([isNear, found.map(({ id }) => id)]).toEqual([true, ['near', 'far']])
})

test('every number of a cell that holds several is one of the place', () => {
  const index = {
    ...INDEX,
    centres: [
      centre('a', '半块饼干托育园', '示例路12号', { text: '闽托备20240001号（原榕托20190007号）' }),
    ],
  }
  for (const typed of ['20240001', '20190007'])
    expect(checkPlain(index, typed, TODAY).found.map(({ id }) => id)).toEqual(['a'])
})

test('a name in letters with one figure is a name, found with a wrong letter too', () => {
  const index = { ...INDEX, centres: [centre('a', 'looloo1托育园', '示例路12号')] }
  const { found, isNear } = checkPlain(index, 'loolo01托育园', TODAY)
  expect([isNear, found.map(({ id }) => id)]).toEqual([false, ['a']])
  const near = checkPlain(index, 'loolol1托育园', TODAY)
  expect([near.isNear, near.found.map(({ id }) => id)]).toEqual([true, ['a']])
})
