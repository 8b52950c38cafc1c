import { z } from 'zod'
import { readSecretText } from '#src/complaints/channel/identity-file.ts'
import type { Settings } from '#src/config.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { zhHans as words } from '#src/desk/webhook/words.ts'
import { authorityIdSchema } from '#src/officers/officer-card.ts'

const secret = z.string().regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/)

/** Where packages of a unit are sent: to these addresses, and to no other. */
const receiverSchema = z
  .strictObject({
    unit: authorityIdSchema,
    url: z.url({ protocol: /^https?$/ }).max(500),
    secret,
    /** The one before, while the other side changes over. */
    previousSecret: secret.exactOptional(),
    /** It lies within the house: on a private network, or this machine. Only there it may be unencrypted. */
    privateAddress: z.boolean().default(false),
  })
  .refine(({ url, privateAddress }) => url.startsWith('https:') || privateAddress)
  .refine(({ url }) => !new URL(url).username && !new URL(url).password)
export type Receiver = z.infer<typeof receiverSchema>

const receiversSchema = z
  .array(receiverSchema)
  .max(100)
  .refine((all) => new Set(all.map(({ unit }) => unit)).size === all.length)

/** The receivers of the settings; none where there is no file of them. Throws a `DeskError` or an `IdentityFileError`. */
export async function readReceivers({
  handOverReceivers: path,
}: Pick<Settings, 'handOverReceivers'>): Promise<Receiver[]> {
  if (path === undefined) return []
  const text = await readSecretText(path)
  try {
    return receiversSchema.parse(JSON.parse(text))
  } catch (error) {
    const issues = error instanceof z.ZodError ? error.issues : []
    // What was written may be a secret: only its place is told.
    const places = [...new Set(issues.map(({ path: place }) => place.join('.') || '—'))]
    throw new DeskError(EXIT.wrong, words.wrongFile(path, places))
  }
}
