import { type Centre, toPublicPoint } from '#src/centres/centre.ts'
import { findAmong } from '#src/choosing/map/choose-places.ts'
import { isNoticeOfCentre } from '#src/guidance/health-notice.ts'
import { EMPTY_LIBRARY, type Library } from '#src/guidance/library.ts'
import { toRecordingsOf } from '#src/guidance/recording.ts'
import { toOutcomesOf } from '#src/region/outcomes.ts'

/** What pages of centres and subdistricts may know of the library. */
export type CentreLibraries = {
  ofCentre: (centre: Centre) => Library
  ofSubdistrict: (code: string, centres: readonly Centre[]) => Library
}

/**
 * What is near a centre: places and events of its subdistrict, health notices, words explained. Centres of a
 * subdistrict share one object, so that its hash is computed once; one with a notice of its own has its own.
 */
export function toCentreLibraries(library: Library): CentreLibraries {
  const { places, notices, terms, events, origins, anchors, recordings, outcomes } = library
  const shared = new Map<string, Library>()
  const toNear = (code: string): Library => ({
    ...EMPTY_LIBRARY,
    terms,
    places: places.filter(({ subdistrictCode }) => subdistrictCode === code),
    notices: notices.filter((notice) =>
      isNoticeOfCentre(notice, { id: '', subdistrictCode: code }),
    ),
  })
  const near = (code: string) => {
    const library = shared.get(code) ?? toNear(code)
    shared.set(code, library)
    return library
  }
  return {
    ofCentre: (centre) => {
      const library = near(centre.subdistrictCode)
      const own = notices.filter((notice) => isNoticeOfCentre(notice, centre))
      const spoken = toRecordingsOf(recordings, `/centres/${centre.id}/`)
      const published = toOutcomesOf(outcomes, centre.id)
      const told = outcomes && published.length > 0 ? { ...outcomes, published } : undefined
      const isShared = own.length === library.notices.length && spoken.length === 0 && !told
      return isShared ? library : { ...library, notices: own, recordings: spoken, outcomes: told }
    },
    ofSubdistrict: (code, centres) => ({
      ...near(code),
      terms: [],
      origins: findAmong(
        origins,
        centres.flatMap((centre) => toPublicPoint(centre) ?? []),
      ),
      anchors,
      events: events.filter(({ subdistrictCode }) => subdistrictCode === code),
      notices: notices.filter((notice) =>
        [{ id: '', subdistrictCode: code }, ...centres].some((centre) =>
          isNoticeOfCentre(notice, centre),
        ),
      ),
    }),
  }
}
