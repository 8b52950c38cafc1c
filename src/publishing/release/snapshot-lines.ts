import { open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Centre } from '#src/centres/centre.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import { hashOf } from '#src/kept/hash-of.ts'

/** A line for each centre; what stands before and behind them is on lines of its own. */
const SNAPSHOT = 'snapshot.json'
/** Hashes of the centres, in the order of their lines. */
const HASHES = 'snapshot-hashes.json'

const BREAK = '\n'
const SEPARATOR = ',\n'
const LINES_AT_ONCE = 1000

/** A written snapshot taken apart: its text without centres, and their lines by hash. */
type Parted = { frame: string; lines: Map<string, Buffer> }

/** Nothing where lines and hashes do not fit together. */
function part(body: Buffer, hashes: readonly string[]): Parted | undefined {
  const lines = new Map<string, Buffer>()
  const start = body.indexOf(BREAK) + 1
  const last = body.lastIndexOf(BREAK)
  let at = start
  for (const hash of hashes) {
    const end = body.indexOf(BREAK, at)
    if (at === 0 || end < 0) return undefined
    lines.set(hash, body.subarray(at, end === last ? end : end - 1))
    at = end + 1
  }
  if (at !== last + 1 || at === start) return undefined
  return { frame: `${body.subarray(0, start)}${body.subarray(at)}`, lines }
}

async function readParted(folder: string): Promise<Parted | undefined> {
  try {
    const [body, hashes] = await Promise.all([
      readFile(join(folder, SNAPSHOT)),
      readFile(join(folder, HASHES), 'utf8'),
    ])
    return part(body, JSON.parse(hashes))
  } catch {
    return undefined
  }
}

/** The snapshot of a release. Centres that are the same in `now` are those of `now`: only what differs is read again. */
export async function readSnapshot(
  folder: string,
  now?: Pick<CentreSnapshot, 'centres'>,
): Promise<CentreSnapshot> {
  const parted = now && (await readParted(folder))
  if (!parted) return JSON.parse(await readFile(join(folder, SNAPSHOT), 'utf8'))
  const known = new Map(now.centres.map((centre) => [hashOf(centre), centre]))
  const centres = Array.from(
    parted.lines,
    ([hash, line]): Centre => known.get(hash) ?? JSON.parse(String(line)),
  )
  return { ...JSON.parse(parted.frame), centres }
}

/** Writes a snapshot into a release; lines of centres that have not changed are those of the release before. */
export async function writeSnapshot(
  folder: string,
  { centres, formerIds, ...others }: CentreSnapshot,
  earlier: string | undefined,
): Promise<void> {
  const before = (earlier && (await readParted(earlier))?.lines) || new Map<string, Buffer>()
  const file = await open(join(folder, SNAPSHOT), 'w')
  try {
    await file.write(`${JSON.stringify(others).slice(0, -1)},"centres":[${BREAK}`)
    for (let at = 0; at < centres.length; at += LINES_AT_ONCE) {
      const lines = centres.slice(at, at + LINES_AT_ONCE).flatMap((centre, place) => {
        const line = before.get(hashOf(centre)) ?? Buffer.from(JSON.stringify(centre))
        return [line, Buffer.from(at + place + 1 < centres.length ? SEPARATOR : BREAK)]
      })
      await file.write(Buffer.concat(lines))
    }
    await file.write(`],"formerIds":${JSON.stringify(formerIds)}}`)
  } finally {
    await file.close()
  }
  await writeFile(join(folder, HASHES), JSON.stringify(centres.map(hashOf)))
}
