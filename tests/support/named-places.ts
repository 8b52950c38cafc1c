import { toLexicon } from '#search/analyser/to-lexicon.ts'
import { understand } from '#search/analyser/understand.ts'
import { toCentreDocument } from '#search/centre-document.ts'
import { type CentreQuery, EMPTY_QUERY } from '#search/centre-query.ts'
import type { Origin } from '#src/origins/origin.ts'
import { makeCentre } from '#tests/support/generated-centres.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

const place = (
  id: string,
  name: string,
  kind: Origin['kind'],
  aliases: string[] = [],
  pointWgs84: Origin['pointWgs84'] = { lat: 26.09, lng: 119.3 },
): Origin => ({ id, name, kind, aliases, initials: '', pointWgs84, isApproximate: false })

const PLACES: Origin[] = [
  place('crossing', '示例·东街口', 'landmark', ['东街口']),
  place('banyan', '榕树湾小区', 'estate'),
  place('north', '北辰地铁站', 'station'),
  place('hospital', '鼓楼区妇幼保健院（示例）', 'hospital'),
  place('street', '鼓东街道', 'street'),
  place('plaza-east', '示例·星光广场（东区）', 'landmark', ['星光广场']),
  place('plaza-west', '示例·星光广场（西区）', 'landmark', ['星光广场']),
  place('cloud', '云朵花园', 'estate'),
  place('huada', '华大社区', 'community'),
  place('numbered', '5号小区2400', 'estate'),
  place('sun', '大阳广场', 'landmark'),
  { ...place('lake', '琴湖社区', 'community'), pointWgs84: undefined },
]

const centre = (id: string, address: string, lat: number) =>
  makeCentre({
    id,
    legalName: `测试${id}托育园`,
    subdistrictCode: '350102001',
    address,
    locationWgs84: { lat, lng: 119.3, sourceDatum: 'wgs84' },
  })

const DOCUMENTS = [
  centre('near', '福州市鼓楼区鼓东街道开元社区湖东路88号1至2层', 26.088),
  centre('east', '福州市鼓楼区鼓东街道湖东路9号', 26.091),
  centre('west', '福州市鼓楼区鼓东街道庆城社区湖东路9号', 26.092),
  centre('inside', '福州市鼓楼区温泉街道云朵花园3号楼', 26.093),
].map(toCentreDocument)

export const PLACES_LEXICON = toLexicon(generateRegion(), DOCUMENTS, PLACES)

/** How a question is understood in a region with a few named places. */
export const readNear = (text: string, query: Partial<CentreQuery> = {}) =>
  understand({ ...EMPTY_QUERY, ...query, text }, PLACES_LEXICON, '2026-11-20')
