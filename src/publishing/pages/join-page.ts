import type { RouteData, SSRResult } from 'astro'
import { escapeHTML, HTMLString } from 'astro/runtime/server/escape.js'
import { chunkToString, renderHead } from 'astro/runtime/server/render/index.js'
import {
  isRenderInstruction,
  type RenderInstruction,
} from 'astro/runtime/server/render/instruction.js'
import { linkPhones } from '#src/text/link-phones.ts'

/**
 * Templates joined to a text as they are called, for pages that are rendered to files by the thousand. Astro makes an object
 * of every template, component and slot, goes through them afterwards and may wait at each; in these pages
 * nothing waits. The templates are the same, and so is every byte (tests/build/joined-pages.test.ts): what Astro decides for a
 * whole route is taken from the first page it rendered of it, and what is no such page is left to it.
 */

/** What cannot be joined; Astro renders the page instead. */
class Unjoinable extends Error {}

type Piece = string | RenderInstruction

const NONE: readonly Piece[] = []

/** Text that is HTML, and before it what is decided when its place in the page is known. */
class JoinedHtml {
  readonly before: readonly Piece[]
  readonly text: string

  constructor(before: readonly Piece[], text: string) {
    this.before = before
    this.text = text
  }

  toString(): string {
    if (this.before.length > 0) throw new Unjoinable()
    return this.text
  }
}
Object.defineProperty(JoinedHtml.prototype, Symbol.for('astro:html-string'), { value: true })

/** What waits is left alone: Astro renders the page anew, and what becomes of this is nobody's business. */
function leave(value: unknown): undefined {
  if (value instanceof Promise) value.catch(() => {})
  else if (Array.isArray(value)) for (const one of value) leave(one)
}

/** Whether templates are being joined: only while one page is, which nothing interrupts. */
let isOn = false

export const isJoining = () => isOn

/** Puts together what stands in a template, as Astro would write it. */
class Joiner {
  #before: Piece[] | undefined
  text = ''

  add(value: unknown): void {
    switch (typeof value) {
      case 'string':
        this.text += escapeHTML(value)
        return
      case 'number':
      case 'bigint':
        // Astro leaves out what is no number, and the zero of large ones.
        if (value || value === 0) this.text += String(value)
        return
      case 'boolean':
        if (value) this.text += 'true'
        return
      case 'undefined':
        return
      case 'function':
        this.add(value())
        return
      case 'object':
        if (value !== null) this.#addObject(value)
        return
      default:
        throw new Unjoinable()
    }
  }

  #addObject(value: object): void {
    if (value instanceof JoinedHtml) {
      if (value.before.length > 0) {
        this.#before ??= []
        this.#before.push(this.text, ...value.before)
        this.text = ''
      }
      this.text += value.text
    } else if (value instanceof HTMLString && value.constructor === HTMLString)
      this.text += value.toString()
    else if (Array.isArray(value)) this.#addAll(value)
    else if (isRenderInstruction(value)) {
      this.#before ??= []
      this.#before.push(this.text, value)
      this.text = ''
    } else {
      leave(value)
      throw new Unjoinable()
    }
  }

  #addAll(values: readonly unknown[]): void {
    try {
      for (const one of values) this.add(one)
    } catch (error) {
      leave(values)
      throw error
    }
  }

  toHtml(): JoinedHtml {
    return new JoinedHtml(this.#before ?? NONE, this.text)
  }
}

/** A template while templates are being joined. */
export function joinTemplate(parts: readonly string[], values: readonly unknown[]): JoinedHtml {
  const joiner = new Joiner()
  try {
    for (let index = 0; index < parts.length; index += 1) {
      joiner.text += parts[index]
      if (index < values.length) joiner.add(values[index])
    }
  } catch (error) {
    // All that waits, not only what was come to: what nobody minds would end the thread.
    leave(values)
    throw error
  }
  return joiner.toHtml()
}

/** What a component or a slot gave, which must not have to be waited for; it is minded before anything else can go wrong. */
export function takeReady(given: unknown): unknown {
  if (!(given instanceof Promise)) return given
  leave(given)
  throw new Unjoinable()
}

type Slot = ((result: SSRResult) => unknown) | undefined

