import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReleaseFiles } from '#src/publishing/release/release.ts'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'

/** Newer than every list: the day the sample stands at. */
const CONFIRMED = '2026-11-20'
const CENTRE = 'gl-2022-003'
type Told = { id: string; provenance: Record<string, { asOf: string }> }

let portal: SamplePortal
let centres: Told[]
/** Text of pages by address. */
const pages = new Map<string, string>()

const toText = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, '')
const read = async (address: string) => (await fetch(portal.url + address)).text()

beforeAll(async () => {
  portal = await startSamplePortal({}, undefined, (contentDir) => {
    const filings = join(contentDir, 'regions', 'gulou', 'filings')
    const confirmed = {
      机构名称: '福州市鼓楼区示例云朵邮局托育服务有限公司',
      街道: '鼓东街道',
      备案编号: 'GL-2022-003',
      一日安排: '上午户外，下午午睡',
      数据日期: CONFIRMED,
      数据来源: '机构申报',
    }
    writeFileSync(join(filings, '机构确认.json'), JSON.stringify({ centres: [confirmed] }))
  })
  centres = JSON.parse(await read('/data/centres.json')).centres
  const list: ReleaseFiles = JSON.parse(
    readFileSync(join(portal.folder, 'data', 'current', 'files.json'), 'utf8'),
  )
  for (const { address } of list.files.filter((file) => file.address.endsWith('/')))
    pages.set(address, toText(await read(address)))
  for (const address of ['/centres/', '/check/?q=GL-2022-003', '/kept/'])
    pages.set(address, toText(await read(address)))
})
afterAll(() => portal?.remove())

const newestOf = (days: readonly string[]) => days.toSorted().at(-1)
const toDaysOf = ({ provenance }: Told) => Object.values(provenance).map(({ asOf }) => asOf)
const toChinese = (day = '') => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
/** Every day that stands behind some words, with the pages that say so. */
function findDays(words: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [address, text] of pages)
    for (const [, day = ''] of text.matchAll(new RegExp(`${words}(\\d+年\\d+月\\d+日)`, 'g')))
      found.set(day, [...(found.get(day) ?? []), address])
  return found
}

test('the newest day of all is the same on every page that tells of the region, and that of the confirmation', () => {
  const days = findDays('最新资料截至')
  expect([...days.keys()]).toEqual([toChinese(newestOf(centres.flatMap(toDaysOf)))])
  expect([...days.keys()]).toEqual([toChinese(CONFIRMED)])
  const told = [...days.values()].flat()
  for (const address of ['/', '/statistics/', '/promises/', '/supervision/', '/data/'])
    expect(told, address).toContain(address)
})

test('the day of the list is the same wherever it is told, and no confirmation moves it', () => {
  const filed = centres.flatMap(({ provenance }) => provenance['filedOn']?.asOf ?? [])
  const days = findDays('备案名单截至')
  expect([...days.keys()]).toEqual([toChinese(newestOf(filed))])
  expect([...days.keys()]).not.toEqual([toChinese(CONFIRMED)])
  const told = [...days.values()].flat()
  for (const address of [
    '/statistics/',
    '/promises/',
    '/data/',
    '/check/list/',
    '/check/?q=GL-2022-003',
  ])
    expect(told, address).toContain(address)
})

test('the day of a page is that of what it shows', () => {
  const toFoot = (address: string) =>
    /本页资料截至(\d+年\d+月\d+日)/.exec(pages.get(address) ?? '')?.[1]
  for (const centre of centres)
    expect(toFoot(`/centres/${centre.id}/`), centre.id).toBe(toChinese(newestOf(toDaysOf(centre))))
  expect(toFoot(`/centres/${CENTRE}/`)).toBe(toChinese(CONFIRMED))
  expect(toFoot('/centres/in/gudong/')).toBe(toChinese(CONFIRMED))
})

test('no page says 截至 without saying of what, and none that the day of all is not provided', () => {
  const OF_WHAT = /(?:名单|资料|备案状态|记录|电话|余位[^。]*，|交来的，|依据：[^。]*，)$/
  for (const [address, text] of pages) {
    const bare = [...text.matchAll(/(.{0,30})截至\d+年/g)].filter(
      ([, before = '']) => !OF_WHAT.test(before),
    )
    expect(
      bare.map(([whole]) => whole),
      address,
    ).toEqual([])
    expect(text, address).not.toContain('数据截至')
  }
  expect(pages.get('/supervision/')).not.toContain('资料日期未提供')
})
