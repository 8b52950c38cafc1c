import type { ComplaintIntake } from '#src/complaints/complaint-intake.ts'
import { EMPTY_LIBRARY } from '#src/guidance/library.ts'
import { openBundle } from '#src/publishing/bundle/site-bundle.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'
import { makeIntake } from '#tests/support/complaint-intake-double.ts'
import { EXAMPLE_RULES } from '#tests/support/example-complaint-rules.ts'
import { makeSearchFixture, SEARCH_NOW } from '#tests/support/search-fixture.ts'

/** Where the pages of these tests stand. */
export const SITE = 'https://portal.example'
const { region, snapshot } = makeSearchFixture()

/** Centres are found by their name only: the search itself is tested elsewhere. */
const search = {
  searchCentres: async ({ text }: { text: string }) => {
    const found = snapshot.centres.filter(({ legalName }) => legalName.includes(text))
    return { hits: found.map((document) => ({ document })), total: found.length }
  },
} as unknown as App.Locals['search']

export type Shown = { status: number; location: string | null; html: string; headers: Headers }

/** `body`: what is sent instead of a form. */
type Visit = { path: string; form?: Record<string, string>; body?: string; cookie?: string }

/** Opens pages of the built site as a channel of `parts` would answer; `rules`: false where the region takes none. */
export async function openComplaintPages(bundleDir: string) {
  const render = await openBundle(bundleDir, 'complaint pages')
  return async (
    { path, form, body, cookie }: Visit,
    parts: Partial<ComplaintIntake> = {},
    rules: ComplaintRules | false = EXAMPLE_RULES,
  ): Promise<Shown> => {
    const request = new Request(SITE + path, {
      method: form || body ? 'POST' : 'GET',
      headers: cookie ? { cookie } : {},
      body: form ? new URLSearchParams(form) : (body ?? null),
    })
    const response = await render(request, {
      releaseVersion: 'test',
      region,
      siteUrl: SITE,
      snapshot,
      library: EMPTY_LIBRARY,
      search,
      now: SEARCH_NOW,
      complaintRules: rules || undefined,
      complaints: rules ? makeIntake(parts) : undefined,
      reports: undefined,
      toPictureVersion: () => undefined,
      languages: {},
      caller: '192.0.2.1',
    })
    const { status, headers } = response
    return { status, headers, location: headers.get('location'), html: await response.text() }
  }
}
