import { LANGUAGES } from '#src/languages/catalogue.ts'
import type { ToPages } from '#src/pages/_found-pages.ts'

/** In their own language: whoever looks for them types that. */
export const toPages: ToPages = ({ region }) =>
  Object.values(LANGUAGES).flatMap(({ tag, name, ...words }) => {
    const { about, complaints, emergency, home } = words
    const regionName = region.namesAbroad[tag] ?? region.fullName
    const found = [
      { end: '', title: home.title(regionName), summary: home.description(regionName) },
      { end: 'emergency/', title: emergency.title, summary: emergency.description },
      { end: 'complaints/', title: complaints.title, summary: complaints.description },
      { end: 'about/', title: about.title, summary: about.description },
    ]
    return found.map(({ end, title, summary }) => ({
      href: `/${tag}/${end}`,
      kind: 'list' as const,
      title,
      summary,
      keywords: [name],
    }))
  })
