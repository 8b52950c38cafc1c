import { readKept } from '#src/assets/kept-store.ts'
import { zhHans as words } from '#src/assets/offline/words.ts'
import { toChinaDate } from '#src/calendar/days.ts'

/** Keeps the pages that a page lists, and the centres a family keeps, for when there is no line; `offline-worker.js` does it. */
const WORKER = '/offline-worker.js'
const CACHE = 'offline'
const LIST = '/offline/list'

type Kept = { pages: number; missing: string[]; at?: string }

const status = document.querySelector<HTMLElement>('[data-offline-status]')
const keepButton = document.querySelector<HTMLButtonElement>('[data-offline-keep]')
const forgetButton = document.querySelector<HTMLButtonElement>('[data-offline-forget]')

function say(text: string) {
  if (status) status.textContent = text
}

const toAddresses = () => [
  ...Array.from(document.querySelectorAll<HTMLAnchorElement>('[data-offline] a')).map(
    ({ pathname }) => pathname,
  ),
  ...readKept().map(({ id }) => `/centres/${id}/`),
  location.pathname,
]

function askWorker(worker: ServiceWorker, addresses: string[]): Promise<Kept> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data)
    worker.postMessage(addresses, [port2])
  })
}

async function keep() {
  say(words.working)
  try {
    await navigator.serviceWorker.register(WORKER)
    const { active } = await navigator.serviceWorker.ready
    const kept = active && (await askWorker(active, toAddresses()))
    if (!kept?.at) return say(words.failed)
    const missing = kept.missing.length > 0 ? words.missing(kept.missing.length) : ''
    tellKept(kept.pages, kept.at, missing)
  } catch {
    say(words.failed)
  }
}

async function forget() {
  await caches.delete(CACHE)
  const registration = await navigator.serviceWorker.getRegistration()
  await registration?.unregister()
  if (forgetButton) forgetButton.hidden = true
  say(words.forgotten)
}

function tellKept(pages: number, at: string, missing = '') {
  if (forgetButton) forgetButton.hidden = false
  say(words.kept(pages, toChinaDate(new Date(at))) + missing)
}

async function tellWhatIsKept() {
  const list = await caches.match(LIST)
  if (!list) return
  const { pages, at } = await list.json()
  tellKept(pages, at)
}

if (keepButton && 'serviceWorker' in navigator && 'caches' in window) {
  keepButton.hidden = false
  keepButton.addEventListener('click', keep)
  forgetButton?.addEventListener('click', forget)
  tellWhatIsKept()
} else say(words.unable)
