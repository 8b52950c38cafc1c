import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readFilingFile } from '#src/filings/read/read-filing-file.ts'
import {
  type SeenFile,
  toWebReport,
  type WebReport,
} from '#src/filings/report/web/to-web-report.ts'

/** Each list of a folder as it was written. */
const readSeen = (folder: string, files: readonly string[]): Promise<SeenFile[]> =>
  Promise.all(
    files.map(async (file) => {
      const content = await readFilingFile(join(folder, file))
      return { file, sheets: 'sheets' in content ? content.sheets : [] }
    }),
  )

/** Writes the report where only whoever ran the check can read it; lists that need no marks are not read again for it. */
export async function writeWebReport(
  path: string,
  folder: string,
  web: Omit<WebReport, 'files'>,
  marked: readonly string[],
): Promise<void> {
  const files = await readSeen(folder, marked)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  // A file that is there already would keep the mode it has.
  await rm(`${path}.new`, { force: true })
  await writeFile(`${path}.new`, toWebReport({ ...web, files }), { mode: 0o600 })
  await rename(`${path}.new`, path)
}
