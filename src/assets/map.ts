import { onListChanged } from '#src/assets/list-changed.ts'
import { zhHans as words } from '#src/assets/map/words.ts'

/*
 * The map that can be moved comes only when somebody asks for it: here are its buttons alone. Without this script the
 * drawn map and the list are all there is.
 */

const findButtons = () =>
  Array.from(document.querySelectorAll<HTMLButtonElement>('[data-map] [data-open-map]'))

/** Says beside the button why there is no map; says nothing without words. */
function say(button: Element, text: string): void {
  button.parentElement?.querySelector('.map-failed')?.remove()
  if (!text) return
  const notice = document.createElement('p')
  notice.className = 'map-failed notice caution'
  notice.setAttribute('role', 'alert')
  notice.textContent = text
  button.after(notice)
}

async function open(button: HTMLButtonElement, figure: HTMLElement): Promise<void> {
  if (button.getAttribute('aria-busy') === 'true') return
  say(button, '')
  const label = button.textContent
  button.setAttribute('aria-busy', 'true')
  button.textContent = words.opening
  try {
    const { openMap } = await import('#src/assets/map/open-map.ts')
    await openMap(figure, button)
  } catch {
    say(button, words.failed)
  }
  button.removeAttribute('aria-busy')
  button.textContent = label
}

onListChanged(() => {
  for (const button of findButtons()) {
    button.hidden = button.closest('[data-map]')?.hasAttribute('data-map-open') ?? false
  }
})
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null
  const figure = button?.closest<HTMLElement>('[data-map]')
  if (figure && button?.hasAttribute('data-open-map')) void open(button, figure)
})
