/** Calls `use` with every element of the page that a selector finds. */
export function forEachElement<T extends Element>(selector: string, use: (element: T) => void) {
  Array.from(document.querySelectorAll<T>(selector)).forEach(use)
}
