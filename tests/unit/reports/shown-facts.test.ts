import { expect, test } from 'vitest'
import { toShownFacts } from '#src/components/reports/shown-facts.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const centre = {
  ...BARE_CENTRE,
  classGroups: [
    { classGroup: 'mixedAge', availability: 'available', availabilityOn: '2026-09-28' },
  ] satisfies typeof BARE_CENTRE.classGroups,
}

test('free places beside a question are those of the page: with their day, and unknown once they are old', () => {
  expect(toShownFacts(centre, '2026-10-01').availability).toBe('混合编班 有位（2026年9月28日报）')
  expect(toShownFacts(centre, '2026-11-20').availability).toBe(
    '混合编班 未知（上次报送是2026年9月28日）',
  )
  expect(toShownFacts(BARE_CENTRE, '2026-11-20').availability).toBeUndefined()
})
