import { expect, test } from 'vitest'
import { toHolidayRule } from '#src/centres/to-holiday-rule.ts'

test.each([
  ['法定节假日休息', 'closed'],
  ['法定节假日休息；春节前后另休三天', 'closed'],
  ['法定节假日、开斋节和古尔邦节休息', 'closed'],
  ['法定节假日及寒暑假休息，暑假留两周看护班', 'closed'],
  ['国定假日闭园', 'closed'],
  ['节假日不开放', 'closed'],
  ['除法定节假日外照常开放', 'closed'],
  ['法定节假日照常休息', 'closed'],
  ['法定节假日照常安排休息', 'closed'],
  ['节假日照常放假', 'closed'],
  ['节假日照常闭园；周一照常开放', 'closed'],
  ['国定假日照常关门', 'closed'],
  ['节假日照常不开放', 'closed'],
  ['法定节假日照常开放、寒暑假休息', 'open'],
  ['法定节假日照常接收，不休息', 'open'],
  ['节假日不关门', 'open'],
  ['节假日不闭园', 'open'],
  ['节假日不休息', 'open'],
  ['法定节假日照常开放', 'open'],
  ['节假日也开放', 'open'],
  ['全年无休', 'open'],
  ['春节休息七天，其余照常', undefined],
  ['寒暑假休息', undefined],
  ['周一闭园', undefined],
  ['节假日安排另行通知；周一闭园', undefined],
  ['', undefined],
  [undefined, undefined],
])('“%s” means %s on public holidays', (closures, rule) => {
  expect(toHolidayRule(closures)).toBe(rule)
})
