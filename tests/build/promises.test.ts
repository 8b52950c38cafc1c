import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  countOf,
  isFiled,
  isYes,
  type OpenData,
  openOpenData,
  REGIONS,
  type Row,
  TODAY,
} from '#tests/support/open-data.ts'

/*
 * Every promise is reckoned here anew from nothing but the open data as it is downloaded: the list of centres, the
 * tables of subdistricts and of sites.
 */
type Found = { now: number; of?: number; unknown?: number } | undefined
type Source = { centres: readonly Row[]; streets: readonly string[]; sites: readonly Row[] }
type Reckon = (source: Source) => Found

const labelsOf = (row: Row) => `${row['试点']}；${row['示范']}`.split('；')
const isLabelled = (words: string) => (row: Row) =>
  labelsOf(row).some((label) => label.includes(words))

const streetsWith =
  (isOne: (row: Row) => boolean, except: readonly string[] = []): Reckon =>
  ({ centres, streets }) => {
    const asked = streets.filter((street) => !except.includes(street))
    const there = centres.filter(isOne)
    if (there.length === 0) return undefined
    const now = countOf(asked, (street) => there.some((row) => row['街道'] === street))
    return { now, of: asked.length }
  }

/** Subdistricts with a centre that is filed, and those with none but one that does not say. */
const streetsFiled: Reckon = ({ centres, streets }) => {
  const has = (street: string, isOne: (row: Row) => boolean) =>
    centres.some((row) => row['街道'] === street && isOne(row))
  const now = countOf(streets, (street) => has(street, isFiled))
  const mayBe = countOf(streets, (street) => has(street, (row) => saysFiled(row) !== false))
  return { now, of: streets.length, unknown: mayBe - now }
}

/** Of some centres those that say yes, and those that say nothing. */
const answers =
  (
    toAnswer: (row: Row) => boolean | undefined,
    isAsked: (row: Row) => boolean = () => true,
  ): Reckon =>
  ({ centres }) => {
    const given = centres.filter(isAsked).map(toAnswer)
    if (given.length === 0 && isAsked.length > 0) return undefined
    return {
      now: countOf(given, (answer) => answer === true),
      of: given.length,
      unknown: countOf(given, (answer) => answer === undefined),
    }
  }

const filled = (column: string, toAnswer: (cell: string) => boolean) => (row: Row) =>
  row[column] ? toAnswer(row[column]) : undefined
const holds = (column: string) => filled(column, (last) => last >= TODAY)
const saysFiled = (row: Row) =>
  row['备案日期'] === '' && row['备案状态'] === '备案状态未提供' ? undefined : isFiled(row)

const ofType =
  (type: string): Reckon =>
  ({ centres }) => ({
    now: countOf(centres, (row) => row['机构类型'] === type),
    unknown: countOf(centres, (row) => row['机构类型'] === ''),
  })
const labelled =
  (words: string): Reckon =>
  ({ centres }) => {
    const now = countOf(centres, isLabelled(words))
    return now > 0 ? { now } : undefined
  }
const sitesOf =
  (kind: string): Reckon =>
  ({ sites }) => {
    const own = sites.filter((row) => row['建设方式'] === kind)
    return own.length > 0
      ? { now: countOf(own, (row) => row['进度'] === '开放'), of: own.length }
      : undefined
  }
const serviceTypes: Reckon = ({ centres }) => {
  const told = centres.flatMap((row) => (row['服务形式'] || '').split('；'))
  const now = new Set(told.filter(Boolean)).size
  return { now, of: 4, unknown: told.includes('') ? 4 - now : 0 }
}
/** Nobody publishes a number of it. */
const untold: Reckon = () => undefined

