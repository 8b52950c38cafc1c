/** Whether a key pressed there is a letter that somebody writes. */
export const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/**
 * Moves the focus to what has come at last, unless somebody writes outside the same case by now: the rest of his words
 * would be lost, or be taken for the keys of acts.
 */
export function takeFocus(to: HTMLElement | null | undefined, options?: FocusOptions): void {
  const now = document.activeElement
  if (!isTyped(now) || to?.closest('article')?.contains(now)) to?.focus(options)
}
