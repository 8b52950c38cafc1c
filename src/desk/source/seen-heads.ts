import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { toToldGap } from '#src/desk/commands/audit/told-gaps.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { askDesk } from '#src/desk/source/ask-desk.ts'
import type { OpenedSession } from '#src/desk/source/sign-in.ts'
import { readTrustedLists } from '#src/desk/trusted-lists.ts'
import { zhHans as words } from '#src/desk/words.ts'
import { type Head, headsSchema } from '#src/record/record-entry.ts'
import { findLost, toAskedNumbers, withHead } from '#src/record/remembered-heads.ts'
import { isLost } from '#src/record/verify-record.ts'

/** Where this device remembers the heads of a desk; `audit verify --head` reads the file. */
const toSeenPath = (dataDir: string, origin: string) =>
  join(dataDir, 'seen-heads', `${new URL(origin).host.replaceAll(/[^\w.-]/g, '-')}.json`)

/** Nothing where there is none yet; a file that was spoilt is as none, and stays. */
async function readSeen(path: string): Promise<Head[] | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '[]')
  try {
    return headsSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

async function keepSeen(path: string, heads: readonly Head[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  // Two commands may end at once.
  const draft = `${path}.${randomUUID()}.new`
  await writeFile(draft, `${JSON.stringify(heads, null, 1)}\n`)
  await rename(draft, path)
}

/**
 * Holds what this device remembers of the record against what the desk has now, and remembers where it stands. Throws a
 * `DeskError` where an entry is gone or another one, unless two listed officers signed what was lost.
 */
export async function checkSeenHeads(desk: Desk, session: OpenedSession): Promise<void> {
  const { dataDir, region } = desk.settings
  const path = toSeenPath(dataDir, session.origin)
  const seen = await readSeen(path)
  if (!seen) throw new DeskError(EXIT.wrong, words.problems.seenSpoilt(path))
  const { answer } = await askDesk(session, 'record/head', { known: toAskedNumbers(seen) })
  const lost = findLost(seen, answer.known)
  const signers = { region, lists: lost.length > 0 ? await readTrustedLists(desk) : [] }
  const gaps = answer.office.flatMap((entry) => toToldGap(entry, signers) ?? [])
  const untold = lost.find((head) => !gaps.some((gap) => isLost(head, gap)))
  if (untold) throw new DeskError(EXIT.gap, words.problems.headLost(untold.seq, path))
  const sound = seen.filter((head) => !lost.includes(head))
  await keepSeen(path, withHead(sound, answer.head)).catch(() => {
    throw new DeskError(EXIT.wrong, words.problems.cannotWrite(path))
  })
}
