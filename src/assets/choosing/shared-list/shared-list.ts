import { zhHans as words } from '#src/assets/choosing/shared-list/words.ts'
import { copyText } from '#src/assets/copy-text.ts'
import { need } from '#src/assets/tools/page.ts'

/** Hands the message of a list on: to be pasted, or to whatever the device offers. */
const message = need<HTMLTextAreaElement>('message')
const send = need<HTMLButtonElement>('send')

need('copy').addEventListener('click', () => {
  copyText(message.value).then((isCopied) => {
    need('copied').textContent = isCopied ? words.copied : words.notCopied
  })
})

if (typeof navigator.share === 'function') {
  send.hidden = false
  // Whoever closes the device's list of ways has sent nothing, and nothing is to be said.
  send.addEventListener('click', () => {
    navigator.share({ text: message.value }).catch(() => undefined)
  })
}
