/*
 * Answers without a line from what this device keeps; with one, everything goes its usual way. Complaints and what is
 * asked of the portal are never kept. The page /offline/ says what to keep and forgets it; after a new publication all
 * of it is fetched anew.
 */
const CACHE = 'offline'
const LIST = '/offline/list'
const NEVER = /^\/(complaints|api|healthz)\b/
/** Milliseconds until a slow line counts as none, for a page that is kept. */
const PATIENCE = 4000
const ASSET = /(?:\/_astro\/|\.\/)([\w.-]+\.(?:js|css))/g

const toKey = (url) => new URL(url, location.href).pathname

async function readList() {
  const kept = await caches.match(LIST)
  return kept ? kept.json() : undefined
}

/** Fetches addresses and whatever scripts and styles they bring; what does not come is left out. */
async function fetchAll(addresses) {
  const files = new Map()
  const waiting = [...addresses]
  while (waiting.length > 0) {
    const address = waiting.shift()
    if (files.has(address)) continue
    const answer = await fetch(address, { cache: 'no-cache' }).catch(() => undefined)
    const isWhole = answer ? answer.ok && !answer.redirected : false
    if (!isWhole) continue
    files.set(address, answer)
    if (!/html|javascript/.test(answer.headers.get('content-type') || '')) continue
    for (const [, name] of (await answer.clone().text()).matchAll(ASSET))
      waiting.push(`/_astro/${name}`)
  }
  return files
}

/** Keeps addresses instead of what was kept; nothing is forgotten before all that came is there. */
async function keep(addresses) {
  const files = await fetchAll(addresses)
  const missing = addresses.filter((address) => !files.has(address))
  if (files.size === 0) return { pages: 0, missing }
  const release = files.values().next().value.headers.get('portal-release')
  const cache = await caches.open(CACHE)
  await Promise.all([...files].map(([address, answer]) => cache.put(address, answer)))
  for (const request of await cache.keys())
    if (!files.has(toKey(request.url))) await cache.delete(request)
  const pages = addresses.length - missing.length
  const list = { addresses, release, pages, at: new Date().toISOString() }
  await cache.put(LIST, new Response(JSON.stringify(list)))
  return { pages, missing, at: list.at }
}

let renewing
async function renewWhenNewer(release) {
  const list = await readList()
  if (!list || !release || list.release === release) return
  await keep(list.addresses)
}

function withPatience(answer) {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('slow')), PATIENCE)
    answer.then(resolve, reject)
  })
}

async function answerPage(event) {
  const kept = await caches.match(toKey(event.request.url))
  const asked = fetch(event.request)
  try {
    const answer = await (kept ? withPatience(asked) : asked)
    const release = answer.headers.get('portal-release')
    renewing = renewing || renewWhenNewer(release).finally(() => (renewing = undefined))
    event.waitUntil(renewing)
    return answer
  } catch (error) {
    const instead = kept || (await caches.match('/offline/'))
    if (instead) return instead
    throw error
  }
}

async function answerAsset(request) {
  return (await caches.match(toKey(request.url))) || fetch(request)
}

addEventListener('install', () => self.skipWaiting())
addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin || NEVER.test(pathname)) return
  if (mode === 'navigate') event.respondWith(answerPage(event))
  else if (pathname.startsWith('/_astro/')) event.respondWith(answerAsset(event.request))
})

addEventListener('message', (event) => {
  const [port] = event.ports
  event.waitUntil(
    keep(event.data).then(
      (kept) => port.postMessage(kept),
      () => port.postMessage({ pages: 0, missing: event.data }),
    ),
  )
})
