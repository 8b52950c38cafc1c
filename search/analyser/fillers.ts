import {
  ALL_FILLERS,
  BEFORE_NAMES,
  type FillerKind,
  SHORT_FILLERS,
} from '#search/analyser/words/fillers.ts'

type Piece = { text: string; kind: FillerKind | 'own' }

const LONGEST_FILLER = Math.max(...Array.from(SHORT_FILLERS.keys(), (word) => word.length))

/** A run of characters cut into short fillers and what is none. */
function cut(run: string): Piece[] {
  const pieces: Piece[] = []
  let own = ''
  for (let at = 0; at < run.length; ) {
    const filler = readFiller(run, at)
    if (filler) {
      if (own) pieces.push({ text: own, kind: 'own' })
      own = ''
      pieces.push(filler)
    } else {
      own += run.charAt(at)
    }
    at += filler?.text.length ?? 1
  }
  return own ? [...pieces, { text: own, kind: 'own' }] : pieces
}

function readFiller(run: string, at: number): Piece | undefined {
  for (let length = Math.min(LONGEST_FILLER, run.length - at); length > 0; length--) {
    const text = run.slice(at, at + length)
    const kind = SHORT_FILLERS.get(text)
    if (kind) return { text, kind }
  }
  return undefined
}

const lengthOf = (pieces: readonly Piece[]) =>
  pieces.reduce((sum, { text }) => sum + text.length, 0)

/**
 * What a run of characters names once the words of the sentence are off its ends: nothing where it is all sentence
 * (给宝宝找个), the run itself where a name only holds such words (宝宝树, 有爱, 长颈鹿的午觉).
 */
export function withoutFillers(run: string): string {
  const pieces = cut(run)
  if (pieces.every(({ kind }) => kind !== 'own')) return ''
  while (pieces.length > 1 && canGo(pieces[0], pieces[1], lengthOf(pieces.slice(1)))) pieces.shift()
  while (pieces.length > 1 && pieces.at(-1)?.kind === 'particle') pieces.pop()
  return pieces.map(({ text }) => text).join('')
}

/** Verbs go (找小太阳), and what stands before one (宝宝找…), but not 宝宝树. One character alone would be no name. */
const canGo = (first: Piece | undefined, next: Piece | undefined, left: number): boolean =>
  first?.kind === 'particle' ||
  (first?.kind !== 'own' && left > 1 && (isVerb(first) || isVerb(next)))

const isVerb = (piece: Piece | undefined) =>
  piece?.kind === 'particle' || (piece?.kind === 'joint' && BEFORE_NAMES.has(piece.text))

/** Nothing but words of a sentence. */
export const isFiller = (run: string): boolean =>
  run
    .replace(ALL_FILLERS, ' ')
    .split(' ')
    .every((part) => part === '' || withoutFillers(part) === '')

/** Nothing but particles and what is laughed: 哈哈哈. It asks for nothing, and nobody is meant. */
export const isBabble = (text: string): boolean => {
  const runs = text.split(/\s+/u).filter(Boolean)
  return runs.length > 0 && runs.every((run) => cut(run).every(({ kind }) => kind === 'particle'))
}
