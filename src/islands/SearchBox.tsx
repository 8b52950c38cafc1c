import { type KeyboardEvent, useRef } from 'react'
import { zhHans as words } from '#src/islands/words.ts'

/** Keys pressed while an input method is composing: `isComposing`, and 229 for Safari. */
const isComposing = ({ nativeEvent }: KeyboardEvent) =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229

const keepWithinComposition = (event: KeyboardEvent) => {
  if (event.key === 'Enter' && isComposing(event)) event.preventDefault()
}

type Props = {
  text: string
  /** `unfinished`: an input method is still composing, so it is no question yet. */
  onType: (unfinished: boolean) => void
}

/** The words a parent types. */
export function SearchBox({ text, onType }: Props) {
  // Safari before 16.4 does not say it in its input events.
  const isUnfinished = useRef(false)
  const turn = (unfinished: boolean) => {
    isUnfinished.current = unfinished
    onType(unfinished)
  }
  return (
    <div className="search-box">
      <label htmlFor="q">{words.page.textLabel}</label>
      <div className="search-box__field">
        <input
          id="q"
          name="q"
          type="search"
          value={text}
          maxLength={200}
          enterKeyHint="search"
          spellCheck={false}
          aria-describedby="q-hint"
          onChange={() => onType(isUnfinished.current)}
          onKeyDown={keepWithinComposition}
          onCompositionStart={() => turn(true)}
          onCompositionEnd={() => turn(false)}
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
