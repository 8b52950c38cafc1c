import { setTimeout as wait } from 'node:timers/promises'
import { ApiError } from '#src/desk/api/addresses.ts'
import { PACKAGE_PART_BYTES } from '#src/desk/api/hand-over-view.ts'
import { type AskedDesk, askDesk } from '#src/desk/source/ask-desk.ts'
import type { GivenPackage } from '#src/desk/source/case-source.ts'

/** Bytes in parts of one length; the last one may be shorter. */
export async function* inParts(
  pieces: AsyncIterable<Uint8Array>,
  length: number,
): AsyncGenerator<Uint8Array, void> {
  let held: Uint8Array[] = []
  let bytes = 0
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const more = piece.subarray(at, at + length - bytes)
      held.push(more)
      bytes += more.length
      at += more.length
      if (bytes < length) continue
      yield new Uint8Array(Buffer.concat(held))
      held = []
      bytes = 0
    }
  }
  if (bytes > 0) yield new Uint8Array(Buffer.concat(held))
}

/** A desk takes so many requests in a row before it asks for a pause. */
const PAUSES = 20
const PAUSE_MS = 2000

/** Brings a sealed package to a desk elsewhere. Throws an `ApiError`. */
export async function keepPackage(
  session: AskedDesk,
  given: GivenPackage,
  sealed: AsyncIterable<Uint8Array>,
): Promise<void> {
  let position = 0
  for await (const part of inParts(sealed, PACKAGE_PART_BYTES)) {
    const content = Buffer.from(part).toString('base64')
    await unlessBusy(() => askDesk(session, 'package/part', { ...given, position, content }))
    position += 1
  }
}

async function unlessBusy(attempt: () => Promise<unknown>): Promise<void> {
  for (let pauses = 0; ; pauses += 1) {
    try {
      await attempt()
      return
    } catch (error) {
      const isBusy = error instanceof ApiError && error.problem === 'tooMuch'
      if (!isBusy || pauses === PAUSES) throw error
      await wait(PAUSE_MS)
    }
  }
}
