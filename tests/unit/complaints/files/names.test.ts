import { expect, test } from 'vitest'
import { findOtherEnding, toShownName } from '#src/complaints/files/to-shown-name.ts'
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

test.each([
  ['long.png', 'jpg', { from: '.png', to: '.jpg' }],
  ['photo.JPG', 'mp4', { from: '.jpg', to: '.mp4' }],
  ['clip.mov', 'mp4', { from: '.mov', to: '.mp4' }],
  ['a.jpeg', 'jpg', undefined],
  ['a.JPG', 'jpg', undefined],
  ['IMG_1', 'jpg', undefined],
  ['第1.2次', 'jpg', undefined],
])('of a file called %s and kept as %s is told %o', (name, ending, told) => {
  expect(findOtherEnding(name, ending)).toEqual(told)
})
