import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { identityToRecipient } from 'age-encryption'
import { toSigner } from '#src/complaints/seal/signature.ts'
import { toCommand, toUsage } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/key/words.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { toAuthorityId } from '#src/desk/names.ts'
import { readSecret } from '#src/desk/secret/read-secret.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'
import {
  type OfficerCard,
  officerCardSchema,
  signCard,
  toCardFingerprint,
} from '#src/officers/officer-card.ts'

/**
 * What of an officer's key is public, signed by it. It is made from the file that was saved and the passphrase that
 * was written down: who has a card has seen both work.
 */
export const makeCard = toCommand({
  name: 'key card',
  words: words.card,
  positionals: 0,
  options: {
    authority: { type: 'string' },
    post: { type: 'string' },
    key: { type: 'string' },
    out: { type: 'string' },
  },
  run: async (desk, { authority, post, key, out }) => {
    if (!authority || !post || !out) throw new DeskError(EXIT.usage, toUsage(words.card.usage))
    const authorityId = toAuthorityId(await desk.site(), authority)
    const card = await toCard(await readOneSecret(desk, key), authorityId, post.trim())
    const path = resolve(out)
    const text = `${JSON.stringify(card, null, 2)}\n`
    await writeFile(path, text, { flag: 'wx' }).catch((error) => {
      const { fileExists, cannotWrite } = deskWords.problems
      if (error.code === 'EEXIST') throw new DeskError(EXIT.conflict, fileExists(path))
      throw new DeskError(EXIT.wrong, cannotWrite(path))
    })
    const fingerprint = await toCardFingerprint(card)
    return {
      text: words.card.made(path, fingerprint, card.recipient),
      json: { path, fingerprint, card },
    }
  },
})

/** A card is of one person: a file of several keys makes none. */
async function readOneSecret(desk: Desk, key: string | undefined): Promise<string> {
  const identities = await (key ? readSecret(resolve(key), desk.settings) : desk.identities())
  const [identity, ...others] = identities
  if (!identity || others.length > 0) throw new DeskError(EXIT.conflict, words.card.severalKeys)
  return identity
}

async function toCard(identity: string, authority: string, post: string): Promise<OfficerCard> {
  const recipient = await identityToRecipient(identity)
  const card = signCard({ authority, post, recipient }, toSigner(identity))
  if (!officerCardSchema.safeParse(card).success)
    throw new DeskError(EXIT.usage, words.card.wrongPost)
  return card
}
