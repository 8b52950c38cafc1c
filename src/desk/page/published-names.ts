import { HELD_AUTHORITY } from '#src/complaints/routing/to-route.ts'
import type { Published } from '#src/desk/api/addresses.ts'
import type { Authority } from '#src/region/complaint-rules.ts'
import { listMatters } from '#src/region/list-matters.ts'

/** Every unit that the rules name: those of the region and those above. */
export const listUnits = ({ rules }: Pick<Published, 'rules'>): Authority[] => [
  ...rules.authorities,
  ...rules.escalation.map(({ authority }) => authority),
]

/** What ids are called; the id itself where today's rules do not know it any more. */
export type Names = Record<'unit' | 'matter' | 'centre' | 'subdistrict', (id: string) => string>

export function toNames(published: Published): Names {
  const units = new Map(listUnits(published).map(({ id, name }) => [id, name]))
  const matters = new Map(listMatters(published.rules).map(({ id, label }) => [id, label]))
  const centres = new Map(published.centres.map(({ id, names: [name = id] }) => [id, name]))
  const subdistricts = new Map(published.subdistricts.map(({ code, name }) => [code, name]))
  const unit = (id: string) => (id === HELD_AUTHORITY.id ? HELD_AUTHORITY.name : units.get(id))
  return {
    unit: (id) => unit(id) ?? id,
    matter: (id) => matters.get(id) ?? id,
    centre: (id) => centres.get(id) ?? id,
    subdistrict: (code) => subdistricts.get(code) ?? code,
  }
}
