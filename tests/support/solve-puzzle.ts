import { createHash } from 'node:crypto'

/** Solves a puzzle as a browser does: the first number whose hash begins with so many zero bits. */
export function solve(challenge: string, zeroBits: number): string {
  for (let n = 0; ; n += 1) {
    const hash = createHash('sha256').update(`${challenge}:${n}`).digest()
    if (hash.readUInt32BE(0) >>> (32 - zeroBits) === 0) return String(n)
  }
}
