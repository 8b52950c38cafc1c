import { Zip, ZipPassThrough } from 'fflate'
import { sealStream } from '#src/complaints/seal/case.ts'
import { toSha256 } from '#src/desk/api/sign-act.ts'
import type { PackageSignature } from '#src/desk/hand-over/package-signature.ts'
import { toLetter } from '#src/desk/hand-over/to-letter.ts'
import type { CasePackage } from '#src/desk/hand-over/to-package.ts'

/** A file of a package, opened piece by piece. */
export type PackedFile = { name: string; read(): AsyncIterable<Uint8Array> }

type SignContent = (contentHash: string) => PackageSignature | Promise<PackageSignature>

/** Names within a package; those of its files are ours too. */
export const LETTER = 'letter.html'
export const CONTENT = 'case.json'
export const SIGNATURE = 'signature.json'

/** Anybody may unpack it on any day and find the same. */
const PACKED_AT = '1980-01-01T12:00:00'

const encoder = new TextEncoder()

/**
 * A package as its unit gets it: a letter to be printed, JSON with its signature and the files, packed as ZIP and sealed in
 * the age format to all of its recipients. Never more than a piece of it is held. `sign`: of the hash of its JSON.
 */
export function sealPackage(
  recipients: readonly string[],
  content: CasePackage,
  files: readonly PackedFile[],
  sign: SignContent,
): AsyncGenerator<Uint8Array, void> {
  return sealStream(recipients, packPackage(content, files, sign))
}

/** The same without a seal, for whoever saves it on his own device; a signature would prove nothing there. */
export async function* packPackage(
  content: CasePackage,
  files: readonly PackedFile[],
  sign?: SignContent,
): AsyncGenerator<Uint8Array, void> {
  let packed: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    packed.push(piece)
  })
  const take = () => {
    const taken = packed
    packed = []
    return taken
  }
  const json = toText(content)
  const signature = sign && toText(await sign(await toSha256(encoder.encode(json))))
  const texts: [name: string, text: string][] = [
    [LETTER, toLetter(content)],
    [CONTENT, json],
    ...(signature === undefined ? [] : [[SIGNATURE, signature] as [string, string]]),
  ]
  const all = [
    ...texts.map(([name, text]) => ({ name, read: () => inOnePiece(encoder.encode(text)) })),
    ...files,
  ]
  for (const { name, read } of all) {
    const entry = new ZipPassThrough(name)
    entry.mtime = PACKED_AT
    zip.add(entry)
    for await (const piece of read()) {
      entry.push(piece)
      yield* take()
    }
    entry.push(new Uint8Array(), true)
    yield* take()
  }
  zip.end()
  yield* take()
}

const toText = (value: object) => `${JSON.stringify(value, null, 2)}\n`

async function* inOnePiece(bytes: Uint8Array) {
  yield bytes
}
