import type { WrappedKeys } from '#src/desk/page/keys/wrap-keys.ts'

/** A passkey of this device with the keys that only it opens: a copy beside the key file, never instead of it. */
export type KeptPasskey = { id: Uint8Array<ArrayBuffer>; wrapped: WrappedKeys }

const [DATABASE, TABLE, KEY] = ['desk-passkey-1', 'kept', 'own']

/** Does something with the table; nothing where the browser keeps nothing. */
async function use<Result>(
  mode: IDBTransactionMode,
  act: (table: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result | undefined> {
  try {
    const opening = indexedDB.open(DATABASE, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE)
    const database = await settled(opening)
    try {
      return await settled(act(database.transaction(TABLE, mode).objectStore(TABLE)))
    } finally {
      database.close()
    }
  } catch {
    return undefined
  }
}

const settled = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

export const readPasskey = (): Promise<KeptPasskey | undefined> =>
  use<KeptPasskey | undefined>('readonly', (table) => table.get(KEY))

/** Keeps a passkey in place of the one before; whether it is kept. */
export const keepPasskey = async (kept: KeptPasskey): Promise<boolean> =>
  (await use('readwrite', (table) => table.put(kept, KEY))) !== undefined

export const forgetPasskey = async (): Promise<void> => {
  await use('readwrite', (table) => table.delete(KEY))
}
