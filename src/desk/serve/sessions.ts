import { createHash, randomBytes } from 'node:crypto'
import { verifySignature } from '#src/complaints/seal/signature.ts'
import { ApiError, type Asked } from '#src/desk/api/addresses.ts'
import { toSignInBytes } from '#src/desk/api/sign-in.ts'
import { type DeskHost, needList, type SignedIn } from '#src/desk/serve/desk-host.ts'
import { toBytes } from '#src/officers/officer-card.ts'
import { allKeys, type OfficerList } from '#src/officers/officer-list.ts'

const MINUTE_MS = 60_000
const IDLE_MS = 30 * MINUTE_MS
const LONGEST_MS = 8 * 60 * MINUTE_MS

export const COOKIE = 'desk-session'

const toTokenHash = (token: string) => createHash('sha256').update(token).digest('hex')
const findCard = (list: OfficerList, signingKey: string) =>
  allKeys(list).find((card) => card.signingKey === signingKey)
const before = (now: Date, ms: number) => new Date(now.getTime() - ms).toISOString()

/**
 * Signs an officer in who signed a challenge of ours. Throws the same `ApiError`, after the same work, for a key that
 * is not listed and for a wrong signature. What the token opens lies in the store as a hash.
 */
export async function openSession(
  host: DeskHost,
  { challenge, by, signature }: Asked<'session/open'>,
): Promise<{ token: string; until: Date; card: SignedIn['card'] }> {
  const { store, challenges } = host
  const { list } = await needList(host)
  const [key, signed] = [toBytes(by), toBytes(signature)]
  const isSigned = key && signed && verifySignature(key, toSignInBytes(challenge), signed)
  const card = findCard(list, by)
  const now = host.now()
  const counts = challenges.counts(challenge, list.number, now)
  if (!isSigned || !card || !counts) throw new ApiError('notListed')
  challenges.use(challenge, now)
  const token = randomBytes(32).toString('base64url')
  await store.removeOldDeskSessions({
    openedAt: before(now, LONGEST_MS),
    seenAt: before(now, IDLE_MS),
  })
  const at = now.toISOString()
  await store.openDeskSession({
    tokenHash: toTokenHash(token),
    signingKey: by,
    listNumber: list.number,
    openedAt: at,
    seenAt: at,
  })
  return { token, until: new Date(now.getTime() + LONGEST_MS), card }
}

/** Whoever asks, by the cookie of the request. Throws an `ApiError` where his session is over. */
export async function needSession(host: DeskHost, cookie: string | undefined): Promise<SignedIn> {
  const token = readCookie(cookie)
  if (!token) throw new ApiError('signedOut')
  const tokenHash = toTokenHash(token)
  const session = await host.store.findDeskSession(tokenHash)
  const now = host.now()
  const isOver =
    !session || session.openedAt < before(now, LONGEST_MS) || session.seenAt < before(now, IDLE_MS)
  if (isOver) throw new ApiError('signedOut')
  const { list } = await needList(host)
  const { listNumber, seenAt } = session
  const card = list.number === listNumber ? findCard(list, session.signingKey) : undefined
  if (!card) throw new ApiError('signedOut')
  if (seenAt < before(now, MINUTE_MS))
    await host.store.touchDeskSession(tokenHash, now.toISOString())
  return { card, listNumber, tokenHash }
}

/** The token of a `Cookie` header; nothing where there is none of ours. */
function readCookie(header: string | undefined): string | undefined {
  const pairs = header?.slice(0, 4096).split(';') ?? []
  const own = pairs.map((pair) => pair.trim()).find((pair) => pair.startsWith(`${COOKIE}=`))
  const token = own?.slice(COOKIE.length + 1) ?? ''
  return /^[\w-]{43}$/.test(token) ? token : undefined
}

/** The header that gives a token to a device, or takes it away; no script there can read it. */
export function toCookie(token: string, { origin }: Pick<DeskHost, 'origin'>): string {
  const seconds = token ? LONGEST_MS / 1000 : 0
  const secure = origin.startsWith('https:') ? '; Secure' : ''
  return `${COOKIE}=${token}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${seconds}${secure}`
}
