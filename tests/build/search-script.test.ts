import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const SCRIPTS = '.build/client/_astro'

test('what only the server knows of filters is in no script', () => {
  const names = readdirSync(SCRIPTS).filter((name) => name.endsWith('.js'))
  const texts = names.map((name) => readFileSync(`${SCRIPTS}/${name}`, 'utf8'))
  expect(texts.some((text) => text.includes('/centres/answer/'))).toBe(true)
  // A label of the form, a word of a question, what an address is told, and a name in an index.
  for (const word of ['只看普惠机构', '应急托', '可重复', 'fullDayFee']) {
    expect(texts.filter((text) => text.includes(word))).toEqual([])
  }
})

test('the script that tells of now on every page stays below 3 kB, whatever it comes to import', () => {
  const names = readdirSync(SCRIPTS).filter((name) => name.startsWith('Now.astro'))
  expect(names).toHaveLength(1)
  expect(gzipSync(readFileSync(`${SCRIPTS}/${names[0]}`)).length).toBeLessThan(3 * 1024)
})

/** A map is asked for by its reader, and carries a library. */
const OF_THE_MAP = /^(?:styles|open-map|pmtiles-layer)\./

test('no other script of a page comes to carry a library: each stays below 6 kB', () => {
  const weights = readdirSync(SCRIPTS)
    .filter((name) => name.endsWith('.js') && !OF_THE_MAP.test(name))
    .map((name) => ({ name, bytes: gzipSync(readFileSync(`${SCRIPTS}/${name}`)).length }))
  expect(weights.length).toBeGreaterThan(20)
  expect(weights.filter(({ bytes }) => bytes >= 6 * 1024)).toEqual([])
})
