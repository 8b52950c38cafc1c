import { describe, expect, it, test } from 'vitest'
import { readNear } from '#tests/support/named-places.ts'

const startOf = (text: string) => readNear(text).effectiveQuery.originId

describe('a named place becomes the start when words of nearness stand beside it', () => {
  it.each([
    ['离东街口近的', 'crossing'],
    ['1岁半 离东街口近', 'crossing'],
    ['东街口旁边的托班', 'crossing'],
    ['东街口附近', 'crossing'],
    ['我在东街口上班', 'crossing'],
    ['东街口那边有没有托儿所', 'crossing'],
    ['从东街口走路', 'crossing'],
    ['距离东街口最近的', 'crossing'],
    ['我家住榕树湾', 'banyan'],
    ['住在榕树湾小区', 'banyan'],
    ['榕樹灣附近', 'banyan'],
    ['北辰地铁站', 'north'],
    ['北辰站附近', 'north'],
    ['妇幼保健院对面', 'hospital'],
    ['鼓楼区妇幼保健院旁', 'hospital'],
    ['云朵花园附近', 'cloud'],
    ['鼓东街道附近', 'street'],
    ['湖东路88号附近', 'door-near'],
    ['离鼓东街道开元社区湖东路88号近', 'door-near'],
  ])('%s', (text, id) => {
    const { effectiveQuery, words, told } = readNear(text)
    expect(effectiveQuery).toMatchObject({ originId: id, sort: 'distance' })
    expect(effectiveQuery.near).toBeDefined()
    expect(words.required).toEqual([])
    expect(told.origin?.id).toBe(id)
  })
})

describe('a name alone', () => {
  it('is the start when no centre carries it', () => {
    expect(startOf('1岁半 东街口')).toBe('crossing')
  })
  it('is looked for where a centre carries it', () => {
    expect(startOf('云朵花园托育')).toBeUndefined()
    expect(readNear('云朵花园托育').words.required).toEqual(['云朵花园'])
  })
  it('stays a filter when it is a subdistrict', () => {
    const { effectiveQuery } = readNear('鼓东街道')
    expect(effectiveQuery.originId).toBeUndefined()
    expect(effectiveQuery.subdistrictCodes).toEqual(['350102001'])
  })
  it('of a house is the address of a centre, as it is pasted', () => {
    expect(startOf('福州市鼓楼区鼓东街道开元社区湖东路88号')).toBeUndefined()
  })
})

describe('a place nobody knows stays a word to look for, and is named whole', () => {
  it.each([
    ['离紫荆城近的', '紫荆城'],
    ['1岁半 离紫荆城广场近', '紫荆城广场'],
    ['请问紫荆医院附近有没有两岁的', '紫荆医院'],
    ['靠近紫荆小学不远的普惠', '紫荆小学'],
  ])('%s', (text, name) => {
    const { effectiveQuery, words, told, unused } = readNear(text)
    expect(effectiveQuery.originId).toBeUndefined()
    expect(words.required.join('')).toContain('紫荆')
    expect(told.placeAsWords).toEqual({ name, isKnown: false })
    expect(unused).toEqual([])
  })
  it.each(['附近有没有托班', '离我家近的', '鼓东街道附近的普惠', '普惠附近的'])(
    'no place is named in %s',
    (text) => {
      if (text.startsWith('鼓东')) expect(readNear(text).told.origin?.id).toBe('street')
      expect(readNear(text).told.placeAsWords).toBeUndefined()
    },
  )
})

test('a name is never cut out of the name of a subdistrict', () => {
  expect(startOf('离华大近')).toBe('huada')
  for (const text of ['离华大街道近', '华大街道附近']) expect(startOf(text)).toBeUndefined()
  expect(readNear('', { placeText: '华大街道' }).effectiveQuery.originId).toBeUndefined()
})

test('a place without a point is looked for by its name, without the words around it', () => {
  const { effectiveQuery, words, told } = readNear('琴湖社区附近')
  expect(effectiveQuery.near).toBeUndefined()
  expect(told.placeAsWords).toEqual({ name: '琴湖社区', isKnown: true })
  expect(words.required).toEqual(['琴湖社区'])
})

