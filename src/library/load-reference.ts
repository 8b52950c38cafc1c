import { toLastDayOfUse } from '#src/guidance/reference/last-day-of-use.ts'
import {
  REFERENCE_SCHEMAS,
  type ReferenceName,
  type ReferenceTables,
} from '#src/guidance/reference/reference-tables.ts'
import { type TellContent, tellExpiry } from '#src/library/content-issue.ts'
import { parseJsonFile } from '#src/library/parse-content.ts'
import { type ContentSource, readSharedFiles, toSlug } from '#src/library/read-content-files.ts'

const isTable = (name: string): name is ReferenceName => Object.hasOwn(REFERENCE_SCHEMAS, name)

/** The dated tables of `reference/`: immunisation, check-ups, growth, leave and others. */
export async function loadReference(
  source: ContentSource,
  tell: TellContent,
): Promise<ReferenceTables> {
  const tables: Partial<Record<ReferenceName, unknown>> = {}
  for (const file of await readSharedFiles(source, 'reference', '.json', tell)) {
    const name = toSlug(file.path)
    if (!isTable(name)) {
      tell({ code: 'unknownTable', file: file.path, value: name })
      continue
    }
    const table = parseJsonFile(REFERENCE_SCHEMAS[name], file, tell)
    if (!table) continue
    const field = table.validTo === toLastDayOfUse(table) ? 'validTo' : 'reviewBy'
    tellExpiry({ file: file.path, field }, toLastDayOfUse(table), source.on, tell, 'expiredTable')
    tables[name] = table
  }
  // Each value was parsed by the schema of its name.
  return tables as ReferenceTables
}
