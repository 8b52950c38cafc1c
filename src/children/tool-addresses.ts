import type { ReferenceName, ReferenceTables } from '#src/guidance/reference/reference-tables.ts'

/** The months of age that have a page of their own. */
export const TOOL_MONTHS: readonly number[] = Array.from({ length: 37 }, (_, month) => month)

/** The tools in the order in which they are shown, and the tables without which there is none. */
export const TOOLS = [
  { slug: 'calendar', needs: ['immunisation', 'check-ups'] },
  { slug: 'age', needs: ['class-groups'] },
  { slug: 'growth', needs: ['growth'] },
  { slug: 'warning-signs', needs: ['warning-signs'] },
  { slug: 'subsidy', needs: ['subsidy'] },
  { slug: 'leave', needs: ['leave'] },
  { slug: 'first-day', needs: ['first-day'] },
] as const satisfies readonly { slug: string; needs: readonly ReferenceName[] }[]

export type ToolSlug = (typeof TOOLS)[number]['slug']

/** The static pages of growth curves: `/tools/growth/<slug>/`. */
export const GROWTH_PAGES = (['male', 'female'] as const).flatMap((sex) =>
  (['weight', 'length', 'head', 'bmi'] as const).map((measure) => ({
    sex,
    measure,
    slug: `${sex === 'male' ? 'boys' : 'girls'}-${measure}`,
  })),
)

/** The tools that can be shown with the tables that are there. */
export const toTools = (reference: ReferenceTables) =>
  TOOLS.filter(({ needs }) => needs.every((name) => reference[name]))

/** Every address below `/tools/`: a tool without its tables has no page; a month has, with what is there. */
export function toToolAddresses(reference: ReferenceTables): string[] {
  const tools = toTools(reference).map(({ slug }) => slug)
  const parts: Partial<Record<ToolSlug, readonly (string | number)[]>> = {
    growth: GROWTH_PAGES.map(({ slug }) => slug),
    'warning-signs': reference['warning-signs']?.ages.map(({ months }) => months) ?? [],
  }
  return [
    '/tools/',
    ...tools.map((slug) => `/tools/${slug}/`),
    ...TOOL_MONTHS.map((month) => `/tools/age/${month}/`),
    ...tools.flatMap((tool) => (parts[tool] ?? []).map((part) => `/tools/${tool}/${part}/`)),
  ]
}
