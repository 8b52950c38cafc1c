import { type GivenPage, pageDocumentSchema } from '#search/page-document.ts'
import type { IndexSource } from '#search/search-index.ts'
import type { Centre } from '#src/centres/centre.ts'
import {
  GENERATED_ON,
  generateCentres,
  makeCentre,
  toGeneratedSnapshot,
} from '#tests/support/generated-centres.ts'
import { GENERATED_ORIGINS, generateRegion } from '#tests/support/generated-region.ts'

/** The moment all search tests ask at. */
export const SEARCH_NOW = new Date(`${GENERATED_ON}T10:00:00+08:00`)

const CONFIRMED = {
  provenance: { legalName: { source: 'filingSystem', asOf: '2026-10-01' } },
} as const

const weekdays = (opens: string, closes: string) =>
  [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens, closes }))

/** Centres that each show one thing; their names share no character pair with the generated ones. */
const NAMED: Centre[] = [
  {
    id: 'bear',
    legalName: '福州市鼓楼区棕熊先生托育服务有限公司',
    displayName: '棕熊先生托育',
    address: '福建省福州市鼓楼区鼓东街道开元路23号',
    locationWgs84: { lat: 26.09, lng: 119.3, sourceDatum: 'wgs84' },
    filedOn: '2023-05-04',
    features: ['双语', '户外场地'],
    providesMeals: true,
    cameraCoverage: '活动室',
    demonstrationLabels: ['区级示范'],
    certificates: [
      { kind: 'fire', result: '合格', validTo: '2027-02-01' },
      { kind: 'food', validTo: '2026-12-31' },
    ],
    ageFromInMonths: 6,
    ageToInMonths: 36,
    openingHours: weekdays('07:30', '18:30'),
    services: [
      { serviceType: 'fullDay', feeInYuan: 2600, feeUnit: 'month' },
      { serviceType: 'temporary', feeInYuan: 120, feeUnit: 'day' },
    ],
    classGroups: [
      { classGroup: 'infant', availability: 'available', availabilityOn: '2026-11-10' },
      { classGroup: 'olderToddler', availability: 'full', availabilityOn: '2026-11-10' },
    ],
  },
  {
    id: 'bear-branch',
    legalName: '福州市棕熊先生婴幼儿照护服务中心（温泉园）',
    aliases: ['棕熊'],
    subdistrictCode: '350102003',
    address: '福州市鼓楼区温泉街道桂湖巷5号',
    pilotLabels: ['2020年为民办实事项目试点单位'],
    filedOn: '2024-01-15',
  },
  { id: 'in-bear-lane', legalName: '福州市榕荫托育中心', address: '福州市鼓楼区棕熊先生巷1号' },
  {
    id: 'lake',
    legalName: '福州市鼓楼区绿榕湖畔托育有限公司',
    displayName: '绿榕湖畔托育',
    services: [{ serviceType: 'fullDay', feeInYuan: 500, feeUnit: 'week' }],
  },
  {
    id: 'night',
    legalName: '福州市鼓楼区萤灯托育有限公司',
    features: ['夜托'],
    providesMeals: false,
    cameraDaysKept: 90,
    certificates: [
      { kind: 'fire', result: '合格', validTo: '2026-10-31' },
      { kind: 'food', result: '不合格', validTo: '2027-12-31' },
      { kind: 'hygiene', result: '合格' },
    ],
  },
  {
    id: 'workplace',
    legalName: '福州棉桃软件有限公司',
    institutionType: 'employer',
    openToOutsiders: true,
  },
  {
    id: 'own-people',
    legalName: '福州葵盘机械有限公司',
    institutionType: 'employer',
    openToOutsiders: false,
  },
  { id: 'fang', legalName: '福州长乐坊托育服务有限公司', address: '福州市鼓楼区乐山巷8号音乐山庄' },
  {
    id: 'malt',
    legalName: '福州市鼓樓區麥芽糖託育中心',
    openingHours: [...weekdays('08:00', '17:00'), { weekday: 6, opens: '09:00', closes: '12:00' }],
  },
  { id: 'moon', legalName: '福州市鼓楼区八个月亮托育有限公司', displayName: '八个月亮' },
  { id: 'sunny', legalName: '鼓楼区晴朗普惠托育园', affordable: false },
  { id: 'abc', legalName: '福州ＡＢＣ国际托育有限公司', brand: 'ABC国际' },
  { id: 'short', legalName: '福州市桔梗托育中心' },
  { id: 'qiezang', legalName: '榉木托育中心', subdistrictCode: '350102011' },
  { id: 'not-in-list', legalName: '福州市鼓楼区紫藤萝托育一园', inLatestList: false },
  { id: 'confirmed-long-ago', legalName: '福州市鼓楼区紫藤萝托育二园', provenance: {} },
  { id: 'suspended', legalName: '福州市鼓楼区紫藤萝托育三园', suspendedFrom: '2026-11-01' },
  { id: 'withdrawn', legalName: '福州市鼓楼区紫藤萝托育四园', withdrawnOn: '2026-05-01' },
  { id: 'sound', legalName: '福州市鼓楼区紫藤萝托育五园' },
].map((centre) => makeCentre({ ...CONFIRMED, ...(centre as Parameters<typeof makeCentre>[0]) }))

const ARTICLE = {
  kind: 'guidance',
  topic: 'feeding',
  monthsTo: 36,
  reviewBy: '2027-06-30',
} as const

/** Pages that each show one thing. */
const PAGES: GivenPage[] = [
  {
    ...ARTICLE,
    href: '/guidance/first-foods/',
    title: '第一口辅食',
    summary: '满6个月起怎么加辅食',
    keywords: ['米糊', '头一回吃饭'],
    body: '先加富含铁的米粉，再加肉泥。',
    monthsFrom: 6,
    monthsTo: 12,
  },
  {
    ...ARTICLE,
    href: '/guidance/old-foods/',
    title: '辅食旧说',
    summary: '辅食添加',
    body: '旧的说法。',
    reviewBy: '2026-01-31',
  },
  {
    ...ARTICLE,
    href: '/guidance/settling-in/',
    title: '入托适应',
    summary: '头两周怎么过',
    body: '每天早一点接，辅食照旧。',
    topic: 'settling',
  },
  {
    kind: 'policy',
    href: '/policies/feeding-guide/',
    title: '婴幼儿喂养指南',
    summary: '国家讲辅食的文件',
  },
  {
    kind: 'event',
    href: '/events/past/',
    title: '辅食课堂',
    shownTo: '2020-01-01',
  },
  {
    kind: 'notice',
    href: '/notices/#coming',
    title: '辅食提示',
    shownFrom: '2090-01-01',
  },
]

/** 60 centres and a few pages of one region. */
export function makeSearchFixture(): IndexSource & { centres: Centre[] } {
  const region = generateRegion()
  const centres = [...NAMED, ...generateCentres(60 - NAMED.length, region, 3)]
  return {
    region,
    centres,
    snapshot: toGeneratedSnapshot(centres, region),
    origins: GENERATED_ORIGINS,
    version: 'fixture',
    lot: '2026-11-16',
    articles: PAGES.map((page) => pageDocumentSchema.parse(page)),
  }
}
