import { expect, test } from 'vitest'
import { CLASS_GROUP_STANDARD, toAvailability } from '#src/centres/class-groups.ts'
import { isHomePoint } from '#src/centres/home-point.ts'
import { toExpected } from '#src/centres/to-expected.ts'
import { divisionOf, hasCheckDigit, isCreditCode } from '#src/filings/cells/parse-credit-code.ts'

test.each([
  '91350200776049653A',
  '91350500798359476R',
  '913502000728319549',
  '123502001549897397',
  '9135021359498494XQ',
  '91110107MA01K5YN56',
  '52350102MAXT00011D',
])('the credit code %s is right', (code) => {
  expect(isCreditCode(code)).toBe(true)
  expect(hasCheckDigit(code)).toBe(true)
})

test.each(['91350211M00013FA1N', '91350203M0001QAY9B', '91350200776049653B', '91350200776049635A'])(
  'the check digit of %s is wrong, its form is not',
  (code) => {
    expect(isCreditCode(code)).toBe(true)
    expect(hasCheckDigit(code)).toBe(false)
  },
)

test.each(['9135020077604965A', '91350200776049653AA', '91350200776O49653A', '91350200776049653a'])(
  '%s is no credit code',
  (code) => {
    expect(isCreditCode(code)).toBe(false)
  },
)

test('a credit code tells where the body was registered', () => {
  expect(divisionOf('91350102MAXT00011C')).toBe('350102')
})

test('the national standard allows ten infants, three for each carer', () => {
  expect(CLASS_GROUP_STANDARD.infant).toMatchObject({ maxClassSize: 10, childrenPerCarer: 3 })
  expect(CLASS_GROUP_STANDARD.mixedAge.childrenPerCarer).toBeUndefined()
})

test.each([
  ['2026-11-23', 'available'],
  ['2026-10-19', 'available'],
  ['2026-10-18', 'unknown'],
  ['2026-11-24', 'unknown'],
])('free places reported on %s are %s on 2026-11-23', (availabilityOn, expected) => {
  expect(toAvailability({ availability: 'available', availabilityOn }, '2026-11-23')).toBe(expected)
})

test('a report without its day, and a day without a report, tell nothing of free places', () => {
  expect(toAvailability({ availability: 'available' }, '2026-11-23')).toBe('unknown')
  expect(toAvailability({ availabilityOn: '2026-11-20' }, '2026-11-23')).toBe('unknown')
})

test('a home point is known by its type or by its name', () => {
  expect(isHomePoint({ legalName: '某某', institutionType: 'homePoint' })).toBe(true)
  expect(isHomePoint({ legalName: '鼓楼区示例家庭托育点', institutionType: undefined })).toBe(true)
  expect(isHomePoint({ legalName: '鼓楼区示例托育园', institutionType: 'centre' })).toBe(false)
})

test('what is expected for next month is told with that month, until something newer is reported', () => {
  const toCentre = (asOf: string) => ({
    provenance: {
      'classGroups.infant.availabilityNextMonth': { source: 'centreReport' as const, asOf },
    },
  })
  const group = {
    classGroup: 'infant' as const,
    availabilityOn: '2026-12-18',
    availabilityNextMonth: 'available' as const,
  }
  expect(toExpected(toCentre('2026-12-31'), group)).toEqual({
    month: '2027-01',
    availability: 'available',
  })
  expect(toExpected(toCentre('2026-11-30'), group)).toBeUndefined()
  expect(toExpected({ provenance: {} }, group)).toBeUndefined()
})
