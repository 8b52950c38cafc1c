import type { IncomingMessage } from 'node:http'
import { BrokenUploadError } from '#src/complaints/file-intake.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'

/** A body that comes too slowly to wait for. */
export class TooSlowError extends BrokenUploadError {}

type Pace = { slowest: number; slowMs: number }

/** The next piece, unless it takes longer than `ms`. */
async function within<T>(next: Promise<T>, ms: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new TooSlowError()), ms)
  try {
    return await Promise.race([next, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * A body as it arrives. Throws a `TooSlowError` when it brings less than `slowest` bytes a second for `slowMs` on
 * end; only the time is counted in which somebody waits for it. The request is never destroyed: it is answered.
 */
export async function* atPace(
  request: IncomingMessage,
  { slowest, slowMs }: Pace = FILE_LIMITS,
): AsyncGenerator<Buffer, void> {
  const pieces = request.iterator({ destroyOnReturn: false })
  let waited = 0
  let bytes = 0
  try {
    while (true) {
      const since = performance.now()
      const next = await within(pieces.next(), slowMs - waited)
      if (next.done) return
      waited += performance.now() - since
      bytes += next.value.length
      if (bytes >= (slowest * slowMs) / 1000) {
        waited = 0
        bytes = 0
      }
      if (waited >= slowMs) throw new TooSlowError()
      yield next.value
    }
  } finally {
    await Promise.race([pieces.return?.(), Promise.resolve()])
  }
}
