import { changePlaces } from '#src/assets/place-store.ts'
import { tell, wakeSavedPlaces } from '#src/assets/places/saved-places.ts'
import { changeWay } from '#src/assets/places/way-store.ts'
import { zhHans as words } from '#src/assets/places/words.ts'
import { need } from '#src/assets/tools/page.ts'
import { USUAL_SETTINGS } from '#src/choosing/way-settings.ts'

/** The page of the three places: set them, and delete all. */
wakeSavedPlaces(['home', 'work'])
need('forget-places').addEventListener('click', () => {
  const isForgotten = [changePlaces(() => ({})), changeWay(() => USUAL_SETTINGS)].every(Boolean)
  tell(isForgotten ? words.allForgotten : words.notForgotten)
})
