import { expect, test } from 'vitest'
import { toMapLinks } from '#src/geo/map-links.ts'

const place = {
  name: '彩虹托育园;A座',
  address: '示例路1号',
  pointWgs84: { lat: 26.08, lng: 119.3 },
  regionName: '福建省福州市鼓楼区',
}
const params = (link: string) => Object.fromEntries(new URL(link).searchParams)

test('AMap gets longitude first, Baidu and Tencent latitude, all three told it is WGS-84', () => {
  const links = toMapLinks(place)
  expect(params(links.amap)).toMatchObject({ position: '119.3,26.08', coordinate: 'wgs84' })
  expect(params(links.baidu)).toMatchObject({ location: '26.08,119.3', coord_type: 'wgs84' })
  expect(params(links.tencent)).toMatchObject({
    marker: 'coord:26.08,119.3;title:彩虹托育园 A座;addr:示例路1号',
    coord_type: '1',
  })
})

test('a name cannot add parameters or parts of a marker', () => {
  const { amap, tencent } = toMapLinks({ ...place, name: '甲&position=1,2;coord:3,4' })
  expect(params(amap)['position']).toBe('119.3,26.08')
  expect(params(tencent)['marker']?.split(';')).toHaveLength(3)
})

test('without a position the maps search for name and address in the right region', () => {
  const links = toMapLinks({ ...place, pointWgs84: undefined })
  expect(params(links.baidu)).toMatchObject({ region: '福建省福州市鼓楼区' })
  for (const link of Object.values(links)) {
    expect(decodeURIComponent(link)).toContain('示例路1号 彩虹托育园')
    expect(link).toContain('/search?')
  }
})
