import fc from 'fast-check'
import { type HostilePost, hostilePost, RUNNING } from '#tests/fuzz/hostile-posts.ts'
import { ComplaintClient } from '#tests/support/complaint-client.ts'

/** Posts under way at once. */
const AT_ONCE = 6
/** A new draft after so many posts: hostile ones hand in or throw away the old one. */
const DRAFT_LASTS = 25
/** Values of attributes run nothing, as long as their quotes are escaped: what breaks out of one stays. */
const QUOTED = /="[^"]*"/g
const ANSWER_WITHIN_MS = 20_000

/** A status, or a form that came back with what is wrong in it. */
type Outcome = number | 'returned'
type Outcomes = Map<Outcome, number>

/** What came back that must not: everything else is fine. */
export type Fault = { post: HostilePost; fault: string }

async function post(url: string, { address, type, body, cookie }: HostilePost, own: string) {
  const cookies = { none: '', broken: 'draft=AAAA; case=%00', own }
  return fetch(new URL(`/complaints/${address}`, url), {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { origin: url, 'content-type': type, cookie: cookies[cookie] },
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  })
}

/** The page that shows a form that came back. */
async function showReturned(url: string, answer: Response, own: string): Promise<string> {
  const kept = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  const headers = { cookie: [own, ...kept].join('; ') }
  const page = await fetch(new URL(answer.headers.get('location') ?? '', url), { headers })
  if (page.status >= 500) throw new Error(`what came back is shown with ${page.status}`)
  return page.text()
}

async function findFault(
  url: string,
  hostile: HostilePost,
  own: string,
  outcomes: Outcomes,
): Promise<string[]> {
  try {
    const answer = await post(url, hostile, own)
    const to = answer.headers.get('location') ?? ''
    const isReturned = to.includes('returned=')
    const outcome = isReturned ? 'returned' : answer.status
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    const text = (await answer.text()) + (isReturned ? await showReturned(url, answer, own) : '')
    const ran = RUNNING.filter((piece) => text.replace(QUOTED, '').includes(piece))
    const policy = answer.headers.get('content-security-policy') ?? ''
    return [
      ...(answer.status >= 500 ? [`answered ${answer.status}`] : []),
      ...ran.map((piece) => `shows ${piece}`),
      ...(policy.includes("default-src 'none'") ? [] : ['answered without a policy']),
    ]
  } catch (error) {
    return [`gave no answer: ${error}`]
  }
}

/**
 * Sends `count` generated posts (the same ones for the same `seed`) with and without a draft that is ready to be
 * handed in. Tells which answers were faults, and how many there were of each outcome.
 */
export async function postHostile(
  url: string,
  count: number,
  seed: number,
): Promise<{ faults: Fault[]; outcomes: ReadonlyMap<Outcome, number> }> {
  const posts = fc.sample(hostilePost, { numRuns: count, seed })
  const faults: Fault[] = []
  const outcomes: Outcomes = new Map()
  const queue = posts.entries()
  const person = async () => {
    let own = ''
    let until = 0
    for (const [position, hostile] of queue) {
      if (position >= until) {
        own = await makeDraft(url)
        until = position + DRAFT_LASTS * AT_ONCE
      }
      const found = await findFault(url, hostile, own, outcomes)
      faults.push(...found.map((fault) => ({ post: hostile, fault })))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, person))
  return { faults, outcomes }
}

/** The cookies of somebody who has answered everything. */
async function makeDraft(url: string): Promise<string> {
  const client = new ComplaintClient(url)
  await client.fillIn({
    place: { name: '某托管点', address: '某路1号' },
    matter: 'unclear',
    narrative: '门口的消防通道锁着。',
  })
  return client.cookies
}
