import { unzipSync } from 'fflate'
import { openWith } from '#src/complaints/seal/case.ts'
import { PACKAGE_BYTES } from '#src/desk/api/hand-over-view.ts'
import { toSha256 } from '#src/desk/api/sign-act.ts'
import { CONTENT } from '#src/desk/hand-over/seal-package.ts'
import { type CasePackage, casePackageSchema } from '#src/desk/hand-over/to-package.ts'

/** A package, opened; the letter is made anew from what it says. */
export type OpenedPackage = {
  content: CasePackage
  files: { name: string; content: Uint8Array<ArrayBuffer> }[]
}

/** `closed`: none of the keys opens it. `damaged`: what was in it is no package, or was changed. */
export type PackageOpening =
  | { outcome: 'opened'; opened: OpenedPackage }
  | { outcome: 'closed' | 'damaged' }

const MOST_FILES = 502
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
  const content = parseContent(entries?.[CONTENT])
  if (!entries || !content) return { outcome: 'damaged' }
  const files: OpenedPackage['files'] = []
  for (const { name, sha256 } of content.files) {
    const bytes = OWN_NAME.test(name) ? entries[name] : undefined
    const own = bytes && new Uint8Array(bytes)
    if (!own || (await toSha256(own)) !== sha256) return { outcome: 'damaged' }
    files.push({ name, content: own })
  }
  return { outcome: 'opened', opened: { content, files } }
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

function parseContent(bytes: Uint8Array | undefined): CasePackage | undefined {
  try {
    return casePackageSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data
  } catch {
    return undefined
  }
}
