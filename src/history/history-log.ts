import { createHash } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { HistoryRecord } from '#src/changes/history.ts'

/** The file a region's history is appended to. */
export const historyFile = (dataDir: string, regionCode: string) =>
  join(dataDir, 'history', `${regionCode}.jsonl`)

export const toSum = (json: string) => createHash('sha256').update(json).digest('hex').slice(0, 12)

/** A record as a line: the sum before it tells whether it is whole. */
function toLine(record: HistoryRecord): string {
  const json = JSON.stringify(record)
  return `${toSum(json)} ${json}\n`
}

export const toHistoryText = (records: readonly HistoryRecord[]) => records.map(toLine).join('')

const SUMMED = /^[0-9a-f]{12} /

/** A line of any log; nothing of one that is damaged or was cut off. */
export function parseLine(line: string): { value: unknown; isSummed: boolean } | undefined {
  const isSummed = SUMMED.test(line)
  const json = isSummed ? line.slice(13) : line
  if (isSummed && !line.startsWith(toSum(json))) return undefined
  try {
    return { value: JSON.parse(json), isSummed }
  } catch {
    return undefined
  }
}

const parseRecord = (line: string): HistoryRecord[] => {
  const parsed = parseLine(line)
  return parsed?.isSummed ? [parsed.value as HistoryRecord] : []
}

/** The records of a history as they were written; a line that is damaged or was cut off is passed over. */
export const parseHistory = (text: string): HistoryRecord[] => text.split('\n').flatMap(parseRecord)

/** Nothing where no history was written yet. */
export async function readHistory(file: string): Promise<HistoryRecord[]> {
  try {
    return parseHistory(await readFile(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return []
  }
}

/** Appends records. */
export async function appendHistory(
  file: string,
  records: readonly HistoryRecord[],
): Promise<void> {
  if (records.length > 0) await appendLines(file, toHistoryText(records))
}

/**
 * Appends whole lines to a log and waits until they lie on the disk; what a killed process left of a line gets an end of
 * its own.
 */
export async function appendLines(file: string, lines: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const log = await open(file, 'a+')
  try {
    const { size } = await log.stat()
    const { buffer } = await log.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1))
    const isCut = size > 0 && buffer.toString() !== '\n'
    await log.appendFile((isCut ? '\n' : '') + lines)
    await log.sync()
  } finally {
    await log.close()
  }
}
