import {
  Decrypter,
  Encrypter,
  generateX25519Identity,
  identityToRecipient,
  type ReadableStreamWithSize,
} from 'age-encryption'
import type { z } from 'zod'
import { readStream } from '#src/lib/read-stream.ts'

/** A key pair in the age format: `identity` (`AGE-SECRET-KEY-1…`) is secret, `recipient` (`age1…`) is not. */
export type KeyPair = { identity: string; recipient: string }

/** How much is sealed or opened before others get a turn: about 1 ms of work. */
const PORTION = 64 * 1024

/** On the host others are served in between; in a browser this runs beside the page. */
const letOthers = async () => {
  if (typeof setImmediate === 'function') await new Promise(setImmediate)
}

/** A fresh key of one case. Its secret half belongs into its draft and then into its envelope. */
export async function makeCaseKey(): Promise<KeyPair> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/**
 * Seals bytes in the age format (age-encryption.org/v1), so that any one of the recipients opens them, also
 * with the `age` command. Throws an `Error` for a recipient that is none.
 */
export async function sealTo(
  recipients: readonly string[],
  bytes: Uint8Array,
): Promise<Uint8Array> {
  return await collect(await sealing(recipients, inPortions(bytes)))
}

/** Seals content as it comes, as `sealTo` does, and never holds more than a portion. Throws what `content` throws. */
export async function* sealStream(
  recipients: readonly string[],
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  async function* portions() {
    for await (const piece of content) {
      for (let at = 0; at < piece.length; at += PORTION) {
        yield piece.subarray(at, at + PORTION)
        await letOthers()
      }
    }
  }
  yield* readStream(await sealing(recipients, toStream(portions())))
}

async function sealing(recipients: readonly string[], content: ReadableStream<Uint8Array>) {
  if (recipients.length === 0) throw new Error('Nobody to seal to')
  const encrypter = new Encrypter()
  for (const recipient of new Set(recipients)) encrypter.addRecipient(recipient)
  return await encrypter.encrypt(content)
}

/**
 * What was sealed, or nothing when it was sealed to somebody else, changed or cut off. Throws an `Error`
 * when `identity` is no age identity.
 */
export async function openWith(
  identity: string,
  sealed: Uint8Array,
): Promise<Uint8Array | undefined> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  try {
    return await collect(await decrypter.decrypt(inPortions(sealed)))
  } catch {
    return undefined
  }
}

/** Bytes as a stream that lets other work in between: sealing 10 MB at once would hold up every caller. */
function inPortions(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream({
    async pull(controller) {
      if (at > 0) await letOthers()
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, at + PORTION))
      at += PORTION
      if (at >= bytes.length) controller.close()
    },
  })
}

/** The whole of a stream; it fails where the stream does, so that half a text is never taken for one. */
async function collect(stream: ReadableStreamWithSize): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** A text, sealed as UTF-8. */
export function sealText(recipients: readonly string[], text: string): Promise<Uint8Array> {
  return sealTo(recipients, new TextEncoder().encode(text))
}

/** The text that was sealed, or nothing when `identity` does not open it or it was damaged. */
export async function openText(identity: string, sealed: Uint8Array): Promise<string | undefined> {
  const bytes = await openWith(identity, sealed)
  return bytes && new TextDecoder().decode(bytes)
}

/** Answers, or what is known of a file, sealed as JSON. */
export function sealJson(recipients: readonly string[], value: unknown): Promise<Uint8Array> {
  return sealText(recipients, JSON.stringify(value))
}

/** The value that was sealed, or nothing when it cannot be opened or is not what `schema` says. */
export async function openJson<T>(
  identity: string,
  sealed: Uint8Array,
  schema: z.ZodType<T>,
): Promise<T | undefined> {
  const text = await openText(identity, sealed)
  if (text === undefined) return undefined
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

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
  yield* readStream(await decrypter.decrypt(toStream(sealed)))
}
