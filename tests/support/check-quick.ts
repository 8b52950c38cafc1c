import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { type SourceFile, toImports, toOwnPath } from '#tests/support/imports.ts'
import { runCommand } from '#tests/support/run-stage.ts'

/** Test files that are run, those nearest to what changed first. */
const MOST = 16
/** A test file that took longer at the last `npm test` waits for the next one. */
const LONGEST_MS = 2000

const listFiles = (...parameters: string[]) =>
  execFileSync('git', ['ls-files', '-z', ...parameters])
    .toString()
    .split('\0')
    .filter((path) => path && existsSync(path))

/** What differs from the last commit, and new files. */
const listChanged = () => [
  ...listFiles('--others', '--exclude-standard'),
  ...execFileSync('git', ['diff', '-z', '--name-only', 'HEAD']).toString().split('\0'),
]

/** Tests that reach a changed file by imports, the nearest first. */
function findTestsNear(changed: readonly string[], files: readonly SourceFile[]): string[] {
  const users = new Map<string, string[]>()
  for (const { path, text } of files) {
    for (const { target } of toImports(text)) {
      const own = toOwnPath(target)
      if (own) users.set(own, [...(users.get(own) ?? []), path])
    }
  }
  // A set goes on to what is added while it is walked through: nearest first.
  const reached = new Set(changed)
  for (const path of reached) for (const user of users.get(path) ?? []) reached.add(user)
  return [...reached].filter((path) =>
    /^tests\/(unit|search|components)\/.*\.test\.tsx?$/.test(path),
  )
}

function readSlow(): Set<string> {
  const report = '.cache/test-results/vitest.json'
  if (!existsSync(report)) return new Set()
  const files: { name: string; startTime: number; endTime: number }[] = JSON.parse(
    readFileSync(report, 'utf8'),
  ).testResults
  const slow = files.filter(({ startTime, endTime }) => endTime - startTime > LONGEST_MS)
  return new Set(slow.map(({ name }) => relative(process.cwd(), name)))
}

const code = listFiles('--cached', '--others', '--exclude-standard', 'src', 'search', 'tests')
  .filter((path) => /\.(ts|tsx|astro)$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
const slow = readSlow()
const near = findTestsNear(listChanged(), code).filter(
  (path) => !slow.has(path) && existsSync(path),
)
const tests = ['tests/architecture.test.ts', ...near.slice(0, MOST)]
console.log(`${tests.length - 1} of ${near.length} test files near what changed`)

const runs = await Promise.all([
  runCommand(['biome', 'check', '.']),
  // Without components: TypeScript alone does not know files of Astro.
  runCommand(['tsc', '--noEmit', '-p', 'tests/tsconfig.quick.json']),
  runCommand(['vitest', 'run', '-c', 'tests/vitest.config.ts', ...tests]),
])
console.log(`${Math.max(...runs.map(({ seconds }) => seconds)).toFixed(1)} s`)
process.exitCode = runs.some(({ status }) => status !== 0) ? 1 : 0
