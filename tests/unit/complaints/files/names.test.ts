import { expect, test } from 'vitest'
import { toShownName } from '#src/complaints/files/to-shown-name.ts'
import { HOSTILE_NAMES } from '#tests/support/hostile-names.ts'

test.each(HOSTILE_NAMES)('a file called %j is shown as %j', (name, shown) => {
  expect(toShownName(name, 'image', 'jpg')).toBe(shown)
})

test('a document is shown as a document, whatever it is called', () => {
  expect(toShownName('收据.jpg', 'pdf', 'pdf')).toBe('收据.pdf')
  expect(toShownName('', 'pdf', 'pdf')).toBe('文件.pdf')
})

test('a recording is shown as what it is', () => {
  expect(toShownName('VID_2026.MOV.mp4', 'video', 'mp4')).toBe('VID_2026.mp4')
  expect(toShownName('a.exe', 'sound', 'amr')).toBe('a.exe.amr')
  expect(toShownName('', 'sound', 'm4a')).toBe('录音.m4a')
})
