import { zhHans as words } from '#src/components/search/words.ts'

/** The words a parent types. Brief above an answer on a phone: who asked before knows what it is for. */
export function SearchBox({ text, isBrief }: { text: string; isBrief: boolean }) {
  return (
    <div className={isBrief ? 'search-box search-box--brief' : 'search-box'}>
      <label htmlFor="q">{words.page.textLabel}</label>
      <div className="search-box__field">
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={text}
          maxLength={200}
          enterKeyHint="search"
          spellCheck={false}
          aria-describedby="q-hint"
        />
        <button type="submit" className="button">
          {words.page.submit}
        </button>
      </div>
      <p id="q-hint" className="small">
        {words.page.textHint}
      </p>
    </div>
  )
}
