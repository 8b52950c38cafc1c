import { describe, expect, test } from 'vitest'
import { readTable } from '#tests/support/read-table.ts'
import { toWorkbook } from '#tests/support/workbook.ts'

const A = '鼓楼区甲示例托育园'
const B = '鼓楼区乙示例托育园'
const C = '鼓楼区丙示例托育园'
const GUDONG = '350102001'
const GUXI = '350102002'

const sheet = (rows: (string | number | null)[][], merges: string[] = [], name = '名单') =>
  readTable(toWorkbook({ [name]: { rows, merges } }))
const csv = (...lines: string[]) => readTable(lines.join('\n'))

describe('headings in two or three rows', () => {
  test('a group and its columns are read together, and a tick says the word of its column', async () => {
    const { rows, issues } = await sheet(
      [
        [
          '机构名称',
          '街道',
          '服务形式',
          null,
          null,
          '收费标准（元/月）',
          null,
          '班型（托位）',
          null,
        ],
        [null, null, '全日托', '半日托', '计时托', '全日托', '半日托', '托小班', '合计'],
        [A, '鼓东街道', '√', null, '☑', 2000, 1200, 15, 40],
        [B, '鼓西街道', '是', '✓', '×', 2100, null, 20, 20],
      ],
      ['A1:A2', 'B1:B2', 'C1:E1', 'F1:G1', 'H1:I1'],
    )
    expect(issues).toEqual([])
    expect(rows[0]).toMatchObject({
      services: ['fullDay', 'hourly'],
      'services.fullDay.feeInYuan': 2000,
      'services.fullDay.feeUnit': 'month',
      'services.halfDay.feeInYuan': 1200,
      'classGroups.youngToddler.places': 15,
      places: 40,
    })
    expect(rows[1]).toMatchObject({ services: ['fullDay', 'halfDay'], places: 20 })
  })

  test('a file that lost its merged cells is read the same', async () => {
    const { rows, issues } = await csv(
      '机构名称,街道,服务形式,,收费标准（元/月）,',
      ',,全日托,半日托,全日托,半日托',
      `${A},鼓东街道,■,□,2000,`,
    )
    expect(issues).toEqual([])
    expect(rows[0]).toMatchObject({ services: ['fullDay'], 'services.fullDay.feeInYuan': 2000 })
  })

  test('under a title, with units in a row of their own', async () => {
    const { rows, issues } = await sheet(
      [
        ['附件1：鼓楼区托育机构备案名单'],
        ['填报单位：鼓楼区卫生健康局', null, null, '填报日期：2026年11月2日'],
        ['机构名称', '街道', '全日托收费', '建筑面积'],
        [null, null, '元/月', '平方米'],
        [A, '鼓东街道', 2000, 300],
      ],
      ['A1:D1'],
    )
    expect(issues.map(({ code }) => code)).toEqual(['day-from-title'])
    expect(rows).toMatchObject([
      { legalName: A, 'services.fullDay.feeUnit': 'month', buildingAreaInSquareMetres: 300 },
    ])
  })

  test('three rows, where the middle one names the service', async () => {
    const { rows } = await sheet(
      [
        ['机构名称', '街道', '收费标准（元/月）', null, null],
        [null, null, '全日托', null, '半日托'],
        [null, null, '保育费', '伙食费', '保育费'],
        [A, '鼓东街道', 2000, 400, 1200],
      ],
      ['A1:A3', 'B1:B3', 'C1:E1', 'C2:D2'],
    )
    expect(rows[0]).toMatchObject({
      'services.fullDay.feeInYuan': 2000,
      'services.halfDay.feeInYuan': 1200,
    })
  })

  test('the telephone of a head stays hers, that of the centre is read', async () => {
    const { rows, codes } = await sheet(
      [
        ['机构名称', '街道', '负责人', null, '机构', null],
        [null, null, '姓名', '联系电话', '联系电话', '地址'],
        [A, '鼓东街道', '张三', '13800000000', '0591-00000201', '示例路1号'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    )
    expect(rows[0]).toMatchObject({ phones: ['0591-00000201'], address: '示例路1号' })
    expect(codes.filter((code) => code === 'personal-column')).toHaveLength(2)
  })

  test('places that are planned are no places, also when their column comes first', async () => {
    const { rows, codes } = await sheet(
      [
        ['机构名称', '街道', '在建', null, '现有', null],
        [null, null, '托位数', '班数', '托位数', '班数'],
        [A, '鼓东街道', 60, 3, 40, 2],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    )
    expect(rows[0]).toMatchObject({ places: 40 })
    expect(codes).toContain('unused-column')
  })

  test('choices of one word are ticked as well', async () => {
    const { rows } = await sheet(
      [
        ['机构名称', '街道', '机构性质', null, '特色', null],
        [null, null, '营利性', '非营利性', '蒙氏', '亲子阅读'],
        [A, '鼓东街道', null, '√', '√', '√'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    )
    expect(rows[0]).toMatchObject({ nature: 'nonProfit', features: ['蒙氏', '亲子阅读'] })
  })

  test('a group says what its columns count', async () => {
    const { rows, issues } = await sheet(
      [
        ['机构名称', '街道', '人员情况', null, '托位情况', null],
        [null, null, '保育人员', '保健员', '托小班', '托大班'],
        [A, '鼓东街道', 5, 1, 15, 20],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    )
    expect(issues).toEqual([])
    expect(rows[0]).toMatchObject({ 'staff.carer': 5, 'classGroups.olderToddler.places': 20 })
  })

  test.each(['☑全日托 □半日托 ☑计时托', '√全日托√计时托', '全日托 计时托', '全日托计时托'])(
    'boxes of a form within one cell: %s',
    async (cell) => {
      const { rows, issues } = await csv('机构名称,街道,服务形式', `${A},鼓东街道,${cell}`)
      expect(issues).toEqual([])
      expect(rows[0]).toMatchObject({ services: ['fullDay', 'hourly'] })
    },
  )

  test('a tick column that holds something else says so', async () => {
    const { errors } = await csv('机构名称,街道,全日托,半日托', `${A},鼓东街道,√,部分`)
    expect(errors).toMatchObject([{ code: 'unknown-word', at: { column: 'D' }, value: '部分' }])
  })
})

describe('columns without a heading of their own', () => {
  test('data under a blank heading is told, the numbers of rows are not', async () => {
    const { issues } = await csv(
      ',机构名称,街道,,托位数',
      `1,${A},鼓东街道,0591-00000201,60`,
      `2,${B},鼓西街道,0591-00000202,30`,
    )
    expect(issues).toMatchObject([
      { code: 'unnamed-column', at: { column: 'D', row: 1 }, value: 'D列', detail: '2' },
    ])
  })

  test('a heading over two columns names both', async () => {
    const { rows } = await sheet(
      [
        ['机构名称', '街道', '联系电话', null],
        [A, '鼓东街道', '0591-00000201', '0591-00000202'],
      ],
      ['C1:D1'],
    )
    expect(rows[0]?.['phones']).toEqual(['0591-00000201', '0591-00000202'])
  })

  test('columns.json can name it by its letter', async () => {
    const rules = { columns: [{ from: 'C列', to: '联系电话' }] }
    const { rows } = await readTable(`机构名称,街道,\n${A},鼓东街道,0591-00000201\n`, rules)
    expect(rows[0]).toMatchObject({ phones: ['0591-00000201'] })
  })

  test('an unknown heading over telephones is an error, for parents lose them', async () => {
    const { errors } = await csv(
      '机构名称,街道,怎样找到',
      `${A},鼓东街道,0591-00000201`,
      `${B},鼓西街道,0591-00000202`,
    )
    expect(errors).toMatchObject([{ code: 'unread-column', value: '怎样找到', detail: '联系电话' }])
  })

  test('two columns of one meaning that differ are an error', async () => {
    const { errors } = await csv('机构名称,街道,地址,详细地址', `${A},鼓东街道,路1号,路2号`)
    expect(errors).toMatchObject([{ code: 'differing-column' }])
  })
})

describe('several tables', () => {
  test('a second header below is read as one', async () => {
    const { rows, issues } = await csv(
      '机构名称,街道,托位数',
      `${A},鼓东街道,60`,
      '二、在托情况,,',
      '单位名称,所属街道,在托人数',
      `${A},鼓东街道,35`,
    )
    expect(rows).toMatchObject([{ places: 60 }, { legalName: A, enrolled: 35 }])
    expect(rows[1]?.['places']).toBeUndefined()
    expect(issues).toMatchObject([{ code: 'note-row', at: { row: 3 } }])
  })

  test('a header repeated on each printed page is no centre', async () => {
    const head = '序号,机构名称,街道'
    const { rows } = await csv(head, `1,${A},鼓东街道`, head, `2,${B},鼓西街道`)
    expect(rows).toHaveLength(2)
  })

  test('a second line of headings in English is no centre', async () => {
    const { rows, errors } = await csv(
      '机构名称,街道,地址',
      'name,Street,address',
      `${A},鼓东街道,路1号`,
    )
    expect(rows).toMatchObject([{ legalName: A, address: '路1号' }])
    expect(errors).toEqual([])
  })

  test('tables side by side are all read, with the columns where they stand', async () => {
    const { rows, errors } = await csv(
      '序号,机构名称,街道,托位数,,序号,机构名称,街道,托位数',
      `1,${A},鼓东街道,60,,2,${B},鼓西街道,六十`,
      `3,${C},温泉街道,30,,,,,`,
    )
    expect(rows.map(({ legalName }) => legalName)).toEqual([A, C, B])
    expect(errors).toMatchObject([{ at: { row: 2, column: 'I' }, value: '六十' }])
  })

  test('sheets named after subdistricts say where their centres are', async () => {
    const { rows, codes } = await readTable(
      toWorkbook({
        鼓东街道: {
          rows: [
            ['机构名称', '托位数'],
            [A, 60],
          ],
        },
        鼓西: {
          rows: [
            ['机构名称', '托位数'],
            [B, 30],
          ],
        },
      }),
    )
    expect(rows).toMatchObject([{ subdistrictCode: GUDONG }, { subdistrictCode: GUXI }])
    expect(codes).toEqual(['subdistrict-from-sheet', 'subdistrict-from-sheet'])
  })

  test('titles between the rows say it too', async () => {
    const { rows, codes } = await sheet(
      [
        ['序号', '机构名称', '地址'],
        ['一、鼓东街道（1家）'],
        [1, A, '路1号'],
        ['二、鼓西街道（2家）'],
        [2, B, '路2号'],
        [3, C, '路3号'],
      ],
      ['A2:C2', 'A4:C4'],
    )
    expect(rows.map(({ subdistrictCode }) => subdistrictCode)).toEqual([GUDONG, GUXI, GUXI])
    expect(codes.filter((code) => code === 'section-row')).toHaveLength(2)
  })
})
