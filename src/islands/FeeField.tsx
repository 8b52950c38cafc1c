import type { FilterProps } from '#src/islands/FilterPanel.tsx'
import { SERVICE_TYPE_LABELS } from '#src/text/codes.ts'
import { FILTER_GROUPS } from '#src/text/search-page.ts'

/** An upper bound of the fee, and which fee is meant. */
export function FeeField({ query, onType }: Pick<FilterProps, 'query' | 'onType'>) {
  const service = SERVICE_TYPE_LABELS[query.serviceTypes[0] ?? 'fullDay']
  return (
    <div className="field">
      <label htmlFor="maxFee">{FILTER_GROUPS.maxFee}</label>
      <input
        id="maxFee"
        name="maxFee"
        type="number"
        inputMode="numeric"
        min={0}
        max={100_000}
        value={query.maxFeeInYuan ?? ''}
        aria-describedby="maxFee-hint"
        onChange={onType}
      />
      <p id="maxFee-hint" className="small">
        {FILTER_GROUPS.feeHint(service)}
      </p>
    </div>
  )
}
