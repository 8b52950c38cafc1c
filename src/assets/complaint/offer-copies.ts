import { copyText } from '#src/assets/complaint/copy-text.ts'
import { forEachElement } from '#src/assets/complaint/for-each-element.ts'
import { zhHans as words } from '#src/assets/complaint/words.ts'

/** Shows the buttons that copy and print: without this script they would do nothing. */
export function offerCopies(): void {
  forEachElement<HTMLButtonElement>('[data-copy]', (button) => {
    button.addEventListener('click', () => {
      const status = button.parentElement?.querySelector('[role=status]')
      copyText(button.dataset['copy'] ?? '').then((isCopied) => {
        if (status) status.textContent = isCopied ? words.copied : words.notCopied
      })
    })
  })
  forEachElement<HTMLButtonElement>('[data-print]', (button) => {
    button.hidden = !window.print
    button.addEventListener('click', () => window.print())
  })
}
