import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { centreSchema } from '#src/centres/centre.ts'
import { toOpenDataRow, toTableCell } from '#src/centres/to-open-data-row.ts'
import { zhHans as centreWords } from '#src/centres/words.ts'
import { regionSchema } from '#src/region/region.ts'
import { BARE_CENTRE, FULL_CENTRE } from '#tests/support/example-centres.ts'

const region = regionSchema.parse(
  JSON.parse(readFileSync('content/regions/gulou/region.json', 'utf8')),
)
const toRow = (centre: typeof FULL_CENTRE) =>
  toOpenDataRow(centre, { region, siteUrl: 'https://example.org', on: '2026-11-20' })

test('the examples are centres as the schema has them', () => {
  expect(centreSchema.parse(FULL_CENTRE)).toEqual(FULL_CENTRE)
  expect(centreSchema.parse(BARE_CENTRE)).toEqual(BARE_CENTRE)
})

test('the data dictionary explains every column and no other', () => {
  expect(Object.keys(toRow(BARE_CENTRE)).sort()).toEqual(
    Object.keys(centreWords.openDataColumns).sort(),
  )
})

test('no two columns share a heading', () => {
  const headings = Object.values(centreWords.openDataColumns).map(([heading]) => heading)
  expect(new Set(headings).size).toBe(headings.length)
})

test('a line of the table reads in words', () => {
  expect(toRow(FULL_CENTRE)).toMatchObject({
    filingState: '已备案',
    subdistrict: '鼓东街道',
    services: '全日托；计时托',
    fullDayFeeInYuan: 2680,
    fullDayFeeUnit: '元/月',
    hourlyFeeInYuan: 45.5,
    hourlyFeeUnit: '元/小时',
    halfDayFeeInYuan: undefined,
    halfDayFeeUnit: undefined,
    availability: '乳儿班 紧张 2026-11-18',
    affordable: false,
    features: '双语；户外场地',
    refundSteps: '全日托 到托不超过10天退50%；全日托 其他情况不退',
    extraCharges: '伙食费28元/天',
    availabilityNextMonth: '托大班 有位 2026-10',
    brandRelation: '直营',
    serviceHours: '全日托 07:30-18:00',
    minimumBooking: '计时托 2小时',
    bookingNoticeInHours: '计时托 0',
    website: 'https://example.cn/',
    confirmedOn: '2026-11-02',
    page: 'https://example.org/centres/full/',
  })
})

test('every weekday is called by its name, and of a photo the largest is linked', () => {
  const openingHours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    opens: '07:30',
    closes: '18:00',
  }))
  const size = (width: number) => ({ width, height: width, address: `/photos/${width}.webp` })
  const photo = { file: 'a.jpg', caption: '活动室', takenOn: '2026-10-01' }
  const row = toRow({
    ...FULL_CENTRE,
    openingHours,
    photos: [{ ...photo, sizes: [size(480), size(960)] }],
  })
  expect(row.openingHours).toBe(
    [...'一二三四五六日'].map((day) => `周${day} 07:30-18:00`).join('；'),
  )
  expect(row.photos).toBe('https://example.org/photos/960.webp 活动室 2026-10-01')
})

test('in a table for people yes and no are words, and a figure stays one', () => {
  expect([true, false, 0, '双语', undefined].map(toTableCell)).toEqual([
    '是',
    '否',
    0,
    '双语',
    undefined,
  ])
})
