import { forEachElement } from '#src/assets/complaint/for-each-element.ts'
import { zhHans as words } from '#src/assets/complaint/words.ts'

const PAGE = '/complaints/files/'

type Tell = (text: string, isStuck?: boolean) => void

/** Sends a form at once, saying how far it is; the answer leads to the page that says what became of it. */
function sendWhole(form: HTMLFormElement, tell: Tell, onEnd: () => void): void {
  const request = new XMLHttpRequest()
  const fail = () => {
    tell(words.notSent)
    onEnd()
  }
  request.upload.onprogress = ({ loaded, total }) =>
    tell(words.sending('', Math.floor((loaded / total) * 100)))
  request.onload = () => (request.status < 400 ? location.assign(request.responseURL) : fail())
  request.onerror = fail
  request.ontimeout = fail
  request.open('POST', form.action)
  request.send(new FormData(form))
}

/** What a form says it was shown from. */
function toShown(form: HTMLFormElement): URLSearchParams {
  const shown = new URLSearchParams()
  form.querySelectorAll<HTMLInputElement>('[data-state]').forEach(({ name, value }) => {
    shown.append(name, value)
  })
  return shown
}

/** Goes where the form leads, now that its files are there. */
function leave(form: HTMLFormElement, goOn: HTMLButtonElement | null, isRefused: boolean): void {
  const { search } = new URL(form.action)
  if (isRefused || !goOn) {
    const query = isRefused ? `${search ? `${search}&` : '?'}returned=1` : search
    location.assign(PAGE + query)
    return
  }
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = goOn.name
  field.value = goOn.value
  form.append(field)
  form.submit()
}

/**
 * Sends chosen files while saying how far they are, one after the other, and only then goes on, if that was asked
 * before or meanwhile. Without files the form goes its plain way.
 */
export function sendFiles(): void {
  forEachElement<HTMLFormElement>('form[data-upload]', (form) => {
    const status = form.querySelector('[role=status]') as HTMLElement
    const fields = Array.from(form.querySelectorAll<HTMLInputElement>('input[type=file]'))
    const tell: Tell = (text, isStuckNow = false) => {
      status.textContent = text
      isStuck = isStuckNow
    }
    const queue: File[] = []
    let pressed: HTMLButtonElement | null = null
    let goOn: HTMLButtonElement | null = null
    let isUnderWay = false
    let isRefused = false
    let isStuck = false
    form.addEventListener('click', ({ target }) => {
      pressed = (target as Element).closest('button')
    })

    async function sendAll() {
      const box = form.querySelector<HTMLInputElement>('input[type=checkbox]')
      const keepsTime = box?.checked ? box.value : ''
      const shown = toShown(form)
      let gaveUp = ''
      for (let first = true; queue.length > 0; first = false) {
        const sent = await sendInPieces(queue.shift() as File, keepsTime, first, shown, tell)
        const { problem } = sent
        if (problem === 'otherDraft') return location.assign(`${PAGE}?problem=${problem}`)
        isRefused = isRefused || problem !== undefined
        if (!sent.gaveUp) continue
        const others = queue.splice(0).length
        gaveUp = sent.gaveUp + (others > 0 ? words.notEither(others) : '')
      }
      if (!gaveUp || isRefused) return leave(form, goOn, isRefused)
      // Read here, where it stands; going on from now on goes without it.
      goOn = null
      isUnderWay = false
      tell(gaveUp)
    }

    form.addEventListener('submit', (event) => {
      const chosen = fields.map(({ files }) => Array.from(files || []))
      const isNothing = chosen.every((files) => files.length === 0)
      if (isNothing && !isUnderWay) return
      event.preventDefault()
      if (pressed?.name) goOn = pressed
      if (form.dataset['upload'] === 'whole') {
        if (isUnderWay) return
        isUnderWay = true
        return sendWhole(form, tell, () => {
          isUnderWay = false
        })
      }
      for (const files of chosen) queue.push(...files)
      for (const field of fields) field.value = ''
      if (isStuck && isNothing && pressed?.name) return leave(form, goOn, isRefused)
      if (isUnderWay) return
      isUnderWay = true
      sendAll()
    })
  })
}

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
