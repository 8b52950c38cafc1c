import { Decrypter } from 'age-encryption'

/** Sealed pieces as the stream that the library reads. */
function toStream(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const reading = pieces[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await reading.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await reading.return?.()
    },
  })
}

/**
 * Opens what was sealed to `identity` piece by piece: nobody holds the whole. It fails at the end when the rest was
 * cut off, so what was given is sure only once it is over. Throws an `Error` when it was sealed to somebody else or
 * changed, and what `sealed` throws.
 */
export async function* openStream(
  identity: string,
  sealed: AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  yield* await decrypter.decrypt(toStream(sealed))
}
