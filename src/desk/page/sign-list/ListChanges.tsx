import type { Names } from '#src/desk/page/published-names.ts'
import { zhHans as words } from '#src/desk/page/sign-list/words.ts'
import type { ListedKey, ListView } from '#src/officers/to-list-view.ts'
import { toProblemLine } from '#src/officers/words.ts'

/** What more signatures put right. */
const LACKING = ['tooFewSigners', 'unsignedChange']

/** What is wrong with a list whoever signs it. */
export const findWrong = ({ problems }: ListView) =>
  problems.filter(({ code }) => !LACKING.includes(code))

type Props = { view: ListView; toUnit: Names['unit'] }

/** What a list changes, in words, with all that is compared before it is signed. */
export function ListChanges({ view, toUnit }: Props) {
  const { number, madeOn, authorities, removed, fingerprint } = view
  const added = authorities.flatMap(({ authority, officers, recovery }) =>
    [...officers, ...(recovery ? [recovery] : [])]
      .filter(({ isNew }) => isNew)
      .map(({ post }) => words.added(toUnit(authority), post)),
  )
  const gone = removed.map(({ authority, post }) => words.removed(toUnit(authority), post))
  const lines = [...added, ...gone]
  return (
    <section className="list-changes">
      <h2>{words.head(number, madeOn)}</h2>
      {number === 1 ? (
        <p>{words.first}</p>
      ) : (
        <>
          <h3>{words.changes}</h3>
          {lines.length === 0 ? (
            <p>{words.same}</p>
          ) : (
            <ul className="changed-keys">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </>
      )}
      <h3>{words.fingerprint}</h3>
      <p>
        <code className="fingerprint">{fingerprint}</code>
      </p>
      <details open={number === 1}>
        <summary>{words.keys}</summary>
        {authorities.map(({ authority, officers, recovery }) => (
          <div key={authority}>
            <h4>{toUnit(authority)}</h4>
            <ul>
              {officers.map((key) => (
                <Key key={key.fingerprint} label={words.officer} listed={key} />
              ))}
              {recovery && <Key label={words.recovery} listed={recovery} />}
            </ul>
          </div>
        ))}
      </details>
      <Problems view={view} toUnit={toUnit} />
    </section>
  )
}

const Key = ({ label, listed }: { label: string; listed: ListedKey }) => (
  <li>
    {label}：{listed.post} {listed.isNew && <span className="flag">{words.isNew}</span>}{' '}
    {listed.hasSigned && <span className="flag">{words.hasSigned}</span>}
    <br />
    <code>{listed.fingerprint}</code>
  </li>
)

function Problems({ view, toUnit }: Props) {
  const wrong = findWrong(view)
  const found = wrong.length > 0 ? wrong : view.problems
  if (found.length === 0) return <p className="notice">{words.complete}</p>
  return (
    <div className={wrong.length > 0 ? 'alarm' : 'notice'}>
      <p>{wrong.length > 0 ? words.wrong : words.missing}</p>
      <ul>
        {found.map((problem) => (
          <li key={`${problem.code} ${problem.authority}`}>{toProblemLine(problem, toUnit)}</li>
        ))}
      </ul>
    </div>
  )
}
