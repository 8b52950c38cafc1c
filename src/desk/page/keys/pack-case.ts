import { base64 } from '@scure/base'
import { answersSchema } from '#src/complaints/answers.ts'
import { openJson } from '#src/complaints/seal/case.ts'
import type { SealedCase } from '#src/desk/api/case-view.ts'
import { toSha256 } from '#src/desk/api/sign-act.ts'
import { toPlaceText } from '#src/desk/commands/show/to-case-text.ts'
import { signPackage } from '#src/desk/hand-over/package-signature.ts'
import { type PackedFile, sealPackage } from '#src/desk/hand-over/seal-package.ts'
import { type CasePackage, toPackage } from '#src/desk/hand-over/to-package.ts'
import type { OpenCase } from '#src/desk/page/keys/make-act.ts'
import { openFile } from '#src/desk/page/keys/open-file.ts'
import type { Signer } from '#src/desk/page/keys/signer.ts'
import type { GivenLists } from '#src/desk/page/keys/trusted-lists.ts'
import { readStream } from '#src/lib/read-stream.ts'
import { toBlob } from '#src/lib/to-blob.ts'
import { toRecipients } from '#src/officers/officer-list.ts'

/** What a unit is to get of a case, with what the page knows things are called. */
export type WantedPackage = {
  unit: string
  to: string
  from: string
  matter: string
  centreName: string | null
  leftOut: readonly string[]
  /** As they are stored, in the order of the answers. */
  files: readonly { id: string; sealed: Blob }[]
  /** Of a package that is sealed; without one it goes on paper. */
  id?: string
}

/** A file of a package, opened. */
export type PackedBlob = { name: string; content: Blob }

export type MadePackage = {
  content: CasePackage
  files: PackedBlob[]
  /** 1, 2, 3 … of files that do not open: they stay here. */
  damaged: number[]
  /** All of it, for the unit alone. */
  sealed: { content: Blob; hash: string } | null
}

/** `noKeys`: nobody of the unit is listed. `damaged`: what was written in the case does not open. */
export type Packing =
  | { outcome: 'packed'; made: MadePackage }
  | { outcome: 'noKeys' }
  | { outcome: 'damaged' }

/** Makes what a unit gets of a case that is open, by the rules of the commands, and seals it where it has an id. */
export async function packCase(
  given: Pick<GivenLists, 'region' | 'lists'>,
  { secret, caseRecipient }: Pick<OpenCase, 'secret' | 'caseRecipient'>,
  { row, sealedAnswers }: Pick<SealedCase, 'row' | 'sealedAnswers'>,
  wanted: WantedPackage,
  signer: Signer,
): Promise<Packing> {
  const { unit, to, from, matter, centreName, leftOut, id } = wanted
  const list = given.lists.at(-1)
  const recipients = list && id !== undefined ? toRecipients(list, unit) : []
  if (id !== undefined && recipients.length === 0) return { outcome: 'noKeys' }
  const answers = await openJson(secret, base64.decode(sealedAnswers), answersSchema)
  if (!answers) return { outcome: 'damaged' }
  const { files, hashes, damaged } = await openAll(secret, row.reference, wanted.files)
  const content = toPackage({
    ...{ row, answers, to, from, matter, leftOut },
    place: toPlaceText({ centreName, centreId: row.centreId }, answers),
    files: files.map(({ name }, at) => ({ name, sha256: hashes[at] ?? '' })),
    ...(id !== undefined && { sealed: { id, caseRecipient } }),
  })
  if (!list || id === undefined)
    return { outcome: 'packed', made: { content, files, damaged, sealed: null } }
  const of = { region: given.region, listNumber: list.number }
  const sealed = await toBlob(
    sealPackage(recipients, content, files.map(toPacked), (contentHash) =>
      signPackage({ ...of, contentHash }, signer),
    ),
  )
  const hash = await toHash(sealed)
  return { outcome: 'packed', made: { content, files, damaged, sealed: { content: sealed, hash } } }
}

const toPacked = ({ name, content }: PackedBlob): PackedFile => ({
  name,
  read: () => readStream(content.stream()),
})

const toHash = async (content: Blob) => toSha256(new Uint8Array(await content.arrayBuffer()))

/** One after the other: a case may have 200 MB of them. */
async function openAll(secret: string, reference: string, sealed: WantedPackage['files']) {
  const files: PackedBlob[] = []
  const hashes: string[] = []
  const damaged: number[] = []
  for (const [at, { id, sealed: content }] of sealed.entries()) {
    const opened = await openFile(secret, content)
    if (!opened) {
      damaged.push(at + 1)
      continue
    }
    files.push({ name: `${reference}-${id.slice(0, 8)}.${opened.ending}`, content: opened.content })
    hashes.push(await toHash(opened.content))
  }
  return { files, hashes, damaged }
}
