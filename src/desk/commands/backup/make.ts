import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { toStorePath } from '#src/complaints/store/engines/sqlite-engine.ts'
import { copySqlite, dumpPostgres } from '#src/desk/backup/copy-store.ts'
import { hashFile, MANIFEST, type Manifest, STORE_FILE } from '#src/desk/backup/manifest.ts'
import { toCommand, toUsage } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/backup/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'
import { toHeadText } from '#src/record/record-entry.ts'

/** What nothing else holds, besides the database: `confirm` is what centres confirmed, and what waits for a clerk. */
export const BESIDE_STORE = ['keys', 'record-heads.json', 'history', 'confirm']

/** Copies the store with its keys while the portal runs; no secret of an officer is in it. */
export const makeBackup = toCommand({
  name: 'backup',
  isHostOnly: true,
  words: words.make,
  positionals: 0,
  options: { out: { type: 'string' } },
  run: async (desk, { out }) => {
    if (!out) throw new DeskError(EXIT.usage, toUsage(words.make.usage))
    const folder = resolve(out)
    const { dataDir, databaseUrl } = desk.settings
    const head = await (await desk.store()).readRecordHead()
    await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST')
        throw new DeskError(EXIT.conflict, deskWords.problems.fileExists(folder))
      throw new DeskError(EXIT.wrong, deskWords.problems.cannotWrite(folder))
    })
    const engine = databaseUrl ? 'postgres' : 'sqlite'
    const target = join(folder, STORE_FILE[engine])
    try {
      if (databaseUrl) await dumpPostgres(databaseUrl, target)
      else await copySqlite(toStorePath(dataDir), target)
    } catch (error) {
      throw new DeskError(EXIT.wrong, words.make.failed((error as Error).message))
    }
    for (const name of BESIDE_STORE) await copyIfThere(join(dataDir, name), join(folder, name))
    const files = await listFiles(folder)
    const { clock } = await desk.site()
    const manifest: Manifest = {
      version: 1,
      madeAt: clock().toISOString(),
      engine,
      head: head ? toHeadText(head) : null,
      files,
    }
    await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`, {
      mode: 0o600,
    })
    const count = Object.keys(files).length
    return { text: words.make.done(folder, count), json: { folder, ...manifest } }
  },
})

async function copyIfThere(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
}

async function listFiles(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const hashed = await Promise.all(
    paths.toSorted().map(async (path) => [relative(folder, path), await hashFile(path)] as const),
  )
  return Object.fromEntries(hashed)
}
