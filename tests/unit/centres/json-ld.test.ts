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

test('no name can end the script it stands in', () => {
  const text = toJsonLd({ ...FULL_CENTRE, displayName: '</script><b>' }, surroundings)
  expect(text).not.toContain('<')
  expect(JSON.parse(text).name).toBe('</script><b>')
})
