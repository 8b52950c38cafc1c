import { expect, test } from 'vitest'
import { toHolidayCalendar } from '#src/calendar/holidays.ts'
import { toJsonLd } from '#src/centres/to-json-ld.ts'
import { FULL_CENTRE } from '#tests/support/example-centres.ts'

const surroundings = {
  address: 'https://example.org/centres/full/',
  regionName: '福建省福州市鼓楼区',
  subdistrictName: '鼓东街道',
  on: '2026-11-20',
  holidayCalendar: toHolidayCalendar({ holidays: [], workdays: [] }),
}

test('search engines learn name, place and hours', () => {
  expect(JSON.parse(toJsonLd(FULL_CENTRE, surroundings))).toMatchObject({
    '@type': 'ChildCare',
    name: '彩虹托育园',
    telephone: '0591-00000201',
    sameAs: 'https://example.cn/',
    amenityFeature: [{ name: '双语', value: true }, { name: '户外场地' }],
    geo: { latitude: 26.08, longitude: 119.3 },
    openingHoursSpecification: [{ dayOfWeek: 'Monday' }, {}, {}, {}, { dayOfWeek: 'Friday' }],
  })
})

test('every day of the week has its own name, from Monday to Sunday', () => {
  const openingHours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    opens: '07:30',
    closes: '18:00',
  }))
  const { openingHoursSpecification: days } = JSON.parse(
    toJsonLd({ ...FULL_CENTRE, openingHours }, surroundings),
  )
  expect(days.map(({ dayOfWeek }: { dayOfWeek: string }) => dayOfWeek.slice(0, 3))).toEqual(
    'Mon Tue Wed Thu Fri Sat Sun'.split(' '),
  )
})

const special = (on: string, changes: object = {}) =>
  JSON.parse(toJsonLd({ ...FULL_CENTRE, ...changes }, { ...surroundings, on }))
    .specialOpeningHoursSpecification

test('search engines learn the holidays to come on which a centre rests, and the days worked for them', () => {
  const day = (validFrom: string, validThrough: string, opens: string, closes: string) => ({
    '@type': 'OpeningHoursSpecification',
    validFrom,
    validThrough,
    opens,
    closes,
  })
  expect(special('2026-10-07')).toEqual([
    day('2026-10-01', '2026-10-07', '00:00', '00:00'),
    day('2026-10-10', '2026-10-10', '07:30', '18:00'),
  ])
  expect(special('2026-10-08')).toEqual([day('2026-10-10', '2026-10-10', '07:30', '18:00')])
  expect(special('2026-10-11')).toBeUndefined()
})

test('of holidays that a centre does not speak of, search engines learn nothing', () => {
  expect(special('2026-10-01', { closures: undefined })).toHaveLength(1)
  expect(special('2026-10-01', { closures: '节假日不休息' })).toHaveLength(1)
  const saturdays = [...FULL_CENTRE.openingHours, { weekday: 6, opens: '09:00', closes: '12:00' }]
  expect(special('2026-10-08', { openingHours: saturdays })).toBeUndefined()
  expect(special('2026-10-01', { openingHours: [] })).toBeUndefined()
})

test.each([
  ['福建省福州市鼓楼区', '福建省', '福州市鼓楼区'],
  [
    '甘肃省临夏回族自治州积石山保安族东乡族撒拉族自治县',
    '甘肃省',
    '临夏回族自治州积石山保安族东乡族撒拉族自治县',
  ],
  ['广西壮族自治区南宁市', '广西壮族自治区', '南宁市'],
  ['内蒙古自治区', '内蒙古自治区', undefined],
  ['北京市海淀区', '北京市', '海淀区'],
  ['上海市', '上海市', undefined],
  ['鼓楼区', undefined, '鼓楼区'],
])(
  'the address of a centre in %s names province and place apart',
  (regionName, province, place) => {
    const { address } = JSON.parse(toJsonLd(FULL_CENTRE, { ...surroundings, regionName }))
    expect([address.addressRegion, address.addressLocality]).toEqual([province, place])
    expect(address.streetAddress).toMatch(/鼓东街道/)
  },
)

test('an extension is told apart from the number', () => {
  const centre = { ...FULL_CENTRE, phones: ['0591-00000202-8'] }
  expect(JSON.parse(toJsonLd(centre, surroundings)).telephone).toBe('0591-00000202 ext. 8')
})

test('no name can end the script it stands in', () => {
  const text = toJsonLd({ ...FULL_CENTRE, displayName: '</script><b>' }, surroundings)
  expect(text).not.toContain('<')
  expect(JSON.parse(text).name).toBe('</script><b>')
})
