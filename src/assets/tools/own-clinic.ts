import { DEVICE_KEYS, readDeviceText, writeDeviceText } from '#src/assets/device-text.ts'
import { readPlaces } from '#src/assets/place-store.ts'
import { fill } from '#src/assets/tools/page.ts'

/*
 * Whom this family rings (`AskClinics.astro`): the clinics of the subdistrict chosen here, else of the one where the home
 * of `/my-places/` is named. What is chosen stays in the browser.
 */
const box = document.getElementById('own-clinic')
const select = document.getElementById('own-subdistrict') as HTMLSelectElement | null
const list = document.getElementById('own-clinics')

/** The subdistrict that the home was told by: its own name, or that of a community of it. */
function findSubdistrictOfHome(options: readonly HTMLOptionElement[]): string {
  const { home } = readPlaces()
  const label = home ? home.label : ''
  const names = ({ text, dataset }: HTMLOptionElement) => [
    text.trim(),
    ...(dataset['communities'] ?? '').split(' '),
  ]
  const found = label && options.filter((option) => names(option).indexOf(label) >= 0)
  return found && found.length === 1 && found[0] ? found[0].value : ''
}

/** Name, number and hours: who rings needs no address, and the list below has it. */
function toShortItem(item: Element): Node {
  const copy = item.cloneNode(true) as Element
  const address = copy.querySelector('[data-address]')
  if (address) address.remove()
  return copy
}

function wake(field: HTMLSelectElement, place: HTMLElement): void {
  const show = () => {
    const own = document.querySelectorAll(`[data-subdistrict="${field.value}"] li`)
    fill(place, ...(field.value ? Array.from(own, toShortItem) : []))
  }
  const kept = readDeviceText(DEVICE_KEYS.subdistrict)
  field.value = kept ?? findSubdistrictOfHome(Array.from(field.options))
  // What was kept for another region is no choice of this one.
  if (field.selectedIndex < 0) field.value = ''
  field.addEventListener('change', () => {
    writeDeviceText(DEVICE_KEYS.subdistrict, field.value || undefined)
    show()
  })
  show()
}

if (select && list) wake(select, list)

/** The part of the page that says whom to ring, to be moved into an answer; nothing where the region names no clinic. */
export const takeOwnClinic = (): HTMLElement[] => (box ? [box] : [])
