import { forEachElement } from '#src/assets/complaint/for-each-element.ts'
import { zhHans as words } from '#src/assets/complaint/words.ts'

/** Work at once: short enough that the page answers to touch. */
const AT_ONCE_IN_MILLISECONDS = 30

/** Whether the hash of a text begins with so many zero bits (at most 32). */
export function hasZeroBits(text: string, zeroBits: number): boolean {
  const [first = 0] = toSha256(text)
  return first >>> (32 - zeroBits) === 0
}

function solve(challenge: string, zeroBits: number, onSolved: (solution: string) => void): void {
  let n = 0
  const work = () => {
    const until = Date.now() + AT_ONCE_IN_MILLISECONDS
    while (Date.now() < until) {
      for (let tries = 0; tries < 50; tries += 1, n += 1) {
        if (hasZeroBits(`${challenge}:${n}`, zeroBits)) return onSolved(String(n))
      }
    }
    setTimeout(work)
  }
  work()
}

/** Solves the puzzle of a form while its reader reads, and says when it is done where there is room for it. */
export function solvePuzzle(): void {
  forEachElement<HTMLInputElement>('input[data-challenge]', (field) => {
    const { challenge = '', zeroBits } = field.dataset
    solve(challenge, Number(zeroBits), (solution) => {
      field.value = solution
      const status = field.parentElement?.querySelector('.progress')
      if (status) status.textContent = words.solved
    })
  })
}

const HEAD = 8
const ROUNDS = 64

const isPrime = (n: number) => {
  for (let d = 2; d * d <= n; d += 1) if (n % d === 0) return false
  return true
}
const toFraction = (n: number, power: number) => ((n ** power % 1) * 2 ** 32) | 0

/** First bits of the fractional parts of roots of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
const START: number[] = []
const K: number[] = []
for (let n = 2; K.length < ROUNDS; n += 1) {
  if (!isPrime(n)) continue
  if (START.length < HEAD) START.push(toFraction(n, 1 / 2))
  K.push(toFraction(n, 1 / 3))
}

const turn = (x: number, bits: number) => (x >>> bits) | (x << (32 - bits))
const schedule = new Int32Array(ROUNDS)

function fill(block: Int32Array): void {
  schedule.set(block)
  for (let i = 16; i < ROUNDS; i += 1) {
    const early = schedule[i - 15] as number
    const late = schedule[i - 2] as number
    const a = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const b = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    schedule[i] = ((schedule[i - 16] as number) + a + (schedule[i - 7] as number) + b) | 0
  }
}

function mix(state: readonly number[], block: Int32Array): number[] {
  fill(block)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < ROUNDS; i += 1) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] as number) + (schedule[i] as number)) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  return [a, b, c, d, e, f, g, h].map((word, i) => (word + (state[i] as number)) | 0)
}

/**
 * SHA-256 (FIPS 180-4) of an ASCII text as eight 32-bit words: browsers offer their own only on secure pages.
 */
export function toSha256(text: string): number[] {
  const length = text.length
  const blocks = new Int32Array(((length + 8) >> 6) * 16 + 16)
  for (let i = 0; i <= length; i += 1) {
    const byte = i < length ? text.charCodeAt(i) : 0x80
    blocks[i >> 2] = (blocks[i >> 2] as number) | (byte << (24 - (i % 4) * 8))
  }
  blocks[blocks.length - 1] = length * 8
  let state: number[] = START
  for (let at = 0; at < blocks.length; at += 16) state = mix(state, blocks.subarray(at, at + 16))
  return state
}
