import { unzipSync } from 'fflate'
import type { z } from 'zod'
import { openWith } from '#src/complaints/seal/case.ts'
import { PACKAGE_BYTES } from '#src/desk/api/hand-over-view.ts'
import { toSha256 } from '#src/desk/api/sign-act.ts'
import {
  type PackageSignature,
  packageSignatureSchema,
} from '#src/desk/hand-over/package-signature.ts'
import { CONTENT, SIGNATURE } from '#src/desk/hand-over/seal-package.ts'
import { type CasePackage, casePackageSchema } from '#src/desk/hand-over/to-package.ts'

/** A package, opened; the letter is made anew from what it says. */
export type OpenedPackage = {
  content: CasePackage
  files: { name: string; content: Uint8Array<ArrayBuffer> }[]
  /** Who packed it, as it says itself, and of what: whether that holds, `findPacker` finds out. */
  signed: { signature: PackageSignature | undefined; contentHash: string }
}

/** `closed`: none of the keys opens it. `damaged`: what was in it is no package, or was changed. */
export type PackageOpening =
  | { outcome: 'opened'; opened: OpenedPackage }
  | { outcome: 'closed' | 'damaged' }

const MOST_FILES = 503
/** What we call files; whatever else is in a package is left there. */
const OWN_NAME = /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9a-f]{8}\.[0-9a-z]{1,4}$/

/** Opens a package with whichever of these keys does. */
export async function openPackage(
  identities: readonly string[],
  sealed: Uint8Array,
): Promise<PackageOpening> {
  for (const identity of identities) {
    const packed = await openWith(identity, sealed)
    if (packed) return unpack(packed)
  }
  return { outcome: 'closed' }
}

async function unpack(packed: Uint8Array): Promise<PackageOpening> {
  const entries = readEntries(packed)
  const json = entries?.[CONTENT]
  const content = parse(casePackageSchema, json)
  if (!entries || !json || !content) return { outcome: 'damaged' }
  const signature = parse(packageSignatureSchema, entries[SIGNATURE])
  if (entries[SIGNATURE] && !signature) return { outcome: 'damaged' }
  const signed = { signature, contentHash: await toSha256(new Uint8Array(json)) }
  const files: OpenedPackage['files'] = []
  for (const { name, sha256 } of content.files) {
    const bytes = OWN_NAME.test(name) ? entries[name] : undefined
    const own = bytes && new Uint8Array(bytes)
    if (!own || (await toSha256(own)) !== sha256) return { outcome: 'damaged' }
    files.push({ name, content: own })
  }
  return { outcome: 'opened', opened: { content, files, signed } }
}

/** What is packed is stored as it is: nothing grows when it is unpacked. */
function readEntries(packed: Uint8Array): Record<string, Uint8Array> | undefined {
  let [count, bytes] = [0, 0]
  try {
    return unzipSync(packed, {
      filter: ({ compression, originalSize, size }) => {
        count += 1
        bytes += originalSize
        return (
          compression === 0 &&
          originalSize === size &&
          count <= MOST_FILES &&
          bytes <= PACKAGE_BYTES
        )
      },
    })
  } catch {
    return undefined
  }
}

function parse<Parsed>(schema: z.ZodType<Parsed>, bytes: Uint8Array | undefined) {
  try {
    return schema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data
  } catch {
    return undefined
  }
}
