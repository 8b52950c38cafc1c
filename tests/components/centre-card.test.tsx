import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { toCentreDocument } from '#search/centre-document.ts'
import { type CentreQuery, EMPTY_QUERY } from '#search/centre-query.ts'
import type { CentreHit } from '#search/engine.ts'
import type { Centre } from '#src/centres/centre.ts'
import { CentreCard } from '#src/components/centre-card/CentreCard.tsx'
import { toCardOfDocument, toCardOfHit } from '#src/components/centre-card/card-content.ts'
import { BARE_CENTRE, FULL_CENTRE } from '#tests/support/example-centres.ts'

const toText = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

/** The card of a search hit, as markup. */
function renderHit(centre: Centre, hit: Partial<CentreHit> = {}, asked: Partial<CentreQuery> = {}) {
  const document = toCentreDocument(centre)
  const whole: CentreHit = {
    document,
    filingState: 'filed',
    availability: 'limited',
    unconfirmed: false,
    highlights: {
      name: [{ text: centre.displayName ?? centre.legalName, marked: false }],
      address: centre.address ? [{ text: centre.address, marked: false }] : [],
    },
    ...hit,
  }
  return renderToStaticMarkup(
    <CentreCard
      content={toCardOfHit(whole, '鼓东街道', { ...EMPTY_QUERY, ...asked }, '2026-11-20')}
    />,
  )
}

const renderOnList = (centre: Centre) =>
  renderToStaticMarkup(
    <CentreCard content={toCardOfDocument(toCentreDocument(centre), '鼓东街道', '2026-11-20')} />,
  )

test('a card tells state, services, age, fee, places, hours and telephone in words', () => {
  const html = renderHit(FULL_CENTRE)
  expect(toText(html)).toContain('彩虹托育园')
  expect(toText(html)).toContain('登记名称：示例彩虹托育服务有限公司')
  for (const words of ['已备案', '全日托', '计时托', '6个月至3岁', '全日托 2,680元/月', '紧张']) {
    expect(toText(html)).toContain(words)
  }
  for (const words of [
    '2026年11月18日报',
    '周一至周五 07:30–18:00',
    '非普惠',
    '质量等级A',
    '户外场地',
  ]) {
    expect(toText(html)).toContain(words)
  }
  expect(html).toContain('href="/centres/full/"')
  expect(html).toContain('href="tel:059100000201"')
})

test('that a centre takes no children of other families stands beside its name', () => {
  expect(renderHit({ ...FULL_CENTRE, openToOutsiders: false })).toContain('不对外招收')
  expect(renderOnList({ ...FULL_CENTRE, openToOutsiders: false })).toContain('不对外招收')
  expect(renderHit({ ...FULL_CENTRE, openToOutsiders: undefined })).not.toContain('不对外招收')
})

test('free places are told with their class, their day, and as those of today', () => {
  const classGroups = (['infant', 'youngToddler'] as const).map((classGroup) => ({
    classGroup,
    availability: 'limited' as const,
    availabilityOn: '2026-11-18',
  }))
  const centre = { ...FULL_CENTRE, classGroups }
  expect(toText(renderHit(centre))).toContain('乳儿班、托小班：紧张 2026年11月18日报')
  const now = toText(renderHit(centre, {}, { ageInMonths: 8 }))
  expect(now).toContain(' 乳儿班：紧张 2026年11月18日报 ')
  const later = toText(renderHit(centre, {}, { ageInMonths: 8, start: '2027-03' }))
  expect(later).toContain(' 托小班（到时1岁）：紧张 2026年11月18日报，是现在的情况 ')
})

test('a class whose free places nobody reported lately is named as unknown', () => {
  const hit = { availability: 'unknown' as const }
  expect(toText(renderHit(FULL_CENTRE, hit, { ageInMonths: 8 }))).toContain('余位 乳儿班：未知')
  expect(toText(renderHit(FULL_CENTRE, hit))).toContain('余位 未知')
})

test('the fee of each service asked for is told', () => {
  const text = toText(renderHit(FULL_CENTRE, {}, { serviceTypes: ['hourly', 'fullDay'] }))
  expect(text).toContain('费用 全日托 2,680元/月，计时托 45.50元/小时')
})

test('age, fee, free places and distance come before the name in the register and what is missing', () => {
  const { qualityGrade: _, ...ungraded } = FULL_CENTRE
  const text = toText(renderHit(ungraded, { distanceInMetres: 437 }))
  const order = ['彩虹托育园', '年龄', '费用', '余位', '距离', '登记名称', '质量等级未提供']
  expect(order.map((words) => text.indexOf(words))).toEqual(
    order.map((words) => text.indexOf(words)).sort((a, b) => a - b),
  )
  expect(order.filter((words) => !text.includes(words))).toEqual([])
})

