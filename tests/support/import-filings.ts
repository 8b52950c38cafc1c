import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { centreSnapshotSchema } from '#src/centres/centre-snapshot.ts'
import { type LoadedFilings, loadFilings } from '#src/filings/load-filings.ts'
import { type FilingIssue, toIssueText } from '#src/filings/report/filing-issue.ts'

const CASES = 'tests/fixtures/regions/cases'

/** A content folder with one region, `testing`, and an empty filings folder; gone when the test ends. */
export function makeContentDir(): { contentDir: string; filings: string } {
  const contentDir = mkdtempSync(join(tmpdir(), 'filings-'))
  onTestFinished(() => rmSync(contentDir, { recursive: true, force: true }))
  const filings = join(contentDir, 'regions', 'testing', 'filings')
  mkdirSync(filings, { recursive: true })
  cpSync(join(CASES, 'region.json'), join(filings, '..', 'region.json'))
  return { contentDir, filings }
}

/** Imports the region of a test; what is published must be what its schema would make of it, byte for byte. */
async function load(contentDir: string): Promise<LoadedFilings> {
  const loaded = await loadFilings({ contentDir, region: 'testing' })
  const { snapshot } = loaded
  expect(JSON.stringify(snapshot.centres)).toBe(
    JSON.stringify(centreSnapshotSchema.parse(snapshot).centres),
  )
  return loaded
}

/** Imports a folder of `tests/fixtures/regions/cases`. */
export function importCase(name: string): Promise<LoadedFilings> {
  const { contentDir, filings } = makeContentDir()
  cpSync(join(CASES, name), filings, { recursive: true })
  return load(contentDir)
}

/** Imports files made in a test; what is no text or bytes is written as JSON. */
export function importFiles(files: Record<string, unknown>): Promise<LoadedFilings> {
  const { contentDir, filings } = makeContentDir()
  for (const [name, content] of Object.entries(files)) {
    const isRaw = typeof content === 'string' || content instanceof Uint8Array
    writeFileSync(join(filings, name), isRaw ? content : JSON.stringify(content))
  }
  return load(contentDir)
}

/** Imports one centre in the sample district, with these cells besides its name and street. */
export async function importCentre(cells: Record<string, string>, columns: object = {}) {
  const row = { 机构名称: '鼓楼区示例小树托育园', 街道: '鼓东街道', ...cells }
  const loaded = await importFiles({ 'list.json': [row], 'columns.json': columns })
  return { ...loaded, centre: loaded.snapshot.centres[0] }
}

/** The codes of all issues but those of some kinds that most small lists have. */
export const codesOf = ({ report }: LoadedFilings, ...without: string[]) =>
  report.issues
    .map(({ code }) => code)
    .filter((code) => ![...without, 'no-provenance'].includes(code))

/** An issue as a clerk reads it. */
export const read = (issue: FilingIssue | undefined) => issue && toIssueText(issue).what
