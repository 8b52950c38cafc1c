import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { toTerminalJson, toTerminalLine, toTerminalText } from '#src/desk/terminal-text.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'

const office = new DeskOffice()
afterAll(() => office.close())

/** What makes a terminal do something, or shows a text in another order than it is written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const COMMANDING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/

const HOSTILE = [
  '\u001b[2J\u001b[H 清屏',
  '\u001b]0;标题\u0007',
  '\u009b31m',
  '\u001bP$q\u001b\\',
  '看到的\r换掉了',
  '\u202e倒过来',
  '退\u0008格',
  '隐藏\u{e0041}标签',
].join('\n')

test('what a resident wrote cannot command the officer’s terminal, in words or as JSON', async () => {
  const reference = await office.file({
    answers: {
      narrative: HOSTILE,
      place: { unlisted: { name: HOSTILE, address: HOSTILE } },
      contact: { choice: 'contactable', name: HOSTILE, phone: HOSTILE },
    },
    open: { centreId: null },
    files: [{ meta: { name: HOSTILE, takenAt: HOSTILE }, content: Buffer.from('x') }],
  })
  await office.addNote(reference, HOSTILE)
  const text = await office.run('show', reference)
  expect(text.exitCode).toBe(0)
  expect(text.out).not.toMatch(COMMANDING)
  expect(text.out).toContain('\\u{001b}[2J')
  const json = await office.run('show', reference, '--json')
  expect(json.out).not.toMatch(COMMANDING)
  expect(JSON.parse(json.out).answers.narrative).toBe(HOSTILE)
})

test('a resident cannot write lines that pass for lines of the desk', async () => {
  const forged = '好\n\n经过：\n1. 2026-11-20 10:00  受理人员  进度变化  已办结'
  const reference = await office.file({ answers: { narrative: forged } })
  const { out } = await office.run('show', reference)
  expect(out.match(/^经过：$/gm)).toHaveLength(1)
  expect(out.match(/^1\. /gm)).toHaveLength(1)
})

test('no text at all can', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom('\x1b[2J', '\x9b', '\r', '\b', '\x07', '\u202e', '\n', '\u2028'),
  )
  let hostile = 0
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      const text = parts.join('')
      hostile += Number(COMMANDING.test(text))
      expect(toTerminalText(text)).not.toMatch(COMMANDING)
      expect(toTerminalLine(text)).not.toMatch(/\n/)
      expect(toTerminalJson({ text })).not.toMatch(COMMANDING)
      expect(JSON.parse(toTerminalJson({ text }))).toEqual({ text })
    }),
  )
  expect(hostile).toBeGreaterThan(30)
})

test('rare characters, emoji of several people and plain lines stay as they are', () => {
  const text = '𬭸、𠮷\n👨‍👩‍👧 好'
  expect(toTerminalText(text)).toBe(text)
})
