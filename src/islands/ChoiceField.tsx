import { FILTER_GROUPS, SEARCH_PAGE } from '#src/text/search-page.ts'

type Props<T extends string | number> = {
  name: 'age' | 'radius' | 'opensBefore' | 'closesAfter'
  value: T | undefined
  options: readonly T[]
  toLabel: (value: T) => string
  onChoose: () => void
}

/** A select with 「不限」 first; a value from the address that is no option becomes one. */
export function ChoiceField<T extends string | number>(props: Props<T>) {
  const { name, value, options, toLabel, onChoose } = props
  const shown = value === undefined || options.includes(value) ? options : [...options, value]
  return (
    <div className="field">
      <label htmlFor={name}>{FILTER_GROUPS[name]}</label>
      <select id={name} name={name} value={value ?? ''} onChange={onChoose}>
        <option value="">{SEARCH_PAGE.any}</option>
        {shown.map((option) => (
          <option key={option} value={option}>
            {toLabel(option)}
          </option>
        ))}
      </select>
    </div>
  )
}
