import type { Origin } from '#src/origins/origin.ts'
import { type Region, regionSchema } from '#src/region/region.ts'

/** Names of streets and a town; a larger region repeats them with a number in characters. */
const SUBDISTRICTS = [
  ['鼓东', '街道', 'gudong'],
  ['鼓西', '街道', 'guxi'],
  ['温泉', '街道', 'wenquan'],
  ['东街', '街道', 'dongjie'],
  ['南街', '街道', 'nanjie'],
  ['安泰', '街道', 'antai'],
  ['华大', '街道', 'huada'],
  ['水部', '街道', 'shuibu'],
  ['五凤', '街道', 'wufeng'],
  ['洪山', '镇', 'hongshan'],
  ['癿藏', '镇', 'qiezang'],
] as const

/** A region for tests and benchmarks, with a place name that dictionaries read wrongly. */
export function generateRegion(): Region {
  return regionSchema.parse({
    code: '350102',
    name: '鼓楼区',
    fullName: '福建省福州市鼓楼区',
    siteName: '鼓楼区托育服务',
    aliases: ['鼓楼', '福州鼓楼'],
    regime: 'filing',
    sample: true,
    bboxWgs84: { west: 119.23, south: 26.06, east: 119.32, north: 26.13, source: '示例' },
    centreWgs84: { lat: 26.085, lng: 119.294 },
    authority: { name: '鼓楼区卫生健康局' },
    hotlines: [],
    subdistricts: SUBDISTRICTS.map(([name, kind, slug], index) => ({
      code: String(350102001 + index),
      name: name + kind,
      kind,
      slug,
      aliases: [name],
      ...(name === '癿藏' && { pinyin: 'qie zang' }),
      office: { name: `${name}${kind}办事处` },
    })),
    promises: [],
    footer: { organiser: '示例' },
    dataLicence: '示例',
  })
}

/** Places to start from in the region of tests. */
export const GENERATED_ORIGINS: readonly Origin[] = [
  {
    id: 'square',
    name: '五一广场',
    kind: 'landmark',
    aliases: [],
    initials: 'wygc',
    pointWgs84: { lat: 26.0702, lng: 119.3001 },
    isApproximate: false,
  },
]
