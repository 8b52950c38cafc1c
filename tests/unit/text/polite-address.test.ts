import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Sayings in which it is nobody's address. */
const SAYINGS = /你一个，我一个|你一句，我一句/g
/** What somebody else says: to a child, to the people of a centre. */
const QUOTED = /“[^”\n]*”/g

const listFiles = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name))

/** Lines that address the visitor in the familiar way. */
const findFamiliar = (text: string) =>
  text.split('\n').filter((line) => line.replace(QUOTED, '').replace(SAYINGS, '').includes('你'))

test.each([
  ['src', /(^text\/.*\.ts|(^|\/)_?words\.ts)$/, 40],
  ['search', /(^|\/)words\.ts$/, 2],
  ['content/guidance', /\.md$/, 10],
  ['content/policies', /\.md$/, 10],
])('what the portal says in %s addresses the visitor in one way', (folder, ending, more) => {
  const files = listFiles(folder, ending)
  expect(files.length).toBeGreaterThan(more)
  const familiar = files.flatMap((file) =>
    findFamiliar(readFileSync(file, 'utf8')).map((line) => `${file}: ${line}`),
  )
  expect(familiar).toEqual([])
})

test('what is said to a child stays, and the portal is heard where it speaks', () => {
  expect(findFamiliar('说：“你想要那辆车。”')).toEqual([])
  expect(findFamiliar('递给他，**你一个，我一个**')).toEqual([])
  expect(findFamiliar('听你说“吃奶”')).toHaveLength(1)
})
