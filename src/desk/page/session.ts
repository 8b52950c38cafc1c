import type { Address, Answered, Asked, Published } from '#src/desk/api/addresses.ts'
import {
  ask,
  askFile,
  askPackage,
  HostError,
  readServed,
  type Served,
} from '#src/desk/page/host.ts'
import type { Keys } from '#src/desk/page/keys/keys.ts'
import type { ListTrust } from '#src/desk/page/keys/trusted-lists.ts'
import type { OfficerCard } from '#src/officers/officer-card.ts'

type Trusted = Extract<ListTrust, { outcome: 'trusted' }>

/** An officer at work: his keys, and what the desk publishes. */
export type Session = {
  keys: Keys
  card: OfficerCard
  served: Served
  trust: Trusted
  /** Cards of the list that counts. */
  colleagues: readonly OfficerCard[]
  published: Published
  /** Now, by the clock of the desk. */
  now(): Date
  /** Asks the desk; where the session ended meanwhile, it is opened anew. Throws a `HostError`. */
  ask<A extends Address>(address: A, asked: Asked<A>): Promise<Answered<A>>
  askFile(reference: string, fileId: string): Promise<Blob>
  askPackage(id: string): Promise<Blob>
}

/** Keys that are open, before anybody signed in: whose they are. */
export type OpenedKeys =
  | {
      outcome: 'trusted'
      served: Served
      trust: Trusted
      cards: OfficerCard[]
      colleagues: OfficerCard[]
      published: Published
    }
  | { outcome: 'untrusted'; trust: Exclude<ListTrust, Trusted> }

/** A demonstration runs on the machine that looks at it. */
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/

/** Asks which lists there are, and judges them. Throws a `HostError`. */
export async function findCards(keys: Keys): Promise<OpenedKeys> {
  const served = await readServed()
  const { lists, isDemonstration: isSaid } = await ask('lists', {})
  const { region, firstList, origin } = served
  // No host elsewhere talks anybody into lists that nobody signed.
  const isDemonstration = isSaid && LOOPBACK.test(new URL(origin).hostname)
  const { trust, cards } = await keys.trust({ region, firstList, isDemonstration, lists })
  if (trust.outcome !== 'trusted') return { outcome: 'untrusted', trust }
  const colleagues = lists.at(-1)?.authorities.flatMap(({ officers }) => officers) ?? []
  const published = await ask('published', {})
  return { outcome: 'trusted', served, trust, cards, colleagues, published }
}

/** Signs in with one key. Throws a `HostError`; `rubbish` where the desk wants something else signed. */
export async function signIn(
  keys: Keys,
  own: OfficerCard,
  { served, trust, colleagues, published }: Extract<OpenedKeys, { outcome: 'trusted' }>,
): Promise<Session> {
  const enter = async () => {
    const challenge = await ask('session/challenge', {})
    const signed = await keys.signIn(own.signingKey, challenge, served.origin)
    if (!signed) throw new HostError('rubbish')
    return await ask('session/open', signed)
  }
  const again = async <Result>(attempt: () => Promise<Result>): Promise<Result> => {
    try {
      return await attempt()
    } catch (error) {
      const isOver = error instanceof HostError && error.problem === 'signedOut'
      if (!isOver) throw error
      await enter()
      return await attempt()
    }
  }
  const { card } = await enter()
  return {
    keys,
    card,
    served,
    trust,
    colleagues,
    published,
    now: toClock(published),
    ask: (address, asked) => again(() => ask(address, asked)),
    askFile: (reference, fileId) => again(() => askFile(reference, fileId)),
    askPackage: (id) => again(() => askPackage(id)),
  }
}

/** The clock of the desk goes on here; one that stands still does not. */
function toClock({ now, isClockFixed }: Published): () => Date {
  const [then, here] = [Date.parse(now), Date.now()]
  return () => new Date(isClockFixed ? then : then + Date.now() - here)
}
