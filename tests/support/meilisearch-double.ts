import { createServer, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { listenOnLoopback } from '#tests/support/listen-on-loopback.ts'

/** How many documents the double holds, by kind of index. */
type Holdings = Record<'centres' | 'articles', number>
type Query = {
  indexUid: string
  filter?: string
  limit?: number
  hitsPerPage?: number
  facets?: string[]
}

/** The first document answers every question; who asks for all that carry the stamp sees a whole index of today. */
function toAnswer(
  { indexUid, filter = '', limit, hitsPerPage = 0, facets = [] }: Query,
  holdings: Holdings,
) {
  const size = holdings[indexUid.startsWith('centres') ? 'centres' : 'articles']
  if (!filter.startsWith('stamp = ')) {
    return {
      indexUid,
      hits: hitsPerPage > 0 ? [{ id: 0, rank: 0 }] : [],
      totalHits: 1,
      facetDistribution: {},
    }
  }
  const ofAll = (facet: string) => [facet, { [HELD[facet] ?? 'any']: size }]
  const hits = limit === 1 ? [{ id: size - 1, rank: 0 }] : []
  return {
    indexUid,
    hits,
    totalHits: size,
    facetDistribution: Object.fromEntries(facets.map(ofAll)),
  }
}

/** For ever. */
const HELD: Readonly<Record<string, string>> = { heldFrom: '0', heldTo: '99999' }

const send = (response: ServerResponse, status: number, body: unknown) => {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}
const toError = (code: string) => ({ message: code, code, type: 'invalid_request', link: '' })

type Answer = ReturnType<typeof toAnswer>

/** Ways to be well or unwell; each gets the answers it should give. */
const MODES = {
  'is well': (response: ServerResponse, results: Answer[]) => send(response, 200, { results }),
  'says nothing': () => {},
  'answers letter by letter': (response: ServerResponse, results: Answer[]) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const letters = [...JSON.stringify({ results })]
    const timer = setInterval(() => response.write(letters.shift() ?? ' '), 20)
    response.on('close', () => clearInterval(timer))
  },
  'fails inside': (response: ServerResponse) => send(response, 500, toError('internal')),
  'has too much to do': (response: ServerResponse) => send(response, 429, toError('too_many')),
  'does not know the key': (response: ServerResponse) =>
    send(response, 403, toError('invalid_api_key')),
  'has no index of this version': (response: ServerResponse) =>
    send(response, 400, toError('index_not_found')),
  'stops in the middle of an answer': (response: ServerResponse, results: Answer[]) => {
    const body = JSON.stringify({ results })
    response.writeHead(200, { 'content-length': body.length })
    response.write(body.slice(0, body.length / 2), () => response.destroy())
  },
  'answers half of its JSON': (response: ServerResponse, results: Answer[]) =>
    send(response, 200, JSON.stringify({ results }).slice(0, 40)),
  'answers a page of another program': (response: ServerResponse) =>
    send(response, 200, '<!doctype html><title>Sign in</title>'),
  'answers nothing at all': (response: ServerResponse) => send(response, 200, ''),
  'answers other types': (response: ServerResponse, results: Answer[]) =>
    send(response, 200, { results: results.map((each) => ({ ...each, totalHits: 'many' })) }),
  'answers too little': (response: ServerResponse, results: Answer[]) =>
    send(response, 200, { results: results.slice(1) }),
  'is empty': (response: ServerResponse, results: Answer[]) =>
    send(response, 200, { results: results.map((each) => ({ ...each, hits: [], totalHits: 0 })) }),
  'names documents nobody knows': (response: ServerResponse, results: Answer[]) =>
    send(response, 200, {
      results: results.map((each) => ({
        ...each,
        hits: each.hits.map(() => ({ id: 1_000_000, rank: 0 })),
      })),
    }),
  'names one document twice': (response: ServerResponse, results: Answer[]) =>
    send(response, 200, {
      results: results.map((each) => ({
        ...each,
        totalHits: 2,
        hits: [...each.hits, ...each.hits],
      })),
    }),
  'has cut its counts off': (response: ServerResponse, results: Answer[]) =>
    send(response, 200, { results: results.map((each) => ({ ...each, facetDistribution: {} })) }),
} as const
export type DoubleMode = keyof typeof MODES
export const UNWELL = Object.keys(MODES).filter((mode) => mode !== 'is well') as DoubleMode[]

/** A server that speaks as much of Meilisearch's protocol as searching needs, and fails as it is told. */
export async function startMeilisearchDouble(holdings: Holdings) {
  const state: { mode: DoubleMode; requests: number } = { mode: 'is well', requests: 0 }
  const server = createServer(async (request, response) => {
    state.requests++
    const { queries } = JSON.parse(await text(request)) as { queries: Query[] }
    const results = queries.map((query) => toAnswer(query, holdings))
    MODES[state.mode](response, results)
  })
  return { state, ...(await listenOnLoopback(server)) }
}
