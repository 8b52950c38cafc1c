/** HTML that is right as it stands. */
export class Markup {
  readonly html: string

  constructor(html: string) {
    this.html = html
  }

  toString(): string {
    return this.html
  }
}

type Piece = string | number | Markup | readonly Markup[] | false | undefined

const ESCAPABLE = /[&<>'"]/g
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
}

function toHtml(piece: Piece): string {
  if (typeof piece === 'string') return piece.replace(ESCAPABLE, (mark) => ESCAPES[mark] ?? mark)
  if (Array.isArray(piece)) return piece.map(({ html }) => html).join('')
  return piece || piece === 0 ? String(piece) : ''
}

/**
 * What stands many times on each of ten thousand pages, as one text: a component of Astro costs as much as all of
 * it. Every text put in is escaped, in an element and in a quoted attribute; markup goes in as it is.
 */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let html = parts[0] ?? ''
  for (const [index, piece] of pieces.entries()) html += toHtml(piece) + (parts[index + 1] ?? '')
  return new Markup(html)
}
