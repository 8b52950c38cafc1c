import { describe, expect, it } from 'vitest'
import { toCentreDocument } from '#search/centre-document.ts'
import { EMPTY_QUERY } from '#search/centre-query.ts'
import { toCentreStatus } from '#search/centre-status.ts'
import { openEmbeddedEngine } from '#search/engines/embedded/open-embedded-engine.ts'
import { buildEmbeddedIndex } from '#search/search-index.ts'
import {
  GENERATED_ON,
  generateCentres,
  toGeneratedSnapshot,
} from '#tests/support/generated-centres.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

const NOW = new Date(`${GENERATED_ON}T10:00:00+08:00`)
const district = generateRegion()
const DISTRICTS = ['鼓楼区', '台江区', '仓山区', '晋安区']
/** The city above it: its addresses name a district, and often no street. */
const city = {
  ...district,
  name: '福州市',
  fullName: '福建省福州市',
  aliases: ['福州'],
}

/** A road, the number of a house, and what may follow. */
type Door = { id: string; address: string; subdistrict: string; door: string }

const inDistrict = generateCentres(1500, district, 7)
const inCity = inDistrict.map((centre, at) => ({
  ...centre,
  address: centre.address
    ?.replace('鼓楼区', DISTRICTS[at % 4] ?? '')
    .replace(/区..(?:街道|镇)/u, '区'),
}))

const open = (region: typeof district, centres: typeof inDistrict) =>
  openEmbeddedEngine(
    buildEmbeddedIndex({
      region,
      snapshot: toGeneratedSnapshot(centres, region),
      articles: [],
      version: 'addresses',
      lot: 'addresses',
    }),
  )
const engines = { district: open(district, inDistrict), city: open(city, inCity) }

/** Every ninth centre with an address and in good standing. */
const toDoors = (centres: typeof inDistrict): Door[] =>
  centres
    .filter((centre) => toCentreStatus(toCentreDocument(centre), GENERATED_ON).rank === 0)
    .flatMap(({ id, address = '' }) => {
      const [, subdistrict = '', door = ''] = /区(..(?:街道|镇))?(.+?路\d+号)/u.exec(address) ?? []
      return door ? [{ id, address, subdistrict, door }] : []
    })
    .filter((_, at) => at % 9 === 0)

const byAddress = {
  district: new Map(inDistrict.map(({ id, address = '' }) => [id, address])),
  city: new Map(inCity.map(({ id, address = '' }) => [id, address])),
}

/** The share of doors that come first as they are typed; two centres behind one door are both right. */
async function measure(where: 'district' | 'city', type: (door: Door) => string) {
  const doors = toDoors(where === 'district' ? inDistrict : inCity)
  const missed: string[] = []
  for (const door of doors) {
    const text = type(door)
    const { hits } = await engines[where].searchCentres({ ...EMPTY_QUERY, text }, NOW)
    const first = byAddress[where].get(hits[0]?.document.id ?? '') ?? ''
    const isRight = first.includes(door.subdistrict) && first.includes(door.door)
    if (!isRight) missed.push(`${text} → ${first || 'nobody'}`)
  }
  return { share: 1 - missed.length / doors.length, missed: missed.slice(0, 5).join('; ') }
}

const homophone = (door: string) => door.replace('路', '陆')

/** Ways to paste or dictate an address, all with the street's name. */
const WAYS: readonly (readonly [how: string, type: (door: Door) => string])[] = [
  ['as it is', ({ address }) => address],
  ['旁', ({ address }) => `${address}旁`],
  ['旁边', ({ address }) => `${address}旁边`],
  ['内', ({ address }) => `${address}内`],
  ['对面', ({ address }) => `${address}对面`],
  ['一层', ({ address }) => `${address}一层`],
  ['二楼 201室', ({ address }) => `${address}二楼201室`],
  ['1-2层店面', ({ address }) => `${address}1-2层店面`],
  ['near a station', ({ address }) => `${address}（近东街口地铁站）`],
  ['near a station by letters', ({ address }) => `${address}(近地铁1号线东街口站B出口)`],
  ['N-1号', ({ address }) => address.replace('号', '-1号')],
  ['number twice', ({ address }) => address.replace(/(\d+)号/, '$1-$1号')],
  ['【位置】', ({ address }) => `【位置】${address}`],
  ['[位置] without the district', ({ door, subdistrict }) => `[位置] ${subdistrict}${door}`],
  ['where I am', ({ address }) => `我在这里：${address}`],
  ['地址：', ({ address }) => `地址：${address}`],
  ['with a postcode', ({ address }) => `${address} 邮编350001`],
  [
    'full width',
    ({ address }) => address.replace(/\d/g, (n) => String.fromCharCode(n.charCodeAt(0) + 0xfee0)),
  ],
  ['spaces', ({ address }) => address.replace(/(\d+)/, ' $1 ')],
  ['commas', ({ subdistrict, door }) => `${subdistrict}，${door}，`],
  ['that one', ({ subdistrict, door }) => `${subdistrict}${door}那家`],
  ['a wrong character', ({ address }) => homophone(address)],
  ['with 中国', ({ address }) => `中国${address}`],
]

describe('a pasted address has its door first', () => {
  it.each(WAYS)('%s', async (_, type) => {
    const { share, missed } = await measure('district', type)
    expect(share, missed).toBeGreaterThanOrEqual(0.98)
  })
})

const CITY_WAYS: readonly (readonly [how: string, type: (door: Door) => string])[] = [
  ['as it is', ({ address }) => address],
  ['district and road', ({ address }) => address.replace('福建省福州市', '')],
  ['district and road, 旁', ({ address }) => `${address.replace('福建省福州市', '')}旁`],
  ['without 省 and 市', ({ address }) => address.replace('福建省福州市', '福建福州')],
  ['spaces between divisions', ({ address }) => address.replace(/[省市区]/gu, '$& ')],
]

describe('in a city, where addresses name a district and no street', () => {
  it.each(CITY_WAYS)('%s', async (_, type) => {
    const { share, missed } = await measure('city', type)
    expect(share, missed).toBeGreaterThanOrEqual(0.98)
  })
})
