import { SEARCH_PAGE } from '#src/text/search-page.ts'

type Props<T extends string | number> = {
  name: string
  label: string
  value: T | undefined
  options: readonly T[]
  toLabel: (value: T) => string
  onChange: () => void
}

/** A select with 「不限」 first; a value from the address that is no option becomes one. */
export function ChoiceField<T extends string | number>(props: Props<T>) {
  const { name, label, value, options, toLabel, onChange } = props
  const shown = value === undefined || options.includes(value) ? options : [...options, value]
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} value={value ?? ''} onChange={onChange}>
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
