import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toSubdistricts } from '#src/filings/cells/codes/parse-code.ts'
import { COLUMNS, type Column } from '#src/filings/columns.ts'
import { FILING_ISSUES } from '#src/filings/report/filing-issue.ts'
import { findMisfit, readCell } from '#src/filings/rows/read-cell.ts'
import { regionSchema } from '#src/region/region.ts'
import { findIdNumber } from '#src/text/personal-numbers.ts'
import regionJson from '#tests/fixtures/regions/cases/region.json' with { type: 'json' }

const subdistricts = toSubdistricts(regionSchema.parse(regionJson))
/** Text of the kind that stands in lists, and any other. */
const cellText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...'0123456789０９.,，-—~～:：;；|/、%元分月日年周岁个一至六托半上下午是否无有休 \n',
    ),
  }),
)

/** A cell of each format as a clerk writes it; the property changes it by a character or two. */
const WRITTEN: Partial<Record<Column['format'], string>> = {
  creditCode: '91350102MA2XT0001C',
  subdistrict: '鼓东街道',
  date: '2026年3月2日',
  monthRange: '6个月-3岁',
  phones: '0591-87654321转212',
  contact: '示例电话 0591-87654321',
  hours: '07:30-18:00',
  weekHours: '周一至周五 07:30-18:00',
  point: '119.294492,26.085396',
  money: '1980.50元/月',
  photos: 'a.jpg|活动室|2026-03-02',
  inspections: '2026-03-02|区卫健局|合格',
  violations: '2026-03-02|轻微|记录不全|2026-03-09',
  penalties: '2026-03-02|区市监局|警告|2029-03-02',
  nature: '营利性',
  institutionType: '托育机构',
  operatingModel: '公办民营',
  availability: '有位',
  setting: '居住区',
  features: '双语、户外场地',
  posts: '第一责任人：园长；共同责任人：保健员',
  website: 'https://example.cn/tuoyu',
  yuan: '500元',
  notice: '提前12小时',
  bookedHours: '2小时',
  extraCharges: '伙食费|15元|元/天；校服|200|一次',
  refundSteps: '0天|100%；10天|50%|不足半月；其他|按日',
  feeUnit: '元/月',
  datum: 'GCJ-02',
  source: '机构申报',
  qualityGrade: 'A级',
  yesNo: '是',
  serviceTypes: '全日托、半日托',
  id: 'GL-2026-001',
  months: '18个月',
  area: '860.5平方米',
  ratio: '1:5',
  percent: '95%',
  degrees: '119.294492',
  count: '60',
}

const edits = fc.array(fc.tuple(fc.nat(40), fc.constantFrom('', ' ', '0', '9', '、', '；', '年')), {
  maxLength: 2,
})
const toEdited = (written: string) =>
  edits.map((changes) =>
    changes.reduce(
      (text, [at, put]) => text.slice(0, at) + put + text.slice(put ? at : at + 1),
      written,
    ),
  )

test.each([...new Map(COLUMNS.map((column) => [column.format, column])).values()])(
  'no text at all upsets a cell of the format $format',
  (column: Column) => {
    const { [column.format]: written } = WRITTEN
    let values = 0
    fc.assert(
      fc.property(written ? fc.oneof(cellText, toEdited(written)) : cellText, (text) => {
        const { value, problems } = readCell(text, column, {
          heading: column.heading,
          subdistricts,
        })
        for (const { code } of problems) expect(Object.keys(FILING_ISSUES)).toContain(code)
        const amount =
          column.format === 'money' ? (value as { feeInYuan: number })?.feeInYuan : value
        if (value === undefined) return
        values += 1
        expect(findMisfit(column.field, amount)).toBeUndefined()
      }),
      { numRuns: 300 },
    )
    const isRead = column.format !== 'unused' && column.format !== 'personal'
    if (isRead) expect(values, 'cells that were understood').toBeGreaterThan(0)
  },
)

test('a citizen number is found in any text and never repeated in full', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (before, after) => {
        fc.pre(!/[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]$/u.test(before.normalize('NFKC')))
        fc.pre(!/^[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]/u.test(after.normalize('NFKC')))
        const found = findIdNumber(`${before}11010519491231002X${after}`)
        expect(found).toBe('110*************2X')
      },
    ),
  )
})

test('a filing number of eighteen digits is no citizen number', () => {
  expect(findIdNumber('350102202403050012')).toBeUndefined()
  expect(findIdNumber('123502001549897397')).toBeUndefined()
})
