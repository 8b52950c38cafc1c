import { zhHans as growthWords } from '#src/assets/tools/growth/words.ts'
import { GROWTH_PAGES, TOOL_MONTHS, type ToolSlug, toTools } from '#src/children/tool-addresses.ts'
import { zhHans as words } from '#src/components/tools/words.ts'
import type { ToPages } from '#src/pages/_found-pages.ts'
import { zhHans as foundBy } from '#src/pages/tools/_words.ts'

const toTitle = (slug: ToolSlug) =>
  slug === 'warning-signs'
    ? words.signs.title
    : words[slug === 'first-day' ? 'firstDay' : slug].title

const toMonths = (month: number) => ({ monthsFrom: month, monthsTo: month + 1 })

/** Sheets below the tools: a curve, the signs of an age, a month of age. */
const toSheets: ToPages = ({ library: { reference } }) => [
  ...(reference.growth
    ? GROWTH_PAGES.map(({ slug, sex, measure }) => ({
        href: `/tools/growth/${slug}/`,
        kind: 'tool' as const,
        title: growthWords.curveTitle(sex, measure),
        summary: words.growth.curveDescription(sex, measure),
      }))
    : []),
  ...(reference['warning-signs']?.ages ?? []).map(({ months }) => ({
    href: `/tools/warning-signs/${months}/`,
    kind: 'tool' as const,
    title: words.signs.pageTitle(months),
    summary: words.signs.pageDescription(months),
    ...toMonths(months),
  })),
  ...TOOL_MONTHS.map((month) => ({
    href: `/tools/age/${month}/`,
    kind: 'list' as const,
    title: words.age.monthPage(month),
    summary: words.age.monthDescription(month),
    ...toMonths(month),
  })),
]

/** Every tool whose table is there. */
export const toPages: ToPages = (source) => [
  ...toTools(source.library.reference).map(({ slug }) => ({
    href: `/tools/${slug}/`,
    kind: 'tool' as const,
    title: toTitle(slug),
    summary: words.lines[slug].text,
    keywords: [words.lines[slug].name, ...foundBy.keywords[slug]],
  })),
  {
    href: '/tools/',
    kind: 'tool',
    title: words.overview.title,
    summary: words.overview.lead,
    keywords: [words.tools.name],
  },
  ...toSheets(source),
]
