import { forEachElement } from '#src/assets/complaint/for-each-element.ts'
import { zhHans as words } from '#src/assets/complaint/words.ts'

/** Longer than a slow line takes: the answer is lost, and the next try is the same to the server. */
const PATIENCE_IN_MILLISECONDS = 30_000

function makeTell(form: HTMLFormElement): (text: string) => void {
  const notice = document.createElement('p')
  notice.className = 'notice caution'
  notice.setAttribute('role', 'alert')
  return (text) => {
    notice.textContent = text
    if (text) form.append(notice)
    else notice.remove()
  }
}

/** What a form sends with the button that was pressed. */
function toBody(form: HTMLFormElement, pressed: HTMLButtonElement | null): URLSearchParams {
  const body = new URLSearchParams()
  new FormData(form).forEach((value, name) => {
    body.append(name, String(value))
  })
  if (pressed?.name) body.append(pressed.name, pressed.value)
  return body
}

/** Sends a form the plain way: its answer is a page of its own. */
function submitPlainly(form: HTMLFormElement, pressed: HTMLButtonElement | null): void {
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = pressed?.name ?? ''
  field.value = pressed?.value ?? ''
  if (field.name) form.append(field)
  form.submit()
}

/** Opens the page that an answer leads to; `at`: what a script's request loses of an address, the part after `#`. */
function leadTo(url: string, at: string | undefined): void {
  const isScrolled = at !== undefined && location.href.split('#')[0] === url
  location.assign(at ? `${url}#${at}` : url)
  // Within the same page a browser only scrolls: nobody would see what was found now.
  if (isScrolled) location.reload()
}

function send(form: HTMLFormElement, pressed: HTMLButtonElement | null): Promise<string> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), PATIENCE_IN_MILLISECONDS)
  const request = fetch(form.action, {
    method: 'POST',
    body: toBody(form, pressed),
    signal: patience.signal,
  })
  return request
    .then(
      ({ redirected, status, url }) => {
        if (redirected) leadTo(url, pressed?.dataset['at'])
        else if (status >= 500) return words.busy
        // A page of its own says what is wrong, or what to do first where very many come from one network.
        else submitPlainly(form, pressed)
        return ''
      },
      () => words.offline,
    )
    .then((told) => {
      clearTimeout(timer)
      return told
    })
}

/**
 * Sends answers without leaving their page, so that a lost connection shows a sentence there and not the page of
 * the browser; one at a time.
 */
export function sendAnswers(): void {
  let pressed: HTMLButtonElement | null = null
  document.addEventListener('click', ({ target }) => {
    pressed = (target as Element).closest('button')
  })
  forEachElement<HTMLFormElement>('form[data-answers]', (form) => {
    const tell = makeTell(form)
    let isUnderWay = false
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (isUnderWay) return
      isUnderWay = true
      send(form, pressed?.form === form ? pressed : null).then((told) => {
        tell(told)
        isUnderWay = !told
      })
    })
    addEventListener('pageshow', () => {
      isUnderWay = false
    })
  })
}

/** A form may be sent again after this long: the first try may have been lost. */
const AGAIN_AFTER_MILLISECONDS = 8000

/** A second press in a hurry sends nothing; the button stays as it is. */
export function sendOnce(): void {
  forEachElement<HTMLFormElement>('form[data-once]', (form) => {
    let sentAt = 0
    form.addEventListener('submit', (event) => {
      const now = Date.now()
      if (now - sentAt < AGAIN_AFTER_MILLISECONDS) event.preventDefault()
      else sentAt = now
    })
    // A page that comes back from the browser's memory may be sent.
    addEventListener('pageshow', () => {
      sentAt = 0
    })
  })
}
