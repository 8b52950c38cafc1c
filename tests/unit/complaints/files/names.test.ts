import { expect, test } from 'vitest'
import { toShownName } from '#src/complaints/files/to-shown-name.ts'
import { HOSTILE_NAMES } from '#tests/support/hostile-names.ts'

test.each(HOSTILE_NAMES)('a file called %j is shown as %j', (name, shown) => {
  expect(toShownName(name, 'image')).toBe(shown)
})

test('a document is shown as a document, whatever it is called', () => {
  expect(toShownName('收据.jpg', 'pdf')).toBe('收据.pdf')
  expect(toShownName('', 'pdf')).toBe('文件.pdf')
})
