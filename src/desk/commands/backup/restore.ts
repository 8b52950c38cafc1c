import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { toStorePath } from '#src/complaints/store/engines/sqlite-engine.ts'
import { restorePostgres } from '#src/desk/backup/copy-store.ts'
import { findDamaged, readManifest, STORE_FILE } from '#src/desk/backup/manifest.ts'
import { toCommand } from '#src/desk/command.ts'
import { BESIDE_STORE } from '#src/desk/commands/backup/make.ts'
import { zhHans as words } from '#src/desk/commands/backup/words.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { toNewStatement, toStatementPath } from '#src/desk/restored-statement.ts'
import { type Head, toHeadText } from '#src/record/record-entry.ts'

/** Puts a backup into an empty data folder, and an empty database; never over anything. */
export const restoreBackup = toCommand({
  name: 'restore',
  isHostOnly: true,
  words: words.restore,
  positionals: 1,
  options: { 'dry-run': { type: 'boolean' } },
  run: async (desk, { 'dry-run': isDryRun = false }, [written = '']) => {
    const folder = resolve(written)
    const { dataDir, databaseUrl } = desk.settings
    const manifest = await readManifest(folder)
    if (!manifest) throw new DeskError(EXIT.wrong, words.restore.notABackup(folder))
    const damaged = await findDamaged(folder, manifest)
    if (damaged.length > 0) throw new DeskError(EXIT.wrong, words.restore.damaged(damaged))
    const engine = databaseUrl ? 'postgres' : 'sqlite'
    if (engine !== manifest.engine)
      throw new DeskError(EXIT.conflict, words.restore.otherEngine(manifest.engine))
    const store = toStorePath(dataDir)
    const taken = [join(dataDir, 'keys'), store, `${store}-wal`, join(dataDir, 'record-heads.json')]
    const there = taken.find((path) => existsSync(path))
    if (there) throw new DeskError(EXIT.conflict, words.restore.notEmpty(there))
    const { madeAt, head } = manifest
    if (isDryRun)
      return { text: words.restore.would(madeAt, dataDir), json: { dataDir, madeAt, dryRun: true } }
    await mkdir(dirname(store), { recursive: true, mode: 0o700 })
    if (databaseUrl) {
      await restorePostgres(databaseUrl, join(folder, STORE_FILE.postgres)).catch(
        (error: Error) => {
          throw new DeskError(EXIT.wrong, words.restore.failed(error.message))
        },
      )
    } else await cp(join(folder, STORE_FILE.sqlite), store)
    for (const name of BESIDE_STORE) {
      const from = join(folder, name)
      if (existsSync(from)) await cp(from, join(dataDir, name), { recursive: true })
    }
    const opened = await desk.store()
    const found = await opened.readRecordHead()
    const { complaints, integrity } = await opened.check()
    await leaveStatement(desk, found)
    const isSame = (found ? toHeadText(found) : null) === head && integrity === 'ok'
    return {
      text: isSame
        ? words.restore.done(madeAt, complaints, toStatementPath(dataDir))
        : words.restore.differs,
      json: { dataDir, madeAt, complaints, sound: isSame },
      exitCode: isSame ? EXIT.ok : EXIT.wrong,
    }
  },
})

/** What two officers are to sign: until they did, the record is not taken for whole. */
async function leaveStatement({ settings, site }: Desk, head: Head | undefined): Promise<void> {
  const { region, dataDir } = settings
  const at = (await site()).clock().toISOString()
  const statement = toNewStatement(region, at, head && { seq: head.seq, hash: head.hash })
  await writeFile(toStatementPath(dataDir), `${JSON.stringify(statement, null, 2)}\n`)
}
