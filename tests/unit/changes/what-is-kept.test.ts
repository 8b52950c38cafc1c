import { expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import type { CentreChange } from '#src/changes/centre-change.ts'
import { hasCalendarDays } from '#src/changes/to-calendar-days.ts'
import { toCentreChanges } from '#src/changes/to-centre-changes.ts'
import { BARE_CENTRE, FULL_CENTRE } from '#tests/support/example-centres.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

const ON = '2026-11-20'
const tell = (before: Centre, after?: Partial<Centre>): CentreChange | undefined =>
  toCentreChanges(
    [after ? { before, after: { ...before, ...after } } : { before }],
    generateRegion(),
    ON,
    () => false,
  )[0]
const toFields = (change: CentreChange | undefined) =>
  change?.kind === 'changed' ? change.fields : []

test('of a centre that is gone its landline is kept for ever, and no mobile number of those who ran it', () => {
  const change = tell({
    ...FULL_CENTRE,
    phones: ['13912345678', '0591-00000201', '139-1234-5678'],
    complaintPhones: ['0591-00000202', '13812345678'],
  })
  expect(change).toMatchObject({
    centre: { phones: ['0591-00000201'], complaintPhones: ['0591-00000202'] },
  })
  expect(JSON.stringify(change)).not.toMatch(/1[38]\d-?1234-?5678|13912345678|13812345678/)
})

test('a centre without a name on its sign is told by the name it is registered under', () => {
  const unsigned = { ...BARE_CENTRE, displayName: undefined, legalName: '示例托育有限公司' }
  expect(tell(unsigned)?.name).toBe('示例托育有限公司')
  expect(tell({ ...unsigned, displayName: '云朵托育园' })?.name).toBe('云朵托育园')
})

test('a record that differs in nothing a reader is told changes nothing', () => {
  const provenance = { places: { source: 'centreReport', asOf: ON } } as const
  expect(tell(BARE_CENTRE, { provenance })).toBeUndefined()
})

test('a report of next month that says the same of a later month is no change', () => {
  const toReport = (asOf: string): Partial<Centre> => ({
    classGroups: [{ classGroup: 'infant', availabilityNextMonth: 'available' }],
    provenance: { 'classGroups.infant.availabilityNextMonth': { source: 'centreReport', asOf } },
  })
  const before = { ...FULL_CENTRE, ...toReport('2026-10-30') }
  expect(toFields(tell(before, toReport('2026-11-10')))).toEqual([])
  expect(toFields(tell({ ...before, classGroups: [] }, toReport('2026-11-10')))).toContainEqual(
    expect.objectContaining({ field: 'availabilityNextMonth', after: '乳儿班 有位' }),
  )
})

test('a text is kept whole up to eighty characters, and no longer', () => {
  const [whole] = toFields(tell(FULL_CENTRE, { directions: '路'.repeat(80) }))
  expect(whole).toMatchObject({ field: 'directions', after: '路'.repeat(80) })
  const [cut] = toFields(tell(FULL_CENTRE, { directions: '路'.repeat(81) }))
  expect(cut).toMatchObject({ after: `${'路'.repeat(80)}…` })
})

test('only a centre of which a list names a day has a calendar to follow', () => {
  expect(hasCalendarDays(BARE_CENTRE)).toBe(false)
  expect(hasCalendarDays({ ...BARE_CENTRE, filedUntil: '2027-01-01' })).toBe(true)
})
