import { expect, test } from 'vitest'
import { toToolAddresses } from '#src/children/tool-addresses.ts'
import { growthSchema } from '#src/guidance/reference/growth.ts'
import { warningSignsSchema } from '#src/guidance/reference/health-checks.ts'
import { readReference } from '#tests/support/read-reference.ts'

test('a tool whose table is missing has no page, the others stay', () => {
  const bare = toToolAddresses({})
  expect(bare).toHaveLength(1 + 37)
  expect(bare).toContain('/tools/age/36/')
  const addresses = toToolAddresses({
    growth: readReference('growth', growthSchema),
    'warning-signs': readReference('warning-signs', warningSignsSchema),
  })
  expect(addresses).toContain('/tools/growth/girls-head/')
  expect(addresses).toContain('/tools/warning-signs/36/')
  expect(addresses).not.toContain('/tools/calendar/')
  expect(new Set(addresses).size).toBe(addresses.length)
})