/** What is put into a component, or what stands there otherwise: a text that is ready. */
export const joinSlot = (result: SSRResult, slot: Slot, otherwise?: unknown): unknown =>
  takeReady(slot ? slot(result) : otherwise)

type Factory = (result: SSRResult, props: object, slots: Record<string, Slot>) => unknown

/** What Astro decided for all pages of a route. */
type Kept = {
  factory: Factory
  head: string
  headers: Record<string, string>
}
const keptRoutes = new Map<RouteData, Kept>()
const headsOf = new WeakMap<SSRResult, string>()

/** Keeps the head of a page that Astro is about to render: it forgets on the way what is in it. */
export function keepHead(result: SSRResult, route: RouteData | undefined): void {
  if (!route || keptRoutes.has(route)) return
  const { styles, scripts, links, _metadata } = result
  const copies = { styles: new Set(styles), scripts: new Set(scripts), links: new Set(links) }
  const copy = { ...result, ...copies, _metadata: { ..._metadata } }
  headsOf.set(result, chunkToString(copy, renderHead()))
}

/** Keeps what holds for a route, after Astro rendered a page of it. */
export function keepRoute(
  result: SSRResult,
  factory: Factory,
  route: RouteData | undefined,
  headers: Headers,
): void {
  const head = headsOf.get(result)
  const { headInTree, propagators, extraHead } = result._metadata
  const isPlain = headInTree && propagators.size === 0 && extraHead.length === 0
  if (!route || head === undefined || !isPlain || result.inlinedScripts.size > 0) return
  if (result.response.status !== 200) return
  keptRoutes.set(route, { factory, head, headers: Object.fromEntries(headers) })
}

/** What a page may ask of Astro while it is joined; anything else it asks for is not there, and Astro renders it. */
type PageGlobal = {
  locals: App.Locals
  params: Record<string, string | undefined>
  url: URL
}

class AstroGlobal {
  readonly #page: PageGlobal
  readonly props: object
  readonly #slots: Record<string, Slot>
  self: unknown

  constructor(page: PageGlobal, props: object, slots: Record<string, Slot>) {
    this.#page = page
    this.props = props
    this.#slots = slots
  }
  get locals() {
    return this.#page.locals
  }
  get params() {
    return this.#page.params
  }
  get url() {
    return this.#page.url
  }
  get slots() {
    const slots = this.#slots
    return { has: (name: string) => Boolean(slots[name]) }
  }
}

export type JoinedPage = Pick<Kept, 'headers'> & { body: string }

/** The text of a page of a route that Astro rendered before; nothing where Astro must be asked. */
export function joinPage(
  routes: readonly RouteData[],
  url: URL,
  locals: App.Locals,
): JoinedPage | undefined {
  const route = routes.find(({ pattern }) => pattern.test(url.pathname))
  const kept = route && keptRoutes.get(route)
  if (!kept) return undefined
  const values = route.pattern.exec(url.pathname) ?? []
  const params = Object.fromEntries(route.params.map((name, index) => [name, values[index + 1]]))
  const page: PageGlobal = { locals, params, url }
  const createAstro = (props: object, slots: Record<string, Slot>) =>
    new AstroGlobal(page, props, slots)
  // The functions of Astro that are called meanwhile ask for nothing else.
  const result = { createAstro } as unknown as SSRResult
  isOn = true
  try {
    const html = kept.factory(result, {}, {})
    if (!(html instanceof JoinedHtml)) return leave(html)
    return { headers: kept.headers, body: linkPhones(toPage(html, kept.head)) }
  } catch {
    return undefined
  } finally {
    isOn = false
  }
}

/** Astro takes it from the layout and writes its own. */
const DOCTYPE = '<!DOCTYPE html>'

function toPage({ before, text }: JoinedHtml, head: string): string {
  const scripts = new Set<string>()
  let page = DOCTYPE
  for (const piece of before) {
    if (typeof piece === 'string') page += piece
    else if (piece.type === 'head') page += head
    else if (piece.type === 'script') {
      if (!scripts.has(piece.id)) page += piece.content
      scripts.add(piece.id)
    } else throw new Unjoinable()
  }
  return page + text
}
