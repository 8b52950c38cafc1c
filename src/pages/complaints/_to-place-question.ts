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
  /** What the form for a place in no list shows. */
  unlisted: { name: string; address: string; subdistrict: string }
  /** Address of the form for a place that is not in the directory, and back. */
  toUnlisted: string
  toSearch: string
}

/** What was typed into this form or saved from it; of a place that was searched in vain, its name. */
function toUnlistedValues(view: QuestionView, searched: string): PlaceQuestion['unlisted'] {
  const { place } = view.answers
  const { place: field, unlistedName, unlistedAddress, subdistrict } = FIELDS.centre
  const saved = place && 'unlisted' in place ? place.unlisted : undefined
  const isTypedHere = view.typed?.[field] === UNLISTED
  const form = isTypedHere ? view : { ...view, typed: undefined }
  return {
    name: shown(form, unlistedName, saved?.name ?? searched),
    address: shown(form, unlistedAddress, saved?.address),
    subdistrict: shown(form, subdistrict, saved?.subdistrictCode),
  }
}

/** `parameters` of the address: `q` searches, `centre` names one, `place=unlisted` asks for the other form. */
export async function toPlaceQuestion(
  view: QuestionView,
  parameters: URLSearchParams,
  locals: App.Locals,
): Promise<PlaceQuestion> {
  const { place } = view.answers
  const text = parameters.get('q')?.trim() ?? ''
  const saved = place && ('centreId' in place ? place.centreId : UNLISTED)
  const answered = shown(view, FIELDS.centre.place, saved)
  const wanted = parameters.get('centre') ?? answered
  const isUntouched = !parameters.has('q') && !parameters.has('centre')
  const chosen = findPlace(wanted, locals)
  const found = text ? await findPlaces(text, locals) : undefined

  const toAddress = (more: Record<string, string>) =>
    `?${new URLSearchParams({ ...(view.isChange ? { from: 'check' } : {}), ...more })}`
  return {
    text,
    isUnlisted: parameters.get('place') === UNLISTED || (isUntouched && answered === UNLISTED),
    places: found?.places ?? (chosen ? [chosen] : []),
    total: found?.total,
    chosenId: chosen?.id,
    unlisted: toUnlistedValues(view, parameters.get('name') ?? ''),
    toUnlisted: toAddress({ place: UNLISTED, ...(text ? { name: text } : {}) }),
    toSearch: toAddress({ q: '' }),
  }
}
