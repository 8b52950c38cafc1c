import { z } from 'zod'
import {
  ADDRESSES,
  type Address,
  type Answered,
  ApiError,
  type ApiProblem,
  type Asked,
  type FILE_ADDRESS,
  type PACKAGE_ADDRESS,
  PROBLEMS,
} from '#src/desk/api/addresses.ts'

/** A desk elsewhere did not answer, or not as a desk does. */
export class NoDeskError extends Error {}

/** It did not answer in time: whether it did what was asked, nobody knows. */
export class SlowDeskError extends NoDeskError {}

/** Longest wait for a whole answer that is no file: a megabyte takes a minute on a line of 128 kbit/s. */
export const WAIT_MINUTES = 2
const WAIT_MS = WAIT_MINUTES * 60_000

/** How a desk failed that an error keeps from answering. */
const toNoDesk = (origin: string, error: unknown) =>
  error instanceof DOMException && error.name === 'TimeoutError'
    ? new SlowDeskError(origin)
    : new NoDeskError(origin)

const problemSchema = z.strictObject({
  problem: z.enum(Object.keys(PROBLEMS) as [ApiProblem, ...ApiProblem[]]),
})

/** A desk, as an officer's device asks it; `cookie` is that of his session. */
export type AskedDesk = { origin: string; cookie?: string | undefined }

async function post(
  { origin, cookie }: AskedDesk,
  address: string,
  asked: object,
  signal?: AbortSignal,
): Promise<Response> {
  const response = await fetch(`${origin}/api/${address}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    body: JSON.stringify(asked),
    redirect: 'error',
    ...(signal && { signal }),
  }).catch((error) => {
    throw toNoDesk(origin, error)
  })
  if (response.ok) return response
  const { data } = problemSchema.safeParse(await response.json().catch(() => undefined))
  if (data && PROBLEMS[data.problem] === response.status) throw new ApiError(data.problem)
  throw new NoDeskError(origin)
}

/**
 * What a desk answers. Throws an `ApiError` for what it refuses, a `NoDeskError` for everything that is no answer of a
 * desk.
 */
export async function askDesk<A extends Address>(
  desk: AskedDesk,
  address: A,
  asked: Asked<A>,
  signal = AbortSignal.timeout(WAIT_MS),
): Promise<{ answer: Answered<A>; cookie: string | undefined }> {
  const response = await post(desk, address, asked, signal)
  const { data } = ADDRESSES[address].answers.safeParse(await readAnswer(desk, response))
  if (data === undefined) throw new NoDeskError(desk.origin)
  const [cookie] = response.headers.getSetCookie().map((line) => line.split(';', 1)[0])
  return { answer: data as Answered<A>, cookie }
}

/** What came, or nothing where it is no JSON. Throws a `SlowDeskError` where it did not come in time. */
const readAnswer = (desk: AskedDesk, response: Response): Promise<unknown> =>
  response.json().catch((error) => {
    const problem = toNoDesk(desk.origin, error)
    if (problem instanceof SlowDeskError) throw problem
  })

/** The ciphertext of a file or a package as it comes. Throws what `askDesk` throws. */
export async function* readDeskBytes(
  desk: AskedDesk,
  address: typeof FILE_ADDRESS | typeof PACKAGE_ADDRESS,
  asked: object,
): AsyncGenerator<Uint8Array, void> {
  const { body } = await post(desk, address, asked)
  if (body) yield* body
}
