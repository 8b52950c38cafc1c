import { Agent, type ClientRequest, request } from 'node:http'

/**
 * One source that sends all it can, in a process of its own: `node load.ts <url> <seconds>`. Bounded in count and
 * time; prints how many of each kind it sent and how they were answered, as JSON.
 */
const [url = '', seconds = '20'] = process.argv.slice(2)
const { hostname, port } = new URL(url)
const ENDS_AT = performance.now() + Number(seconds) * 1000
const SOURCE = '203.0.113.66'
const POSTERS = 8
const UPLOADS = 100
const DRAFTS_PER_SECOND = 200
const SEARCHERS = 4
/** Requests of a kind on their way at once. */
const MOST_AT_ONCE = 400

const KINDS = ['posts', 'uploads', 'drafts', 'searches'] as const
type Kind = (typeof KINDS)[number]
const answers: Record<Kind, Record<string, number>> = {
  posts: {},
  uploads: {},
  drafts: {},
  searches: {},
}
const count = (kind: Kind, answer: number | string) => {
  answers[kind][answer] = (answers[kind][answer] ?? 0) + 1
}

const agent = new Agent({ keepAlive: true, maxSockets: 2 * MOST_AT_ONCE })
const isOver = () => performance.now() > ENDS_AT
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const ONE_LETTER = Buffer.concat([Buffer.from('narrative='), Buffer.alloc(1024 * 1024 - 10, 'a')])
const FORM = 'application/x-www-form-urlencoded'

type Sent = { method: string; path: string; headers?: Record<string, string | number> }

/** Begins a request from the one source; the promise ends with its status, or with why there is none. */
function begin({ method, path, headers = {} }: Sent): {
  sent: ClientRequest
  answered: Promise<{ status: number | string; cookie: string }>
} {
  const { promise, resolve } = Promise.withResolvers<{ status: number | string; cookie: string }>()
  const sent = request({
    ...{ agent, hostname, port, method, path },
    headers: { origin: url, 'x-forwarded-for': SOURCE, ...headers },
  })
  sent.on('response', (response) => {
    const cookie = response.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    response.resume()
    response.on('close', () => resolve({ status: response.statusCode ?? 0, cookie }))
  })
  sent.on('error', (error: NodeJS.ErrnoException) =>
    resolve({ status: error.code ?? 'error', cookie: '' }),
  )
  return { sent, answered: promise }
}

function post(path: string, body: Buffer) {
  const headers = { 'content-type': FORM, 'content-length': body.length }
  const { sent, answered } = begin({ method: 'POST', path, headers })
  sent.end(body)
  return answered
}

const DRAFT = Buffer.from(
  new URLSearchParams({
    place: 'unlisted',
    unlistedName: '某托管点',
    unlistedAddress: '某路1号',
  }).toString(),
)
const beginDraft = () => post('/complaints/centre/', DRAFT)

async function postLongTexts(): Promise<void> {
  while (!isOver()) {
    count('posts', (await post('/complaints/narrative/', ONE_LETTER)).status)
    await sleep(5)
  }
}

/** Every filter there is, and a question of the longest kind: nothing is found, and seventeen ways on are counted. */
function toSearch(path: string, n: number): string {
  const parameters = new URLSearchParams([
    ['q', `${'棕熊先生托育中心普惠全日托'.repeat(5)}${n}`.slice(0, 190)],
    ...Object.entries({
      ...{ service: 'hourly', age: '1', subdistrict: '350102001', nature: 'public' },
      ...{ type: 'employer', affordable: '1', availability: 'available', maxFee: '1', grade: 'D' },
      ...{ opensBefore: '06:00', closesAfter: '22:00', outsiders: '1' },
      ...{ lat: '26.082', lng: '119.296', radius: '100', sort: 'distance' },
    }),
  ])
  return `${path}?${parameters}`
}

async function search(): Promise<void> {
  for (let n = 0; !isOver(); n += 1) {
    const path = toSearch(n % 2 === 0 ? '/centres/' : '/api/centres', n)
    const { sent, answered } = begin({ method: 'GET', path })
    sent.end()
    count('searches', (await answered).status)
  }
}

async function beginDrafts(): Promise<void> {
  let onTheirWay = 0
  const began = performance.now()
  for (let n = 0; !isOver(); ) {
    const due = ((performance.now() - began) * DRAFTS_PER_SECOND) / 1000
    for (; n < due; n += 1) {
      if (onTheirWay >= MOST_AT_ONCE) continue
      onTheirWay += 1
      void beginDraft().then(({ status }) => {
        onTheirWay -= 1
        count('drafts', status)
      })
    }
    await sleep(10)
  }
}

/** A file of 8 MiB of which a kilobyte comes every second, for a draft that exists. */
async function uploadSlowly(cookie: string): Promise<void> {
  const { sent, answered } = begin({
    method: 'POST',
    path: '/complaints/files/add/',
    headers: {
      cookie,
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': 8 * 1024 * 1024,
    },
  })
  void answered.then(({ status }) => count('uploads', status))
  sent.write(
    '--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\ncontent-type: image/jpeg\r\n\r\n',
  )
  while (!isOver() && !sent.destroyed) {
    sent.write(Buffer.alloc(1024, 1))
    await sleep(1000)
  }
  sent.destroy()
}

const { cookie } = await beginDraft()
await Promise.race([
  Promise.all([
    ...Array.from({ length: POSTERS }, postLongTexts),
    ...Array.from({ length: UPLOADS }, () => uploadSlowly(cookie)),
    ...Array.from({ length: SEARCHERS }, search),
    beginDrafts(),
  ]),
  sleep(Number(seconds) * 1000 + 2000),
])
console.log(JSON.stringify(answers))
process.exit(0)
