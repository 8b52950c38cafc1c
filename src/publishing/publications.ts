import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { appendLines } from '#src/history/history-log.ts'
import { readCurrentVersion, releaseFolder } from '#src/publishing/release/release-folders.ts'
import { findPersonNames, isPersonName } from '#src/text/person-names.ts'
import { findIdNumber, findPersonal } from '#src/text/personal-numbers.ts'
import { isPost } from '#src/text/posts.ts'

/** Who asked for a publication, by post, and why; what was told at the command line. */
export type PublicationNote = { by?: string | undefined; reason?: string | undefined }

const LONGEST = { by: 40, reason: 200 } as const

/** What was given at the command line cannot be kept. */
export class PublicationNoteError extends Error {
  override name = 'PublicationNoteError'
  readonly problem: 'longNote' | 'personalNote' | 'notAPost' | 'emptyReason'

  constructor(problem: PublicationNoteError['problem']) {
    super(problem)
    this.problem = problem
  }
}

/** A word or two says why; less says nothing. */
const SHORTEST_REASON = 4
const TELEPHONE = /(?<!\d)(?:0\d{2,3}[-\s]?|[48]00-?)\d{3,4}[-\s]?\d{3,4}(?!\d)/

/** Throws a `PublicationNoteError` for a note that is too long, says nothing, or names a person or a telephone. */
export function checkNote({ by = '', reason = '' }: PublicationNote): void {
  const fail = (problem: PublicationNoteError['problem']) => {
    throw new PublicationNoteError(problem)
  }
  if (by.length > LONGEST.by || reason.length > LONGEST.reason) fail('longNote')
  const text = `${by}\n${reason}`
  if (findIdNumber(text) || findPersonal(text) || TELEPHONE.test(text)) fail('personalNote')
  if (by && !isPost(by)) fail('notAPost')
  if (findPersonNames(reason).length > 0 || isPersonName(reason)) fail('personalNote')
  const said = reason.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (reason && said < SHORTEST_REASON) fail('emptyReason')
}

const publicationSchema = z.strictObject({
  at: z.iso.datetime(),
  /** `complete`: with what is reckoned from all centres; `stopped`: the one before was killed before readers saw it; `lost`: what readers
   * should see is not on the disk; `strike`: words were struck from what is kept. */
  act: z.enum(['publish', 'complete', 'renew', 'rollback', 'stopped', 'lost', 'strike']),
  /** What readers see from then on, and saw before. */
  version: z.string(),
  from: z.string().optional(),
  centres: z.int().optional(),
  rowsLeftOut: z.int().optional(),
  by: z.string().optional(),
  reason: z.string().optional(),
  /** Of `strike`: the pages of this version still say it. */
  isHeld: z.boolean().optional(),
  /** What spoke against it and was overridden; a later program may know more (`refusalSchema`). */
  overridden: z.array(z.unknown()).optional(),
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

/**
 * Says of the last line that it never came to be, when its process was killed before the switch, and where the pointer
 * names nothing. Only under the lock.
 */
export async function recordStopped(dataDir: string): Promise<void> {
  const last = (await readPublications(dataDir)).at(-1)
  const version = await readCurrentVersion(dataDir)
  if (!last || !version) return
  const isThere = existsSync(releaseFolder(dataDir, version))
  const act = isThere ? 'stopped' : 'lost'
  if (last.version === version && (isThere || last.act === act)) return
  await recordPublication(dataDir, { act, version })
}
