import { expect, test } from 'vitest'
import { toGraveRecords } from '#src/centres/grave-records.ts'
import { makeCentre } from '#tests/support/generated-centres.ts'

const found = (severity: 'minor' | 'moderate' | 'serious', correctedOn?: string) => ({
  foundOn: '2026-10-20',
  severity,
  summary: severity,
  ...(correctedOn ? { correctedOn } : {}),
})

test('what nobody has put right is told at once, the worst first; what is minor or put right is not', () => {
  const centre = makeCentre({
    id: 'found',
    legalName: '示例',
    violations: [
      found('moderate'),
      found('minor'),
      found('serious'),
      found('serious', '2026-10-25'),
    ],
  })
  expect(toGraveRecords(centre).open.map(({ summary }) => summary)).toEqual(['serious', 'moderate'])
})
