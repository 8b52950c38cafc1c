export type Option = { value: string; label: string; count: number | undefined }

type Props = {
  name: string
  legend: string
  options: readonly Option[]
  selected: readonly string[]
  onChange: () => void
}

/** Check boxes of one filter, each with how many centres it would leave. */
export function OptionGroup({ name, legend, options, selected, onChange }: Props) {
  return (
    <fieldset className="option-group">
      <legend>{legend}</legend>
      <div className="options">
        {options.map(({ value, label, count }) => (
          <label key={value} className={count === 0 ? 'option option--empty' : 'option'}>
            <input
              type="checkbox"
              name={name}
              value={value}
              checked={selected.includes(value)}
              onChange={onChange}
            />
            <span>{label}</span>
            {count !== undefined && <span className="option__count number">{count}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
