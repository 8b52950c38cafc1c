import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram, installPrograms } from '#tests/support/programs.ts'
import {
  type Results,
  readPlaywrightResults,
  readVitestResults,
} from '#tests/support/read-results.ts'
import { type Run, runCommand } from '#tests/support/run-stage.ts'

const RESULTS = join(process.cwd(), '.cache', 'test-results')
/** Lines for all failures together: whoever keeps only the end of a log sees every one of them. */
const ROOM_FOR_FAILURES = 60

type Stage = Results & Pick<Run, 'seconds' | 'cpuSeconds'> & { name: string }

/** A check that passes or fails as a whole. */
async function runCheck(name: string, ...command: string[]): Promise<Stage> {
  console.log(`\n── ${name}`)
  const { status, seconds, cpuSeconds, lastLines } = await runCommand(command)
  const failures = status === 0 ? [] : [{ name: command.join(' '), said: lastLines }]
  return { name, seconds, cpuSeconds, passed: Number(status === 0), skipped: 0, failures }
}

/** A test runner that writes what it counted; one that dies before counting is a failure. */
async function runTests(
  name: string,
  command: string[],
  read: (text: string) => Results,
): Promise<Stage> {
  console.log(`\n── ${name}`)
  const file = join(RESULTS, `${name}.json`)
  rmSync(file, { force: true })
  const chromium = findProgram('chromium')
  const run = await runCommand(command, {
    // Hundreds of programs are started, nearly all of them of the same modules.
    NODE_COMPILE_CACHE: join(process.cwd(), '.cache', 'compiled'),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
  })
  const stage = { name, seconds: run.seconds, cpuSeconds: run.cpuSeconds }
  try {
    const results = read(readFileSync(file, 'utf8'))
    if (run.status === 0 || results.failures.length > 0) return { ...stage, ...results }
    const silent = { name: `${name} failed outside of its tests`, said: run.lastLines }
    return { ...stage, ...results, failures: [silent] }
  } catch {
    const dead = { name: `${name} ended before it could count`, said: run.lastLines }
    return { ...stage, passed: 0, skipped: 0, failures: [dead] }
  }
}

/** Finds or installs the programs of the machine: the tests themselves only look. */
async function findPrograms(): Promise<Stage> {
  const started = performance.now()
  console.log('── programs')
  const isComplete = installPrograms()
  return {
    ...{ name: 'programs', seconds: (performance.now() - started) / 1000, cpuSeconds: 0 },
    ...{ passed: 0, skipped: 0 },
    failures: isComplete ? [] : [{ name: 'a program that tests need is not here', said: [] }],
  }
}

/** Quick ones first; every one runs even when an earlier one failed. */
async function runEverything(): Promise<Stage[]> {
  mkdirSync(RESULTS, { recursive: true })
  const vitest = ['vitest', 'run', '-c', 'tests/vitest.config.ts', '--reporter=default']
  return [
    await findPrograms(),
    await runCheck('lint and format', 'biome', 'check', '.'),
    await runCheck('unused code', 'knip'),
    await runCheck('types', 'astro', 'check', '--minimumSeverity', 'warning'),
    await runCheck('build', 'astro', 'build', '--silent'),
    await runTests(
      'vitest',
      [...vitest, '--reporter=json', `--outputFile=${join(RESULTS, 'vitest.json')}`],
      readVitestResults,
    ),
    await runTests(
      'playwright',
      ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts'],
      readPlaywrightResults,
    ),
  ]
}

/** Times, then every failure by name with as much of what it said as there is room for. */
function printReport(stages: readonly Stage[]): void {
  console.log('\n── stages: seconds, seconds of work (CPU)')
  for (const { name, seconds, cpuSeconds, failures } of stages) {
    const times = [seconds, cpuSeconds].map((time) => time.toFixed(1).padStart(8)).join('')
    console.log(
      `${name.padEnd(16)}${times}${failures.length > 0 ? `  ${failures.length} FAILED` : ''}`,
    )
  }
  const failed = stages.flatMap(({ failures }) => failures)
  const lines = Math.max(0, Math.floor(ROOM_FOR_FAILURES / Math.max(1, failed.length)) - 1)
  for (const { name, said } of failed) {
    console.log(`FAILED: ${name}`)
    for (const line of said.slice(0, Math.min(lines, 20))) console.log(`    ${line.slice(0, 300)}`)
  }
}

const stages = await runEverything()
printReport(stages)
const sum = (count: (stage: Stage) => number) =>
  stages.reduce((total, stage) => total + count(stage), 0)
const failed = sum(({ failures }) => failures.length)
console.log(
  `\n${sum(({ passed }) => passed)} passed, ${failed} failed, ${sum(({ skipped }) => skipped)} skipped`,
)
process.exitCode = failed > 0 ? 1 : 0
