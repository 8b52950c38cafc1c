import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { RESUME_WORDS } from '#src/text/complaints/resume-words.ts'

const PARTS = 3

/**
 * What lifts the wait after wrong codes, as the receipt shows it: three words (18 bits) that follow from the pepper
 * and the token of the case. They open nothing: the code stays necessary.
 */
export function toResumeWord(pepper: Uint8Array, tokenHash: string): string {
  const hash = createHmac('sha256', pepper).update(`resume 1\0${tokenHash}`).digest()
  return Array.from(hash.subarray(0, PARTS), (byte) => RESUME_WORDS[byte % 64]).join(' ')
}

/** Stands in for the token of a case that nobody knows, so that it costs what a wrong word costs. */
export const toDecoyToken = (pepper: Uint8Array, reference: string): string =>
  createHmac('sha256', pepper).update(`resume decoy 1\0${reference}`).digest('hex')

const toDigest = (words: string) =>
  createHash('sha256')
    .update(
      words
        .slice(0, 200)
        .normalize('NFKC')
        .replace(/[^\p{L}]/gu, ''),
    )
    .digest()

/** Whether somebody typed these words, however they were set apart. */
export const isResumeWord = (typed: string, word: string): boolean =>
  timingSafeEqual(toDigest(typed), toDigest(word))