test('a card can be compared and kept; the tick belongs to the form of the comparison', () => {
  const html = renderHit(FULL_CENTRE)
  expect(html).toContain('data-centre="full" data-at="26.08,119.3"')
  expect(html).toContain('<input type="checkbox" form="compare" name="ids" value="full"/>')
  expect(html).toContain('<a class="keep" data-keep="full" href="/kept/?ids=full">')
  expect(toText(html)).toContain('收藏 ：彩虹托育园')
})

test('a withdrawn centre is offered neither for comparing nor for keeping', () => {
  const html = renderOnList({ ...FULL_CENTRE, withdrawnOn: '2026-06-30' })
  expect(html).not.toContain('form="compare"')
  expect(html).not.toContain('data-keep')
})

test('what is not known is said, never hidden', () => {
  const text = toText(renderHit(BARE_CENTRE, { filingState: 'unknown', availability: 'unknown' }))
  expect(text).toContain('备案状态未提供')
  expect(text).toContain('鼓东街道 地址未提供')
  for (const words of ['服务形式未提供', '是否普惠未提供', '质量等级未提供', '余位 未知']) {
    expect(text).toContain(words)
  }
  for (const label of ['年龄', '费用', '电话', '开放时间'])
    expect(text).toContain(`${label} 未提供`)
})

test('the fee is of the service asked for; another service is no substitute', () => {
  expect(toText(renderHit(FULL_CENTRE, {}, { serviceTypes: ['hourly'] }))).toContain(
    '计时托 45.50元/小时',
  )
  expect(toText(renderHit(FULL_CENTRE, {}, { serviceTypes: ['temporary'] }))).toContain(
    '费用 未提供',
  )
})

test('matched words are marked and markup in a name stays text', () => {
  const name = [
    { text: '彩虹', marked: true },
    { text: '<img src=x>', marked: false },
  ]
  const html = renderHit(FULL_CENTRE, { highlights: { name, address: [] } })
  expect(html).toContain('<mark>彩虹</mark><span>&lt;img src=x&gt;</span>')
})

test('a street that the address already names is not repeated', () => {
  expect(toText(renderHit(FULL_CENTRE)).match(/鼓东街道/g)).toHaveLength(1)
})

test('a distance is a straight line and no more exact than the position', () => {
  expect(toText(renderHit(FULL_CENTRE, { distanceInMetres: 437 }))).toContain('直线距离约400米')
  expect(toText(renderHit(FULL_CENTRE, { distanceInMetres: 1260 }))).toContain('直线距离约1.3公里')
  expect(toText(renderHit(FULL_CENTRE))).not.toContain('直线距离')
})

test('a centre that left the newest list, or was confirmed long ago, is marked once', () => {
  const left = { ...FULL_CENTRE, inLatestList: false }
  const marked = toText(renderHit(left, { unconfirmed: true }))
  expect(marked).toContain('不在最新名单')
  expect(marked).not.toContain('信息待确认')
  expect(marked).not.toContain('已备案')
  expect(renderHit(left)).not.toContain('state--filed')
  expect(toText(renderHit(FULL_CENTRE, { unconfirmed: true }))).toContain('信息待确认')
})

test('an extension is shown beside the number, not dialled', () => {
  const html = renderHit({ ...FULL_CENTRE, phones: ['0591-00000202转8'] })
  expect(html).toContain(
    '<a href="tel:059100000202">0591-00000202</a><span aria-hidden="true">转8</span>',
  )
})

test('days with the same hours share a line, others get their own', () => {
  const hours = (weekday: number, closes: string) => ({ weekday, opens: '08:00', closes })
  const openingHours = [1, 2, 3, 5].map((day) => hours(day, '18:00')).concat(hours(6, '12:00'))
  const text = toText(renderHit({ ...FULL_CENTRE, openingHours }))
  expect(text).toContain('周一至周三、周五 08:00–18:00，周六 08:00–12:00')
})

test('a home point says why it has no address', () => {
  const homePoint = { ...BARE_CENTRE, institutionType: 'homePoint' as const }
  expect(toText(renderHit(homePoint))).toContain('只公布到街道乡镇')
})

test('where a home point lies is not told, even if a file gave it', () => {
  const homePoint = { ...FULL_CENTRE, institutionType: 'homePoint' as const }
  expect(renderHit(homePoint)).not.toContain('data-at')
})

test('a list rendered to a file states what holds on its day, with dates', () => {
  const suspended = { suspendedFrom: '2026-09-01', suspendedTo: '2027-02-28' }
  const text = toText(renderOnList({ ...FULL_CENTRE, ...suspended }))
  expect(text).toContain('2026年9月1日至2027年2月28日暂停服务')
  expect(text).toContain('紧张 2026年11月18日报')
  expect(toText(renderOnList(FULL_CENTRE))).toContain('已备案')
  const withdrawn = { ...FULL_CENTRE, withdrawnOn: '2026-06-30' }
  expect(toText(renderOnList(withdrawn))).toContain('2026年6月30日注销备案')
  expect(toText(renderOnList(BARE_CENTRE))).toContain('余位 未提供')
})
