import { readFileSync } from 'node:fs'
import { parseFile } from '#src/filings/read/parse-file.ts'

/** The process that `readFilingFile` starts: reads the one file named on its command line and sends what it holds. */
process.send?.(await parseFile(readFileSync(process.argv[2] ?? '')))
