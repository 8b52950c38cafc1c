import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { proposeRules } from '#src/filings/propose/propose-rules.ts'
import { zhHans as words } from '#src/filings/propose/words.ts'
import { readFilingFile } from '#src/filings/read/read-filing-file.ts'
import { toIssueText } from '#src/filings/report/filing-issue.ts'
import { zhHans as reportWords } from '#src/filings/report/words.ts'
import { outliveReader } from '#src/lib/outlive-reader.ts'

/**
 * `npm run filings:columns -- FILE`: how the columns of a list would be read, and what columns.json may say of them.
 * Writes nothing. Exit code 1: the file cannot be read, or holds no list; 2: no file named.
 */
async function main(path: string | undefined): Promise<number> {
  if (path === undefined) return fail(words.usage, 2)
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return fail(reportWords.noFile(path), 1)
  const file = basename(path)
  const content = await readFilingFile(path)
  if ('fault' in content) {
    const { what, fix } = toIssueText({ code: content.fault, at: { file }, ...content })
    return fail(words.unreadable(file, what, fix), 1)
  }
  const proposal = proposeRules(file, content.sheets)
  if (!proposal) return fail(words.noTable, 1)
  const { lines, questions, rules } = proposal
  const json = JSON.stringify({ files: { [file]: rules } }, null, 2)
  console.log([...lines, '', words.questions, ...questions, '', words.proposal, json].join('\n'))
  return 0
}

function fail(message: string, code: number): number {
  console.error(message)
  return code
}

outliveReader()
try {
  process.exitCode = await main(process.argv[2])
} catch (error) {
  process.exitCode = fail(reportWords.unexpected((error as Error).message), 1)
}
