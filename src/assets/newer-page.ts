import { zhHans as words } from '#src/assets/words.ts'

/** A browser gives the time of the page without its zone: local, as the standard says, or in UTC. */
const isOpened = (modified: string) =>
  ['', ' GMT'].some((zone) => +new Date(document.lastModified + zone) === +new Date(modified))

/** Whether the page of this address reads otherwise since it was opened; unknown without a line to the portal. */
async function isNewer(): Promise<boolean> {
  try {
    const { ok, headers } = await fetch(location.href, { method: 'HEAD', cache: 'no-store' })
    const modified = ok ? headers.get('last-modified') : null
    return modified !== null && !isOpened(modified)
  } catch {
    return false
  }
}

function toButton(text: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = text
  button.addEventListener('click', press)
  return button
}

/** Says at the upper edge that newer data is out; the reader decides when to see it. */
export async function tellWhenNewer(): Promise<void> {
  if (document.querySelector('.newer-page') || !(await isNewer())) return
  const bar = document.createElement('div')
  bar.className = 'newer-page'
  const text = document.createElement('p')
  text.setAttribute('role', 'status')
  bar.append(
    text,
    toButton(words.openAgain, () => location.reload()),
    toButton(words.stayHere, () => bar.remove()),
  )
  document.body.prepend(bar)
  text.textContent = words.newer
}
