import { expect, test } from 'vitest'
import { toJsonLd } from '#src/centres/to-json-ld.ts'
import { FULL_CENTRE } from '#tests/support/example-centres.ts'

const surroundings = {
  address: 'https://example.org/centres/full/',
  regionName: '福建省福州市鼓楼区',
  subdistrictName: '鼓东街道',
  on: '2026-11-20',
}

test('search engines learn name, place and hours', () => {
  expect(JSON.parse(toJsonLd(FULL_CENTRE, surroundings))).toMatchObject({
    '@type': 'ChildCare',
    name: '彩虹托育园',
    telephone: '0591-00000201',
    geo: { latitude: 26.08, longitude: 119.3 },
    openingHoursSpecification: [{ dayOfWeek: 'Monday' }, {}, {}, {}, { dayOfWeek: 'Friday' }],
  })
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
