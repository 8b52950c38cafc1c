import { expect, test } from 'vitest'
import { readTable } from '#tests/support/read-table.ts'
import { toWorkbook } from '#tests/support/workbook.ts'

const A = '鼓楼区甲示例托育园'

type Cells = (string | number | null)[]
/** A sheet in which one centre fills several rows. */
const read = (headings: string[], ...rows: Cells[]) =>
  readTable(
    toWorkbook({
      名单: {
        rows: [['机构名称', '街道', ...headings], ...rows],
        merges: [`A2:A${rows.length + 1}`, `B2:B${rows.length + 1}`],
      },
    }),
  )
const toRows = (cells: Cells[]): Cells[] =>
  cells.map((row, at) => (at === 0 ? [A, '鼓东街道', ...row] : [null, null, ...row]))

test.each([
  ['6-12个月', 'infant'],
  ['12-24个月', 'youngToddler'],
  ['11-24个月', 'youngToddler'],
  ['10-24个月', 'mixedAge'],
  ['24-36个月', 'olderToddler'],
  ['23-36个月', 'olderToddler'],
  ['22-36个月', 'mixedAge'],
])('a class that is called by its age, %s, is %s', async (age, code) => {
  const { rows } = await read(
    ['班型', '托位数'],
    ...toRows([
      [age, 10],
      [code === 'infant' ? '托大班' : '乳儿班', 20],
    ]),
  )
  expect(rows[0]).toMatchObject({ places: 30, [`classGroups.${code}.places`]: 10 })
})

test('where the places of one class are no number, nobody adds up those of the others', async () => {
  const add = async (places: string) => {
    const rows = toRows([
      ['乳儿班', 10],
      ['托大班', places],
    ])
    return (await read(['班型', '托位数'], ...rows)).rows[0]?.['places']
  }
  expect(await add('20')).toBe(30)
  expect(await add('20（含预留）')).toBeUndefined()
})

test.each([
  ['联系电话', ['0591-87654321', '0591-87654322'], 'phones'],
  ['其他收费', ['伙食费|28|元/天', '材料费|100|元/月'], 'extraCharges'],
])(
  'what several rows say under %s is said of the centre together',
  async (heading, cells, field) => {
    const { rows } = await read(
      ['班型', '托位数', heading],
      ...toRows([
        ['乳儿班', 10, cells[0] ?? null],
        ['托大班', 20, cells[1] ?? null],
      ]),
    )
    expect(rows[0]?.[field]).toHaveLength(2)
  },
)

test('a centre that begins like a note and gives only its telephone is a centre', async () => {
  const { rows } = await readTable('机构名称,联系电话\n说明书托育园,0591-87654321')
  expect(rows).toMatchObject([{ legalName: '说明书托育园' }])
})
