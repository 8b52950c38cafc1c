import { type AskedBefore, toAskedParameters } from '#src/choosing/shared-ids.ts'
import { zhHans as words } from '#src/components/choosing/words.ts'

type Props = {
  /** What was asked: the comparison answers the same. */
  asked?: AskedBefore
}

/** Sends the ticked cards of a list to the comparison; the boxes name this form. */
export function CompareForm({ asked = {} }: Props) {
  return (
    <form id="compare" className="compare-form screen-only" action="/compare/" method="get">
      {toAskedParameters(asked).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button className="button" type="submit">
        {words.form.submit}
      </button>{' '}
      <span className="small" data-ticked="" data-hint={words.form.hint}>
        {words.form.hint}
      </span>{' '}
      <a className="tap" href="/kept/" data-kept-link="">
        {words.form.kept}
      </a>
    </form>
  )
}
