import { expect, test } from 'vitest'
import { toPromises } from '#src/complaints/clocks/to-promises.ts'
import { toRules } from '#tests/support/complaint-rules.ts'

const promise = (matter: string, filedAt: string, rules = toRules()) =>
  toPromises(rules, matter, new Date(filedAt)).map(({ label, on, estimated }) => [
    label,
    on,
    estimated,
  ])

test('a complaint is promised the general terms, counted from the day after', () => {
  expect(promise('harm', '2026-11-20T10:00:00+08:00')).toEqual([
    ['告知', '2026-12-05', false],
    ['办结', '2027-01-19', false],
  ])
})

test('a matter with a term of its own has that one instead', () => {
  expect(promise('fees', '2026-09-30T10:00:00+08:00')).toEqual([
    ['答复', '2026-10-15', false],
    ['办结', '2026-11-29', false],
  ])
})

test('a working day beyond the known holidays is only an estimate; a calendar day is not', () => {
  expect(promise('fees', '2026-12-28T10:00:00+08:00')).toEqual([
    ['答复', '2027-01-06', true],
    ['办结', '2027-02-26', false],
  ])
  expect(promise('fees', '2026-12-22T10:00:00+08:00')[0]).toEqual(['答复', '2026-12-31', false])
})

test('the day of handing in is the day in China', () => {
  expect(promise('harm', '2026-11-20T15:59:59Z')[0]).toEqual(['告知', '2026-12-05', false])
  expect(promise('harm', '2026-11-20T16:00:00Z')[0]).toEqual(['告知', '2026-12-06', false])
  expect(promise('harm', '2028-02-28T15:59:59Z')[0]).toEqual(['告知', '2028-03-14', false])
  expect(promise('harm', '2026-12-31T16:30:00Z')[0]).toEqual(['告知', '2027-01-16', false])
})

test('a promise says where it comes from', () => {
  const [told] = toPromises(toRules(), 'fees', new Date('2026-11-20T02:00:00Z'))
  expect(told).toMatchObject({ id: 'told', basis: '七个工作日' })
})
