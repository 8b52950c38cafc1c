import type { toggleKept } from '#src/assets/choosing/keep-buttons.ts'
import { prepareToSay } from '#src/assets/choosing/say.ts'
import { DEVICE_KEYS, readDeviceText } from '#src/assets/device-text.ts'
import { onListChanged } from '#src/assets/list-changed.ts'

/**
 * What a family may choose with, on pages with cards and on the page of a centre. Each part is loaded when it is used:
 * most who look a centre up keep nothing, and wait for nothing.
 */
const isKept = (name: keyof typeof DEVICE_KEYS) => readDeviceText(DEVICE_KEYS[name]) !== null

let keeping: Promise<typeof toggleKept> | undefined
const loadKeeping = () => {
  keeping ??= import('#src/assets/choosing/keep-buttons.ts').then(
    ({ offerKeeping, toggleKept }) => {
      offerKeeping()
      return toggleKept
    },
  )
  return keeping
}

let distances: Promise<void> | undefined
const loadDistances = () => {
  distances ??= import('#src/assets/choosing/distances.ts').then(({ offerDistances }) =>
    offerDistances(),
  )
  return distances
}

/** A link that keeps a centre, unless it is to be opened elsewhere. */
function toKeepLink({ target, metaKey, ctrlKey, shiftKey }: MouseEvent | KeyboardEvent) {
  if (metaKey || ctrlKey || shiftKey || !(target instanceof Element)) return null
  return target.closest<HTMLAnchorElement>('a[data-keep]')
}

/** Without the script that keeps, a link leads to a list of the one centre, which can be shared. */
function press(event: MouseEvent | KeyboardEvent): void {
  const link = toKeepLink(event)
  if (!link) return
  event.preventDefault()
  loadKeeping().then(
    (toggle) => toggle(link),
    () => location.assign(link.href),
  )
}

function loadWhatIsUsed(): void {
  if (isKept('kept')) void loadKeeping()
  if (isKept('places')) void loadDistances()
}

prepareToSay()
for (const link of Array.from(document.querySelectorAll('a[data-keep]'))) {
  link.setAttribute('role', 'button')
  link.setAttribute('aria-pressed', 'false')
}
document.addEventListener('click', press)
// A finger is on it: what the press needs is on its way.
document.addEventListener('pointerdown', (event) => {
  if (toKeepLink(event)) void loadKeeping()
})
document.addEventListener('keydown', (event) => {
  if (event.key === ' ') press(event)
})
addEventListener('pageshow', loadWhatIsUsed)
addEventListener('storage', loadWhatIsUsed)
onListChanged(loadWhatIsUsed)
if (document.querySelector('form#compare')) {
  void loadKeeping()
  void import('#src/assets/choosing/compare-bar.ts').then(({ offerComparing }) => offerComparing())
}
for (const message of Array.from(document.querySelectorAll('[data-message]'))) {
  const fold = message.querySelector('details') ?? message.closest('details')
  fold?.addEventListener(
    'toggle',
    () =>
      import('#src/assets/choosing/share-message.ts').then(({ offerSharing }) =>
        offerSharing(message),
      ),
    { once: true },
  )
}
