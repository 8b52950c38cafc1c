import type { Centre } from '#src/centres/centre.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import type { Region } from '#src/region/region.ts'
import { createRandom, type Random } from '#tests/support/random.ts'

/** The day the generated filings speak of. */
export const GENERATED_ON = '2026-11-20'

const FIRST = [...'小大金蓝青红彩暖晨星云月禾苗安乐慧童贝朵果豆米可爱优启新阳春']
const SECOND = [
  '太阳',
  '月亮',
  '星星',
  '树叶',
  '蘑菇',
  '海豚',
  '白鹅',
  '蜗牛',
  '风车',
  '积木',
  '种子',
  '脚印',
  '蜡笔',
  '石榴',
  '橙子',
  '麦田',
  '云朵',
  '松鼠',
  '蒲公英',
  '向日葵',
  '萤火虫',
  '小船',
  '花园',
  '铃铛',
  '雨点',
  '桃子',
  '芽芽',
  '摇篮',
  '泡泡',
  '气球',
]
const THIRD = ['', '', '', '乐园', '之家', '小屋', '成长', '天地', '学堂', '屋']
const KINDS = [
  ['托育服务有限公司', 'centre', 'forProfit'],
  ['婴幼儿托育有限公司', 'centre', 'forProfit'],
  ['托育中心', 'centre', 'nonProfit'],
  ['幼儿园', 'kindergartenClass', 'public'],
  ['托育点', 'community', 'nonProfit'],
  ['家庭托育点', 'homePoint', 'forProfit'],
] as const
const ROADS = [
  '中山',
  '五一北',
  '五四',
  '湖东',
  '华林',
  '津泰',
  '八一七北',
  '杨桥东',
  '北环中',
  '西洪',
  '铜盘',
  '工业',
  '乌山西',
  '古田',
  '东大',
  '树汤',
  '井大',
  '六一中',
  '道山',
  '白马北',
]
const ESTATES = [
  '融侨',
  '阳光',
  '金色',
  '世纪',
  '东方',
  '恒力',
  '江滨',
  '左海',
  '屏山',
  '金牛',
  '湖前',
  '大梦',
]
const ESTATE_KINDS = ['花园', '小区', '公寓', '新村', '广场']

/** Centres as a real list has them: most values there, many missing. The same for the same seed. */
export function generateCentres(count: number, region: Region, seed = 1): Centre[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, (_, number) => generateCentre(number, region, random))
}

/** A snapshot around centres, as `loadFilings` gives it. */
export function toGeneratedSnapshot(centres: Centre[], region: Region): CentreSnapshot {
  return {
    regionCode: region.code,
    version: '0123456789ab',
    asOf: GENERATED_ON,
    centres,
    formerIds: {},
  }
}

/** A centre of which only the sure fields are known. */
export function makeCentre(centre: Pick<Centre, 'id' | 'legalName'> & Partial<Centre>): Centre {
  return {
    aliases: [],
    inLatestList: true,
    subdistrictCode: '350102001',
    phones: [],
    openingHours: [],
    services: [],
    classGroups: [],
    staff: [],
    certificates: [],
    inspections: [],
    violations: [],
    penalties: [],
    pilotLabels: [],
    demonstrationLabels: [],
    provenance: {},
    ...centre,
  }
}

