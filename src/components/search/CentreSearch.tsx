import { age } from '#search/filters/age.ts'
import { start } from '#search/filters/start.ts'
import { AskFields } from '#src/components/search/AskFields.tsx'
import { FilterPanel } from '#src/components/search/FilterPanel.tsx'
import { FoldedQuestion, isAsking } from '#src/components/search/FoldedQuestion.tsx'
import { toFromText } from '#src/components/search/from-text.ts'
import { NearLinks } from '#src/components/search/NearLinks.tsx'
import { toSettled, toShownPlace } from '#src/components/search/place.ts'
import { Results } from '#src/components/search/Results.tsx'
import { SearchBox } from '#src/components/search/SearchBox.tsx'
import { toPageAddress } from '#src/components/search/search-address.ts'
import type { Asked } from '#src/components/search/search-answer.ts'
import { toNextMonths } from '#src/components/search/start-months.ts'
import { toSearchTitle } from '#src/components/search/to-search-title.ts'
import { zhHans as words } from '#src/components/search/words.ts'
import { toAgeText } from '#src/text/ages.ts'
import { toDateText } from '#src/text/dates.ts'

type Props = {
  asked: Asked
  /** What was wrong with values of the address that were left out. */
  ignored: readonly string[]
}

/**
 * The search page below its heading: a form, links and a list, rendered on the server alone. Where script runs, it
 * asks for the same at the address of the next question and shows what differs (`src/assets/search`).
 */
export function CentreSearch({ asked, ignored }: Props) {
  const { query, answer } = asked
  return (
    <div
      className="search"
      data-address={toPageAddress(toSettled(asked))}
      data-title={toSearchTitle(asked)}
      data-page={answer.page}
      data-failed={words.page.failed}
      data-retry={words.page.retry}
    >
      <search className="search-form">
        <form method="get" action="/centres/#results" autoComplete="off">
          <div className="question">
            <SearchBox text={query.text} isBrief={isAsking(asked)} />
            <FoldedQuestion asked={asked}>
              <AskedFields asked={asked} />
              <NearLinks asked={asked} />
            </FoldedQuestion>
          </div>
          <FilterPanel asked={asked} />
        </form>
      </search>
      <Results asked={asked} ignored={ignored} />
    </div>
  )
}

/** The three questions with what is in force. */
function AskedFields({ asked }: { asked: Asked }) {
  const { ageInMonths, start: month } = asked.answer.effectiveQuery
  return (
    <AskFields
      months={toNextMonths(asked.on)}
      place={toShownPlace(asked)}
      age={
        ageInMonths === undefined
          ? {}
          : {
              value: [ageInMonths, toAgeText(ageInMonths)],
              fromText: toFromText(age, ageInMonths, asked),
            }
      }
      start={
        month === undefined
          ? {}
          : { value: [month, toDateText(month)], fromText: toFromText(start, month, asked) }
      }
    />
  )
}
