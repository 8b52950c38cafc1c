import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkArchitecture, findDeadRows } from '#tests/support/architecture.ts'

/** Tracked and new files that are there, by path from the root. */
const listFiles = (...paths: string[]) =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', ...paths])
    .toString()
    .split('\0')
    .filter((path) => path && existsSync(path))

const read = (path: string) => ({ path, text: readFileSync(path, 'utf8') })

/** Product and tests, without this file: it plants what must be found. */
const house = listFiles('src', 'search', 'tests')
  .filter((path) => path !== 'tests/architecture.test.ts')
  .map(read)

test('every file keeps to its layer and to the rules of the house', () => {
  expect(checkArchitecture(house)).toEqual([])
})

test('the tables of the rules name nothing that is not there', () => {
  expect(findDeadRows(house)).toEqual([])
  expect(findDeadRows([]).length).toBeGreaterThan(20)
})

test('says how large the files are (a number to watch: no rule makes anybody glue lines)', () => {
  const lines = house
    .filter(({ path }) => /^(src|search)\/.*\.(ts|tsx|astro)$/.test(path))
    .map(({ text }) => text.split('\n').length - 1)
    .sort((one, other) => one - other)
  const at = (share: number) => lines[Math.floor(lines.length * share)]
  const small = lines.filter((count) => count < 25).length
  console.log(
    `src and search: ${lines.length} files, median ${at(0.5)} lines, p90 ${at(0.9)}, most ${lines.at(-1)}; ${small} below 25`,
  )
  expect(lines.length).toBeGreaterThan(0)
})

test.each<[rule: string, path: string, text: string, complaint: string]>([
  ['a folder nobody placed', 'src/blog/a.ts', '', 'no layer'],
  ['a relative import', 'src/lib/a.ts', "import { b } from '../b.ts'", 'write #src'],
  ['a pure file that reads files', 'src/geo/a.ts', "import { b } from 'node:fs'", 'browser-safe'],
  ['a part of the page with Node', 'src/desk/page/a.ts', "import { b } from 'node:fs'", 'browser'],
  ['a pure file with a library', 'src/geo/a.ts', "import { b } from 'kysely'", 'no library'],
  [
    'a pure file that knows a job',
    'src/geo/a.ts',
    "import { b } from '#search/engine.ts'",
    'layer 3',
  ],
  ['a job that knows pages', 'search/a.ts', "import b from '#src/pages/b.ts'", 'layer 4'],
  [
    'a component that loads filings',
    'src/components/A.astro',
    "import { b } from '#src/filings/load-filings.ts'",
    'only pages',
  ],
  [
    'a page that reaches into a job',
    'src/pages/a.ts',
    "import { b } from '#src/filings/merge.ts'",
    'not the public file',
  ],
  [
    'an import over several lines',
    'src/geo/a.ts',
    "import {\n  b,\n} from '#search/engine.ts'",
    'layer 3',
  ],
  ['an import of what composes', 'src/server/a.ts', "import { b } from '#src/main.ts'", 'composes'],
  ['Chinese in code', 'src/lib/a.ts', "const a = '托育'", 'Chinese'],
  ['the environment', 'src/lib/a.ts', 'process.env.HOME', 'environment'],
  ['an island outside pages', 'src/layouts/A.astro', '<A client:load />', 'island'],
  ['prerender', 'src/pages/a.astro', 'export const prerender = true', 'prerender'],
  ['React outside the search', 'src/components/A.tsx', '', 'React'],
  ['an inline style', 'src/components/search/A.tsx', '<p style={{ top: 0 }} />', 'inline style'],
  ['a drawer for everything', 'src/lib/string-utils.ts', '', 'says nothing'],
  ['a barrel', 'src/lib/index.ts', "export * from '#src/lib/a.ts'", 're-exports'],
  ['a long file', 'src/lib/a.ts', 'a\n'.repeat(301), '300 lines'],
  ['a long style sheet', 'src/styles/a.css', 'a\n'.repeat(301), '300 lines'],
  ['a long test', 'tests/unit/a.test.ts', 'a\n'.repeat(301), '300 lines'],
  ['a relative import of a test', 'tests/a.ts', "import { b } from './b.ts'", 'write #src'],
  ['a test in the product', 'src/lib/a.ts', "import { b } from '#tests/b.ts'", 'knows no tests'],
  ['a job with a style sheet', 'search/a.ts', "import '#src/styles/a.css'", 'layer 4'],
  ['a style sheet nobody wears', 'src/styles/a.css', '', 'nothing asks for'],
  [
    'a component that is not there',
    'src/pages/a.astro',
    "import B from '#src/components/B.astro'",
    'is not there',
  ],
])('finds %s', (_rule, path, text, complaint) => {
  const found = checkArchitecture([{ path, text }])
  expect(found.join('\n')).toContain(complaint)
})

test.each(['import', 'import type'])('finds a cycle of %s', (word) => {
  const files = [
    { path: 'src/lib/a.ts', text: `${word} { b } from '#src/lib/b.ts'` },
    { path: 'src/lib/b.ts', text: "import { a } from '#src/lib/a.ts'" },
  ]
  expect(checkArchitecture(files)).toEqual(['cycle: src/lib/a.ts → src/lib/b.ts → src/lib/a.ts'])
})

test('dependencies stay above the versions that closed security holes', () => {
  const floors = { astro: [7, 2, 8], sharp: [0, 35, 4] } as const
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  for (const [name, floor] of Object.entries(floors)) {
    const version: string | undefined = packages[`node_modules/${name}`]?.version
    const [major = 0, minor = 0, patch = 0] = (version ?? '').split('.').map(Number)
    const isNewer = [major - floor[0], minor - floor[1], patch - floor[2]].find(
      (step) => step !== 0,
    )
    expect(isNewer ?? 0, `${name} ${version}`).toBeGreaterThanOrEqual(0)
  }
})

test('the lockfile names no package host', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved": "http')
})

test('no tracked file names a machine path', () => {
  const tracked = listFiles().filter((path) => !/\.(xlsx|png|ico)$/.test(path))
  const naming = tracked.filter((path) => /\/(root|(home|work|Users)\/\w+)\//.test(read(path).text))
  expect(naming.filter((path) => !path.startsWith('tests/architecture'))).toEqual([])
})
