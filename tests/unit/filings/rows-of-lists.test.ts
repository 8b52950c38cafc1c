import { describe, expect, test } from 'vitest'
import { readTable } from '#tests/support/read-table.ts'
import { toWorkbook } from '#tests/support/workbook.ts'

const A = '鼓楼区甲示例托育园'
const B = '鼓楼区乙示例托育园'

const HEAD = '机构名称,街道,托位数,在托人数'
const csv = (...lines: string[]) => readTable(lines.join('\n'))
const namesOf = ({ rows }: Awaited<ReturnType<typeof readTable>>) =>
  rows.map(({ legalName }) => legalName)

describe('rows that are no centres', () => {
  test.each([
    '小计,鼓东街道,60,50',
    '鼓东街道小计,鼓东街道,60,50',
    '合 计,鼓楼区,120,100',
    '全区合计：39家,,120,100',
    ',合计,120,100',
    '填表人：张三,审核人：李四,填表日期：,2026-11-02',
    '填表人,张三,审核人,李四',
    '注：托位数以备案为准,,,',
    '说明：以上数据截至十一月,,,',
    '以上数据截至2026年11月2日,,,',
    '备注,本表不含幼儿园托班,,',
    '1,2,3,4',
  ])('%s', async (line) => {
    const list = await csv(HEAD, `${A},鼓东街道,60,50`, line)
    expect(namesOf(list)).toEqual([A])
    expect(list.errors).toEqual([])
    expect(list.codes).toContain('note-row')
  })

  test.each(['鼓楼区示例托育园（示例）,鼓东街道,60,', '例：阳光托育园,鼓东街道,60,'])(
    'an example how to fill in: %s',
    async (line) => {
      const list = await csv(HEAD, line, `${A},鼓东街道,60,50`)
      expect(namesOf(list)).toEqual([A])
      expect(list.codes).toEqual(['example-row'])
    },
  )

  test('a row whose number says that it is an example', async () => {
    const list = await csv('序号,机构名称,街道', '例,阳光托育园,鼓东街道', `1,${A},鼓东街道`)
    expect(namesOf(list)).toEqual([A])
  })
})

describe('rows that are centres', () => {
  test.each([
    '*星光托育园',
    '以上善托育园',
    '说明书托育园',
    '附件巷托育园',
    '汇总湾托育园',
    '备注托育园',
  ])('a name that begins like a note: %s', async (name) => {
    const list = await csv('机构名称,街道', `${name},鼓东街道`)
    expect(namesOf(list)).toEqual([name])
    expect(list.issues).toEqual([])
  })

  test('nobody knows which cell is which in a row longer than its header', async () => {
    const list = await csv(
      HEAD,
      `${A},鼓东街道,60,50`,
      `${B},鼓西街道,二楼,30,20`,
      '丙园,鼓东街道,,,,',
    )
    expect(namesOf(list)).toEqual([A, '丙园'])
    expect(list.errors).toMatchObject([{ code: 'longer-row', at: { row: 3 }, detail: '5' }])
  })
})

