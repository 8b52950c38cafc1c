import { forEachElement } from '#src/assets/complaint/for-each-element.ts'

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
