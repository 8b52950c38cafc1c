import type { Outcome } from '#src/complaints/states.ts'
import { toOutcomes } from '#src/desk/acts/enquiry.ts'
import type { ActedOn } from '#src/desk/page/acts/acted-on.ts'
import { findOthers, type toAct } from '#src/desk/page/acts/acts.ts'
import type { Filled } from '#src/desk/page/acts/filled.ts'
import { findUnits } from '#src/desk/page/acts/find-units.ts'
import { PublishFields } from '#src/desk/page/acts/PublishFields.tsx'
import { zhHans as words } from '#src/desk/page/acts/words.ts'
import { toNames } from '#src/desk/page/published-names.ts'
import { zhHans as desk } from '#src/desk/words.ts'

type Chosen = Omit<Filled, 'words'>
type Props = {
  fields: ReturnType<typeof toAct>['fields']
  acted: ActedOn
  chosen: Chosen
  onChosen: (chosen: Chosen) => void
}

/** What an act asks for besides its words. */
export function ChoiceFields({ fields, acted, chosen, onChosen }: Props) {
  const names = toNames(acted.published)
  const put = (part: Partial<Chosen>) => onChosen({ ...chosen, ...part })
  return (
    <>
      {fields.includes('outcome') && (
        <label>
          {words.outcome}
          <select
            value={chosen.outcome}
            onChange={({ target }) => put({ outcome: target.value as Outcome | '' })}
          >
            <option value="">{words.chooseOutcome}</option>
            {toOutcomes(acted.row).map((outcome) => (
              <option key={outcome} value={outcome}>
                {desk.outcomes[outcome]}
              </option>
            ))}
          </select>
        </label>
      )}
      {fields.includes('unit') && (
        <>
          <label>
            {words.unit}
            <select value={chosen.unit} onChange={({ target }) => put({ unit: target.value })}>
              <option value="">{words.chooseUnit}</option>
              {findUnits(acted).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.accused}
            <input
              type="text"
              value={chosen.accused}
              onChange={({ target }) => put({ accused: target.value })}
            />
          </label>
        </>
      )}
      {fields.includes('officer') && (
        <label>
          {words.officer}
          <select value={chosen.officer} onChange={({ target }) => put({ officer: target.value })}>
            <option value="">{words.nobody}</option>
            {acted.colleagues.map(({ signingKey, post }) => (
              <option key={signingKey} value={signingKey}>
                {post}
              </option>
            ))}
          </select>
        </label>
      )}
      {fields.includes('other') && (
        <label>
          {words.other}
          <select value={chosen.other} onChange={({ target }) => put({ other: target.value })}>
            <option value="">{words.chooseOther}</option>
            {findOthers(acted).map(({ reference, matter }) => (
              <option key={reference} value={reference}>
                {`${reference} ${names.matter(matter)}`}
              </option>
            ))}
          </select>
        </label>
      )}
      {fields.includes('made') && (
        <label>
          {words.made}
          <select value={chosen.made} onChange={({ target }) => put({ made: target.value })}>
            <option value="">{words.chooseUnit}</option>
            {acted.made.map(({ unit, receivedAt }) => (
              <option key={unit.id} value={unit.id}>
                {receivedAt === null ? unit.name : words.madeBefore(unit.name)}
              </option>
            ))}
          </select>
        </label>
      )}
      {fields.includes('number') && (
        <label>
          {words.number}
          <input
            type="text"
            value={chosen.number}
            onChange={({ target }) => put({ number: target.value })}
          />
        </label>
      )}
      {fields.includes('checked') && (
        <label className="tick">
          <input
            type="checkbox"
            checked={chosen.checked}
            onChange={() => put({ checked: !chosen.checked })}
          />
          {words.checked}
        </label>
      )}
      {fields.includes('again') && (
        <label>
          {words.again(acted.row.reference)}
          <input
            type="text"
            autoComplete="off"
            value={chosen.again}
            onChange={({ target }) => put({ again: target.value })}
          />
        </label>
      )}
      {fields.includes('days') && (
        <label>
          {words.days}
          <input
            type="text"
            inputMode="numeric"
            value={chosen.days}
            onChange={({ target }) => put({ days: target.value })}
          />
        </label>
      )}
      <PublishFields {...{ fields, chosen, put }} />
    </>
  )
}
