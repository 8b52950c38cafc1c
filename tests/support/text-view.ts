/** Elements that stand within a line: a reader without styles sees nothing between two of them. */
const INLINE =
  /^(?:a|abbr|b|bdi|button|cite|code|dfn|em|font|i|label|mark|output|small|span|strong|sub|sup|time)$/
const UNREAD = /<(script|style|svg|head|template)\b.*?<\/\1>|<!--.*?-->/gs
const ENDS_A_THOUGHT = /[\s，。；：、！？（“／·〔—–:+-]$/
const BEGINS_ONE = /^[\s，。；：、！？）”／·〕—–-]/

type Piece = { text: string; hasTagsBetween: { opened: boolean; closed: boolean } }

/** Texts of a page as a text browser shows them, line by line; tags within a line leave nothing behind. */
export function toLines(html: string): Piece[][] {
  const lines: Piece[][] = [[]]
  let between = { opened: false, closed: false }
  for (const token of html.replace(UNREAD, '').match(/<[^>]*>|[^<]+/g) ?? []) {
    const [, slash, name = ''] = /^<(\/?)([a-z0-9]+)/.exec(token) ?? []
    if (!token.startsWith('<')) {
      lines.at(-1)?.push({ text: token, hasTagsBetween: between })
      between = { opened: false, closed: false }
    } else if (/^(?:input|img|wbr)$/.test(name)) {
      lines.at(-1)?.push({ text: ' ', hasTagsBetween: between })
    } else if (!INLINE.test(name)) {
      lines.push([])
      between = { opened: false, closed: false }
    } else if (slash) between = { ...between, closed: true }
    else between = { ...between, opened: true }
  }
  return lines.filter((line) => line.length > 0)
}

/** Where two facts, or two numbers, run into each other without styles: `0591-00000202|0591-00000402`. */
export function findGlued(html: string): string[] {
  return toLines(html).flatMap((line) =>
    line.flatMap(({ text, hasTagsBetween: { opened, closed } }, index) => {
      const before = line[index - 1]?.text ?? ''
      const isKept = before === '' || ENDS_A_THOUGHT.test(before) || BEGINS_ONE.test(text)
      const areNumbers = /\d$/.test(before) && /^\d/.test(text)
      const areFacts = opened && closed
      return !isKept && (areNumbers || areFacts)
        ? [`${before.slice(-20)}|${text.slice(0, 20)}`]
        : []
    }),
  )
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

/** Texts behind `hidden`, which some readers do not know; what a form asks and a control is called is no statement. */
export function findHiddenTexts(html: string): string[] {
  const found: string[] = []
  const open: { name: string; isHidden: boolean; isControl: boolean }[] = []
  for (const token of html.replace(UNREAD, '').match(/<[^>]*>|[^<]+/g) ?? []) {
    const [, slash, name = ''] = /^<(\/?)([a-z0-9]+)/.exec(token) ?? []
    const top = open.at(-1)
    if (!token.startsWith('<')) {
      if (token.trim() && top?.isHidden && !top.isControl) found.push(token.trim())
    } else if (slash) {
      const at = open.map((element) => element.name).lastIndexOf(name)
      if (at >= 0) open.length = at
    } else if (!VOID.test(name) && !token.endsWith('/>')) {
      const isHidden = /\shidden(?=[\s>=])/.test(token)
      const isControl = /^(?:button|form|label)$/.test(name) || token.includes('needs-script')
      open.push({
        name,
        isHidden: isHidden || Boolean(top?.isHidden),
        isControl: isControl || Boolean(top?.isControl),
      })
    }
  }
  return found
}
