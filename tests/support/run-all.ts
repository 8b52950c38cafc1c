import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from '#tests/support/find-chromium.ts'

const RESULTS = join(process.cwd(), '.cache', 'test-results')

type Counts = { passed: number; failed: number; skipped: number }

/** A check that passes or fails as a whole. */
function runCheck(name: string, command: string, ...parameters: string[]): Counts {
  console.log(`\n── ${name}`)
  const { status } = spawnSync(command, parameters, { stdio: 'inherit' })
  const passed = status === 0
  if (!passed) console.log(`FAILED: ${name}`)
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 }
}

/** A test runner that writes what it counted; one that dies before counting is a failure. */
function runTests(
  name: string,
  parameters: string[],
  read: (text: string) => Counts,
  environment: NodeJS.ProcessEnv = {},
): Counts {
  console.log(`\n── ${name}`)
  const file = join(RESULTS, `${name}.json`)
  const [command = '', ...rest] = parameters
  const { status } = spawnSync(command, rest, {
    stdio: 'inherit',
    env: { ...process.env, ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  })
  try {
    const counts = read(readFileSync(file, 'utf8'))
    const silentFailure = status !== 0 && counts.failed === 0
    return silentFailure ? { ...counts, failed: 1 } : counts
  } catch {
    console.log(`FAILED: ${name} ended before it could count`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function readVitestCounts(text: string): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(text)
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
}

function readPlaywrightCounts(text: string): Counts {
  const { expected, unexpected, flaky, skipped } = JSON.parse(text).stats
  return { passed: expected, failed: unexpected + flaky, skipped }
}

/** Steps that read aloud; every one runs even when an earlier one failed. */
function runEverything(): Counts[] {
  mkdirSync(RESULTS, { recursive: true })
  const vitest = ['vitest', 'run', '-c', 'tests/vitest.config.ts', '--reporter=default']
  return [
    runCheck('types', 'astro', 'check', '--minimumSeverity', 'warning'),
    runCheck('lint and format', 'biome', 'check', '.'),
    runCheck('unused code', 'knip'),
    runCheck('build', 'astro', 'build', '--silent'),
    runTests(
      'vitest',
      [...vitest, '--reporter=json', `--outputFile=${join(RESULTS, 'vitest.json')}`],
      readVitestCounts,
    ),
    runTests(
      'playwright',
      ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts'],
      readPlaywrightCounts,
      { CHROMIUM_PATH: findChromium() },
    ),
  ]
}

const counts = runEverything()
const sum = (key: keyof Counts) => counts.reduce((total, count) => total + count[key], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
process.exitCode = sum('failed') > 0 ? 1 : 0
