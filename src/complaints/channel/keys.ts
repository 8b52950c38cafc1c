import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { isOpenToOthers } from '#src/complaints/channel/identity-file.ts'
import { zhHans as words } from '#src/complaints/channel/words.ts'
import { syncFolder, writeSecretFile } from '#src/complaints/channel/write-secret-file.ts'
import { type Engine, OtherStoreError } from '#src/complaints/store/engines/engine.ts'
import { toEngine } from '#src/complaints/store/open-complaint-store.ts'

/** What query codes and hashes are keyed with, and the store that they belong to. */
export type Keys = {
  pepper: Uint8Array
  pepperVersion: number
  storeId: string
}

type Place = { dataDir: string; databaseUrl: string | undefined }

/** Where the keys of a data folder lie; part of every backup. */
export const toKeyPath = (dataDir: string) => join(dataDir, 'keys', 'complaints.json')

/**
 * The keys of the complaint channel. Where there are neither keys nor a store, both are made: the keys
 * first, which then say that their store is still to come, so that whoever is killed in between goes on the next
 * time. Throws a `KeysError` when a store has lost its keys, or keys and store do not belong together. Keys whose
 * store is absent or cannot be reached are fine: the store will say that it is unavailable.
 */
export async function openKeys(place: Place): Promise<Keys> {
  const path = toKeyPath(place.dataDir)
  const keys = (await readKeyFile(path)) ?? (await makeKeys(path, place))
  const { pepper, version, storeId, storeMade } = keys
  const engine = toEngine({ ...place, storeId, mayCreate: () => !storeMade })
  const failure = await tryToOpen(engine)
  if (failure instanceof OtherStoreError) throw new KeysError(words.keys.otherStore(path))
  if (!storeMade) {
    if (failure) throw new KeysError(words.keys.notMade(failure.message))
    await writeSecretFile(path, toKeyFileText({ ...keys, storeMade: true }), 'replacement')
  }
  return { pepper, pepperVersion: version, storeId }
}

async function makeKeys(path: string, place: Place): Promise<KeyFile> {
  const made: KeyFile = {
    version: 1,
    pepper: new Uint8Array(randomBytes(32)),
    storeId: randomUUID(),
    storeMade: false,
  }
  const hasStore = await toEngine({ ...place, storeId: made.storeId })
    .exists()
    .catch((error: Error) => {
      throw new KeysError(words.keys.notMade(error.message))
    })
  if (!hasStore) await writeFirst(path, made)
  // Another process may have been quicker with keys and store: its keys count.
  const keys = await readKeyFile(path)
  if (!keys) throw new KeysError(words.keys.missing(path))
  return keys
}

async function writeFirst(path: string, made: KeyFile): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await syncFolder(dirname(dirname(path)))
    await writeSecretFile(path, toKeyFileText(made), 'new')
  } catch (error) {
    throw new KeysError(words.keys.notMade((error as Error).message))
  }
}

/** Opens a store and closes it again; returns why it could not be opened. */
async function tryToOpen(engine: Engine): Promise<Error | undefined> {
  try {
    const opened = await engine.open()
    await opened.close()
    return undefined
  } catch (error) {
    const failure = engine.toEngineError(error)
    if (!failure) throw error
    return failure
  }
}

/** The keys cannot be used, and nothing should start; the message says in Chinese why and what to do. */
export class KeysError extends Error {
  override name = 'KeysError'
}

const PEPPER_BYTES = 32

const keyFileSchema = z.strictObject({
  /** Of the pepper; every case says under which one its code was made. */
  version: z.int().min(1),
  /** 32 random bytes. */
  pepper: z
    .base64()
    .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
    .refine((bytes) => bytes.length === PEPPER_BYTES),
  /** The store these keys belong to; it holds the same id. */
  storeId: z.string().min(1),
  /** False from the first moment of the keys until their store is there. */
  storeMade: z.boolean(),
})
type KeyFile = z.infer<typeof keyFileSchema>

/**
 * Reads the keys; nothing when there is no such file. Throws a `KeysError` when it is unreadable, readable by
 * others, or damaged.
 */
export async function readKeyFile(path: string): Promise<KeyFile | undefined> {
  try {
    const { mode } = await stat(path)
    if (isOpenToOthers(mode)) throw new KeysError(words.keys.openToOthers(path))
    return parseKeyFile(path, await readFile(path, 'utf8'))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    if (code === 'ENOENT') return undefined
    throw new KeysError(words.keys.unreadable(path, code))
  }
}

function parseKeyFile(path: string, text: string): KeyFile {
  try {
    return keyFileSchema.parse(JSON.parse(text))
  } catch {
    throw new KeysError(words.keys.damaged(path))
  }
}

/** The keys as they lie in the file. */
function toKeyFileText({ pepper, ...rest }: KeyFile): string {
  return `${JSON.stringify({ ...rest, pepper: Buffer.from(pepper).toString('base64') }, null, 2)}\n`
}
