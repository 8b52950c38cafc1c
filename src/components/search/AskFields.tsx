import { age } from '#search/filters/age.ts'
import { Choice, type Option } from '#src/components/search/Choice.tsx'
import { PlaceField, type ShownPlace } from '#src/components/search/PlaceField.tsx'
import type { FromText } from '#src/components/search/search-answer.ts'
import { zhHans as words } from '#src/components/search/words.ts'
import { toAgeText } from '#src/text/ages.ts'

type Chosen = { value?: Option | undefined; fromText?: FromText | undefined }

type Props = {
  age?: Chosen
  start?: Chosen
  months: readonly Option[]
  place?: ShownPlace
}

const AGES: readonly Option[] = age.options.map((months) => [months, toAgeText(months)])

/** The three things parents ask, on the first page and on that of the search: how old, from when, near what. */
export function AskFields({ age: asked, start, months, place }: Props) {
  return (
    <div className="ask">
      <Choice name="age" legend={words.ask.age} options={AGES} {...asked} />
      <Choice
        name="start"
        legend={words.ask.start}
        none={words.ask.now}
        options={months}
        {...start}
      />
      <PlaceField {...place} />
    </div>
  )
}
