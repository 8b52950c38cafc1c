import { type FilingEvents, toFilingState } from '#src/centres/filing-state.ts'
import type { RecordCheck } from '#src/filings/check/record-check.ts'
import { toStateWord } from '#src/filings/check/state/to-state-word.ts'
import { FILING_STATE_LABELS } from '#src/text/codes.ts'

/** Later than every event. */
const LAST_DAY = '9999-12-31'

/** The days that would show a centre as something else than the word of its list. */
const DAYS = ['filedOn', 'filedUntil', 'renewalFrom', 'suspendedFrom', 'suspendedTo'] as const

/**
 * A state in words beside the days of the centre. Where they agree, the days are published. A word that takes something
 * from parents goes before them: the state is that of the word, its day unknown. Nothing shows as filed that a list calls
 * anything else.
 */
export function checkState({ record, entry, value, tell, leaveOut }: RecordCheck): void {
  const field = 'row.status'
  const status = entry(field)
  if (!status || isFiledAgain({ entry }, status.asOf)) return
  const word = toStateWord(String(status.value), status.at.heading)
  const state = toFilingState(toEvents(value), status.asOf ?? LAST_DAY)
  if (word === state || (word === 'filed' && state === 'renewing')) return
  if (word === 'filed') {
    if (state === 'unknown') tell('status-without-date', field)
    else tell('status-against-dates', field, FILING_STATE_LABELS[state])
    return
  }
  // A column of states that says so leaves no doubt, and when the centre was filed stays true.
  const { column, given } = status.heading
  const isPlain = word === 'withdrawn' && column?.field === field && !given
  if (word === 'doubtful') tell('status-not-understood', field)
  else if (isPlain) tell('withdrawn-without-day', field)
  else tell('status-goes-before', field, FILING_STATE_LABELS[word])
  leaveOut(...(isPlain ? DAYS.filter((day) => day !== 'filedOn') : DAYS))
  if (word === 'doubtful') return
  const { asOf } = status
  record.entries.set('listedState', status.with({ state: word, ...(asOf ? { asOf } : {}) }))
}

/** A newer list than the one with the word says that the centre was filed after it. */
function isFiledAgain({ entry }: Pick<RecordCheck, 'entry'>, since: string | undefined): boolean {
  const filed = entry('filedOn')
  return Boolean(since && filed?.asOf && filed.asOf > since && String(filed.value) > since)
}

const toEvents = (value: RecordCheck['value']): FilingEvents => ({
  filedOn: value<string>('filedOn'),
  filedUntil: value<string>('filedUntil'),
  renewalFrom: value<string>('renewalFrom'),
  suspendedFrom: value<string>('suspendedFrom'),
  suspendedTo: value<string>('suspendedTo'),
  withdrawnOn: value<string>('withdrawnOn'),
})
