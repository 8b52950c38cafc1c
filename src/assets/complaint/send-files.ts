import { forEachElement } from '#src/assets/complaint/for-each-element.ts'
import { sendInPieces } from '#src/assets/complaint/send-in-pieces.ts'
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
