/**
 * The search answers in place: buttons of new cards have to be dressed, and old ones once more. Who changes the list
 * and who dresses it are different scripts, each complete without the other; this is the word between them.
 */
const EVENT = 'list-changed'

export const tellListChanged = () => document.dispatchEvent(new Event(EVENT))

/** Calls at once and after every change of the list. */
export function onListChanged(dress: () => void): void {
  document.addEventListener(EVENT, dress)
  dress()
}
