import { forEachElement } from '#src/assets/complaint/for-each-element.ts'

const PREFIX = 'complaint:'

/** A browser may refuse to keep anything: private windows, old embedded ones. */
function withStorage(use: (storage: Storage) => void): void {
  try {
    use(sessionStorage)
  } catch {
    // Then only the server keeps what was sent.
  }
}

function forgetAll(storage: Storage): void {
  const keys = Object.keys(storage)
  for (const key of keys) if (key.startsWith(PREFIX)) storage.removeItem(key)
}

/**
 * Keeps an account that is being written in this tab, so that a lost connection loses no word. It is forgotten
 * as soon as another page of the channel is reached, and at once by who leaves quickly.
 */
export function keepTyping(): void {
  const key = PREFIX + location.pathname
  const field = document.querySelector<HTMLTextAreaElement>('textarea[data-limit]')
  withStorage((storage) => {
    const kept = field && storage.getItem(key)
    forgetAll(storage)
    if (!field || !kept) return
    field.value = kept
    storage.setItem(key, kept)
  })
  if (field) {
    field.addEventListener('input', () =>
      withStorage((storage) => storage.setItem(key, field.value)),
    )
  }
  forEachElement<HTMLFormElement>('form.leave', (form) =>
    form.addEventListener('submit', () => withStorage(forgetAll)),
  )
}
