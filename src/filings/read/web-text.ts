import { type Cell, type Sheet, textOf } from '#src/filings/read/sheet.ts'
import { columnLetters } from '#src/filings/report/filing-issue.ts'

/** Names of signs that pages of administrations write; numbers say all others. */
const SIGNS: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '',
  zwj: '',
  shy: '',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  minus: '−',
  times: '×',
  deg: '°',
  yen: '¥',
  copy: '©',
  reg: '®',
  trade: '™',
  sup2: '²',
  permil: '‰',
  le: '≤',
  ge: '≥',
}

const SIGN = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,7}));/gi
const HIDDEN = /<(script|style)\b[^<>]*>[\s\S]*?<\/\1\s*>|<[!]--[\s\S]*?-->/gi
const BREAK = /<\/?(?:br|p|div|li|ul|ol|tr|table|h[1-6]|hr)(?:\s[^<>]*)?\/?>/gi
const TAG =
  /<\/?(?:a|abbr|b|big|center|em|font|i|img|label|o:p|s|small|span|strike|strong|sub|sup|tbody|td|th|thead|u)(?:\s[^<>]*)?\/?>/gi
const MARK = /[<&]/
/** Longer cells are not published. */
const LONGEST = 5000

/** Written twice over (`&amp;nbsp;`) at most: nobody means more. */
const MOST_TIMES = 2

/** What the code of a web page in a cell stands for: `示例路1号<br>二楼&nbsp;` is an address in two lines. */
export function toTextOfPage(text: string): string {
  let read = text
  for (let times = 0; times < MOST_TIMES && MARK.test(read); times += 1)
    read = withoutTags(read).replace(SIGN, toSign)
  return read === text ? text : withoutTags(read).trim()
}

const withoutTags = (text: string) => text.replace(HIDDEN, '').replace(BREAK, '\n').replace(TAG, '')

/** A sign that nobody knows stays as it is written. */
function toSign(written: string, decimal?: string, hex?: string, name = ''): string {
  if (!decimal && !hex) return SIGNS[name.toLowerCase()] ?? written
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
  const isSign = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isSign ? String.fromCodePoint(code).replace('\u00a0', ' ') : written
}

/** Where a sheet has such code: its first cell, the first code in it, and how many cells have some. */
type WebCells = { row: number; column: string; code: string; count: number }

/** Puts into the cells of a sheet what their code stands for, before anything of them is looked at. */
export function readWebCells({ rows }: Sheet): WebCells | undefined {
  let found: WebCells | undefined
  for (const { number, cells } of rows)
    for (const [index, cell] of cells.entries()) {
      const written = textOf(cell)
      const text = written.length <= LONGEST && MARK.test(written) ? toTextOfPage(written) : written
      if (text === written) continue
      cells[index] = withText(cell, text)
      found ??= { row: number, column: columnLetters(index), code: toCode(written), count: 0 }
      found.count += 1
    }
  return found
}

/** Of a tag its name only: what else it says may be a person's own. */
const toCode = (text: string) =>
  (/<[!]--|<\/?[a-z][a-z\d:]*|&[#a-z\d]+;/i.exec(text)?.[0] ?? '').replace(/^<\/?[a-z].*/i, '$&>')

const withText = (cell: Cell, text: string): Cell =>
  typeof cell === 'string' ? text : { ...cell, text }
