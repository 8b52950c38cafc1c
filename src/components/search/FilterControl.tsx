import type { CentreQuery } from '#search/centre-query.ts'
import type { Facets } from '#search/engine.ts'
import { type Filter, type FilterValue, toLabels, toValues, YES } from '#search/filters/filter.ts'
import type { SearchRegion } from '#src/components/search/search-region.ts'
import { zhHans as words } from '#src/components/search/words.ts'
import type { CodeTable } from '#src/lib/coded.ts'

export type ControlProps = {
  query: CentreQuery
  facets: Facets
  region: Pick<SearchRegion, 'subdistricts'>
}

type Of<Kind extends Filter['kind']> = Extract<Filter, { kind: Kind }>

/** The part of the form where one filter is chosen. */
export function FilterControl({ filter, ...props }: ControlProps & { filter: Filter }) {
  if (filter.kind === 'flag') {
    return <TickBoxes {...props} filter={filter} labels={{ [YES]: filter.option }} />
  }
  if (filter.kind === 'codes') {
    const labels =
      filter.labels === 'own'
        ? toOwnLabels(filter, props)
        : toLabels(filter, props.region.subdistricts)
    return <TickBoxes {...props} filter={filter} labels={labels} />
  }
  if (filter.kind === 'time') return <Choice {...props} filter={filter} options={filter.options} />
  if (filter.kind !== 'number') return <Kept filter={filter} query={props.query} />
  return filter.options ? (
    <Choice {...props} filter={filter} options={filter.options} />
  ) : (
    <Amount {...props} filter={filter} />
  )
}

/** What is asked for in the address alone stays in force when the form is sent. */
function Kept({ filter, query }: Pick<ControlProps, 'query'> & { filter: Filter }) {
  return toValues(filter, query).map((value) => (
    <input key={value} type="hidden" name={filter.parameter} value={value} />
  ))
}

/** So many of the words of the lists can be read on a phone. */
const MOST_OWN = 12

/** The words that most centres have, and those asked for. */
function toOwnLabels(
  { parameter, field }: Of<'codes'>,
  { query, facets }: ControlProps,
): CodeTable {
  const counts = (facets as Record<string, Record<string, number>>)[parameter] ?? {}
  const frequent = Object.keys(counts).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
  const shown = [...toValues({ field }, query).map(String), ...frequent.slice(0, MOST_OWN)]
  return Object.fromEntries(shown.map((word) => [word, word]))
}

type BoxesProps = Pick<ControlProps, 'query' | 'facets'> & {
  filter: Of<'codes' | 'flag'>
  /** The options, in this order. */
  labels: CodeTable
}

/** Check boxes, each with how many centres it would leave. */
function TickBoxes({ filter, labels, query, facets }: BoxesProps) {
  const { parameter, legend } = filter
  const asked = toValues(filter, query)
  const counts = (facets as Record<string, Record<string, number>>)[parameter]
  return (
    <fieldset className="option-group">
      <legend>{legend}</legend>
      <div className="options">
        {Object.entries(labels).map(([code, label]) => {
          // Some filters are not counted.
          const count = counts?.[code] ?? (counts ? 0 : undefined)
          return (
            <label key={code} className={count === 0 ? 'option option--empty' : 'option'}>
              <input
                type="checkbox"
                name={parameter}
                value={code}
                defaultChecked={asked.includes(code)}
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

type ChoiceProps = Pick<ControlProps, 'query'> & {
  filter: Of<'number' | 'time'>
  options: readonly FilterValue[]
}

/** A select with 「不限」 first; a value from the address that is no option becomes one. */
export function Choice({ filter, options, query }: ChoiceProps) {
  const { parameter, legend } = filter
  const [value] = toValues(filter, query)
  const shown = value === undefined || options.includes(value) ? options : [...options, value]
  const toOption = ((filter.kind === 'number' && filter.toOption) || filter.toChip) as (
    option: FilterValue,
  ) => string
  return (
    <div className="field">
      <label htmlFor={parameter}>{legend}</label>
      <select id={parameter} name={parameter} defaultValue={value ?? ''}>
        <option value="">{words.page.any}</option>
        {shown.map((option) => (
          <option key={option} value={option}>
            {toOption(option)}
          </option>
        ))}
      </select>
    </div>
  )
}

type AmountProps = Pick<ControlProps, 'query'> & { filter: Of<'number'> }

/** A number to type, and what it means. */
function Amount({ filter, query }: AmountProps) {
  const { parameter, legend, min, max, toHint } = filter
  const [value = ''] = toValues(filter, query)
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
        defaultValue={value}
        aria-describedby={toHint && hint}
      />
      {toHint && (
        <p id={hint} className="small">
          {toHint(query)}
        </p>
      )}
    </div>
  )
}
