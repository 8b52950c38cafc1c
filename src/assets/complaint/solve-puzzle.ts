import { forEachElement } from '#src/assets/complaint/for-each-element.ts'
import { toSha256 } from '#src/assets/complaint/sha-256.ts'
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
