import { setTimeout as rest } from 'node:timers/promises'
import type { Grade } from '#src/centres/centre-parts.ts'
import { type Box, isWithin } from '#src/geo/locate.ts'
import type { AskAddress, FoundAddress } from '#src/publishing/geocoding/ask-tianditu.ts'
import type { GeocodedAnswer } from '#src/publishing/geocoding/geocoded.ts'
import { zhHans as words } from '#src/publishing/geocoding/words.ts'

/**
 * A publication holds the lock and a clerk waits for it: a minute is some 250 addresses of a service that answers, and
 * the end of one that does not. The rest is asked for by the next one.
 */
const MOST_MILLISECONDS = 60_000
/** The service asks for moderation. */
const PAUSE_IN_MILLISECONDS = 200
/** The service is not there, the key is wrong or its quota is spent. */
const FAILURES_TO_STOP = 3
/** An answer the service itself doubts is none. */
const LOWEST_SCORE = 80

export type GeocodingRun = {
  answers: Map<string, GeocodedAnswer>
  asked: number
  /** How many of them gave a point. */
  found: number
  /** Addresses not asked for this time. */
  left: number
  /** True: the service failed several times in a row. */
  stopped: boolean
}

type Options = {
  on: string
  box: Box
  pauseInMilliseconds?: number
  mostMilliseconds?: number
}

/**
 * Asks for every address that has no answer yet, one after the other: first those that never failed, then those that
 * failed least, so that a few the service cannot stomach stand in nobody's way. Never throws: it may only fill gaps.
 */
export async function geocode(
  queries: readonly string[],
  known: ReadonlyMap<string, GeocodedAnswer>,
  ask: AskAddress,
  { on, box, ...limits }: Options,
): Promise<GeocodingRun> {
  const { pauseInMilliseconds = PAUSE_IN_MILLISECONDS, mostMilliseconds = MOST_MILLISECONDS } =
    limits
  const answers = new Map(known)
  const failuresOf = (query: string) => known.get(query)?.failures ?? 0
  const open = [...new Set(queries)]
    .filter((query) => !known.has(query) || failuresOf(query) > 0)
    .sort((a, b) => failuresOf(a) - failuresOf(b))
  const enough = AbortSignal.timeout(mostMilliseconds)
  let [asked, answered, found, failedInARow] = [0, 0, 0, 0]
  for (const query of open) {
    if (failedInARow === FAILURES_TO_STOP || enough.aborted) break
    if (asked > 0) await rest(pauseInMilliseconds)
    asked += 1
    try {
      const answer = toAnswer(query, await ask(query, enough), on, box)
      answers.set(query, answer)
      answered += 1
      if (answer.point) found += 1
      failedInARow = 0
    } catch {
      // Cut off by the clock, it did not fail.
      if (enough.aborted) break
      answers.set(query, { query, on, failures: failuresOf(query) + 1 })
      failedInARow += 1
    }
  }
  const stopped = failedInARow === FAILURES_TO_STOP
  return { answers, asked, found, left: open.length - answered, stopped }
}

function toAnswer(
  query: string,
  found: FoundAddress | undefined,
  on: string,
  box: Box,
): GeocodedAnswer {
  if (!found) return { query, on }
  const { point, level, score } = found
  const grade = toGrade(level)
  const isUsable = grade && (score ?? 100) >= LOWEST_SCORE && isWithin(point, box)
  return {
    query,
    on,
    ...(level !== undefined && { level }),
    ...(score !== undefined && { score }),
    ...(isUsable && { point: { ...point, grade } }),
  }
}

const toGrade = (level: string | undefined): Grade | undefined =>
  (Object.keys(words.levels) as Grade[]).find((grade) =>
    words.levels[grade].some((each) => each === level),
  )
