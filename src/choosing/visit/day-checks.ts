import { ofValue, type ToChecks, type VisitCheck } from '#src/choosing/visit/visit-check.ts'
import { zhHans as words } from '#src/choosing/visit/words.ts'
import { toOpeningWords } from '#src/text/opening-hours.ts'

/** As long as the rule of management asks for. */
const DAYS_OF_RECORDINGS = 90

function toCameras(days: number | undefined): VisitCheck {
  const basis = words.basis.cameras
  if (days !== undefined && days < DAYS_OF_RECORDINGS)
    return { id: 'cameras', kind: 'first', text: words.camerasShort(days), basis }
  return ofValue('cameras', days, words.cameras, words.camerasMissing, basis)
}

/** Rooms, garden, meals and the hours of a day. */
export const toDayChecks: ToChecks = (centre) => {
  const { cameraCoverage, indoorAreaInSquareMetres: area, providesMeals, closures } = centre
  const hours = toOpeningWords(centre.openingHours)
  return [
    toCameras(centre.cameraDaysKept),
    ...(cameraCoverage
      ? [{ id: 'coverage', kind: 'see' as const, text: words.coverage(cameraCoverage) }]
      : []),
    ...(area === undefined ? [] : [{ id: 'area', kind: 'see' as const, text: words.area(area) }]),
    ofValue(
      'outdoors',
      centre.outdoorAreaInSquareMetres,
      words.outdoors,
      words.outdoorsMissing,
      words.basis.outdoors,
    ),
    { id: 'morning', kind: 'ask', text: words.morning, basis: words.basis.morning },
    ofValue(
      'meals',
      providesMeals,
      (provides) => (provides ? words.meals : words.noMeals),
      words.mealsMissing,
    ),
    ofValue('hours', hours, words.hours, words.hoursMissing),
    ofValue('closures', closures, words.closures, words.closuresMissing),
  ]
}
