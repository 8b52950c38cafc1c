import { mkdir, rename, writeFile } from 'node:fs/promises'
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

/** Writes the report where only whoever ran the check can read it. */
export async function writeWebReport(
  path: string,
  folder: string,
  web: Omit<WebReport, 'files'>,
): Promise<void> {
  const files = await readSeen(folder, web.report.files)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeFile(`${path}.new`, toWebReport({ ...web, files }), { mode: 0o600 })
  await rename(`${path}.new`, path)
}
