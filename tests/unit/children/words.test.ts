import { expect, test } from 'vitest'
import { zhHans as growthWords } from '#src/assets/tools/growth/words.ts'
import { zhHans as overviewWords } from '#src/assets/tools/overview/words.ts'
import { zhHans as words } from '#src/assets/tools/words.ts'
import { growthSchema } from '#src/guidance/reference/growth.ts'
import { immunisationSchema } from '#src/guidance/reference/immunisation.ts'
import { readReference } from '#tests/support/read-reference.ts'

const { percentiles } = readReference('growth', growthSchema)
const { doses } = readReference('immunisation', immunisationSchema)

test('a place between two lines is said in children out of a hundred, never as a verdict', () => {
  const say = (band: number) => growthWords.reading('weight', 'male', percentiles, 8.6, band)
  expect(say(4)).toContain('大约50到75个比这轻')
  expect(say(0)).toContain('不到3个比这更轻')
  expect(say(0)).toContain('不等于有病')
  expect(say(7)).toContain('97个以上比这轻')
  for (let band = 0; band <= 7; band += 1)
    expect(say(band)).not.toMatch(/异常|偏瘦|肥胖|矮小|营养不良/)
})

test('what counts for a dose is said from the table', () => {
  const notes = (id: string) => {
    const dose = doses.find((one) => one.id === id)
    return dose ? words.doseNotes(dose) : []
  }
  expect(notes('HepB-1')).toEqual(['出生后24小时内打'])
  expect(notes('MPSV-A-2')).toEqual(['满2岁之前打完', '和上一剂至少隔3个月'])
  expect(notes('bOPV-3')).toContain('口服，不打针')
  expect(notes('JE-I-2')).toEqual(['和上一剂至少隔7天'])
})

test.each([
  [0, 0, '到2026年11月20日，孩子刚出生'],
  [0, 9, '到2026年11月20日，孩子9天'],
  [8, 0, '到2026年11月20日，孩子8个月整'],
  [8, 19, '到2026年11月20日，孩子8个月零19天'],
  [18, 0, '到2026年11月20日，孩子1岁半整'],
])('an age of %s months and %s days is said as people say it', (months, days, said) => {
  expect(overviewWords.today('2026-11-20', months, days)).toBe(said)
})
