import { withoutFillers } from '#search/analyser/fillers.ts'
import type { KnownWord, Lexicon } from '#search/analyser/lexicon.ts'
import { findPagePhrases, toLongest } from '#search/analyser/page-phrases.ts'
import { blankOut } from '#search/analyser/phrase.ts'
import { toRuns } from '#search/analyser/tokens.ts'
import { ALL_FILLERS } from '#search/analyser/words/fillers.ts'
import { AGE_ALONE, QUESTION_WORDS } from '#search/analyser/words/generic-words.ts'

/** The words of a question: each required one must be found, optional ones help to order. */
export type SearchWords = { required: string[]; optional: string[] }

type Piece = { text: string; kind: KnownWord['kind'] | 'own' }
type Stretch = { start: number; end: number }

/**
 * Cuts normalised text into words. A run of Han characters is cut at words of a sentence, which go, and at known places and
 * generic words (请问鼓楼小太阳托育: 小太阳, optional 鼓楼 and 托育); what lies between is one word, found as it stands. `names`
 * are kept as they are.
 */
export function splitWords(
  text: string,
  { knownWords }: Pick<Lexicon, 'knownWords'>,
  names: readonly Stretch[] = [],
): SearchWords {
  const sentence = blankOut(text, names).replace(ALL_FILLERS, (filler) => ' '.repeat(filler.length))
  const pieces = [
    ...names.flatMap(({ start, end }) =>
      toPieces(text.slice(start, end), knownWords, (run) => run),
    ),
    ...toPieces(sentence, knownWords, withoutFillers),
  ]
  const isOptional = ({ kind }: Piece) => kind === 'generic' || kind === 'place'
  const textsOf = (some: Piece[]) => [...new Set(some.map((piece) => piece.text))]
  return {
    required: textsOf(pieces.filter((piece) => !isOptional(piece))),
    optional: textsOf(pieces.filter(isOptional)),
  }
}

/**
 * Cuts a normalised question for pages into words. Where it names what a page is about, by title or keyword, that is
 * what must be found, and the rest helps to order: 宝宝发烧三十八度怎么办 asks for 发烧. Else it is cut as
 * `splitWords` does it for centres, without the words of any question; one of nothing but such words is taken as it
 * stands.
 */
export function splitArticleWords(
  text: string,
  lexicon: Pick<Lexicon, 'knownWords' | 'pagePhrases'>,
): SearchWords {
  const rest = QUESTION_WORDS.reduce((sofar, word) => sofar.replaceAll(word, ' '), text)
  const words = splitWords(rest, lexicon)
  const phrases = findPagePhrases(text, lexicon.pagePhrases)
  const subjects = phrases.filter(({ phrase }) => !AGE_ALONE.test(phrase))
  const named = toLongest(subjects) ?? toLongest(phrases)
  if (named) {
    const others = [...words.required, ...words.optional].filter((word) => word !== named.phrase)
    return { required: [named.phrase], optional: others }
  }
  if (words.required.length > 0) return words
  const whole = toPieces(text, lexicon.knownWords, (run) => run)
  return { required: whole.map((piece) => piece.text), optional: [] }
}

/** The words of a text; `toOwn` says what is left of what is not known. */
function toPieces(
  text: string,
  knownWords: Lexicon['knownWords'],
  toOwn: (run: string) => string,
): Piece[] {
  return toRuns(text).flatMap((run): Piece[] => {
    if (run.script === 'latin') return [{ text: run.text, kind: 'own' }]
    const isHalfInPinyin = isBesideLetters(text, run.text)
    return joinLoneCharacters(
      cutAtKnownWords(run.text, knownWords),
      isHalfInPinyin ? (own) => own : toOwn,
    )
  })
}

/** A name half in pinyin (可qiqiu): no word of a sentence stands so. */
const isBesideLetters = (text: string, run: string): boolean => {
  const at = text.indexOf(run)
  return /[a-z]$/u.test(text.slice(0, at)) || /^[a-z]{2}/u.test(text.slice(at + run.length))
}

/** Longest known word first, from left to right. */
function cutAtKnownWords(run: string, knownWords: Lexicon['knownWords']): Piece[] {
  const pieces: Piece[] = []
  let own = ''
  let rest = run
  while (rest !== '') {
    const character = [...rest][0] ?? ''
    const known = knownWords[character]?.find(({ text }) => rest.startsWith(text))
    if (known) {
      if (own) pieces.push({ text: own, kind: 'own' })
      pieces.push(known)
      own = ''
    } else {
      own += character
    }
    rest = rest.slice((known?.text ?? character).length)
  }
  return own ? [...pieces, { text: own, kind: 'own' }] : pieces
}

/**
 * Takes the words of the sentence out of what is not known. One character alone says too little, and stays with its
 * neighbour: 中心路 and 爱托育 are whole. Words of the sentence never do: 找托育 asks for 托育.
 */
function joinLoneCharacters(pieces: readonly Piece[], toOwn: (run: string) => string): Piece[] {
  const joined: Piece[] = []
  let isJoinable = false
  for (const piece of pieces) {
    const text = piece.kind === 'own' ? toOwn(piece.text) : piece.text
    const before = joined.at(-1)
    if (text === '') {
      isJoinable = false
    } else if (
      before &&
      isJoinable &&
      (isLone({ ...piece, text }) || (joined.length === 1 && isLone(before)))
    ) {
      joined[joined.length - 1] = { text: before.text + text, kind: 'own' }
    } else {
      joined.push({ ...piece, text })
      isJoinable = true
    }
  }
  return joined
}

const isLone = ({ text, kind }: Piece) => kind === 'own' && [...text].length === 1
