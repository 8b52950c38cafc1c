/** A place to show on somebody else's map. Without a point it is searched for by name and address. */
export type MapPlace = {
  name: string
  address?: string | undefined
  pointWgs84?: { lat: number; lng: number } | undefined
  /** Where to search, e.g. 福建省福州市鼓楼区: there are four districts of this name. */
  regionName: string
}

type MapProvider = 'amap' | 'baidu' | 'tencent'

/** Who sends the visitor; the vendors ask for it. */
const SENDER = 'childcare-portal'

const toAddress = (base: string, params: Record<string, string>) =>
  `${base}?${new URLSearchParams(params).toString().replace(/\+/g, '%20')}`

/** Tencent separates the parts of a marker with `;` and `:`. */
const withoutSeparators = (text: string) => text.replace(/[;:]/g, ' ')

/**
 * Links that open a place in the three maps people have. All three take WGS-84 when told so; AMap wants
 * longitude first, the other two latitude.
 */
export function toMapLinks(place: MapPlace): Record<MapProvider, string> {
  const { name, address = place.regionName, pointWgs84, regionName } = place
  return pointWgs84
    ? toMarkerLinks(name, address, pointWgs84)
    : toSearchLinks(`${address} ${name}`, regionName)
}

function toMarkerLinks(name: string, address: string, { lat, lng }: { lat: number; lng: number }) {
  const marker = `coord:${lat},${lng};title:${withoutSeparators(name)};addr:${withoutSeparators(address)}`
  return {
    amap: toAddress('https://uri.amap.com/marker', {
      position: `${lng},${lat}`,
      name,
      src: SENDER,
      coordinate: 'wgs84',
      callnative: '1',
    }),
    baidu: toAddress('https://api.map.baidu.com/marker', {
      location: `${lat},${lng}`,
      title: name,
      content: address,
      output: 'html',
      coord_type: 'wgs84',
      src: `webapp.${SENDER}.${SENDER}`,
    }),
    tencent: toAddress('https://apis.map.qq.com/uri/v1/marker', {
      marker,
      coord_type: '1',
      referer: SENDER,
    }),
  }
}

function toSearchLinks(words: string, regionName: string) {
  return {
    amap: toAddress('https://uri.amap.com/search', {
      keyword: words,
      city: regionName,
      src: SENDER,
      callnative: '1',
    }),
    baidu: toAddress('https://api.map.baidu.com/place/search', {
      query: words,
      region: regionName,
      output: 'html',
      src: `webapp.${SENDER}.${SENDER}`,
    }),
    tencent: toAddress('https://apis.map.qq.com/uri/v1/search', {
      keyword: words,
      region: regionName,
      referer: SENDER,
    }),
  }
}
