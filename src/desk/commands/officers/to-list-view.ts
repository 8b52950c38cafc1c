import { verifySignature } from '#src/complaints/seal/signature.ts'
import { zhHans as words } from '#src/desk/commands/officers/words.ts'
import type { DeskSite } from '#src/desk/desk.ts'
import { toAuthorityName } from '#src/desk/names.ts'
import { findListProblems } from '#src/officers/find-list-problems.ts'
import { toFingerprint } from '#src/officers/fingerprint.ts'
import { type OfficerCard, toCardBytes } from '#src/officers/officer-card.ts'
import { allKeys, type OfficerList, toListFingerprint } from '#src/officers/officer-list.ts'
import { toProblemLine } from '#src/officers/words.ts'

export type ListView = Awaited<ReturnType<typeof toListView>>

/** A list with names, fingerprints and what is still wrong with it, for people and for programs. */
export async function toListView(
  site: DeskSite,
  list: OfficerList,
  before: OfficerList | undefined,
) {
  const problems = await findListProblems(list, before, verifySignature)
  const was = new Set(before && allKeys(before).map(({ signingKey }) => signingKey))
  const is = new Set(allKeys(list).map(({ signingKey }) => signingKey))
  const toKey = async (card: OfficerCard) => ({
    post: card.post,
    fingerprint: await toFingerprint(toCardBytes(card)),
    isNew: before !== undefined && !was.has(card.signingKey),
    hasSigned: list.signatures.some(({ by }) => by === card.signingKey),
  })
  return {
    number: list.number,
    madeOn: list.madeOn,
    region: list.region,
    fingerprint: await toListFingerprint(list),
    authorities: await Promise.all(
      list.authorities.map(async ({ authority, officers, recovery }) => ({
        authority,
        name: toAuthorityName(site, authority),
        officers: await Promise.all(officers.map(toKey)),
        recovery: recovery && (await toKey(recovery)),
      })),
    ),
    removed: before
      ? allKeys(before).flatMap(({ authority, post, signingKey }) =>
          is.has(signingKey) ? [] : [{ authority, post }],
        )
      : [],
    problems: problems.map(({ code, authority }) => ({
      code,
      authority: authority ?? null,
      text: toProblemLine({ code, ...(authority && { authority }) }, (id) =>
        toAuthorityName(site, id),
      ),
    })),
  }
}

type Key = ListView['authorities'][number]['officers'][number]

const toKeyLine = (label: string, { post, fingerprint, isNew, hasSigned }: Key) =>
  [
    `  ${label}：${post}${isNew ? words.added : ''}${hasSigned ? words.signed : ''}`,
    `    ${fingerprint}`,
  ].join('\n')

/** A list as an officer reads it before he signs. */
export function toListText(view: ListView): string {
  const { number, region, madeOn, fingerprint, authorities, removed, problems } = view
  return [
    words.head(number, region, madeOn),
    words.fingerprint(fingerprint),
    ...authorities.flatMap(({ name, officers, recovery }) => [
      `${name}：`,
      ...officers.map((key) => toKeyLine(words.officer, key)),
      ...(recovery ? [toKeyLine(words.recovery, recovery)] : []),
    ]),
    ...removed.map(({ post }) => words.removed(post)),
    ...(problems.length > 0
      ? [words.missing, ...problems.map(({ text }) => `  ✗ ${text}`)]
      : [words.complete]),
  ].join('\n')
}
