import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Confirmation } from '#src/filings/confirm/form-fields.ts'
import { zhHans as words } from '#src/filings/confirm/words.ts'

type Row = Record<string, string>

/** One line of the log: who did what, by post, and what of the list it replaced. */
type Logged = {
  at: string
  action: 'approved' | 'rejected' | 'reverted'
  by: string
  id: string
  /** Of the form. */
  on?: string
  post?: string
  changes?: Confirmation['changes']
  row?: Row
  /** The row of the centre before; absent: it had none. */
  before?: Row
}

/** Where confirmations lie: waiting ones and the log below `folder`, approved ones in the filings of the region. */
export type ConfirmPlace = { folder: string; filings: string; now: () => Date }

const pendingFile = ({ folder }: ConfirmPlace, id: string) => join(folder, 'pending', `${id}.json`)

async function readJson<Value>(path: string): Promise<Value | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Value
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Whole or not at all. */
async function writeJson(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeFile(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`)
  await rename(`${path}.new`, path)
}

export const putPending = (place: ConfirmPlace, confirmation: Confirmation) =>
  writeJson(pendingFile(place, confirmation.id), confirmation)

/** What waits of a centre, and the day of the form that was approved of it last. */
export async function findEarlier(place: ConfirmPlace, id: string) {
  const approved = await readJson<{ centres: Row[] }>(join(place.filings, words.file))
  const row = approved?.centres.find((one) => one[words.form.id] === id)
  return {
    waiting: await readJson<Confirmation>(pendingFile(place, id)),
    approvedOn: row?.[words.headings.asOf],
  }
}

export async function listPending(place: ConfirmPlace): Promise<Confirmation[]> {
  const names = await readdir(join(place.folder, 'pending')).catch(() => [])
  const ids = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5))
  const read = ids.sort().map((id) => readJson<Confirmation>(pendingFile(place, id)))
  return (await Promise.all(read)).flatMap((one) => one ?? [])
}

async function log(place: ConfirmPlace, entry: Omit<Logged, 'at'>): Promise<void> {
  await mkdir(place.folder, { recursive: true, mode: 0o700 })
  const line = JSON.stringify({ at: place.now().toISOString(), ...entry })
  await appendFile(join(place.folder, 'log.jsonl'), `${line}\n`, { mode: 0o600 })
}

/** Puts a row in place of that of the same centre, or takes it away; gives what was there. */
async function replaceRow({ filings }: ConfirmPlace, id: string, row: Row | undefined) {
  const path = join(filings, words.file)
  const { centres } = (await readJson<{ centres: Row[] }>(path)) ?? { centres: [] }
  const before = centres.find((one) => one[words.form.id] === id)
  const others = centres.filter((one) => one !== before)
  // Also when nothing is left: a list that is not there any more would be missed by the next publication.
  await writeJson(path, { centres: row ? [...others, row] : others })
  return before
}

/** What waits becomes part of the filing files; nothing where nothing waits. */
export async function approve(
  place: ConfirmPlace,
  id: string,
  by: string,
): Promise<Confirmation | undefined> {
  const pending = await readJson<Confirmation>(pendingFile(place, id))
  if (!pending) return undefined
  const { row, on, post, changes } = pending
  const before = await replaceRow(place, id, row)
  await log(place, {
    action: 'approved',
    by,
    id,
    on,
    post,
    changes,
    row,
    ...(before ? { before } : {}),
  })
  await rm(pendingFile(place, id))
  return pending
}

export async function reject(place: ConfirmPlace, id: string, by: string) {
  const pending = await readJson<Confirmation>(pendingFile(place, id))
  if (!pending) return undefined
  await log(place, { action: 'rejected', by, id, on: pending.on, post: pending.post })
  await rm(pendingFile(place, id))
  return pending
}

/** Takes back what was approved last; false where nothing of the centre is to be taken back. */
export async function revert(place: ConfirmPlace, id: string, by: string): Promise<boolean> {
  const text = await readFile(join(place.folder, 'log.jsonl'), 'utf8').catch(() => '')
  const entries = text
    .split('\n')
    .filter(Boolean)
    .map((line): Logged => JSON.parse(line))
  const open: Logged[] = []
  for (const entry of entries.filter((one) => one.id === id)) {
    if (entry.action === 'approved') open.push(entry)
    if (entry.action === 'reverted') open.pop()
  }
  const last = open.pop()
  if (!last?.row) return false
  await replaceRow(place, id, last.before)
  await log(place, { action: 'reverted', by, id })
  return true
}
