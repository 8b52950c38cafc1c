import { z } from 'zod'
import { readSecretText } from '#src/complaints/channel/identity-file.ts'
import type { Settings } from '#src/config.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { zhHans as words } from '#src/desk/news/words.ts'
import { isOwnHost } from '#src/lib/is-own-host.ts'

/** Where short messages are handed in: at this address, and at no other. */
const gatewaySchema = z
  .strictObject({
    url: z.url({ protocol: /^https?$/ }).max(500),
    secret: z.string().regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/),
    /** It lies within the house: on a private network, or this machine. */
    privateAddress: z.boolean().default(false),
  })
  // A number goes unencrypted over no line.
  .refine(({ url }) => url.startsWith('https:') || isOwnHost(url))
  .refine(({ url }) => !new URL(url).username && !new URL(url).password)
export type Gateway = z.infer<typeof gatewaySchema>

/** The gateway of the settings; nothing where none is set. Throws a `DeskError` or an `IdentityFileError`. */
export async function readGateway({
  newsGateway: path,
}: Pick<Settings, 'newsGateway'>): Promise<Gateway | undefined> {
  if (path === undefined) return undefined
  const text = await readSecretText(path)
  try {
    return gatewaySchema.parse(JSON.parse(text))
  } catch {
    // What was written may be a secret: nothing of it is told.
    throw new DeskError(EXIT.wrong, words.wrongFile(path))
  }
}