/** By words of the promise, in the order of the table. */
const PROMISES: Readonly<Record<(typeof REGIONS)[number], readonly [string, Reckon][]>> = {
  gulou: [
    ['设立一个以上', streetsFiled],
    ['安泰街道报送', labelled('2020年省委、省政府为民办实事项目')],
    [
      '其他街镇各报送1个',
      streetsWith(isLabelled('2020年区委、区政府为民办实事项目'), ['安泰街道']),
    ],
    ['完成摸底', untold],
    ['实施方案报到', untold],
    ['完成登记备案', answers(saysFiled, isLabelled('为民办实事项目'))],
    ['建好、培训好', untold],
    ['全面完成试点', untold],
    ['建设规划', untold],
    ['优先支持普惠', answers(filled('普惠', isYes))],
    ['登记以后', answers(saysFiled)],
    ['食品经营许可', answers(holds('食品经营许可证有效期'), (row) => isYes(row['提供餐食']))],
    ['增设托班', ofType('幼儿园托班')],
    ['改建、扩建幼儿园', sitesOf('幼儿园改建、扩建')],
    ['单位、商务楼宇', ofType('用人单位办托')],
    ['社区的空房子', ofType('社区托育点')],
    ['建好示范机构', labelled('示范')],
  ],
  jishishan: [
    ['1到2所标准化', labelled('示范')],
    ['教育局建成1所', ofType('幼儿园托班')],
    ['覆盖所有乡镇', streetsFiled],
    ['登记以后', answers(saysFiled)],
    ['全日托、半日托', serviceTypes],
    ['有条件的幼儿园', ofType('幼儿园托班')],
    ['用人单位在工作场所', ofType('用人单位办托')],
    ['社区引入', ofType('社区托育点')],
    ['新建居住区', sitesOf('新建居住区配建')],
    ['老居住区', sitesOf('购置、置换、租赁')],
    ['改造老旧小区', sitesOf('老旧小区改造')],
    ['农村公共服务', sitesOf('农村公共服务设施')],
    ['消防人员', answers(filled('消防人员', isYes))],
    ['消防要合', answers(holds('消防合格证明有效期'))],
    ['没有犯罪记录', answers(filled('背景核查日期', () => true))],
    ['考核评估', answers(filled('质量评估等级', () => true))],
  ],
}
/** Counted from pages: home visits, activities, whether complaints are taken; no file of the open data has them. */
const NOT_IN_OPEN_DATA = {
  gulou: ['入户指导', '亲子活动、家长课堂'],
  jishishan: ['投诉举报', '入户指导', '职业技能培训'],
}

function toState(found: Found, target: number | undefined) {
  if (!found) return '公开的数据算不出来'
  if (target === undefined) return '文件没有写数'
  if (target > 0 && found.now >= target) return '已达到'
  const mayBe = target > 0 && found.now + (found.unknown ?? 0) >= target
  return mayBe ? '填报不全，看不出来' : '还没有达到'
}

describe.each(REGIONS)('the promises made to %s', (region) => {
  let data: OpenData
  let promises: Row[]
  let source: Source
  beforeAll(async () => {
    data = await openOpenData(region)
    promises = await data.readTable('promises')
    const streets = (await data.readTable('subdistricts')).map((row) => row['街道乡镇'] ?? '')
    source = {
      centres: data.centres,
      streets: streets.filter((name) => name !== '全部'),
      sites: await data.readTable('sites'),
    }
  })
  afterAll(() => data?.portal.remove())
  const find = (text: string) => promises.filter((row) => row['承诺']?.includes(text))

  test.each(PROMISES[region])('%s: number and state follow from the open data', (text, reckon) => {
    const [row, ...others] = find(text)
    expect(others).toEqual([])
    const found = reckon(source)
    const target = row?.['目标'] ? Number(row['目标']) : undefined
    expect(row).toMatchObject({
      现在: String(found?.now ?? ''),
      总数: String(found?.of ?? ''),
      没有填报: String(found?.unknown ?? ''),
      状态: toState(found, target),
    })
    if (target !== undefined) expect([1, found?.of]).toContain(target)
  })

  test.each(NOT_IN_OPEN_DATA[region])(
    '%s: no open data holds it; the table and the page say where it is counted',
    async (text) => {
      const [row] = find(text)
      expect(row?.['数自']).toMatch(/入户指导|活动和课程|投诉渠道/)
      expect(await data.readPage('/promises/')).toContain(`不在名单里，数自${row?.['数自']}`)
    },
  )

  test('there is no promise besides these', () => {
    const known = [...PROMISES[region].map(([text]) => text), ...NOT_IN_OPEN_DATA[region]]
    expect(promises.filter((row) => !known.some((text) => row['承诺']?.includes(text)))).toEqual([])
    expect(promises).toHaveLength(known.length)
  })

  test('what the page says of a day that is over follows from the dates in the open data', async () => {
    const page = await data.readPage('/promises/')
    const [due, isAsked] =
      region === 'gulou'
        ? (['2020-06-30', isLabelled('为民办实事项目')] as const)
        : (['2025-12-31', () => true] as const)
    const wasFiled = (row: Row) => {
      const { 备案日期: from = '', 备案有效期: to, 注销日期: gone, 暂停服务起: stop } = row
      if (!from || from > due || (gone && gone <= due)) return false
      if (stop && stop <= due && (!row['暂停服务止'] || due <= row['暂停服务止'])) return false
      return !to || to < from || due <= to
    }
    // Those that gave up their filing after that day had it then.
    const then = data.all.filter((row) => !row['注销日期'] || row['注销日期'] > due).filter(isAsked)
    const text =
      region === 'gulou'
        ? `${then.length}家里${countOf(then, wasFiled)}家`
        : `${source.streets.length}个街道乡镇里${
            new Set(then.filter(wasFiled).map((row) => row['街道'])).size
          }个`
    const day = region === 'gulou' ? '到2020年6月30日：' : '到2025年12月31日：'
    // Where it is what it is today it is not said twice.
    expect(page).toContain((page.includes(day) ? day : '现在：') + text)
  })
})
