import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ContentSource } from '#src/library/read-content-files.ts'
import { type ContentReport, toContentReport } from '#src/library/web/to-content-report.ts'

/** A longer file is not shown; the report says by line what is wrong. */
const MOST_BYTES = 256 * 1024

/** The lines of a file as the bureau wrote it, else as it was shipped; none where it is no text. */
async function readLines(roots: readonly string[], file: string): Promise<readonly string[]> {
  for (const root of roots) {
    const path = join(root, file)
    try {
      if ((await stat(path)).size > MOST_BYTES) return []
      const bytes = await readFile(path)
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split(/\r\n|\r|\n/)
    } catch {
      // It is in the other folder, or nobody can read it: then what is wrong says so.
    }
  }
  return []
}

/** Writes the report where only whoever ran the check can read it; gives its path. */
export async function writeContentReport(
  dataDir: string,
  { contentDir, shippedDir, region }: ContentSource,
  report: Omit<ContentReport, 'lines'>,
): Promise<string> {
  const files = [...new Set(report.issues.map(({ file }) => file))]
  const roots = [contentDir, shippedDir]
  const lines = new Map<string, readonly string[]>()
  for (const file of files) lines.set(file, await readLines(roots, file))
  const path = join(dataDir, 'reports', `content-${region}.html`)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  // A file that is there already would keep the mode it has.
  await rm(`${path}.new`, { force: true })
  await writeFile(`${path}.new`, toContentReport({ ...report, lines }), { mode: 0o600 })
  await rename(`${path}.new`, path)
  return path
}
