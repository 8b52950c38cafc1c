import type { FromText } from '#src/components/search/search-answer.ts'
import { zhHans as words } from '#src/components/search/words.ts'

/** A value and what it is called. */
export type Option = readonly [value: string | number, text: string]

type Props = {
  name: string
  legend: string
  /** What choosing nothing means. */
  none?: string
  options: readonly Option[]
  /** In force; where it is no option it becomes one. */
  value?: Option | undefined
  fromText?: FromText | undefined
}

/** A select with 「不限」 first. */
export function Choice({ name, legend, none, options, value, fromText }: Props) {
  const isKnown = !value || options.some(([known]) => known === value[0])
  return (
    <div className="field">
      <label htmlFor={name}>{legend}</label>
      <select
        id={name}
        name={name}
        defaultValue={value?.[0] ?? ''}
        data-text-without={fromText?.textWithout}
      >
        <option value="">{none ?? words.page.any}</option>
        {(isKnown ? options : [...options, value]).map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
