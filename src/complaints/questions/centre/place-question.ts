import {
  findPlace,
  findPlaces,
  type PlaceChoice,
} from '#src/complaints/questions/centre/find-places.ts'
import { centreQuestion, type Place, UNLISTED } from '#src/complaints/questions/centre/question.ts'
import { type Typed, toShown } from '#src/complaints/questions/typed-text.ts'

const { fields } = centreQuestion

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

type View = {
  answers: { place?: Place | undefined }
  typed: Typed | undefined
  isChange: boolean
}

/** What was typed into this form or saved from it; of a place that was looked for in vain, what is known of it. */
function toUnlistedValues(
  { answers, typed }: View,
  parameters: URLSearchParams,
): PlaceQuestion['unlisted'] {
  const { place } = answers
  const saved = place && 'unlisted' in place ? place.unlisted : undefined
  const here = typed?.[fields.place] === UNLISTED ? typed : undefined
  const known = (name: string) => parameters.get(name) ?? ''
  return {
    name: toShown(here, fields.unlistedName, saved?.name ?? known('name')),
    address: toShown(here, fields.unlistedAddress, saved?.address ?? known('address')),
    subdistrict: toShown(here, fields.subdistrict, saved?.subdistrictCode ?? known('subdistrict')),
  }
}

/** `parameters` of the address: `q` searches, `centre` names one, `place=unlisted` asks for the other form. */
export async function toPlaceQuestion(
  view: View,
  parameters: URLSearchParams,
  locals: App.Locals,
): Promise<PlaceQuestion> {
  const { place } = view.answers
  const text = parameters.get('q')?.trim() ?? ''
  const saved = place && ('centreId' in place ? place.centreId : UNLISTED)
  const answered = toShown(view.typed, fields.place, saved)
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
    unlisted: toUnlistedValues(view, parameters),
    toUnlisted: toAddress({ place: UNLISTED, ...(text ? { name: text } : {}) }),
    toSearch: toAddress({ q: '' }),
  }
}
