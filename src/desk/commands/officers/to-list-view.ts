import { verifySignature } from '#src/complaints/seal/signature.ts'
import { zhHans as words } from '#src/desk/commands/officers/words.ts'
import type { DeskSite } from '#src/desk/desk.ts'
import { toAuthorityName } from '#src/desk/names.ts'
import { toKeyText } from '#src/desk/read-cards.ts'
import type { OfficerList } from '#src/officers/officer-list.ts'
import { type ListedKey, toListView as toView } from '#src/officers/to-list-view.ts'
import { toProblemLine } from '#src/officers/words.ts'

type ListView = Awaited<ReturnType<typeof toListView>>

/** A list with names, fingerprints and what is still wrong with it, for people and for programs. */
export async function toListView(
  site: DeskSite,
  list: OfficerList,
  before: OfficerList | undefined,
) {
  const toName = (id: string) => toAuthorityName(site, id)
  const { authorities, problems, ...view } = await toView(list, before, verifySignature)
  return {
    ...view,
    authorities: authorities.map(({ authority, ...keys }) => ({
      authority,
      name: toName(authority),
      ...keys,
    })),
    problems: problems.map((problem) => ({
      code: problem.code,
      authority: problem.authority ?? null,
      text: toProblemLine(problem, toName),
    })),
  }
}

const toKeyLine = (label: string, { post, fingerprint, signingKey, isNew, hasSigned }: ListedKey) =>
  [
    `  ${label}：${post}${isNew ? words.added : ''}${hasSigned ? words.signed : ''}`,
    `    ${fingerprint}  ${toKeyText(signingKey)}`,
  ].join('\n')

/** A list as an officer reads it before he signs; `end`: how it stands with it. */
export function toListText(view: Omit<ListView, 'problems'>, end: readonly string[]): string {
  const { number, region, madeOn, fingerprint, authorities, removed } = view
  return [
    words.head(number, region, madeOn),
    words.fingerprint(fingerprint),
    ...authorities.flatMap(({ name, officers, recovery }) => [
      `${name}：`,
      ...officers.map((key) => toKeyLine(words.officer, key)),
      ...(recovery ? [toKeyLine(words.recovery, recovery)] : []),
    ]),
    ...removed.map(({ post }) => words.removed(post)),
    ...end,
  ].join('\n')
}

/** What a list still lacks; the first one that lacks nothing is written into the settings. */
export const toListEnd = ({
  number,
  fingerprint,
  problems,
}: Pick<ListView, 'number' | 'fingerprint' | 'problems'>): string[] => [
  ...(problems.length > 0
    ? [words.missing, ...problems.map(({ text }) => `  ✗ ${text}`)]
    : [words.complete]),
  ...(number === 1 ? [words.asSetting(fingerprint)] : []),
]
