/** The key file as it lies on the disk, under its passphrase: the browser keeps a copy, never the only one. */
const PLACE = 'desk-key-file-1'

export type KeyFile = { name: string; text: string }

export function readKeptFile(): KeyFile | undefined {
  try {
    const { name, text } = JSON.parse(localStorage.getItem(PLACE) ?? '')
    return typeof name === 'string' && typeof text === 'string' ? { name, text } : undefined
  } catch {
    return undefined
  }
}

/** Keeps the file for the next time, or forgets it. A file without a passphrase is never kept. */
export function keepFile(file: KeyFile | undefined): void {
  try {
    const isSealed = file?.text.trimStart().startsWith('-----BEGIN AGE ENCRYPTED FILE-----')
    if (isSealed) localStorage.setItem(PLACE, JSON.stringify(file))
    else localStorage.removeItem(PLACE)
  } catch {}
}
