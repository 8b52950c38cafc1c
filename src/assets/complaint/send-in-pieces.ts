import { COMPLAINT_SCRIPT_TEXT as words } from '#src/text/complaints/script.ts'

/** As the server takes them. */
const PIECE_BYTES = 256 * 1024
const PATIENCE = 90_000
const LONGEST_PAUSE = 15_000
const PLACE = '/complaints/files/'

type Answer = { id?: string; received?: number; problem?: string }
type Tell = (text: string) => void

const wait = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

/** The answer, or nothing when the line is lost or the server busy. */
function tryOnce(path: string, body: BodyInit): Promise<Answer | undefined> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), PATIENCE)
  return fetch(PLACE + path, { method: 'POST', body, signal: patience.signal })
    .then((response): Promise<Answer> | Answer | undefined => {
      const { status } = response
      if (status >= 500 || status === 408 || status === 429) return undefined
      return response.json().catch(() => ({ problem: 'over' }))
    })
    .catch(() => undefined)
    .then((answer) => {
      clearTimeout(timer)
      return answer
    })
}

/** Asks until there is an answer: a lost line comes back. */
async function ask(path: string, body: BodyInit, tell: Tell): Promise<Answer> {
  for (let pause = 1000; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const answer = await tryOnce(path, body)
    if (answer) return answer
    tell(words.waiting)
    await wait(pause)
  }
}

/**
 * Sends a file piece by piece, from where it stopped before. `shown`: what the page was shown from. Gives why it was not added, if it was not; the page of
 * the list then says it in words.
 */
export async function sendInPieces(
  file: File,
  keepsTime: string,
  isFirst: boolean,
  shown: URLSearchParams,
  tell: Tell,
): Promise<string | undefined> {
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
  const begun = await ask(`begin/${from}`, announced, tell)
  if (begun.problem) return begun.problem
  for (let at = begun.received || 0; at < size; ) {
    tell(words.sending(name, Math.floor((at / size) * 100)))
    const kept = await ask(
      `piece/${begun.id}/${at}/${from}`,
      file.slice(at, at + PIECE_BYTES),
      tell,
    )
    if (kept.problem) return kept.problem
    at = kept.received || 0
  }
  tell(words.checking(name))
  return (await ask(`finish/${begun.id}/${from}`, '', tell)).problem
}
