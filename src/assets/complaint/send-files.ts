import { forEachElement } from '#src/assets/complaint/for-each-element.ts'
import { COMPLAINT_SCRIPT_TEXT as words } from '#src/text/complaints/script.ts'

const MOST_BYTES = 40 * 1024 * 1024

function send(form: HTMLFormElement, tell: (text: string) => void, onEnd: () => void): void {
  const request = new XMLHttpRequest()
  const fail = () => {
    tell(words.notSent)
    onEnd()
  }
  request.upload.onprogress = ({ loaded, total }) =>
    tell(loaded < total ? words.sending(Math.floor((loaded / total) * 100)) : words.sent)
  // The answer leads to the page with the list: that is where the reader goes too.
  request.onload = () => (request.status < 400 ? location.assign(request.responseURL) : fail())
  request.onerror = fail
  request.ontimeout = fail
  request.open('POST', form.action)
  request.send(new FormData(form))
}

/** Sends a chosen file while saying how far it is; without a file the form goes its plain way. */
export function sendFiles(): void {
  forEachElement<HTMLFormElement>('form[data-upload]', (form) => {
    const status = form.querySelector('[role=status]')
    const field = form.querySelector<HTMLInputElement>('input[type=file]')
    const tell = (text: string) => {
      if (status) status.textContent = text
    }
    let isUnderWay = false
    form.addEventListener('submit', (event) => {
      const file = field?.files?.[0]
      if (!file) return
      event.preventDefault()
      if (isUnderWay) return
      if (file.size > MOST_BYTES) return tell(words.tooLarge)
      isUnderWay = true
      tell(words.sending(0))
      send(form, tell, () => {
        isUnderWay = false
      })
    })
  })
}
