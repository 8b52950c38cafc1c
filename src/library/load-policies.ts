import { type PolicyPage, policySchema } from '#src/guidance/policy.ts'
import { SLUG_PATTERN } from '#src/guidance/shared-fields.ts'
import { type TellContent, tellExpiry } from '#src/library/content-issue.ts'
import { parsePage } from '#src/library/parse-page.ts'
import {
  type ContentFile,
  type ContentSource,
  readSharedFiles,
} from '#src/library/read-content-files.ts'

type LoadedPolicy = PolicyPage & { regions?: string[] | undefined }

/** The path of a policy's file, as the report names it. */
export const toPolicyFile = ({ slug }: Pick<PolicyPage, 'slug'>) => `policies/${slug}.md`

function toPolicy(file: ContentFile, on: string, tell: TellContent): LoadedPolicy | undefined {
  const page = parsePage(file, policySchema, SLUG_PATTERN, tell)
  if (!page) return undefined
  const { head, slug, body } = page
  tellExpiry({ file: file.path, field: 'nextReview' }, head.nextReview, on, tell)
  return { ...head, slug, ...body }
}

const LEVELS = policySchema.shape.level.options
const toDay = ({ issuedOn, publishedOn }: PolicyPage) => issuedOn ?? publishedOn ?? ''

/** Policies that count in a region: its own first, then by level, the newest first. */
export async function loadPolicies(
  source: ContentSource,
  tell: TellContent,
): Promise<PolicyPage[]> {
  const policies: LoadedPolicy[] = []
  for (const file of await readSharedFiles(source, 'policies', '.md', tell)) {
    const policy = toPolicy(file, source.on, tell)
    if (policy) policies.push(policy)
  }
  return policies
    .filter(({ regions }) => !regions || regions.includes(source.region))
    .map(({ regions: _, ...policy }) => policy)
    .sort(
      (a, b) =>
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || toDay(b).localeCompare(toDay(a)),
    )
}