test('of several places with one name the first is taken and the others are offered', () => {
  const { told } = readNear('', { placeText: '星光广场' })
  expect(told.origin).toMatchObject({ id: 'plaza-east', others: [{ id: 'plaza-west' }] })
})

test('the chip says from where distance is measured; words taken out take the place with them', () => {
  const { understood } = readNear('离东街口近的 1岁半')
  expect(understood[0]).toMatchObject({
    words: '离东街口近的',
    label: '离示例·东街口近的排在前面',
    textWithout: '1岁半',
  })
})

describe('a place typed into its own field', () => {
  it.each([
    ['东街口', 'crossing'],
    ['我住榕树湾小区3栋', 'banyan'],
    ['湖东路88号', 'door-near'],
    ['湖东路八十八号', 'door-near'],
    ['湖东路 88 号', 'door-near'],
    ['福州市鼓楼区湖东路88号501室', 'door-near'],
    ['鼓楼区鼓东街道庆城社区湖东路9号', 'door-west'],
    ['北辰地铁站A口', 'north'],
  ])('%s', (placeText, id) => {
    expect(readNear('', { placeText }).effectiveQuery).toMatchObject({ originId: id })
  })
  it.each([
    ['榕树', 'banyan'],
    ['榕树湾小', 'banyan'],
    ['北辰地铁', 'north'],
    ['妇幼', 'hospital'],
    ['保健院', 'hospital'],
    ['djk', 'crossing'],
    ['rsw', 'banyan'],
    ['rongshu', 'banyan'],
    ['RONG SHU WAN', 'banyan'],
  ])('needs no more than a part of its name: %s', (placeText, id) => {
    const { effectiveQuery, words } = readNear('', { placeText })
    expect(effectiveQuery).toMatchObject({ originId: id, sort: 'distance' })
    expect(words.required).toEqual([])
  })
  it('of which a part was typed that several have is the likeliest; the others are offered', () => {
    expect(readNear('', { placeText: '星光' }).told.origin).toMatchObject({
      id: 'plaza-east',
      others: [{ id: 'plaza-west' }],
    })
  })
  it.each(['鼓东', '东街', '保健', '榕'])('is not guessed from %s', (placeText) => {
    expect(readNear('', { placeText }).effectiveQuery.originId).toBeUndefined()
  })
  it.each(['鼓东', '紫荆城'])(
    'has no distances around it where its point is unknown: %s',
    (placeText) => {
      const asked = { placeText, radiusInMetres: 500 }
      expect(readNear('', asked).effectiveQuery.radiusInMetres).toBeUndefined()
      const { understood, unused } = readNear('500米以内', { placeText })
      expect([understood, unused]).toEqual([[], ['500米以内']])
    },
  )
  it('is looked for among the centres when nobody knows it, and the answer says so', () => {
    const { effectiveQuery, words, told } = readNear('1岁半', { placeText: '紫荆城' })
    expect(words.required).toEqual(['紫荆城'])
    expect(told.placeAsWords).toEqual({ name: '紫荆城', isKnown: false })
    expect(effectiveQuery).not.toHaveProperty('placeText')
  })
  it('is said to be without a point when only its name is known', () => {
    const { told } = readNear('', { placeText: '琴湖社区' })
    expect(told.placeAsWords).toEqual({ name: '琴湖社区', isKnown: true })
  })
  it('at a number that two centres share gives both', () => {
    expect(readNear('', { placeText: '湖东路9号' }).told.origin).toMatchObject({
      id: 'door-east',
      name: '鼓东街道湖东路9号',
      isApproximate: true,
      others: [{ id: 'door-west', name: '鼓东街道庆城社区湖东路9号' }],
    })
  })
})

