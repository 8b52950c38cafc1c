import type { Token } from 'marked'
import { parse } from 'yaml'
import type { z } from 'zod'
import { createMarkdown, spaceHeadings } from '#src/library/clerk-markdown.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import { parseContent } from '#src/library/parse-content.ts'
import { type ContentFile, toSlug } from '#src/library/read-content-files.ts'
import { toTextPlace } from '#src/text/schema-problems.ts'

/** A body as pages show it. `html` holds nothing but what Markdown makes: no code, no images but marks of our drawings. */
export type ParsedBody = { html: string; sections: { id: string; title: string }[]; text: string }

/**
 * A page of Markdown: its head by a schema, its body as HTML, its slug from its file's name. Tells what is wrong;
 * then there is no page.
 */
export function parsePage<S extends z.ZodType>(
  file: ContentFile,
  schema: S,
  slugPattern: RegExp,
  tell: TellContent,
): { head: z.output<S>; slug: string; body: ParsedBody } | undefined {
  const { path } = file
  const slug = toSlug(path)
  const isSlugGood = slugPattern.test(slug)
  if (!isSlugGood) tell({ code: 'badSlug', file: path, value: slug })
  const parts = splitPage(file, tell)
  if (!parts || !isSlugGood) return undefined
  const head = parseContent(schema, parts.head, path, tell, {
    text: parts.headText,
    linesBefore: parts.linesBefore,
  })
  const body = parseBody(parts.body, path, tell)
  return head && body && { head, slug, body }
}

/** Blank lines and spaces that nobody sees do no harm. */
const HEAD = /^(\s*---[ \t]*\n)([\s\S]*?)\n---[ \t]*\n/

/** Splits a Markdown file into its head (YAML, not checked yet) and its body; nothing when there is no head. */
function splitPage(
  { path, text }: ContentFile,
  tell: TellContent,
): { head: unknown; headText: string; linesBefore: number; body: string } | undefined {
  const [whole, before = '', headText = ''] = HEAD.exec(text) ?? []
  if (whole === undefined) {
    tell({ code: 'noHead', file: path })
    return undefined
  }
  const linesBefore = before.split('\n').length - 1
  try {
    const head: unknown = parse(headText, { logLevel: 'error' })
    return { head, headText, linesBefore, body: text.slice(whole.length) }
  } catch (error) {
    const detail = toTextPlace((error as Error).message, linesBefore)
    tell({ code: 'badHead', file: path, detail })
    return undefined
  }
}

const LINK = /^(\/(?!\/)|#|https:\/\/|tel:)/
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** HTML of ours without its tags. */
const toPlainText = (html: string) =>
  html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim()

/** A line between bars that did not become a table. */
const BROKEN_TABLE = /^\s*\|.*\|\s*$/m

function tellToken(token: Token, file: string, isAtTop: boolean, tell: TellContent): void {
  if (token.type === 'html') tell({ code: 'rawHtml', file, value: token.raw.trim() })
  if (token.type === 'image') tell({ code: 'image', file, value: token['href'] })
  if (token.type === 'pictures' && !isAtTop) tell({ code: 'image', file, value: token.raw.trim() })
  if (token.type === 'link' && !LINK.test(token['href'])) {
    tell({ code: 'badLink', file, value: token['href'] })
  }
  if (token.type === 'paragraph' && BROKEN_TABLE.test(token.raw)) {
    tell({ code: 'brokenTable', file, value: token.raw.trim().split('\n')[0] ?? '' })
  }
  if (token.type === 'heading' && token['depth'] !== 2 && token['depth'] !== 3) {
    tell({ code: 'wrongHeading', file, value: token['text'] })
  }
}

/** Markdown → HTML with ids for its sections. Tells what may not stand in it; then there is no body. */
function parseBody(markdown: string, file: string, tell: TellContent): ParsedBody | undefined {
  const sections: ParsedBody['sections'] = []
  const marked = createMarkdown((inner) => {
    const id = `section-${sections.length + 1}`
    sections.push({ id, title: toPlainText(inner) })
    return id
  })
  const tokens = marked.lexer(spaceHeadings(markdown))
  let isGood = true
  marked.walkTokens(tokens, (token) =>
    // Pages cut the text where drawings stand: not in the middle of a list.
    tellToken(token, file, tokens.includes(token), (issue) => {
      isGood = false
      tell(issue)
    }),
  )
  if (!isGood) return undefined
  const html = marked.parser(tokens)
  const text = toPlainText(html)
  if (text === '') {
    tell({ code: 'emptyBody', file })
    return undefined
  }
  return { html, sections, text }
}
