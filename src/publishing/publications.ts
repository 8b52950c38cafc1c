import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { appendLines } from '#src/history/history-log.ts'
import type { Refusal } from '#src/publishing/publish-gates.ts'
import { readCurrentVersion } from '#src/publishing/release-folders.ts'
import { findIdNumber, findPersonal } from '#src/text/personal-numbers.ts'

/** Who asked for a publication, by post, and why; what was told at the command line. */
export type PublicationNote = { by?: string | undefined; reason?: string | undefined }

const LONGEST = { by: 40, reason: 200 } as const

/** What was given at the command line cannot be kept. */
export class PublicationNoteError extends Error {
  override name = 'PublicationNoteError'
  readonly problem: 'longNote' | 'personalNote'

  constructor(problem: PublicationNoteError['problem']) {
    super(problem)
    this.problem = problem
  }
}

/** Throws a `PublicationNoteError` for a note that is too long, or that names a person's numbers. */
export function checkNote({ by = '', reason = '' }: PublicationNote): void {
  if (by.length > LONGEST.by || reason.length > LONGEST.reason) {
    throw new PublicationNoteError('longNote')
  }
  const text = `${by}\n${reason}`
  if (findIdNumber(text) || findPersonal(text)) throw new PublicationNoteError('personalNote')
}

const gates = z.custom<Refusal>()
const publicationSchema = z.strictObject({
  at: z.iso.datetime(),
  /** `complete`: with what is reckoned from all centres; `stopped`: the one before was killed before readers saw it. */
  act: z.enum(['publish', 'complete', 'renew', 'rollback', 'stopped']),
  /** What readers see from then on, and saw before. */
  version: z.string(),
  from: z.string().optional(),
  centres: z.int().optional(),
  rowsLeftOut: z.int().optional(),
  by: z.string().optional(),
  reason: z.string().optional(),
  /** What spoke against it and was overridden. */
  overridden: z.array(gates).optional(),
})
export type Publication = z.infer<typeof publicationSchema>

const logIn = (dataDir: string) => join(dataDir, 'history', 'publications.jsonl')

/** Every publication, the oldest first; a line that a killed process left half is passed over. */
export async function readPublications(dataDir: string): Promise<Publication[]> {
  const text = await readFile(logIn(dataDir), 'utf8').catch(() => '')
  return text.split('\n').flatMap((line) => {
    try {
      return [publicationSchema.parse(JSON.parse(line))]
    } catch {
      return []
    }
  })
}

/** Writes a line before the pointer moves, and waits for the disk: nothing is ever published unrecorded. */
export async function recordPublication(
  dataDir: string,
  publication: Omit<Publication, 'at' | 'from'>,
): Promise<void> {
  const from = await readCurrentVersion(dataDir)
  const line: Publication = { at: new Date().toISOString(), ...publication, from }
  await appendLines(logIn(dataDir), `${JSON.stringify(line)}\n`)
}

/** Says of the last line that it never came to be, when its process was killed before the switch. Only under the lock. */
export async function recordStopped(dataDir: string): Promise<void> {
  const last = (await readPublications(dataDir)).at(-1)
  const version = await readCurrentVersion(dataDir)
  if (!last || !version || last.version === version) return
  await recordPublication(dataDir, { act: 'stopped', version })
}
