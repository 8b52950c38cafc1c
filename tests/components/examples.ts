import type { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { toHolidayCalendar } from '#src/calendar/holidays.ts'
import CentreContact from '#src/components/centre/CentreContact.astro'
import CentreHead from '#src/components/centre/CentreHead.astro'
import CentreKeyFacts from '#src/components/centre/CentreKeyFacts.astro'
import CentreNotices from '#src/components/centre/CentreNotices.astro'
import CentreReach from '#src/components/centre/CentreReach.astro'
import Certificates from '#src/components/centre/Certificates.astro'
import ClassGroupsTable from '#src/components/centre/ClassGroupsTable.astro'
import Oversight from '#src/components/centre/Oversight.astro'
import PlacesByClass from '#src/components/centre/PlacesByClass.astro'
import ServicesTable from '#src/components/centre/ServicesTable.astro'
import Sources from '#src/components/centre/Sources.astro'
import WeekStrip from '#src/components/centre/WeekStrip.astro'
import FindForm from '#src/components/home/FindForm.astro'
import { BARE_CENTRE, FULL_CENTRE } from '#tests/support/example-centres.ts'

/** One way a component is used, what a reader must find there and what must not be there. */
export type Example = {
  name: string
  component: Parameters<AstroContainer['renderToString']>[0]
  props: Record<string, unknown>
  shows: readonly (string | RegExp)[]
  hides?: readonly (string | RegExp)[]
}

const place = {
  subdistrictName: '鼓东街道',
  regionName: '福建省福州市鼓楼区',
  holidayCalendar: toHolidayCalendar({ holidays: [], workdays: [] }),
  office: { name: '鼓东街道办事处', phone: '0591-00000101' },
  on: '2026-11-20',
}
const here = { subdistrictName: '鼓东街道', on: '2026-11-20' }
const suspended = {
  ...FULL_CENTRE,
  suspendedFrom: '2026-09-01',
  suspendedTo: '2027-02-28',
  provenance: {
    ...FULL_CENTRE.provenance,
    suspendedFrom: { source: 'filingSystem' as const, asOf: '2026-11-02' },
  },
}
const withdrawn = { ...FULL_CENTRE, withdrawnOn: '2026-06-30' }
const homePoint = {
  ...BARE_CENTRE,
  institutionType: 'homePoint' as const,
  phones: ['0591-00000203'],
}

/** Every example is checked for its words and for barriers. */
export const EXAMPLES: readonly Example[] = [
  {
    name: 'the head of a filed centre names door, law and state',
    component: CentreHead,
    props: { centre: FULL_CENTRE, ...here },
    shows: [
      /<h1[^>]*>彩虹托育园/,
      '登记名称：示例彩虹托育服务有限公司',
      '2024年3月2日备案',
      '营利性',
    ],
    hides: ['不在最新名单', '暂停'],
  },
  {
    name: 'the head of a suspended centre states the dates, and carries the days of the next states',
    component: CentreHead,
    props: { centre: suspended, ...here },
    shows: [
      '2026年9月1日至2027年2月28日暂停服务',
      '备案状态截至2026年11月2日',
      '{&quot;from&quot;:&quot;2027-03-01&quot;,&quot;state&quot;:&quot;filed&quot;,&quot;label&quot;:&quot;已备案&quot;}',
    ],
  },
  {
    name: 'after a suspension its head says nothing of it, and dates the state by the list that named its end',
    component: CentreHead,
    props: { centre: suspended, ...here, on: '2027-03-01' },
    shows: ['2024年3月2日备案', '备案状态截至2026年11月2日'],
    hides: ['暂停服务<'],
  },
  {
    name: 'vacancies that a centre reports later do not make the list of its filing newer',
    component: CentreHead,
    props: {
      centre: {
        ...FULL_CENTRE,
        provenance: {
          ...FULL_CENTRE.provenance,
          legalName: { source: 'centreReport', asOf: '2026-11-19' },
          'classGroups.toddler.availability': { source: 'centreReport', asOf: '2026-11-19' },
        },
      },
      ...here,
    },
    shows: ['备案状态截至2026年11月2日'],
    hides: ['11月19日'],
  },
  {
    name: 'the head of a centre nobody filed says that the state is not known',
    component: CentreHead,
    props: { centre: { ...BARE_CENTRE, inLatestList: false }, ...here },
    shows: ['备案状态未提供', '不在最新名单'],
    hides: ['登记名称'],
  },
  {
    name: 'a withdrawn centre leads to those that can be asked instead',
    component: CentreNotices,
    props: { centre: withdrawn, on: '2026-11-20' },
    shows: ['2026年6月30日注销备案', '/#transfer"'],
  },
  {
    name: 'a centre in good order needs no notice',
    component: CentreNotices,
    props: { centre: FULL_CENTRE, on: '2026-11-20' },
    shows: [],
    hides: ['notice'],
  },
  {
    name: 'a centre that will be withdrawn is announced so, and is open until then',
    component: CentreNotices,
    props: { centre: withdrawn, on: '2026-06-29' },
    shows: ['2026年6月30日将注销备案'],
    hides: ['/centres/in/gudong/', '已注销'],
  },
  {
    name: 'a centre is called, found on three maps and kept in one tap',
    component: CentreReach,
    props: { centre: FULL_CENTRE, ...place },
    shows: [
      'href="tel:059100000201"',
      'uri.amap.com/marker',
      'api.map.baidu.com/marker',
      'apis.map.qq.com/uri/v1/marker',
      'data-keep="full"',
    ],
    hides: ['位置可能不准', '未提供'],
  },
  {
    name: 'an extension is said, not dialled',
    component: CentreReach,
    props: { centre: { ...FULL_CENTRE, phones: ['0591-00000202转212'] }, ...place },
    shows: ['href="tel:059100000202"', '接通后按212'],
  },
  {
    name: 'who gave neither number nor place is not offered for a call or a way',
    component: CentreReach,
    props: { ...place, centre: { ...homePoint, phones: [] } },
    shows: ['电话未提供', '位置未提供', '收藏'],
    hides: ['tel:', 'uri.amap.com'],
  },
  {
    name: 'where a home point lies is not told, even if a file gave it',
    component: CentreReach,
    props: {
      ...place,
      centre: { ...homePoint, locationWgs84: FULL_CENTRE.locationWgs84 },
    },
    shows: ['位置未提供'],
    hides: ['uri.amap.com'],
  },
  {
    name: 'a withdrawn centre is offered for nothing',
    component: CentreReach,
    props: { centre: withdrawn, ...place },
    shows: [],
    hides: ['拨打', '收藏'],
  },
  {
    name: 'a centre tells its hours and leads to its neighbours',
    component: CentreContact,
    props: { centre: FULL_CENTRE, ...place },
    shows: [
      'href="tel:059100000201"',
      'href="tel:059100000202"',
      '/centres/full/cost/',
      '/centres/?lat=26.080&amp;lng=119.300&amp;sort=distance',
      '法定节假日休息',
      '&quot;holidayRule&quot;:&quot;closed&quot;',
    ],
    hides: ['节假日是否开放未提供'],
  },
  {
    name: 'a centre that does not speak of holidays says that nobody knows',
    component: CentreContact,
    props: { centre: { ...FULL_CENTRE, closures: undefined }, ...place },
    shows: ['节假日是否开放未提供'],
    hides: ['holidayRule'],
  },
  {
    name: 'a home point has a telephone but neither door nor map',
    component: CentreContact,
    props: { centre: homePoint, ...place },
    shows: ['只公布到街道乡镇', 'href="tel:059100000203"'],
    hides: ['uri.amap.com', '/centres/?lat='],
  },
  {
    name: 'a centre without a telephone names the office to ask',
    component: CentreContact,
    props: { centre: BARE_CENTRE, ...place },
    shows: ['未提供', '可以先问鼓东街道办事处', 'href="tel:059100000101"'],
  },
  {
    name: 'a withdrawn centre is not offered for a call',
    component: CentreContact,
    props: { centre: withdrawn, ...place },
    shows: [],
    hides: ['拨打', 'data-opening'],
  },
  {
    name: 'key facts tell age, fee and grade',
    component: CentreKeyFacts,
    props: { centre: FULL_CENTRE },
    shows: ['6个月至3岁', '全日托收费', '2,680元/月', '不是普惠机构', 'A级'],
  },
  {
    name: 'each class has its places as a bar, and what was reported when',
    component: PlacesByClass,
    props: { centre: FULL_CENTRE },
    shows: [
      '共72个托位',
      'class="bar"',
      '紧张',
      '未知',
      'data-reported-on="2026-11-18"',
      '已超过35天',
    ],
  },
  {
    name: 'key facts of a bare centre are gaps that can be read',
    component: CentreKeyFacts,
    props: { centre: BARE_CENTRE },
    shows: [/(未提供[\s\S]*){4}/],
    hides: ['undefined', '出处'],
  },
  {
    name: 'each service has its own fee, and gaps are named',
    component: ServicesTable,
    props: { centre: FULL_CENTRE },
    shows: ['全日托', '2,680元/月', '45.50元/小时', '2小时', '未提供'],
  },
  {
    name: 'how large classes are is told for each',
    component: ClassGroupsTable,
    props: { centre: FULL_CENTRE },
    shows: ['乳儿班', '1:3', '未提供'],
  },
  {
    name: 'a day without hours is closed',
    component: WeekStrip,
    props: { openingHours: FULL_CENTRE.openingHours },
    shows: ['周一', '07:30–18:00', /周日[\s\S]*不开放/],
  },
  {
    name: 'certificates state the day they end',
    component: Certificates,
    props: { centre: FULL_CENTRE },
    shows: ['有效期至2027年2月10日', 'data-valid-to="2026-11-19"', '托幼机构卫生评价报告'],
    hides: ['已过'],
  },
  {
    name: 'a centre that cooks nothing needs no food licence',
    component: Certificates,
    props: { centre: { ...BARE_CENTRE, providesMeals: false } },
    shows: ['不提供餐食，不需要此证'],
  },
  {
    name: 'a penalty is shown until the last day it may be',
    component: Oversight,
    props: { centre: FULL_CENTRE, outcomes: [] },
    shows: ['限期整改', '罚款5000元', 'data-shown-to="2026-05-02"', '改正日期未提供'],
  },
  {
    name: 'sources name where, when and who',
    component: Sources,
    props: {
      centre: FULL_CENTRE,
      title: '电话',
      fields: [{ label: '电话', path: 'phones' }],
    },
    shows: ['机构申报，2026年9月15日，机构自报'],
  },
  {
    name: 'the search form works as a plain form',
    component: FindForm,
    props: { asksAll: true },
    shows: [
      'action="/centres/#results"',
      'name="q"',
      'name="age"',
      'name="start"',
      'name="place"',
      '现在',
    ],
  },
]
