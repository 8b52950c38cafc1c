import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { listAuthorities } from '#src/desk/names.ts'
import type { DeskSite } from '#src/desk/open-desk.ts'
import type { Authority } from '#src/region/complaint-rules.ts'
import { PROBLEMS } from '#src/text/desk/problems.ts'

/** The unit of an id, a name or an alias. Throws a `DeskError` that names all units for any other word. */
export function findAuthority(site: DeskSite, written: string): Authority {
  const authorities = listAuthorities(site)
  if (authorities.length === 0) throw new DeskError(EXIT.wrong, PROBLEMS.noRules)
  const found = authorities.find(({ id, name, aliases }) =>
    [id, name, ...aliases].includes(written.trim()),
  )
  if (found) return found
  const names = authorities.map(({ id, name }) => `${name}（${id}）`)
  throw new DeskError(EXIT.usage, PROBLEMS.unknownAuthority(written, names))
}
