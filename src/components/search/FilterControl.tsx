import { type Filter, toLabels, toValues, YES } from '#search/filters/filter.ts'
import { Choice } from '#src/components/search/Choice.tsx'
import { toFromText } from '#src/components/search/from-text.ts'
import type { Asked } from '#src/components/search/search-answer.ts'
import type { CodeTable } from '#src/lib/coded.ts'

type Of<Kind extends Filter['kind']> = Extract<Filter, { kind: Kind }>

type Props<Shown extends Filter = Filter> = { filter: Shown; asked: Asked }

/** The part of the form where one filter is chosen. It shows what is in force, chosen or understood. */
export function FilterControl({ filter, asked }: Props) {
  switch (filter.kind) {
    case 'flag':
      return <TickBoxes filter={filter} asked={asked} labels={{ [YES]: filter.option }} />
    case 'codes': {
      const isOwn = filter.labels === 'own'
      const labels = isOwn
        ? toOwnLabels(filter, asked)
        : toLabels(filter, asked.region.subdistricts)
      return <TickBoxes filter={filter} asked={asked} labels={labels} />
    }
    case 'time':
      return <Time filter={filter} asked={asked} />
    case 'number':
      return <Amount filter={filter} asked={asked} />
    default:
      return <Kept filter={filter} asked={asked} />
  }
}

/** What is asked for in the address alone stays in force when the form is sent. */
function Kept({ filter, asked }: Props) {
  return toValues(filter, asked.query).map((value) => (
    <input key={value} type="hidden" name={filter.parameter} value={value} />
  ))
}

/** So many of the words of the lists can be read on a phone. */
const MOST_OWN = 12

const toCounts = (parameter: string, { answer }: Asked): Record<string, number> | undefined =>
  (answer.facets as Record<string, Record<string, number>>)[parameter]

/** The words that most centres have, and those asked for. */
function toOwnLabels(filter: Of<'codes'>, asked: Asked): CodeTable {
  const counts = toCounts(filter.parameter, asked) ?? {}
  const frequent = Object.keys(counts).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
  const values = toValues(filter, asked.answer.effectiveQuery).map(String)
  const shown = [...values, ...frequent.slice(0, MOST_OWN)]
  return Object.fromEntries(shown.map((word) => [word, word]))
}

/** Check boxes, each with how many centres it would leave. Without a name a box asks nothing: its word does. */
function TickBoxes({ filter, asked, labels }: Props<Of<'codes' | 'flag'>> & { labels: CodeTable }) {
  const { parameter, legend } = filter
  const values = toValues(filter, asked.answer.effectiveQuery)
  const counts = toCounts(parameter, asked)
  return (
    <fieldset className="option-group">
      <legend>{legend}</legend>
      <div className="options">
        {Object.entries(labels).map(([code, label]) => {
          // Some filters are not counted.
          const count = counts?.[code] ?? (counts ? 0 : undefined)
          const word = toFromText(filter, code, asked)
          return (
            <label key={code} className={count === 0 ? 'option option--empty' : 'option'}>
              <input
                type="checkbox"
                name={word ? undefined : parameter}
                data-name={word ? parameter : undefined}
                value={code}
                defaultChecked={values.includes(code)}
                data-text-without={word?.textWithout}
              />
              <span>{label}</span>
              {count !== undefined && <span className="option__count number">{` ${count}`}</span>}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

/** A time of the day to choose. */
function Time({ filter, asked }: Props<Of<'time'>>) {
  const [value] = toValues(filter, asked.answer.effectiveQuery)
  return (
    <Choice
      name={filter.parameter}
      legend={filter.legend}
      options={filter.options.map((time) => [time, filter.toChip(time)])}
      value={value === undefined ? undefined : [value, filter.toChip(String(value))]}
      fromText={value === undefined ? undefined : toFromText(filter, value, asked)}
    />
  )
}

/** A number to type, and what it means. */
function Amount({ filter, asked }: Props<Of<'number'>>) {
  const { parameter, legend, min, max, toHint } = filter
  const { effectiveQuery } = asked.answer
  const [value] = toValues(filter, effectiveQuery)
  const word = value === undefined ? undefined : toFromText(filter, value, asked)
  const hint = `${parameter}-hint`
  return (
    <div className="field">
      <label htmlFor={parameter}>{legend}</label>
      <input
        id={parameter}
        name={parameter}
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        defaultValue={value ?? ''}
        aria-describedby={toHint && hint}
        data-text-without={word?.textWithout}
      />
      {toHint && (
        <p id={hint} className="small">
          {toHint(effectiveQuery)}
        </p>
      )}
    </div>
  )
}
