import { zhHans as words } from '#src/choosing/share/words.ts'

/** What every engine can: the marked text of the field. */
function copyMarked(text: HTMLTextAreaElement): boolean {
  text.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  }
}

/** Shows the buttons that copy the lines of a message and hand them to another program, where the browser can. */
export function offerSharing(message: ParentNode | null): void {
  const text = message?.querySelector<HTMLTextAreaElement>('.share__text')
  if (!message || !text) return
  const status = message.querySelector('.share__acts [role=status]')
  const show = (name: string, act: () => void) => {
    const button = message.querySelector<HTMLButtonElement>(`[data-${name}-message]`)
    if (!button) return
    button.hidden = false
    button.addEventListener('click', act)
  }
  show('copy', () => {
    const isCopied = copyMarked(text)
    if (status) status.textContent = isCopied ? words.copied : words.notCopied
  })
  if ('share' in navigator)
    show('send', () => {
      // Whoever closes the list of programs has not failed at anything.
      navigator.share({ text: text.value }).catch(() => {})
    })
}