describe('a place is never measured from another of which its name begins', () => {
  it.each(['东街口小学', '榕树湾公园', '云朵花园路', '琴湖公园', '星光广场分店'])(
    '%s',
    (placeText) => {
      const { effectiveQuery, told, words } = readNear('', { placeText })
      expect(effectiveQuery.near).toBeUndefined()
      expect(told.placeAsWords?.name).toBe(placeText)
      expect(words.required.join('')).not.toBe('')
      expect(readNear(`离${placeText}近的`).effectiveQuery.near).toBeUndefined()
    },
  )
  it.each(['5号小区24000', '15号小区2400'])('a number is not cut: %s', (placeText) => {
    expect(readNear('', { placeText }).told.origin).toBeUndefined()
  })
  it('its number as it stands is', () => {
    expect(readNear('', { placeText: '5号小区2400' }).told.origin?.id).toBe('numbered')
  })
  it.each(['不要榕树湾', '除了榕树湾', '不在榕树湾', '18个月', '全日托'])(
    '%s is no place, and is looked for in no name',
    (placeText) => {
      const { effectiveQuery, words, unused } = readNear('', { placeText })
      expect(effectiveQuery.near).toBeUndefined()
      expect(words.required).toEqual([])
      expect(unused).toEqual([placeText])
    },
  )
  it.each([
    ['1岁半 榕树湾', ['1岁半']],
    ['鼓楼区榕树湾小区3栋', ['3栋']],
    ['我住榕树湾小区', []],
    ['东街口附近', []],
    ['福州市鼓楼区湖东路88号501室', ['501室']],
  ])('what stands beside it in %s is named', (placeText, unused) => {
    const result = readNear('', { placeText })
    expect(result.told.origin).toBeDefined()
    expect(result.unused).toEqual(unused)
  })
})

describe('a misspelt place is found, with the reason', () => {
  it.each([
    ['榕树弯', 'sound', '榕树湾小区'],
    ['北晨地铁站', 'sound', '北辰地铁站'],
    ['云朶花园', 'sound', '云朵花园'],
  ])('%s', (placeText, by, name) => {
    const { told, reasons, unused } = readNear('', { placeText })
    expect(told.origin?.name).toBe(name)
    expect(reasons).toEqual([{ typed: placeText, by, as: [name] }])
    expect(unused).toEqual([])
  })
  it('by a character that looks alike', () => {
    const { told, reasons } = readNear('', { placeText: '大阴广场' })
    expect(told.origin?.id).toBe('sun')
    expect(reasons[0]?.by).toBe('look')
  })
  it('and not where another place may be meant', () => {
    expect(readNear('', { placeText: '西街口' }).told.origin).toBeUndefined()
  })
})

describe('what was chosen comes first', () => {
  const near = { lat: 26.1, lng: 119.31 }
  it('a position from the device before every place', () => {
    const { effectiveQuery, told } = readNear('东街口附近', { near, originId: 'banyan' })
    expect(effectiveQuery).toMatchObject({ near, originId: undefined })
    expect(told.origin).toBeUndefined()
  })
  it('a chosen place before one in the text', () => {
    const { effectiveQuery, understood } = readNear('东街口附近', { originId: 'banyan' })
    expect(effectiveQuery.originId).toBe('banyan')
    expect(understood).toEqual([])
  })
  it('an order that was asked for stays', () => {
    expect(readNear('东街口附近', { sort: 'fee' }).effectiveQuery.sort).toBe('fee')
  })
  it('an id that no place has is named, and nothing is measured', () => {
    const { effectiveQuery, told } = readNear('', { originId: 'gone', sort: 'distance' })
    expect(told).toEqual({ unknownOrigin: 'gone' })
    expect(effectiveQuery).toMatchObject({ near: undefined, sort: 'relevance' })
  })
  it('an id counts however it is written', () => {
    expect(readNear('', { originId: 'Banyan' }).told.origin?.id).toBe('banyan')
    expect(readNear('', { originId: 'DOOR-NEAR' }).told.origin?.id).toBe('door-near')
  })
  it('a house number is found again by its id', () => {
    expect(readNear('', { originId: 'door-near' }).effectiveQuery.near?.lat).toBe(26.088)
  })
})
