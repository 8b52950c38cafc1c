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

/** Longest wait for an answer that is no file. */
const WAIT_MS = 30_000

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
  }).catch(() => {
    throw new NoDeskError(origin)
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
): Promise<{ answer: Answered<A>; cookie: string | undefined }> {
  const response = await post(desk, address, asked, AbortSignal.timeout(WAIT_MS))
  const { data } = ADDRESSES[address].answers.safeParse(await response.json().catch(() => {}))
  if (data === undefined) throw new NoDeskError(desk.origin)
  const [cookie] = response.headers.getSetCookie().map((line) => line.split(';', 1)[0])
  return { answer: data as Answered<A>, cookie }
}

/** The ciphertext of a file or a package as it comes. Throws what `askDesk` throws. */
export async function* readDeskBytes(
  desk: AskedDesk,
  address: typeof FILE_ADDRESS | typeof PACKAGE_ADDRESS,
  asked: object,
): AsyncGenerator<Uint8Array, void> {
  const { body } = await post(desk, address, asked)
  if (body) yield* body
}
