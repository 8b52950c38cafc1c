import { Marked, Tokenizer, type TokenizerAndRendererExtension } from 'marked'
import { toPicturesMark } from '#src/guidance/picture-series.ts'

/** A line of its own that names drawings: `![](pictures:<slug>)`. */
const PICTURES: TokenizerAndRendererExtension = {
  name: 'pictures',
  level: 'block',
  tokenizer(source) {
    const [raw, slug] = /^!\[\]\(pictures:([a-z0-9-]+)\)(?:\n+|$)/.exec(source) ?? []
    return raw === undefined ? undefined : { type: 'pictures', raw, slug }
  },
  renderer: ({ slug }) => toPicturesMark(slug),
}

/**
 * Bold in the midst of Chinese: CommonMark ends none where a quotation mark or a colon stands before the stars. Three
 * stars are bold too, single ones inside stay, and it may go on over the end of one line.
 */
const BOLD: TokenizerAndRendererExtension = {
  name: 'bold',
  level: 'inline',
  start: (source) => source.indexOf('**'),
  tokenizer(source) {
    const [raw, , inner] = BOLD_TEXT.exec(source) ?? []
    if (raw === undefined || inner === undefined) return undefined
    return { type: 'bold', raw, tokens: this.lexer.inlineTokens(inner) }
  },
  renderer({ tokens = [] }) {
    return `<strong>${this.parser.parseInline(tokens)}</strong>`
  },
}

/** Groups: the stars, what stands between them. Each sign fits one way only, so that it is read once. */
const BOLD_TEXT =
  /^(\*\*\*?)(?=[^\s*])((?:[^*\n]|\*(?!\*))+(?:\n(?:[^*\n]|\*(?!\*))+)?)(?<=[^\s*])\1(?!\*)/

/** What stands behind an address in Chinese text and is no part of it. */
const BEHIND_ADDRESS = /[\p{Script=Han}\u2018-\u201D\u3000-\u303F\uFF00-\uFFEF]/u

/**
 * Markdown as it is meant by whoever writes Chinese: a new line is a new line, `6~8个月…2~3次` strikes nothing out, stars
 * between numbers are no italics, spaces before a paragraph are no code, a line of dashes makes no heading, and an
 * address ends where Chinese begins. `toId` gives a heading of the second level its id.
 */
export function createMarkdown(toId: (inner: string) => string): Marked {
  return new Marked({
    breaks: true,
    extensions: [PICTURES, BOLD],
    tokenizer: {
      code: () => undefined,
      lheading: () => undefined,
      emStrong: (source) => (source.startsWith('*') ? undefined : false),
      // Mail addresses and `www.` stay text: nothing says where they lead.
      url(source) {
        if (!/^https?:/i.test(source)) return undefined
        const [address = ''] = source.split(BEHIND_ADDRESS, 1)
        return Tokenizer.prototype.url.call(this, address)
      },
      del: (source) => (source.startsWith('~~') ? false : undefined),
    },
    renderer: {
      heading({ tokens, depth }) {
        const inner = this.parser.parseInline(tokens)
        return depth === 2 ? `<h2 id="${toId(inner)}">${inner}</h2>\n` : `<h3>${inner}</h3>\n`
      },
      checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
    },
  })
}

/** `##标题` and `＃＃标题` are headings too. */
export const spaceHeadings = (markdown: string) =>
  markdown.replace(
    /^[#＃]{2,3}[ \u3000]*(?=[^\s#＃])/gm,
    (signs) => `${'#'.repeat(signs.trim().length)} `,
  )
