import type { HandOverView } from '#src/desk/api/hand-over-view.ts'
import type { Made } from '#src/desk/hand-over/find-made.ts'
import { HOTLINE } from '#src/desk/hand-over/receivers.ts'
import { toHandOverText, toNextStep } from '#src/desk/hand-over/to-hand-over-lines.ts'
import { zhHans as words } from '#src/desk/hand-over/words.ts'
import { zhHans } from '#src/desk/page/case/words.ts'
import type { Names } from '#src/desk/page/published-names.ts'
import { toTimeText } from '#src/text/dates.ts'

type Props = { handOvers: readonly HandOverView[]; made: readonly Made[]; names: Names }

/**
 * What was made for other units, how far it has come, and what is to be done next; nothing where nothing was. Paper is known
 * by what officers noted alone.
 */
export function HandOvers({ handOvers, made, names }: Props) {
  const onPaper = made.filter(({ kind }) => kind === 'packaged')
  if (handOvers.length + onPaper.length === 0) return null
  return (
    <section aria-label={words.handOvers}>
      <h3>{words.handOvers}</h3>
      <ul className="hand-overs">
        {handOvers.map((one) => {
          const known = withReceipt(one, made)
          const step = toNextStep(known)
          return (
            <li key={one.id}>
              {toTimeText(new Date(one.madeAt))} {toName(names, one.toUnit)}{' '}
              <span className={step === 'again' ? 'problem' : undefined}>
                {toHandOverText(known)}
              </span>
              {step && <span className="next">{zhHans.nextSteps[step]}</span>}
            </li>
          )
        })}
        {onPaper.map(({ unit, madeAt, receivedAt }) => (
          <li key={unit.id}>
            {toTimeText(new Date(madeAt))} {unit.name}{' '}
            {receivedAt === null
              ? words.steps.made
              : words.steps.received(toTimeText(new Date(receivedAt)))}
            {receivedAt === null && <span className="next">{zhHans.nextSteps.receipt}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A package that was sent to an address is signed for by word: its officers noted that. */
function withReceipt(one: HandOverView, made: readonly Made[]): HandOverView {
  const noted = made.find(({ unit, kind }) => unit.id === one.toUnit && kind === 'sent')
  const isIts = noted?.receivedAt != null && noted.madeAt >= one.madeAt
  return isIts && one.way === 'webhook' ? { ...one, receivedAt: noted.receivedAt } : one
}

const toName = (names: Names, id: string) => (id === HOTLINE.id ? HOTLINE.name : names.unit(id))
