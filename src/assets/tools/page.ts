import { toChinaDate } from '#src/calendar/days.ts'

type Child = Node | string

/** Makes an element. Texts become text nodes: nothing typed is ever read as HTML. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key] ?? '')
  element.append(...children)
  return element
}

/** Replaces what is in an element. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.textContent = ''
  element.append(...children)
}

/** The one element of a page with an id, or an error that names it: pages and scripts belong together. */
export function need<E extends Element = HTMLElement>(id: string): E {
  const element = document.getElementById(id)
  if (!element) throw new Error(`The page has no element #${id}.`)
  return element as unknown as E
}

/** A button that does something; never one that sends a form. */
export function button(
  label: string,
  act: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const element = h('button', { type: 'button', class: 'button quiet', ...attributes }, label)
  element.addEventListener('click', act)
  return element
}

/** Today in China (`YYYY-MM-DD`); regions with sample data stop the clock. */
export function readToday(): string {
  const { clock } = document.documentElement.dataset
  return toChinaDate(clock ? new Date(clock) : new Date())
}

/** The data that the page brings for its script: what the server wrote with `PageData.astro`. */
export function readPageData<T>(): T {
  return JSON.parse(need('page-data').textContent ?? '')
}
