import type { FacetName, Facets } from '#search/engine.ts'
import type { CodeTable } from '#src/lib/coded.ts'
import { FILTER_GROUPS } from '#src/text/search-page.ts'

type Props = {
  name: FacetName
  /** The options, in this order. */
  labels: CodeTable
  selected: readonly string[]
  facets: Facets
  onChoose: () => void
}

/** Check boxes of one filter, each with how many centres it would leave. */
export function OptionGroup({ name, labels, selected, facets, onChoose }: Props) {
  return (
    <fieldset className="option-group">
      <legend>{FILTER_GROUPS[name]}</legend>
      <div className="options">
        {Object.entries(labels).map(([code, label]) => {
          const count = facets[name][code] ?? 0
          return (
            <label key={code} className={count > 0 ? 'option' : 'option option--empty'}>
              <input
                type="checkbox"
                name={name}
                value={code}
                checked={selected.includes(code)}
                onChange={onChoose}
              />
              <span>{label}</span>
              <span className="option__count number">{` ${count}`}</span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
