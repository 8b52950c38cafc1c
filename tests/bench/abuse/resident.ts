import { Agent, get } from 'node:http'
import { resolve } from 'node:path'
import sharp from 'sharp'
import type { ComplaintClient, Filing } from '#tests/support/complaint-client.ts'

/** Whoever only wants to read, search and complain meanwhile, at another address. */
const SOURCE = '198.51.100.7'
/** A page that takes longer counts as this long. */
const LONGEST_MS = 30_000

const agent = new Agent({ keepAlive: true })

function open(url: string): Promise<number> {
  const began = performance.now()
  return new Promise((resolve) => {
    const end = () => resolve(Math.min(performance.now() - began, LONGEST_MS))
    const asked = get(url, { agent, timeout: LONGEST_MS, headers: { 'x-forwarded-for': SOURCE } })
    asked.on('response', (response) => response.resume().on('close', end))
    asked.on('timeout', () => asked.destroy())
    asked.on('error', end)
  })
}

/** Opens an address at an even pace, however long the answers take, until stopped; tells the times in ms. */
export function keepOpening(url: string, everyMs: number): () => Promise<number[]> {
  const times: Promise<number>[] = []
  const opening = setInterval(() => times.push(open(url)), everyMs)
  return () => {
    clearInterval(opening)
    return Promise.all(times)
  }
}

async function makePhoto(): Promise<Uint8Array<ArrayBuffer>> {
  const raw = { width: 1600, height: 1200, channels: 3 } as const
  const noise = Buffer.from(Array.from({ length: 1600 * 3 }, (_, n) => (n * 73) % 251))
  const pixels = Buffer.alloc(1600 * 1200 * 3, noise)
  return new Uint8Array(await sharp(pixels, { raw }).jpeg().toBuffer())
}

/** A complaint with two photos, as the forms of that tree want it: how long it took, and what came of it. */
export async function complain(
  tree: string,
  url: string,
  withinMs: number,
): Promise<{ ms: number; outcome: string }> {
  const path = resolve(tree, 'tests/support/complaint-client.ts')
  const { ComplaintClient: Client }: { ComplaintClient: typeof ComplaintClient } = await import(
    path
  )
  const late = AbortSignal.timeout(withinMs)
  const ask: typeof fetch = (address, init) => {
    const headers = new Headers(init?.headers)
    headers.set('x-forwarded-for', SOURCE)
    return fetch(address, { ...init, headers, signal: late })
  }
  const photo = { name: '照片.jpg', type: 'image/jpeg', bytes: await makePhoto() }
  const filing: Filing = {
    place: { name: '某托管点', address: '某路1号' },
    matter: 'unclear',
    narrative: '门口的消防通道一直锁着，接送时间也没有人看门。'.repeat(20),
    files: [photo, photo],
  }
  const began = performance.now()
  const outcome = await (async () => {
    const client = new Client(url, ask)
    const status = await client.submit(await client.fillIn(filing))
    return status === 303 ? `filed ${(await client.readReceipt()).reference}` : `answered ${status}`
  })().catch((error) => (late.aborted ? 'not filed in time' : String(error)))
  return { ms: performance.now() - began, outcome }
}
