import type { Housemate } from '#src/choosing/buildings.ts'
import { zhHans as words } from '#src/components/centre-card/words.ts'

/** More are found by searching for the address. */
const MOST_NAMED = 5

/** The other centres at the address of a card: none of them is hidden, each has its own place in the list. */
export function SameHouse({ others }: { others: readonly Housemate[] }) {
  if (others.length === 0) return null
  return (
    <p className="small same-house">
      {words.sameHouse(others.length)}
      {others.slice(0, MOST_NAMED).map(({ id, name }) => (
        <a key={id} className="tap" href={`/centres/${id}/`}>
          {name}
        </a>
      ))}
    </p>
  )
}
