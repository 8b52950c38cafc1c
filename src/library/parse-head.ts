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
