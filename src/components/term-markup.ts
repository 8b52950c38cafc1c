import { type Markup, markup } from '#src/components/markup.ts'
import type { Library } from '#src/guidance/library.ts'

type Terms = Library['terms']

const slugs = new WeakMap<Terms, ReadonlyMap<string, string>>()

/** Entries of the glossary by each word they explain; of two for one word, the first. */
function toSlugs(terms: Terms): ReadonlyMap<string, string> {
  const words = terms.flatMap(({ term, forms, slug }) =>
    [term, ...forms].map((w) => [w, slug] as const),
  )
  return new Map(words.reverse())
}

function findSlug(terms: Terms, word: string): string | undefined {
  const known = slugs.get(terms) ?? toSlugs(terms)
  slugs.set(terms, known)
  return known.get(word)
}

/** A word; it leads to the glossary where the page knows an explanation. */
export function toTermMarkup(terms: Terms, word: string): Markup {
  const slug = findSlug(terms, word)
  return slug === undefined
    ? markup`${word}`
    : markup`<a class="term" href="/glossary/#${slug}">${word}</a>`
}
