import { Unzip, UnzipInflate } from 'fflate'

const CHUNK = 16 * 1024

/** Whether a zip archive inflates to at most so many bytes. Counts what comes out; what its directory claims is not asked. */
export function inflatesWithin(bytes: Uint8Array, limit: number): boolean {
  let inflated = 0
  const unzip = new Unzip((file) => {
    file.ondata = (error, data) => {
      if (error) throw error
      inflated += data.length
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length && inflated <= limit; at += CHUNK)
    unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length)
  return inflated <= limit
}
