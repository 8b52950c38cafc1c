import type { Lexicon } from '#search/analyser/lexicon.ts'
import { normaliseQuery } from '#search/analyser/normalise.ts'
import {
  findPagePhrases,
  type PhraseHit,
  toLongest,
  toPhrase,
} from '#search/analyser/page-phrases.ts'
import { splitWords } from '#search/analyser/split-words.ts'
import {
  AGE_ALONE,
  AROUND_A_THING,
  ASKING,
  ASKING_ABOUT_A_CENTRE,
  NAME_GOES_ON,
  QUESTION_WORDS,
} from '#search/analyser/words/generic-words.ts'
import type { CentreSearchResult } from '#search/engine.ts'
import { isShown, type PageDocument, type PageKind } from '#search/page-document.ts'

/** Which page answers best where several have the same keyword; the earlier, the better. */
const ANSWERS_BEST: readonly PageKind[] = [
  'service',
  'tool',
  'guidance',
  'question',
  'notice',
  'event',
  'policy',
  'term',
  'list',
  'place',
]

type Answered = Pick<
  CentreSearchResult,
  'effectiveQuery' | 'matchedBy' | 'total' | 'understood' | 'unused'
>

/**
 * Finds the page that has what a question for centres asks for, where it is no matter of centres (补贴, 怎么投诉):
 * titles and keywords of pages that make up most of the words no centre has, or some of a question. Nothing for a
 * name or an address.
 */
export function findElsewhere(
  { pagesByPhrase, lexicon }: { pagesByPhrase: PagesByPhrase; lexicon: Lexicon },
  typed: string,
  answered: Answered,
  on: string,
): CentreSearchResult['elsewhere'] {
  const isFound = answered.total > 0 && answered.matchedBy === 'text'
  if (isFound && answered.unused.length === 0) return undefined
  const text = toPhrase(normaliseQuery(typed).text)
  if (ASKING_ABOUT_A_CENTRE.test(text)) return undefined
  const hits = findPagePhrases(text, lexicon.pagePhrases)
    .filter(({ phrase }) => ASKING.test(phrase) || !isOfEveryCentre(phrase, lexicon))
    .filter(({ end }) => !NAME_GOES_ON.test(text.slice(end)))
  // What a page is asked for with is, or has in it, a word that is not used: 我要投诉音乐盒, 鼓东街道今天临时托.
  const unused = answered.unused.map((word) => toPhrase(normaliseQuery(word).text))
  const isUnused = ({ phrase }: PhraseHit) =>
    unused.some((word) => phrase.includes(word)) &&
    !AGE_ALONE.test(phrase) &&
    pagesByPhrase.get(phrase)?.some(({ kind }) => kind !== 'term')
  const asked =
    toLongest(hits.filter(isUnused)) ??
    findAsked(hits, text, toOwnWords(answered, lexicon), answered.understood.length > 0)
  const page = asked && pagesByPhrase.get(asked.phrase)?.find((each) => isShown(each, on))
  return page && { title: page.title, href: page.href }
}

/** 托育机构, 托班: true of every centre, so never asked elsewhere. */
function isOfEveryCentre(phrase: string, lexicon: Lexicon): boolean {
  const { required, optional } = splitWords(phrase, lexicon)
  return required.length === 0 && optional.length > 0
}

/** What is left of the question without what was understood and without the words any question has. */
function toOwnWords({ effectiveQuery }: Answered, lexicon: Lexicon): string[] {
  const { text } = normaliseQuery(effectiveQuery.text)
  const rest = QUESTION_WORDS.reduce((sofar, word) => sofar.replaceAll(word, ' '), text)
  const words = splitWords(rest, lexicon).required.map((word) => word.replace(AROUND_A_THING, ''))
  return words.filter(Boolean)
}

/**
 * The longest phrase, where phrases make up a fifth of what is asked in a question; else more than half of it, or of
 * the whole text where filters were understood and a centre is likely to be looked for.
 */
function findAsked(
  hits: readonly PhraseHit[],
  text: string,
  words: readonly string[],
  isFiltered: boolean,
): PhraseHit | undefined {
  if (words.length === 0) return toLongest(hits.filter(({ phrase }) => ASKING.test(phrase)))
  const isOwn = new Uint8Array(text.length)
  for (const word of words) {
    const start = text.indexOf(word)
    if (start >= 0) isOwn.fill(1, start, start + word.length)
  }
  const touching = hits.filter(({ start, end }) => isOwn.subarray(start, end).includes(1))
  for (const { start, end, phrase } of touching) {
    if (QUESTION_WORDS.some((word) => phrase.includes(word))) isOwn.fill(1, start, end)
  }
  const count = (some: Uint8Array) => some.reduce((sum, one) => sum + one, 0)
  const covered = touching.reduce(
    (sum, { start, end }) => sum + count(isOwn.subarray(start, end)),
    0,
  )
  const share = ASKING.test(text) ? count(isOwn) / 5 : (isFiltered ? text.length : count(isOwn)) / 2
  return covered > share ? toLongest(touching) : undefined
}

type Named = Pick<PageDocument, 'href' | 'kind' | 'shownFrom' | 'shownTo' | 'title'>

/** Pages by what they are asked for with; the one that answers best first. */
export type PagesByPhrase = ReadonlyMap<string, readonly Named[]>

export function toPagesByPhrase(documents: Iterable<PageDocument>): PagesByPhrase {
  const ranked = new Map<string, { page: Named; rank: number }[]>()
  for (const { href, kind, title, keywords, shownFrom, shownTo } of documents) {
    const named = [title, ...keywords].map(toPhrase)
    for (const phrase of new Set(named)) {
      const page = { href, kind, title, shownFrom, shownTo }
      const others = ranked.get(phrase) ?? []
      ranked.set(phrase, [...others, { page, rank: toRank(kind, named, phrase) }])
    }
  }
  const inOrder = [...ranked].map(([phrase, pages]): [string, Named[]] => [
    phrase,
    pages.sort((a, b) => a.rank - b.rank).map(({ page }) => page),
  ])
  return new Map(inOrder)
}

/** Of this very title, else of the best kind; with the phrase in its title, else naming it early. */
function toRank(kind: PageKind, [title = '', ...keywords]: string[], phrase: string): number {
  const ofKind = title === phrase ? 0 : 1 + ANSWERS_BEST.indexOf(kind)
  return ofKind * 100 + (title.includes(phrase) ? 0 : 50) + Math.min(keywords.indexOf(phrase), 49)
}
