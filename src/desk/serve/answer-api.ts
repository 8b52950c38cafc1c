import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { StoreUnavailableError } from '#src/complaints/store/complaint-store.ts'
import {
  ADDRESSES,
  type Address,
  type Answered,
  ApiError,
  type ApiProblem,
  type Asked,
  FILE_ADDRESS,
  fileAskedSchema,
  PACKAGE_ADDRESS,
  packageAskedSchema,
} from '#src/desk/api/addresses.ts'
import { type DeskHost, needList, readLists } from '#src/desk/serve/desk-host.ts'
import { type Exchange, sendJson, sendProblem } from '#src/desk/serve/exchange.ts'
import { HANDLERS, type Inside, readSealedFile } from '#src/desk/serve/handlers.ts'
import { readSealedPackage } from '#src/desk/serve/packages.ts'
import { readJson } from '#src/desk/serve/read-json.ts'
import { needSession, openSession, toCookie } from '#src/desk/serve/sessions.ts'
import { toPublished } from '#src/desk/source/to-published.ts'
import { toLoggedError } from '#src/server/log.ts'

type ApiExchange = Exchange & { host: DeskHost }

/** Longest body: of an act with all its words, a part of a package or a key sealed to many, of a hundred envelopes, and of everything else. */
export const ACT_BYTES = 512 * 1024
const OTHER_BYTES = 16 * 1024
const LIMITS: Readonly<Partial<Record<Address, number>>> = {
  act: ACT_BYTES,
  'package/part': ACT_BYTES,
  'places/keep': ACT_BYTES,
  wraps: 4 * 1024 * 1024,
}

const isAddress = (name: string): name is Address => Object.hasOwn(ADDRESSES, name)

/** Answers an address of the interface; whatever goes wrong is told by one word. */
export async function answerApi(exchange: ApiExchange, name: string): Promise<void> {
  const { host, response } = exchange
  try {
    if (name === FILE_ADDRESS) await sendFile(exchange)
    else if (name === PACKAGE_ADDRESS) await sendPackage(exchange)
    else if (isAddress(name)) sendJson(exchange, 200, await answer(exchange, name))
    else throw new ApiError('unknown')
  } catch (error) {
    const problem = toProblem(error)
    if (!problem) host.log.error({ address: name, err: toLoggedError(error) }, 'request failed')
    if (response.headersSent) response.destroy()
    else sendProblem(exchange, problem ?? 'unavailable')
  }
}

function toProblem(error: unknown): ApiProblem | undefined {
  if (error instanceof ApiError) return error.problem
  return error instanceof StoreUnavailableError ? 'unavailable' : undefined
}

/** What is asked is read only after whoever asks is known to have signed in, where he must have. */
async function answer(exchange: ApiExchange, name: Address): Promise<Answered<Address>> {
  const { host } = exchange
  const { cookie } = exchange.request.headers
  switch (name) {
    case 'session/challenge': {
      await readAsked(exchange, name)
      const { list } = await needList(host)
      return host.challenges.make(list.number, host.now())
    }
    case 'session/open': {
      const { token, until, card } = await openSession(host, await readAsked(exchange, name))
      exchange.response.setHeader('set-cookie', toCookie(token, host))
      const now = (await host.site()).clock().toISOString()
      return { card, until: until.toISOString(), now }
    }
    case 'lists': {
      await readAsked(exchange, name)
      return { isDemonstration: host.firstList === undefined, lists: await readLists(host) }
    }
    case 'published': {
      await readAsked(exchange, name)
      return toPublished(await host.site())
    }
    default: {
      const officer = await needSession(host, cookie)
      if (name === 'session/close') exchange.response.setHeader('set-cookie', toCookie('', host))
      return HANDLERS[name as Inside](host, (await readAsked(exchange, name)) as never, officer)
    }
  }
}

async function readAsked<A extends Address>({ request }: ApiExchange, name: A) {
  const json = await readJson(request, LIMITS[name] ?? OTHER_BYTES)
  const { data } = ADDRESSES[name].asks.safeParse(json)
  if (data === undefined) throw new ApiError('wrong')
  return data as Asked<A>
}

/** The ciphertext of a whole file: nobody here holds more than a part of it. */
async function sendFile({ host, request, response, common }: ApiExchange): Promise<void> {
  const officer = await needSession(host, request.headers.cookie)
  const { data } = fileAskedSchema.safeParse(await readJson(request, OTHER_BYTES))
  if (!data) throw new ApiError('wrong')
  const { file, parts } = await readSealedFile(host, data, officer)
  await sendBytes(response, common, file.bytes, parts)
}

/** The ciphertext of a package, for its unit. */
async function sendPackage({ host, request, response, common }: ApiExchange): Promise<void> {
  const officer = await needSession(host, request.headers.cookie)
  const { data } = packageAskedSchema.safeParse(await readJson(request, OTHER_BYTES))
  if (!data) throw new ApiError('wrong')
  const { bytes, parts } = await readSealedPackage(host, data.id, officer)
  await sendBytes(response, common, bytes, parts)
}

async function sendBytes(
  response: Exchange['response'],
  common: Exchange['common'],
  bytes: number,
  parts: AsyncIterable<Uint8Array>,
): Promise<void> {
  const type = { 'content-type': 'application/octet-stream' }
  response.writeHead(200, { ...common, ...type, 'content-length': bytes })
  await pipeline(Readable.from(parts), response).catch(() => response.destroy())
}
