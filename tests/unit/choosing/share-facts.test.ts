import { expect, test } from 'vitest'
import { toPictureText, toShareMessage } from '#src/choosing/share/share-facts.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const region = {
  name: '鼓楼区',
  siteName: '鼓楼区托育服务',
  sample: false,
  subdistricts: [],
}
const address = 'https://portal.example/centres/a/'

test('a message tells name, ages, fee and telephone, and ends with the address', () => {
  const centre = {
    ...BARE_CENTRE,
    displayName: '云朵邮局托育园',
    ageFromInMonths: 6,
    ageToInMonths: 36,
    phones: ['0591-00000212', '0591-00000213'],
    services: [
      { serviceType: 'hourly' as const, feeInYuan: 40, feeUnit: 'hour' as const },
      { serviceType: 'fullDay' as const, feeInYuan: 2680, feeUnit: 'month' as const },
    ],
  }
  expect(toShareMessage(centre, region, address, undefined).split('\n')).toEqual([
    '云朵邮局托育园',
    '鼓楼区',
    '收6个月至3岁',
    '全日托 2,680元/月',
    '电话 0591-00000212',
    address,
  ])
})

test('what is not known is said, and sample data say what they are', () => {
  const message = toShareMessage(BARE_CENTRE, { ...region, sample: true }, address, undefined)
  expect(message).toContain(`【示例数据】${BARE_CENTRE.legalName}\n`)
  expect(message.match(/未提供/g)).toHaveLength(3)
})

test('what must be known of a filing stands right below the name', () => {
  const message = toShareMessage(BARE_CENTRE, region, address, '暂停服务')
  expect(message.split('\n')[1]).toBe('暂停服务')
})

test('a picture tells no free places', () => {
  const centre = { ...BARE_CENTRE, places: 60, enrolled: 12 }
  expect(JSON.stringify(toPictureText(centre, region))).not.toMatch(/60|12|48/)
})
