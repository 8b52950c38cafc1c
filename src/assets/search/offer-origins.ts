import { ORIGIN } from '#src/assets/search/question.ts'

/** As `/origins.json` has a place: best ones first. */
type Row = [id: string, name: string, kind: string, initials: string, ...aliases: string[]]

const MOST_OFFERED = 8
const LIST = 'offered-places'

let rows: Promise<Row[]> | undefined

/** All places, asked for when the field is first used; without them the field is one to type in. */
const readRows = () => {
  rows ??= fetch('/origins.json')
    .then((response) => (response.ok ? response.json() : []))
    .catch(() => [])
  return rows
}

/** Places whose name or alias has what is typed, or whose initials have it. */
function findRows(all: readonly Row[], typed: string): Row[] {
  const wanted = typed.trim().toLowerCase()
  if (!wanted) return []
  const isLatin = /^[a-z]+$/.test(wanted)
  const fits = ([, name, , initials, ...aliases]: Row) =>
    [name, ...aliases].some((text) => text.toLowerCase().indexOf(wanted) >= 0) ||
    (isLatin && initials.indexOf(wanted) >= 0)
  return all.filter(fits).slice(0, MOST_OFFERED)
}

/** Offers named places below the field while one types: arrows, Enter, Escape, or a tap. */
class Offers {
  private readonly list = document.createElement('ul')
  private offered: Row[] = []
  private active = -1
  private readonly field: HTMLInputElement

  constructor(field: HTMLInputElement) {
    this.field = field
    this.list.id = LIST
    this.list.className = 'offers'
    this.list.setAttribute('role', 'listbox')
    field.addEventListener('focus', () => void readRows())
    field.addEventListener('input', () => this.offer())
    field.addEventListener('blur', () => this.close())
    field.addEventListener('keydown', (event) => this.onKey(event))
    // The field keeps the focus while one taps.
    this.list.addEventListener('mousedown', (event) => event.preventDefault())
    this.list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('li') : null
      if (option) this.choose(Array.from(this.list.children).indexOf(option))
    })
  }

  private async offer(): Promise<void> {
    this.field.removeAttribute(ORIGIN)
    const typed = this.field.value
    const found = findRows(await readRows(), typed)
    if (typed !== this.field.value || document.activeElement !== this.field) return
    this.offered = found
    this.active = -1
    this.show()
  }

  private show(): void {
    this.list.textContent = ''
    for (const [at, [, name, kind]] of Array.from(this.offered.entries())) {
      const option = document.createElement('li')
      option.id = `${LIST}-${at}`
      option.setAttribute('role', 'option')
      option.setAttribute('aria-selected', String(at === this.active))
      const small = document.createElement('span')
      small.className = 'small'
      small.textContent = kind
      option.append(name, ' ', small)
      this.list.append(option)
    }
    const isOpen = this.offered.length > 0
    if (isOpen) this.field.after(this.list)
    else this.list.remove()
    this.describe(isOpen)
  }

  private describe(isOpen: boolean): void {
    const said = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': LIST,
      'aria-expanded': String(isOpen),
      'aria-activedescendant': this.active < 0 ? '' : `${LIST}-${this.active}`,
    }
    for (const [name, value] of Object.entries(said)) this.field.setAttribute(name, value)
  }

  private close(): void {
    this.offered = []
    this.active = -1
    this.show()
  }

  private onKey(event: KeyboardEvent): void {
    if (this.offered.length === 0 || event.isComposing) return
    const act = {
      ArrowDown: () => this.move(1),
      ArrowUp: () => this.move(-1),
      Escape: () => this.close(),
      Enter: this.active >= 0 && (() => this.choose(this.active)),
    }[event.key]
    // What is typed is asked for as it is.
    if (event.key === 'Enter' && !act) this.close()
    if (!act) return
    event.preventDefault()
    act()
  }

  /** One on or back, round and round; the first step back leads to the last. */
  private move(by: 1 | -1): void {
    const count = this.offered.length
    this.active = this.active < 0 && by < 0 ? count - 1 : (this.active + by + count) % count
    this.show()
  }

  private choose(at: number): void {
    const [id, name] = this.offered[at] ?? []
    if (!id || !name) return
    this.close()
    this.field.value = name
    this.field.setAttribute(ORIGIN, id)
    this.field.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

/** Completes the field for a place where there is one. */
export function offerOrigins(field: HTMLInputElement | null): void {
  if (field) new Offers(field)
}
