import { readTicks, writeTicks } from '#src/assets/tools/device-store.ts'
import { zhHans as words } from '#src/assets/tools/first-day/words.ts'
import { need } from '#src/assets/tools/page.ts'

/** The page is the whole list; this only counts what is missing and marks what is there. */
const boxes = Array.from(document.querySelectorAll<HTMLInputElement>('[data-item]'))
const status = need('missing')

function show(): void {
  const missing = boxes.filter(({ checked }) => !checked).length
  status.textContent = missing > 0 ? words.missing(missing) : words.complete
  for (const box of boxes) {
    const item = box.closest('.paper')
    if (item) item.classList.toggle('ticked', box.checked)
  }
}

function keep(): void {
  writeTicks(boxes.filter(({ checked }) => checked).map((box) => box.dataset['item'] ?? ''))
  show()
}

const ticks = readTicks()
for (const box of boxes) {
  box.checked = ticks.indexOf(box.dataset['item'] ?? '') >= 0
  box.addEventListener('change', keep)
}
need('clear').addEventListener('click', () => {
  for (const box of boxes) box.checked = false
  keep()
})
need('print').addEventListener('click', () => print())
show()
