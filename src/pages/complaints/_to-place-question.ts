import { FIELDS, UNLISTED } from '#src/complaints/fields.ts'
import type { QuestionView } from '#src/components/complaints/question-view.ts'
import { findPlace, findPlaces, type PlaceChoice } from '#src/pages/complaints/_find-places.ts'
import { shown } from '#src/pages/complaints/_shown.ts'

/** What the first question shows: a list to choose from, or the form for a place that is in no list. */
export type PlaceQuestion = {
  text: string
  isUnlisted: boolean
  places: PlaceChoice[]
  /** How many a search found; nothing when there was none. */
  total: number | undefined
  chosenId: string | undefined
  /** Address of the form for a place that is not in the directory, and back. */
  toUnlisted: string
  toSearch: string
}

/** `parameters` of the address: `q` searches, `centre` names one, `place=unlisted` asks for the other form. */
export async function toPlaceQuestion(
  view: QuestionView,
  parameters: URLSearchParams,
  locals: App.Locals,
): Promise<PlaceQuestion> {
  const { place } = view.answers
  const text = parameters.get('q')?.trim() ?? ''
  const savedId = place && 'centreId' in place ? place.centreId : undefined
  const wanted = parameters.get('centre') ?? shown(view, FIELDS.centre.place, savedId)
  const isUntouched = !parameters.has('q') && !parameters.has('centre')
  const isSavedUnlisted = isUntouched && place !== undefined && 'unlisted' in place
  const chosen = findPlace(wanted, locals)
  const found = text ? await findPlaces(text, locals) : undefined

  const toAddress = (more: Record<string, string>) =>
    `?${new URLSearchParams({ ...(view.isChange ? { from: 'check' } : {}), ...more })}`
  return {
    text,
    isUnlisted: parameters.get('place') === UNLISTED || isSavedUnlisted,
    places: found?.places ?? (chosen ? [chosen] : []),
    total: found?.total,
    chosenId: chosen?.id,
    toUnlisted: toAddress({ place: UNLISTED, ...(text ? { name: text } : {}) }),
    toSearch: toAddress({ q: '' }),
  }
}
