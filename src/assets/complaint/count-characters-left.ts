import { forEachElement } from '#src/assets/complaint/for-each-element.ts'
import { zhHans as words } from '#src/assets/complaint/words.ts'
import { countCharacters } from '#src/lib/count-characters.ts'

/** A screen reader hears the count when the writer rests, not at every character. */
const REST_IN_MILLISECONDS = 1000

function watch(field: HTMLTextAreaElement): void {
  const shown = document.getElementById(`${field.id}-limit`)
  if (!shown) return
  const heard = document.createElement('p')
  heard.className = 'for-screen-readers'
  heard.setAttribute('role', 'status')
  shown.after(heard)
  let timer = 0
  const tell = () => {
    const left = Number(field.dataset['limit']) - countCharacters(field.value)
    const text = left < 0 ? words.over(-left) : words.left(left)
    shown.textContent = text
    shown.classList.toggle('over', left < 0)
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      heard.textContent = text
    }, REST_IN_MILLISECONDS)
  }
  field.addEventListener('input', tell)
  if (field.value) tell()
}

/** Says below every long field how many characters are left; nothing is cut off. */
export function countCharactersLeft(): void {
  forEachElement<HTMLTextAreaElement>('textarea[data-limit]', watch)
}
