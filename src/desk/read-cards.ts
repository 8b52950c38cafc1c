import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { readTrustedLists } from '#src/desk/trusted-lists.ts'
import { zhHans as words } from '#src/desk/words.ts'
import type { OfficerCard } from '#src/officers/officer-card.ts'
import type { OfficerList } from '#src/officers/officer-list.ts'

/** All lists that count; in a demonstration the one that it makes. */
export async function readCountingLists(desk: Desk): Promise<OfficerList[]> {
  const lists = await readTrustedLists(desk)
  const source = await desk.source()
  const made = lists.length > 0 ? undefined : await source.readDemonstration()
  return made ? [made] : lists
}

/** Cards of all officers of now, without recovery keys. */
export async function readCards(desk: Desk): Promise<OfficerCard[]> {
  const list = (await readCountingLists(desk)).at(-1)
  return list?.authorities.flatMap(({ officers }) => officers) ?? []
}

/**
 * The one card of a post. Throws a `DeskError` that names all posts where there is none, or more than one; without any
 * card no list is trusted yet.
 */
export function findCard(cards: readonly OfficerCard[], written: string): OfficerCard {
  if (cards.length === 0) throw new DeskError(EXIT.conflict, words.lists.noRoot(''))
  const found = cards.filter(({ post, signingKey }) => [post, signingKey].includes(written.trim()))
  const [card] = found
  if (card && found.length === 1) return card
  const posts = cards.map(({ post, signingKey }) => `${post}（${signingKey}）`)
  throw new DeskError(EXIT.usage, words.problems.unknownPost(written, posts))
}

/** Posts by signing key, a key of an earlier list has none; and whether the settings trust a list at all. */
export type Posts = { byKey: ReadonlyMap<string, string>; isTrusted: boolean }

export async function readPosts(desk: Desk): Promise<Posts> {
  const cards = await readCards(desk)
  return {
    byKey: new Map(cards.map(({ signingKey, post }) => [signingKey, post])),
    isTrusted: desk.settings.deskFirstList !== undefined,
  }
}

const KEY_START = 8

/** What of a signing key is shown where nobody can tell whose it is; beside its fingerprint in a list too. */
export const toKeyText = (signingKey: string): string =>
  words.signingKey(signingKey.slice(0, KEY_START))

/** Whose a signing key is, as far as the lists that count tell. */
export const toPost = ({ byKey, isTrusted }: Posts, key: string): string =>
  byKey.get(key) ?? (isTrusted ? words.formerOfficer : words.unknownOfficer)
