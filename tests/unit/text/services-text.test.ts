import { expect, test } from 'vitest'
import { toServicesText } from '#src/text/fees.ts'

test('every service is named with its fee, or that none is known', () => {
  expect(
    toServicesText([
      { serviceType: 'fullDay', feeInYuan: 3280, feeUnit: 'month' },
      { serviceType: 'hourly' },
    ]),
  ).toBe('全日托 3,280元/月；计时托 收费未提供')
  expect(toServicesText([])).toBeUndefined()
})
