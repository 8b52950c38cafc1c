import { findPhones } from '#src/text/find-phones.ts'

/** How an extension reads, and what is said of it where it is heard. */
export const EXTENSION_TEXT = {
  shown: (extension: string) => `转${extension}`,
  heard: (extension: string) => `，接通后按${extension}`,
}

/**
 * Tags, comments, and elements whose content is no text of the page or may hold no link. What a reader typed stands
 * in a `bdi`: a stranger's number is not offered to be called.
 */
const MARKUP =
  /<(?:!--[\s\S]*?--|(script|style|bdi|title|textarea|select|button|svg|template|astro-island)\b[\s\S]*?<\/\1|\/?[a-z](?:[^>"']|"[^"]*"|'[^']*')*)>/gi
/** The sentence goes on over these, and from a name to what it names. */
const IN_SENTENCE = /^<\/?(?:a|abbr|b|em|i|mark|q|small|span|strong|dt|dd)\b/i
const LINK_OPENS = /^<a\b/i
const LINK_CLOSES = /^<\/a\b/i
const LONGEST_BEFORE = 40

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

/**
 * HTML of ours with a `tel:` link on every telephone number in its texts that is no link yet. What an island
 * takes over stays as it is: it makes its own links.
 */
export function linkPhones(html: string): string {
  let linked = ''
  let at = 0
  let before = ''
  let inLink = false
  const take = (text: string) => {
    linked += inLink || !/\d{3}/.test(text) ? text : linkText(text, before)
    before = (before + text).slice(-LONGEST_BEFORE)
  }
  for (const match of html.matchAll(MARKUP)) {
    const [tag] = match
    if (match.index > at) take(html.slice(at, match.index))
    at = match.index + tag.length
    linked += tag
    if (!IN_SENTENCE.test(tag)) before = ''
    if (LINK_OPENS.test(tag)) inLink = true
    else if (LINK_CLOSES.test(tag)) inLink = false
  }
  take(html.slice(at))
  return linked
}
