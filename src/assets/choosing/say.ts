let region: HTMLElement | undefined

/**
 * Prepares the place where changes are told: screen readers hear only of places that were there before. What was
 * told is gone with the next tap.
 */
export function prepareToSay(): void {
  region = document.createElement('p')
  region.className = 'said screen-only'
  region.setAttribute('role', 'status')
  document.body.append(region)
  document.addEventListener('click', () => say(''), true)
}

/** Tells what has changed; what the eyes see anyway is told to screen readers alone. */
export function say(text: string, isForAll = false): void {
  if (!region) return
  region.classList.toggle('for-screen-readers', !isForAll)
  // What stands there already is not read out again at every letter.
  if (region.textContent !== text) region.textContent = text
}
