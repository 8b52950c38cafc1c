import { createHmac, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Gateway } from '#src/desk/news/gateway-file.ts'
import { FairTurns } from '#src/lib/fair-turns.ts'

/** One thing that was done with a case. */
export type NewsOf = { reference: string; position: number }

/**
 * By this id the gateway knows what it has already, however often it is sent. Whoever finds it learns no case from it: it
 * takes the secret of the gateway to try.
 */
export const toNewsId = ({ secret }: Pick<Gateway, 'secret'>, { reference, position }: NewsOf) =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['news 1', reference, position]))
    .digest('hex')
    .slice(0, 32)

/** As many as a device remembers; nobody sends again what is older. */
const MOST = 10_000

const sentSchema = z.array(z.string().regex(/^[0-9a-f]{32}$/)).max(MOST)

const toPath = (dataDir: string) => join(dataDir, 'news-sent.json')

/** Ids of what this device has sent; a file that was spoilt is as none. */
async function readSent(dataDir: string): Promise<string[]> {
  try {
    return sentSchema.parse(JSON.parse(await readFile(toPath(dataDir), 'utf8')))
  } catch {
    return []
  }
}

export const isSent = async (dataDir: string, id: string): Promise<boolean> =>
  (await readSent(dataDir)).includes(id)

/** What several remember at once is added one after the other, or one would forget what another one wrote. */
const turns = new FairTurns({ ofSource: 1, ofAll: 1 })

/** Remembers that something was sent: no number, and no case in clear. */
export const keepSent = (dataDir: string, id: string): Promise<void> =>
  turns.run(dataDir, async () => {
    const sent = [...(await readSent(dataDir)), id].slice(-MOST)
    const path = toPath(dataDir)
    await mkdir(dataDir, { recursive: true })
    const draft = `${path}.${randomUUID()}.new`
    await writeFile(draft, JSON.stringify(sent), { mode: 0o600 })
    await rename(draft, path)
  })
