import type { FromText } from '#src/components/search/search-answer.ts'
import { zhHans as words } from '#src/components/search/words.ts'

/** The place that is measured from, as its field shows it. */
export type ShownPlace = {
  name?: string | undefined
  /** Of a place that is known; the script asks for it by its id as long as its name stands there. */
  id?: string | undefined
  fromText?: FromText | undefined
}

/**
 * Near what: a name to type. With script the names that fit are offered below it (`offer-origins.ts`); without, the
 * server looks for it.
 */
export function PlaceField({ name, id, fromText }: ShownPlace) {
  return (
    <div className="field ask__place">
      <label htmlFor="place">{words.ask.place}</label>
      <input
        id="place"
        name="place"
        type="text"
        defaultValue={name ?? ''}
        placeholder={words.ask.placeExample}
        maxLength={40}
        enterKeyHint="search"
        spellCheck={false}
        data-origin={id}
        data-text-without={fromText?.textWithout}
      />
    </div>
  )
}
