import { zhHans as words } from '#src/assets/complaint/words.ts'

/** As the server takes them. */
const PIECE_BYTES = 256 * 1024
const PATIENCE = 90_000
const LONGEST_PAUSE = 15_000
const PLACE = '/complaints/files/'

/** Why there is no answer: no network, no way to the server, or a server that takes nothing now. */
type Trouble = 'offline' | 'lost' | 'busy'
/** How often it is tried again, about two minutes and ten: a lost line comes back, and is waited for when it is known. */
const TRIES = { busy: 11, lost: 43 }

type Answer = { id?: string; received?: number; problem?: string; gaveUp?: string }
/** `isStuck`: it is tried again, and whoever does not want to wait may go on without the file. */
type Tell = (text: string, isStuck?: boolean) => void

const wait = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

function tryOnce(path: string, body: BodyInit): Promise<Answer | Trouble> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), PATIENCE)
  return fetch(PLACE + path, { method: 'POST', body, signal: patience.signal })
    .then((response): Promise<Answer | Trouble> | Trouble => {
      const { status } = response
      if (status >= 500 || status === 408 || status === 429) return 'busy'
      return response.json().catch(() => (status < 400 ? 'lost' : { problem: 'over' }))
    })
    .catch((): Trouble => (navigator.onLine === false ? 'offline' : 'lost'))
    .then((answer) => {
      clearTimeout(timer)
      return answer
    })
}

/** Asks until there is an answer, or it is no use to go on; says meanwhile what is in the way. */
async function ask(path: string, body: BodyInit, name: string, tell: Tell): Promise<Answer> {
  for (let tried = 0; ; tried += 1) {
    const answer = await tryOnce(path, body)
    if (typeof answer === 'object') return answer
    if (answer === 'offline') tell(words.disconnected)
    else {
      const why = words.trouble[answer]
      if (tried >= TRIES[answer]) return { gaveUp: words.gaveUp(name, why) }
      tell(words.tryingAgain(name, why), true)
    }
    await wait(Math.min(1000 * 2 ** tried, LONGEST_PAUSE))
  }
}

/**
 * Sends a file piece by piece, from where it stopped before. `shown`: what the page was shown from. Gives why it was
 * not added, if it was not: a `problem`, which the page of the list says in words, or the words themselves (`gaveUp`).
 */
export async function sendInPieces(
  file: File,
  keepsTime: string,
  isFirst: boolean,
  shown: URLSearchParams,
  tell: Tell,
): Promise<Pick<Answer, 'problem' | 'gaveUp'>> {
  const { name, size, lastModified } = file
  const announced = new URLSearchParams({
    name,
    bytes: String(size),
    modified: String(lastModified || 0),
    keepsTime,
    first: isFirst ? 'yes' : '',
  })
  const from = `?${shown}`
  shown.forEach((value, field) => {
    announced.append(field, value)
  })
  const begun = await ask(`begin/${from}`, announced, name, tell)
  if (begun.problem || begun.gaveUp) return begun
  for (let at = begun.received || 0; at < size; ) {
    tell(words.sending(name, Math.floor((at / size) * 100)))
    // Read here: one that was moved or changed since would look like a lost line.
    const piece = await new Response(file.slice(at, at + PIECE_BYTES))
      .arrayBuffer()
      .catch(() => undefined)
    if (!piece) return { gaveUp: words.gaveUp(name, words.trouble.unreadable) }
    const kept = await ask(`piece/${begun.id}/${at}/${from}`, piece, name, tell)
    if (kept.problem || kept.gaveUp) return kept
    at = kept.received || 0
  }
  tell(words.checking(name))
  return ask(`finish/${begun.id}/${from}`, '', name, tell)
}
