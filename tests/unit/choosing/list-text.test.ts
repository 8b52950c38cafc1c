import { expect, test } from 'vitest'
import { toListText } from '#src/choosing/list-text.ts'
import { toStandingText } from '#src/components/centre-card/card-content.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const ON = '2026-11-20'
const filed = { ...BARE_CENTRE, filedOn: '2025-01-01', inLatestList: true }
const suspended = { ...filed, suspendedFrom: '2026-09-01', suspendedTo: '2027-02-28' }

test.each([
  ['filed', filed, undefined],
  ['suspended', suspended, '2026年9月1日至2027年2月28日暂停服务'],
  ['lapsed', { ...filed, filedUntil: '2026-10-31' }, '备案已到期（有效期至2026年10月31日）'],
  ['of unknown state', BARE_CENTRE, '备案状态未提供'],
])('a centre that is %s is sent on with what must be known first', (_name, centre, expected) => {
  expect(toStandingText(centre, ON)).toBe(expected)
})

test('a list for a chat tells the day of its data, that it is a sample, and who is suspended', () => {
  const text = toListText({
    centres: [
      { centre: filed, standing: toStandingText(filed, ON) },
      { centre: suspended, standing: toStandingText(suspended, ON) },
    ],
    address: 'https://example.org/kept/?ids=a,b',
    asOf: '2026-11-18',
    sample: true,
  })
  expect(text).toContain('【示例数据】托育机构清单，2家（最新资料截至2026年11月18日）')
  expect(text.match(/备案：.*/g)).toEqual(['备案：2026年9月1日至2027年2月28日暂停服务'])
  expect(toListText({ centres: [], address: '', asOf: undefined, sample: false })).toMatch(
    /^托育机构清单，0家\n/,
  )
})
