import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import { isOpenToOthers } from '#src/complaints/identity-file.ts'
import { KEYS_TEXT } from '#src/text/complaints/keys.ts'

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
export type KeyFile = z.infer<typeof keyFileSchema>

/**
 * Reads the keys; nothing when there is no such file. Throws a `KeysError` when it is unreadable, readable by
 * others, or damaged.
 */
export async function readKeyFile(path: string): Promise<KeyFile | undefined> {
  try {
    const { mode } = await stat(path)
    if (isOpenToOthers(mode)) throw new KeysError(KEYS_TEXT.openToOthers(path))
    return parseKeyFile(path, await readFile(path, 'utf8'))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    if (code === 'ENOENT') return undefined
    throw new KeysError(KEYS_TEXT.unreadable(path, code))
  }
}

function parseKeyFile(path: string, text: string): KeyFile {
  try {
    return keyFileSchema.parse(JSON.parse(text))
  } catch {
    throw new KeysError(KEYS_TEXT.damaged(path))
  }
}

/** The keys as they lie in the file. */
export function toKeyFileText({ pepper, ...rest }: KeyFile): string {
  return `${JSON.stringify({ ...rest, pepper: Buffer.from(pepper).toString('base64') }, null, 2)}\n`
}
