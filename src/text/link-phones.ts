import { findPhones } from '#src/text/find-phones.ts'

/** How an extension reads, and what is said of it where it is heard. */
export const EXTENSION_TEXT = {
  shown: (extension: string) => `转${extension}`,
  heard: (extension: string) => `，接通后按${extension}`,
}

/**
 * Elements whose content is no text of the page or may hold no link. What a reader typed stands in a `bdi`: a
 * stranger's number is not offered to be called.
 */
const CLOSED = /(?:script|style|bdi|title|textarea|select|button|svg|template|astro-island)\b/iy
/** The sentence goes on over these, and from a name to what it names. */
const IN_SENTENCE = /<\/?(?:a|abbr|b|em|i|mark|q|small|span|strong|dt|dd)\b/iy
const LINK = /<\/?a\b/iy
/** So many digits may be a number to call. */
const DIGITS = /\d{3}/g
const LONGEST_BEFORE = 40

/** Whether a sticky pattern fits at a place. */
function fits(pattern: RegExp, html: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(html)
}

const CODES = { double: 0x22, single: 0x27, end: 0x3e, a: 0x61, b: 0x62, s: 0x73, t: 0x74, z: 0x7a }

/** Where the tag whose name is at `at` ends; 0 if it does not. */
function toTagEnd(html: string, at: number): number {
  for (let end = at; end < html.length; end += 1) {
    const code = html.charCodeAt(end)
    if (code === CODES.end) return end + 1
    if (code !== CODES.double && code !== CODES.single) continue
    end = html.indexOf(html.charAt(end), end + 1)
    if (end < 0) return 0
  }
  return 0
}

/** Whether a closed element has a name that begins like this. */
const mayBeClosed = (letter: number) =>
  letter === CODES.s || letter === CODES.b || letter === CODES.t || letter === CODES.a

/** The first letter of a tag's name, in lower case; something else where none is. */
const toLetter = (html: string, name: number) => html.charCodeAt(name) | 0x20

/** Where the tag, comment or closed element that may begin at `start` ends; 0 for a mere `<`. */
function toMarkupEnd(html: string, start: number): number {
  const isEnd = html.charAt(start + 1) === '/'
  const name = start + (isEnd ? 2 : 1)
  const letter = toLetter(html, name)
  if (letter >= CODES.a && letter <= CODES.z) {
    if (!isEnd && mayBeClosed(letter) && fits(CLOSED, html, name)) {
      const closing = `</${html.slice(name, CLOSED.lastIndex)}`
      const closed = html.indexOf(closing, CLOSED.lastIndex)
      if (closed >= 0) return closed + closing.length
    }
    return toTagEnd(html, name)
  }
  if (!html.startsWith('<!--', start)) return 0
  const end = html.indexOf('-->', start + 4)
  return end < 0 ? 0 : end + 3
}

/** The text of a page between two tags, with a link on each number; an extension stands behind its link. */
function linkText(text: string, before: string): string {
  let linked = ''
  let at = 0
  for (const { start, end, dial, extension, extensionEnd } of findPhones(text, before)) {
    linked += `${text.slice(at, start)}<a href="tel:${dial}">${text.slice(start, end)}</a>`
    if (extension) {
      const { shown, heard } = EXTENSION_TEXT
      linked += `<span aria-hidden="true">${shown(extension)}</span><span class="for-screen-readers">${heard(extension)}</span>`
    }
    at = extensionEnd
  }
  return linked + text.slice(at)
}

/** The end of what the sentence says before `end`; `markup` says where each tag before it begins and ends. */
function toBefore(html: string, markup: readonly number[], end: number): string {
  let before = ''
  let textEnd = end
  for (let tag = markup.length - 2; tag >= 0 && before.length < LONGEST_BEFORE; tag -= 2) {
    before = html.slice(markup[tag + 1], textEnd) + before
    textEnd = markup[tag] ?? 0
    if (!fits(IN_SENTENCE, html, textEnd)) break
  }
  return before.slice(-LONGEST_BEFORE)
}

function findDigits(html: string, from: number): number {
  DIGITS.lastIndex = from
  return DIGITS.test(html) ? DIGITS.lastIndex - 3 : -1
}

/**
 * HTML of ours with a `tel:` link on every telephone number in its texts that is no link yet. What an island
 * takes over stays as it is: it makes its own links. A page has a thousand tags and a few numbers, so tags are
 * walked over by hand, and what stands before a number is gathered where there is one.
 */
export function linkPhones(html: string): string {
  // What stands before is read by programs.
  let at = Math.max(0, html.indexOf('<body'))
  const markup = [at, at]
  let linked = ''
  let taken = 0
  let inLink = false
  let digits = findDigits(html, at)
  while (digits >= 0) {
    let start = at - 1
    let end = 0
    while (end === 0) {
      start = html.indexOf('<', start + 1)
      end = start < 0 ? html.length : toMarkupEnd(html, start)
    }
    const textEnd = start < 0 ? html.length : start
    if (digits < at) digits = findDigits(html, at)
    if (digits >= 0 && digits < textEnd && !inLink) {
      const text = linkText(html.slice(at, textEnd), toBefore(html, markup, at))
      linked += html.slice(taken, at) + text
      taken = textEnd
    }
    if (start < 0) break
    const isEnd = html.charAt(start + 1) === '/'
    if (toLetter(html, start + (isEnd ? 2 : 1)) === CODES.a && fits(LINK, html, start))
      inLink = !isEnd
    markup.push(start, end)
    at = end
  }
  return linked + html.slice(taken)
}
