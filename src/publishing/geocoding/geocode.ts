import { setTimeout as rest } from 'node:timers/promises'
import type { Grade } from '#src/centres/centre-parts.ts'
import { type Box, isWithin } from '#src/geo/locate.ts'
import type { AskAddress, FoundAddress } from '#src/publishing/geocoding/ask-tianditu.ts'
import type { GeocodedAnswer } from '#src/publishing/geocoding/geocoded.ts'
import { zhHans as words } from '#src/publishing/geocoding/words.ts'

/** A publication must end: the rest is asked for by the next one. */
const MOST_QUESTIONS = 500
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

type Options = { on: string; box: Box; pauseInMilliseconds?: number }

/** Asks for every address that has no answer yet, one after the other. Never throws: it may only fill gaps. */
export async function geocode(
  queries: readonly string[],
  known: ReadonlyMap<string, GeocodedAnswer>,
  ask: AskAddress,
  { on, box, pauseInMilliseconds = PAUSE_IN_MILLISECONDS }: Options,
): Promise<GeocodingRun> {
  const answers = new Map(known)
  const open = [...new Set(queries)].filter((query) => !known.has(query))
  let [asked, found, failures] = [0, 0, 0]
  for (const query of open.slice(0, MOST_QUESTIONS)) {
    if (failures === FAILURES_TO_STOP) break
    if (asked > 0) await rest(pauseInMilliseconds)
    asked += 1
    try {
      const answer = toAnswer(query, await ask(query), on, box)
      answers.set(query, answer)
      if (answer.point) found += 1
      failures = 0
    } catch {
      failures += 1
    }
  }
  const left = open.length - (answers.size - known.size)
  return { answers, asked, found, left, stopped: failures === FAILURES_TO_STOP }
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
