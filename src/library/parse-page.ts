import { Marked, type Token } from 'marked'
import { parse } from 'yaml'
import type { TellContent } from '#src/library/content-issue.ts'
import type { ContentFile } from '#src/library/read-content-files.ts'

const HEAD = /^---\n([\s\S]*?)\n---\n/

/** Splits a Markdown file into its head (YAML, not checked yet) and its body; nothing when there is no head. */
export function parseHead(
  { path, text }: ContentFile,
  tell: TellContent,
): { head: unknown; body: string } | undefined {
  const match = HEAD.exec(text)
  if (!match) {
    tell({ code: 'noHead', file: path })
    return undefined
  }
  try {
    const head: unknown = parse(match[1] ?? '', { logLevel: 'error' })
    return { head, body: text.slice(match[0].length) }
  } catch (error) {
    tell({ code: 'badHead', file: path, detail: (error as Error).message.split('\n')[0] ?? '' })
    return undefined
  }
}

/** A body as pages show it. `html` holds nothing but what Markdown makes: no code, no images. */
export type ParsedBody = { html: string; sections: { id: string; title: string }[]; text: string }

const LINK = /^(\/(?!\/)|#|https:\/\/|tel:)/
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** HTML of ours without its tags. */
export const toPlainText = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim()

function tellToken(token: Token, file: string, tell: TellContent): void {
  if (token.type === 'html') tell({ code: 'rawHtml', file, value: token.raw.trim() })
  if (token.type === 'image') tell({ code: 'image', file, value: token['href'] })
  if (token.type === 'link' && !LINK.test(token['href'])) {
    tell({ code: 'badLink', file, value: token['href'] })
  }
  if (token.type === 'heading' && token['depth'] !== 2 && token['depth'] !== 3) {
    tell({ code: 'wrongHeading', file, value: token['text'] })
  }
}

/** Markdown → HTML with ids for its sections. Tells what may not stand in it; then there is no body. */
export function parseBody(
  markdown: string,
  file: string,
  tell: TellContent,
): ParsedBody | undefined {
  const sections: ParsedBody['sections'] = []
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const inner = this.parser.parseInline(tokens)
        if (depth !== 2) return `<h3>${inner}</h3>\n`
        const id = `section-${sections.length + 1}`
        sections.push({ id, title: toPlainText(inner) })
        return `<h2 id="${id}">${inner}</h2>\n`
      },
    },
  })
  const tokens = marked.lexer(markdown)
  let isGood = true
  marked.walkTokens(tokens, (token) =>
    tellToken(token, file, (issue) => {
      isGood = false
      tell(issue)
    }),
  )
  if (!isGood) return undefined
  const html = marked.parser(tokens)
  return { html, sections, text: toPlainText(html) }
}