function generateCentre(number: number, region: Region, random: Random): Centre {
  const brand = random.pick(FIRST) + random.pick(SECOND) + random.pick(THIRD)
  const [ending, institutionType, nature] = random.pick(KINDS)
  const subdistrict = random.pick(region.subdistricts)
  const isHomePoint = institutionType === 'homePoint'
  const road = `${random.pick(ROADS)}路${random.between(1, 400)}号`
  const estate = random.pick(ESTATES) + random.pick(ESTATE_KINDS)
  const address = `${region.fullName}${subdistrict.name}${road}${random.chance(0.5) ? estate : ''}`
  return makeCentre({
    id: `generated-${number}`,
    legalName: `福州市${random.chance(0.7) ? '鼓楼区' : ''}${brand}${ending}`,
    ...(random.chance(0.4) && { displayName: `${brand}托育` }),
    subdistrictCode: subdistrict.code,
    ...(!isHomePoint && { address }),
    ...(!isHomePoint && random.chance(0.95) && { locationWgs84: generateLocation(region, random) }),
    phones: [`0591-0000${String(number % 10_000).padStart(4, '0')}`],
    institutionType,
    nature,
    ...(random.chance(0.9) && { affordable: random.chance(0.4) }),
    ...(random.chance(0.5) && { openToOutsiders: random.chance(0.5) }),
    ...(random.chance(0.4) && { qualityGrade: random.pick(['A', 'B', 'C', 'D'] as const) }),
    ...generateAges(random),
    ...(random.chance(0.9) && { places: random.between(10, 150) }),
    ...(random.chance(0.9) && { openingHours: generateHours(random) }),
    services: generateServices(random),
    classGroups: generateClassGroups(random),
    ...(random.chance(0.9) && { filedOn: generateDay(2019, 2026, random) }),
    ...(random.chance(0.03) && { suspendedFrom: '2026-09-01' }),
    ...(random.chance(0.02) && { withdrawnOn: '2026-06-30' }),
    inLatestList: random.chance(0.96),
    provenance: generateProvenance(random),
  })
}

function generateLocation({ bboxWgs84: box }: Region, random: Random) {
  return {
    lat: Number((box.south + random.next() * (box.north - box.south)).toFixed(6)),
    lng: Number((box.west + random.next() * (box.east - box.west)).toFixed(6)),
    sourceDatum: 'wgs84',
  } as const
}

function generateAges(random: Random) {
  return random.chance(0.9)
    ? { ageFromInMonths: random.pick([3, 6, 6, 10, 12, 18, 24]), ageToInMonths: 36 }
    : {}
}

function generateHours(random: Random) {
  const opens = random.pick(['07:00', '07:30', '08:00', '08:30'])
  const closes = random.pick(['16:30', '17:30', '18:00', '20:00'])
  return [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens, closes }))
}

function generateServices(random: Random): Centre['services'] {
  const fees = [
    { serviceType: 'fullDay', feeInYuan: random.between(8, 50) * 100, feeUnit: 'month' },
    { serviceType: 'halfDay', feeInYuan: random.between(5, 30) * 100, feeUnit: 'month' },
    { serviceType: 'hourly', feeInYuan: random.between(10, 60), feeUnit: 'hour' },
    { serviceType: 'temporary', feeInYuan: random.between(50, 300), feeUnit: 'day' },
  ] as const
  return fees.flatMap(({ serviceType, ...fee }) => {
    if (!random.chance(serviceType === 'fullDay' ? 0.9 : 0.3)) return []
    return [{ serviceType, ...(random.chance(0.8) && fee) }]
  })
}

function generateClassGroups(random: Random): Centre['classGroups'] {
  const names = ['infant', 'youngToddler', 'olderToddler', 'mixedAge'] as const
  return names.flatMap((classGroup) => {
    if (!random.chance(0.6)) return []
    const reported = {
      availability: random.pick(['available', 'limited', 'full'] as const),
      availabilityOn: random.pick(['2026-11-18', '2026-11-02', '2026-08-01']),
    }
    return [{ classGroup, ...(random.chance(0.8) && reported) }]
  })
}

function generateProvenance(random: Random): Centre['provenance'] {
  const asOf = random.chance(0.9) ? '2026-10-01' : '2025-03-01'
  return random.chance(0.97) ? { legalName: { source: 'filingSystem', asOf } } : {}
}

function generateDay(fromYear: number, toYear: number, random: Random): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const month = two(random.between(1, 10))
  return `${random.between(fromYear, toYear)}-${month}-${two(random.between(1, 28))}`
}
