/**
 * A question that is asked once in `keepMs` at most, however often its answer is wanted: what it found, or that
 * it failed, is told to all who ask meanwhile.
 */
export function keptFor<T>(
  keepMs: number,
  ask: () => Promise<T>,
  now = () => performance.now(),
): () => Promise<T> {
  let askedAt = Number.NEGATIVE_INFINITY
  let answer: Promise<T> | undefined
  return () => {
    if (!answer || now() - askedAt >= keepMs) {
      askedAt = now()
      answer = ask()
    }
    return answer
  }
}
