import type { ComplaintRules } from '#src/region/complaint-rules.ts'

/** Names of all units by id, those above too. */
export const toAuthorityNames = ({
  authorities,
  escalation,
}: ComplaintRules): ReadonlyMap<string, string> =>
  new Map(
    [...authorities, ...escalation.map(({ authority }) => authority)].map(({ id, name }) => [
      id,
      name,
    ]),
  )
