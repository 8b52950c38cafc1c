import { describe, expect, it } from 'vitest'
import { toCentreDocument } from '#search/centre-document.ts'
import { toCentreStatus } from '#search/centre-status.ts'
import { Breaker } from '#search/fallback.ts'
import { isForAge, toAvailability } from '#src/centres/class-groups.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const document = toCentreDocument(BARE_CENTRE)
const ON = '2026-11-20'

describe('what a day decides', () => {
  it.each([
    ['2025-11-20', false],
    ['2025-11-19', true],
    [ON, false],
    [undefined, true],
  ])('confirmed on %s: long ago %s', (confirmedOn, unconfirmed) => {
    const status = toCentreStatus({ ...document, confirmedOn }, ON)
    expect([status.unconfirmed, status.rank]).toEqual([unconfirmed, unconfirmed ? 1 : 0])
  })

  it.each([
    [ON, 'full'],
    ['2026-10-16', 'full'],
    ['2026-10-15', 'unknown'],
    ['2026-11-21', 'unknown'],
  ])('free places reported on %s are %s', (availabilityOn, expected) => {
    expect(toAvailability({ availability: 'full', availabilityOn }, ON)).toBe(expected)
  })

  it('takes a child from the first month of a class to before its end', () => {
    const infants = { fromInMonths: 6, toInMonths: 12 }
    expect([5, 6, 11, 12].map((age) => isForAge(infants, age))).toEqual([false, true, true, false])
    expect(isForAge(infants, undefined)).toBe(true)
  })
})

it('a service is left alone after three failures in a row, and tried again when ten seconds are over', () => {
  let now = 0
  const breaker = new Breaker(() => now)
  expect([breaker.fail(), breaker.fail(), breaker.isOpen]).toEqual([false, false, false])
  expect([breaker.succeed(), breaker.fail(), breaker.fail()]).toEqual([false, false, false])
  expect([breaker.fail(), breaker.isOpen]).toEqual([true, true])
  now = 9999
  expect(breaker.takeTrial()).toBe(false)
  now = 10_000
  expect([breaker.takeTrial(), breaker.takeTrial()]).toEqual([true, false])
  expect([breaker.succeed(), breaker.isOpen]).toEqual([true, false])
})
