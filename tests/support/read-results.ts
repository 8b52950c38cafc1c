import { relative } from 'node:path'
import { toPlainLines } from '#tests/support/run-stage.ts'

/** A test that failed: where it stands, its name, and what it said. */
export type Failure = { name: string; said: string[] }

/** What a stage counted, and what failed in it. */
export type Results = { passed: number; skipped: number; failures: Failure[] }

type VitestFile = {
  name: string
  status: string
  message: string
  assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
}

/** The JSON report of Vitest; a file that could not be read, or whose set-up failed, counts as one failure. */
export function readVitestResults(text: string): Results {
  const report = JSON.parse(text)
  const files = report.testResults as VitestFile[]
  const failures = files.flatMap(({ name, status, message, assertionResults }) => {
    const path = relative(process.cwd(), name)
    const failed = assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => ({
        name: `${path} > ${test.fullName}`,
        said: toPlainLines(test.failureMessages.join('\n')),
      }))
    if (failed.length > 0 || status !== 'failed') return failed
    return [{ name: path, said: toPlainLines(message) }]
  })
  const skipped = report.numPendingTests + report.numTodoTests
  return { passed: report.numPassedTests, skipped, failures }
}

type PlaywrightSuite = {
  suites?: PlaywrightSuite[]
  specs?: {
    title: string
    file: string
    line: number
    tests: {
      projectName: string
      status: 'expected' | 'unexpected' | 'flaky' | 'skipped'
      results: { errors: { message?: string }[] }[]
    }[]
  }[]
}

/** The JSON report of Playwright; a test that passed only when tried again is a failure. */
export function readPlaywrightResults(text: string): Results {
  const { suites, stats, errors } = JSON.parse(text)
  const list = (suite: PlaywrightSuite): Failure[] => [
    ...(suite.suites ?? []).flatMap(list),
    ...(suite.specs ?? []).flatMap(({ title, file, line, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ projectName, status, results }) => ({
          name: `[${projectName}] ${file}:${line} > ${title}${status === 'flaky' ? ' (flaky)' : ''}`,
          said: results.flatMap((result) =>
            result.errors.flatMap(({ message }) => toPlainLines(message ?? '')),
          ),
        })),
    ),
  ]
  const outside = (errors as { message?: string }[]).map(({ message }) => ({
    name: 'outside of any test',
    said: toPlainLines(message ?? ''),
  }))
  return {
    passed: stats.expected,
    skipped: stats.skipped,
    failures: [...(suites as PlaywrightSuite[]).flatMap(list), ...outside],
  }
}
