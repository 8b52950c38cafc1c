import { forEachElement } from '#src/assets/complaint/for-each-element.ts'
import { zhHans as words } from '#src/assets/complaint/words.ts'

/** Copies in browsers without a clipboard for pages: plain http, old engines. */
function copyOldWay(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  return isCopied
}

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard
    ? navigator.clipboard.writeText(text).then(
        () => true,
        () => copyOldWay(text),
      )
    : Promise.resolve(copyOldWay(text))

/** Shows the buttons that copy and print: without this script they would do nothing. */
export function offerCopies(): void {
  forEachElement<HTMLButtonElement>('[data-copy]', (button) => {
    button.addEventListener('click', () => {
      const status = button.parentElement?.querySelector('[role=status]')
      copy(button.dataset['copy'] ?? '').then((isCopied) => {
        if (status) status.textContent = isCopied ? words.copied : words.notCopied
      })
    })
  })
  forEachElement<HTMLButtonElement>('[data-print]', (button) => {
    button.hidden = !window.print
    button.addEventListener('click', () => window.print())
  })
}
