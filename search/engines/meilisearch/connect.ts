import { Meilisearch, type MultiSearchQuery } from 'meilisearch'
import { z } from 'zod'

/** Nothing a rebuild asks for takes longer; waiting for tasks has a limit of its own. */
export const REBUILD_REQUEST_LIMIT = 60_000

/**
 * A client that asks for uncompressed answers: Meilisearch sends compressed ones in pieces that wait for
 * one another, 40 ms each time. `timeout` (milliseconds) goes for requests that bring no signal.
 */
export function connect(host: string, apiKey: string | undefined, timeout?: number): Meilisearch {
  return new Meilisearch({
    host,
    ...(timeout !== undefined && { timeout }),
    ...(apiKey !== undefined && { apiKey }),
    requestInit: { headers: { 'accept-encoding': 'identity' } },
  })
}

/** Asks several questions in one request; answers carry their names. Throws when any cannot be used. */
export async function ask<Name extends string>(
  client: Meilisearch,
  questions: Record<Name, MultiSearchQuery>,
  signal: AbortSignal,
): Promise<Record<Name, Answer>> {
  const names = Object.keys(questions) as Name[]
  const queries = names.map((name) => questions[name])
  const { results } = await client.multiSearch({ queries }, { signal })
  const parsed = z.array(answerSchema).length(names.length).safeParse(results)
  if (!parsed.success) throw new MeilisearchAnswerError(z.prettifyError(parsed.error))
  const answers = parsed.data.map(({ totalHits, hits, facetDistribution }) => ({
    total: totalHits,
    documents: hits.map(({ id }) => id),
    ranks: hits.map(({ rank }) => rank),
    counts: facetDistribution,
  }))
  return Object.fromEntries(names.map((name, at) => [name, answers[at]])) as Record<Name, Answer>
}

/** What is read of an answer: exact totals, places of documents, counts by facet. */
export type Answer = {
  total: number | undefined
  documents: number[]
  /** Of each of them, on the day of the index. */
  ranks: number[]
  counts: Record<string, Record<string, number>>
}

/** Meilisearch answered something that is no answer. */
export class MeilisearchAnswerError extends Error {
  override name = 'MeilisearchAnswerError'
}

const count = z.int().min(0)
const answerSchema = z.object({
  /** Given when pages are asked for; stretches of hits come without it. */
  totalHits: count.optional(),
  hits: z.array(z.object({ id: count, rank: count })),
  facetDistribution: z.record(z.string(), z.record(z.string(), count)).default({}),
})
