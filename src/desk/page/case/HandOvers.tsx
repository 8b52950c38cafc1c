import type { HandOverView } from '#src/desk/api/hand-over-view.ts'
import { HOTLINE } from '#src/desk/hand-over/receivers.ts'
import { toHandOverText } from '#src/desk/hand-over/to-hand-over-lines.ts'
import { zhHans as words } from '#src/desk/hand-over/words.ts'
import { toInstantText } from '#src/desk/page/case/Facts.tsx'
import type { Names } from '#src/desk/page/published-names.ts'

type Props = { handOvers: readonly HandOverView[]; names: Names }

/** What was handed over to other units, and how far each package has come; nothing where nothing was. */
export function HandOvers({ handOvers, names }: Props) {
  if (handOvers.length === 0) return null
  return (
    <>
      <h3>{words.handOvers}</h3>
      <ul>
        {handOvers.map((one) => (
          <li key={one.id} className={one.endedAt === null ? undefined : 'problem'}>
            {toInstantText(one.madeAt)} {toName(names, one.toUnit)} {toHandOverText(one)}
          </li>
        ))}
      </ul>
    </>
  )
}

const toName = (names: Names, id: string) => (id === HOTLINE.id ? HOTLINE.name : names.unit(id))
