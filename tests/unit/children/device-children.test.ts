import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type DeviceChild,
  parseDeviceChildren,
  withChanges,
} from '#src/children/device-children.ts'
import { anyDay } from '#tests/support/any-day.ts'

const CHILD: DeviceChild = {
  id: 'a1b2',
  nickname: '豆豆',
  birthOn: '2025-08-31',
  dueOn: '2025-10-02',
  sex: 'female',
  special: false,
  choices: { hepatitisA: 'HepA-I' },
  given: { 'BCG-1': '2025-09-01', 'HepB-1': '' },
  visited: { 'month-3': '' },
  measurements: [{ on: '2025-11-30', weight: 5.6, head: 38.2 }],
  exported: { times: 2, ids: ['IPV-1', 'month-3'] },
}

test('what a family kept is what it finds again', () => {
  expect(parseDeviceChildren(JSON.stringify([CHILD]))).toEqual([CHILD])
})

test('what one page changed of a child is kept beside what another page changed of it', () => {
  const measured = { ...CHILD, measurements: [...CHILD.measurements, { on: '2026-01-10' }] }
  const given = { ...CHILD, given: {} }
  const { dueOn: _, ...onTime } = CHILD
  expect(withChanges(measured, CHILD, given)).toEqual({ ...measured, given: {} })
  expect(withChanges(CHILD, CHILD, CHILD)).toEqual(CHILD)
  expect(withChanges(measured, CHILD, onTime).dueOn).toBeUndefined()
})

test('nothing kept is no child', () => {
  expect(parseDeviceChildren(null)).toEqual([])
})

test('whatever stands in the browser, nothing throws and every child has a birthday', () => {
  const measurement = fc.record({
    on: fc.oneof(anyDay, fc.string()),
    weight: fc.oneof(fc.double(), fc.integer({ min: -1, max: 30 }), fc.constant(null)),
  })
  const almost = fc.record(
    {
      id: fc.oneof(fc.string(), fc.integer()),
      nickname: fc.oneof(fc.string(), fc.constant(null)),
      birthOn: fc.oneof(anyDay, fc.string(), fc.constant('2026-02-30')),
      dueOn: fc.oneof(anyDay, fc.anything()),
      sex: fc.oneof(fc.constantFrom('male', 'female'), fc.anything()),
      measurements: fc.oneof(fc.array(fc.oneof(measurement, fc.anything())), fc.anything()),
      given: fc.anything(),
      choices: fc.anything(),
    },
    { requiredKeys: [] },
  )
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.array(almost).map((children) => JSON.stringify(children)),
  )
  const found = { children: 0, measurements: 0 }
  fc.assert(
    fc.property(text, (kept) => {
      for (const child of parseDeviceChildren(kept)) {
        found.children += 1
        found.measurements += child.measurements.length
        expect(child.birthOn).toMatch(/^\d{4}-\d\d-\d\d$/)
        expect(child.nickname.length).toBeLessThanOrEqual(20)
        for (const { on, weight = 1 } of child.measurements) {
          expect(on).toMatch(/^\d{4}-\d\d-\d\d$/)
          expect(weight).toBeGreaterThan(0)
        }
      }
    }),
    { numRuns: 2000 },
  )
  expect(found.children).toBeGreaterThan(20)
  expect(found.measurements).toBeGreaterThan(5)
})

test('a child without a birthday that exists is left out, the others stay', () => {
  const kept = [{ ...CHILD, birthOn: '2025-02-30' }, CHILD, 'child', null]
  expect(parseDeviceChildren(JSON.stringify(kept))).toEqual([CHILD])
})