describe('a centre in several rows', () => {
  const classes = [
    ['机构名称', '街道', '班型', '托位数', '在托人数'],
    [A, '鼓东街道', '乳儿班', 10, 8],
    [null, null, '托小班', 15, 15],
    [null, null, '托大班', 20, 12],
    [B, '鼓西街道', '托大班', 20, 20],
  ]

  test('has the places of all its classes', async () => {
    const { rows } = await readTable(
      toWorkbook({ 名单: { rows: classes, merges: ['A2:A4', 'B2:B4'] } }),
    )
    expect(rows).toMatchObject([
      { legalName: A, places: 45, 'classGroups.infant.places': 10 },
      { legalName: A, 'classGroups.youngToddler.places': 15 },
      { legalName: A, 'classGroups.olderToddler.places': 20 },
      { legalName: B, places: 20, enrolled: 20, 'classGroups.olderToddler.places': 20 },
    ])
  })

  test('is one centre also where the file lost its merged cells', async () => {
    const { rows } = await csv(...classes.map((row) => row.map((cell) => cell ?? '').join(',')))
    expect(rows.map(({ legalName }) => legalName)).toEqual([A, A, A, B])
    expect(rows[0]).toMatchObject({ places: 45 })
  })

  test('has the children of all its classes', async () => {
    const { rows } = await csv(...classes.map((row) => row.map((cell) => cell ?? '').join(',')))
    expect(rows[0]).toMatchObject({ enrolled: 35 })
  })

  test('has the places of the whole where those of classes stand beside them', async () => {
    const { rows } = await readTable(
      toWorkbook({
        名单: {
          rows: [
            ['机构名称', '街道', '托位数', '班型', '班数'],
            [A, '鼓东街道', 45, '乳儿班', 1],
            [null, null, null, '托小班', 2],
          ],
          merges: ['A2:A3', 'B2:B3', 'C2:C3'],
        },
      }),
    )
    expect(rows).toMatchObject([
      { places: 45, 'classGroups.infant.classes': 1 },
      { places: 45, 'classGroups.youngToddler.classes': 2 },
    ])
  })

  test('has the fee of each service in the row of that service', async () => {
    const { rows, errors } = await csv(
      '机构名称,街道,服务形式,收费标准（元/月）',
      `${A},鼓东街道,全日托,2000`,
      ',,半日托,1200',
      `${B},鼓西街道,全日托,1800`,
    )
    expect(errors).toEqual([])
    expect(rows).toMatchObject([
      { legalName: A, services: ['fullDay', 'halfDay'], 'services.fullDay.feeInYuan': 2000 },
      { legalName: A, 'services.halfDay.feeInYuan': 1200, 'services.halfDay.feeUnit': 'month' },
      { legalName: B, 'services.fullDay.feeInYuan': 1800 },
    ])
  })

  test('a fee for several services at once is told', async () => {
    const { errors } = await csv(
      '机构名称,街道,服务形式,收费标准',
      `${A},鼓东街道,全日托、半日托,2000元/月`,
    )
    expect(errors).toMatchObject([{ code: 'row-without-service', value: '2000元/月' }])
  })

  test('says nothing where its rows contradict one another, and this is told', async () => {
    const { rows, errors } = await readTable(
      toWorkbook({
        名单: {
          rows: [
            ['机构名称', '街道', '托位数', '联系电话'],
            [A, '鼓东街道', 10, '0591-00000201'],
            [null, null, 20, '0591-00000202'],
          ],
          merges: ['A2:A3', 'B2:B3'],
        },
      }),
    )
    expect(rows[0]).toMatchObject({ phones: ['0591-00000201', '0591-00000202'] })
    expect(rows.some((row) => 'places' in row)).toBe(false)
    expect(errors).toMatchObject([{ code: 'rows-of-one-centre', value: '托位数', detail: A }])
  })

  test('a class that nobody knows is told', async () => {
    const { errors } = await csv(
      ...classes.slice(0, 3).map((row) => row.map((c) => c ?? '').join(',')),
      ',,托大班,20,1',
      `${B},鼓西街道,向日葵班,20,20`,
    )
    expect(errors).toMatchObject([{ code: 'row-without-class', value: '向日葵班' }])
  })
})

describe('columns about persons', () => {
  test('are ignored and named, whatever stands above them, and the rest is published', async () => {
    const id = '11010519491231002X'
    for (const heading of ['负责人身份证号', '证件', '']) {
      const list = await csv(
        `机构名称,街道,${heading}`,
        `${A},鼓东街道,${id}`,
        `${B},鼓西街道,${id}`,
      )
      expect(namesOf(list)).toEqual([A, B])
      expect(list.codes).toEqual(['personal-column'])
      expect(JSON.stringify(list.issues)).not.toContain(id)
    }
  })

  test('a number of a citizen in another column still keeps its row back', async () => {
    const list = await csv(
      '机构名称,街道,地址',
      `${A},鼓东街道,路1号`,
      `${B},鼓西街道,11010519491231002X`,
    )
    expect(namesOf(list)).toEqual([A])
  })
})

describe('columns.json', () => {
  const list = (rows: string, rules: object) =>
    readTable(`机构名称,街道,备案日期,收托年龄\n${rows}`, rules)

  test('says in which order day and month stand', async () => {
    const { rows } = await list(`${A},鼓东街道,03/04/2026,`, { dateOrder: 'dayMonthYear' })
    expect(rows[0]).toMatchObject({ filedOn: '2026-04-03' })
    const american = await list(`${A},鼓东街道,3/4/26,`, { dateOrder: 'monthDayYear' })
    expect(american.rows[0]).toMatchObject({ filedOn: '2026-03-04' })
  })

  test('says what an age without a unit counts', async () => {
    const { rows } = await list(`${A},鼓东街道,,0.5-3`, { ageUnit: 'year' })
    expect(rows[0]).toMatchObject({ ageFromInMonths: 6, ageToInMonths: 36 })
  })

  test('says what stands for every row, and a cell goes before', async () => {
    const rules = { constants: { 街道: '鼓东街道', 登记性质: '公办' } }
    const { rows } = await readTable(
      `机构名称,登记性质,地址\n${A},,路1号\n${B},营利性,路2号\n`,
      rules,
    )
    expect(rows).toMatchObject([
      { subdistrictCode: '350102001', nature: 'public' },
      { subdistrictCode: '350102001', nature: 'forProfit' },
    ])
  })

  test('says which subdistrict a sheet stands for', async () => {
    const book = toWorkbook({
      第一组: {
        rows: [
          ['机构名称', '托位数'],
          [A, 60],
        ],
      },
    })
    const { rows } = await readTable(book, {
      sheets: { 第一组: { constants: { 街道: '鼓西街道' } } },
    })
    expect(rows[0]).toMatchObject({ subdistrictCode: '350102002' })
  })
})
