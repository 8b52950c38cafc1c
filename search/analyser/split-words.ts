import type { KnownWord, Lexicon } from '#search/analyser/lexicon.ts'
import { toRuns } from '#search/analyser/tokens.ts'
import {
  CLINGING,
  QUESTION_WORDS,
  STOP_PHRASES,
  STOP_WORDS,
} from '#search/analyser/words/generic-words.ts'

/** The words of a question: each required one must be found, optional ones help to order. */
export type SearchWords = { required: string[]; optional: string[] }

type Piece = { text: string; kind: KnownWord['kind'] | 'own' }

/**
 * Cuts normalised text into words. A run of Han characters is cut at known places and generic words
 * (鼓楼小太阳托育: 小太阳, optional 鼓楼 and 托育); what lies between is one word, found as it stands.
 */
export function splitWords(text: string, { knownWords }: Pick<Lexicon, 'knownWords'>): SearchWords {
  const pieces = toRuns(text).flatMap((run): Piece[] =>
    run.script === 'latin' ? [{ text: run.text, kind: 'own' }] : cutHanRun(run.text, knownWords),
  )
  const isOptional = ({ kind }: Piece) => kind === 'generic' || kind === 'place'
  const textsOf = (some: Piece[]) => [...new Set(some.map((piece) => piece.text))]
  return {
    required: textsOf(pieces.filter((piece) => !isOptional(piece))),
    optional: textsOf(pieces.filter(isOptional)),
  }
}

/**
 * Cuts a normalised question about children into words, as `splitWords` does it for centres: 宝宝发烧怎么办
 * asks for 发烧. A question of nothing but such words is taken as it stands.
 */
export function splitArticleWords(text: string, lexicon: Pick<Lexicon, 'knownWords'>): SearchWords {
  const rest = QUESTION_WORDS.reduce((sofar, word) => sofar.replaceAll(word, ' '), text)
  const words = splitWords(rest, lexicon)
  return words.required.length > 0 ? words : splitWords(text, lexicon)
}

function cutHanRun(run: string, knownWords: Lexicon['knownWords']): Piece[] {
  const sentence = STOP_PHRASES.reduce((rest, phrase) => rest.replaceAll(phrase, ' '), run)
  return sentence
    .split(' ')
    .map((part) => part.replace(CLINGING, ''))
    .filter((part) => part !== '' && !STOP_WORDS.includes(part))
    .flatMap((part) => joinLoneCharacters(cutAtKnownWords(part, knownWords)))
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

/** One character alone says too little: 中心路 and 爱托育 stay whole. */
function joinLoneCharacters(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    if (before && (isLone(piece) || (joined.length === 1 && isLone(before)))) {
      joined[joined.length - 1] = { text: before.text + piece.text, kind: 'own' }
    } else {
      joined.push(piece)
    }
  }
  return joined
}

const isLone = ({ text, kind }: Piece) => kind === 'own' && [...text].length === 1
