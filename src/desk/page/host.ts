import { z } from 'zod'
import {
  ADDRESSES,
  type Address,
  type Answered,
  type ApiProblem,
  type Asked,
  FILE_ADDRESS,
  PACKAGE_ADDRESS,
  PROBLEMS,
} from '#src/desk/api/addresses.ts'
import {
  LOCAL_NEWS_ADDRESS,
  type LocalNews,
  localNewsAnswerSchema,
} from '#src/desk/api/local-news.ts'
import { zhHans as words } from '#src/desk/page/words.ts'
import { parseFingerprint } from '#src/officers/fingerprint.ts'

/** `rubbish`: what came is no answer of a desk; nothing of it is used. `noAnswer`: nothing came. */
export type HostProblem = ApiProblem | 'rubbish' | 'noAnswer'

export class HostError extends Error {
  readonly problem: HostProblem

  constructor(problem: HostProblem) {
    super(problem)
    this.problem = problem
  }
}

/** Why something did not work, in words; whatever is no `HostError` went wrong on this side. */
export const toProblemText = (error: unknown): string =>
  words.problems[error instanceof HostError ? error.problem : 'keys']

const problemSchema = z.object({ problem: z.enum(Object.keys(PROBLEMS) as [ApiProblem]) })

/** Asks the desk; ciphertext, signatures and clear fields are all that is ever sent. Throws a `HostError`. */
export async function ask<A extends Address>(address: A, asked: Asked<A>): Promise<Answered<A>> {
  const response = await send(address, asked)
  const answer = await response.json().catch(() => undefined)
  const { data } = ADDRESSES[address].answers.safeParse(answer)
  if (data === undefined) throw new HostError('rubbish')
  return data as Answered<A>
}

/** Has the program on this computer tell a complainant that there is news; gives what it says of it. Throws a `HostError`. */
export async function askLocalNews(asked: LocalNews): Promise<string> {
  const response = await send(LOCAL_NEWS_ADDRESS, asked)
  const answer = await response.json().catch(() => undefined)
  const { data } = localNewsAnswerSchema.safeParse(answer)
  if (data === undefined) throw new HostError('rubbish')
  return data.said
}

/** The ciphertext of a file of a case. Throws a `HostError`. */
export const askFile = (reference: string, fileId: string): Promise<Blob> =>
  askBytes(FILE_ADDRESS, { reference, fileId })

/** The ciphertext of a package for the unit of whoever asks. Throws a `HostError`. */
export const askPackage = (id: string): Promise<Blob> => askBytes(PACKAGE_ADDRESS, { id })

async function askBytes(address: string, asked: unknown): Promise<Blob> {
  const response = await send(address, asked)
  return await response.blob().catch(() => {
    throw new HostError('noAnswer')
  })
}

async function send(address: string, asked: unknown): Promise<Response> {
  const response = await fetch(`/api/${address}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
    redirect: 'error',
  }).catch(() => {
    throw new HostError('noAnswer')
  })
  if (response.ok) return response
  const { data } = problemSchema.safeParse(await response.json().catch(() => undefined))
  throw new HostError(data?.problem ?? 'rubbish')
}

/** What whoever serves the page trusts. */
const servedSchema = z.strictObject({
  /** Where the desk is that this page signs in to. */
  origin: z.url(),
  region: z.string(),
  /** Null: a demonstration. */
  firstList: z
    .string()
    .refine((text) => parseFingerprint(text) === text)
    .nullable(),
  /** True: a program on this computer serves the page. */
  isLocal: z.boolean(),
})
export type Served = z.infer<typeof servedSchema>

/** Throws a `HostError`. */
export async function readServed(): Promise<Served> {
  const response = await fetch('/desk.json', { redirect: 'error' }).catch(() => {
    throw new HostError('noAnswer')
  })
  const { data } = servedSchema.safeParse(await response.json().catch(() => undefined))
  const isElsewhere = data && !data.isLocal && data.origin !== location.origin
  if (!data || isElsewhere) throw new HostError('rubbish')
  return data
}
