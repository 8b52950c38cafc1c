import type { Term } from '#src/guidance/help.ts'

/** Inside these, words are left as they are: a link in a link is none, and headings stay quiet. */
const QUIET = /^<(\/?)(a|h[1-6]|code)\b/

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Every form of the words to link → the slug of its term, the longest first. */
function toForms(terms: readonly Term[]): [form: string, slug: string][] {
  return terms
    .filter(({ linked }) => linked)
    .flatMap(({ slug, term, forms }) =>
      [term, ...forms].map((form): [string, string] => [form, slug]),
    )
    .sort(([a], [b]) => b.length - a.length)
}

/**
 * Makes the first use of each term in HTML of ours a link to the glossary, outside links and headings. The
 * longest form at a place counts: 备案编号 is not 备案.
 */
export function linkTerms(html: string, terms: readonly Term[]): string {
  const forms = toForms(terms)
  if (forms.length === 0) return html
  const slugs = new Map(forms)
  const pattern = new RegExp(forms.map(([form]) => escapePattern(form)).join('|'), 'g')
  const linked = new Set<string>()
  let quiet = 0

  const toLink = (form: string) => {
    const slug = slugs.get(form) ?? ''
    if (linked.has(slug)) return form
    linked.add(slug)
    return `<a class="term" href="/glossary/#${slug}">${form}</a>`
  }

  return html
    .split(/(<[^>]*>)/)
    .map((piece) => {
      const [, closes] = QUIET.exec(piece) ?? []
      if (closes !== undefined) quiet += closes ? -1 : 1
      return piece.startsWith('<') || quiet > 0 ? piece : piece.replace(pattern, toLink)
    })
    .join('')
}
