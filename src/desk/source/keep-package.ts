import { ApiError } from '#src/desk/api/addresses.ts'
import { PACKAGE_PART_BYTES } from '#src/desk/api/hand-over-view.ts'
import { unlessBusy } from '#src/desk/hand-over/unless-busy.ts'
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

/** Brings a sealed package to a desk elsewhere. Throws an `ApiError`. */
export async function keepPackage(
  session: AskedDesk,
  given: GivenPackage,
  sealed: AsyncIterable<Uint8Array>,
): Promise<void> {
  let position = 0
  for await (const bytes of inParts(sealed, PACKAGE_PART_BYTES)) {
    const content = Buffer.from(bytes).toString('base64')
    const part = { ...given, position, content }
    await unlessBusy(() => askDesk(session, 'package/part', part), isBusy)
    position += 1
  }
}

const isBusy = (error: unknown) => error instanceof ApiError && error.problem === 'tooMuch'
