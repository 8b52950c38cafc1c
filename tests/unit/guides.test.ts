import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const GUIDES = globSync(['*.md', '{src,search,content,deploy,findings}/**/README.md']).sort()
/** A path written in full, e.g. `src/config.ts`; what holds a placeholder or a pattern is none. */
const PATH = /`((?:src|search|tests|content|deploy|findings)\/[\w./-]*)`/g

test('guides are found', () => {
  expect(GUIDES).toContain('CONTRIBUTING.md')
  expect(GUIDES.length).toBeGreaterThan(10)
})

test.each(GUIDES)('every path that %s names is there', (guide) => {
  const text = readFileSync(guide, 'utf8')
  const gone = [...text.matchAll(PATH)]
    .map(([, path = '']) => path)
    .filter((path) => !existsSync(path))
  expect(gone).toEqual([])
})

test('every script of package.json that the README names is there, and no other', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const told = [
    ...readFileSync('README.md', 'utf8').matchAll(
      /`(?:npm run )?((?:bench|test|filings|content|search|check):\w[\w-]*)/g,
    ),
  ]
  expect(new Set(told.map(([, name]) => name))).toEqual(
    new Set(Object.keys(scripts).filter((name) => name.includes(':'))),
  )
})
