import { changePlaces } from '#src/assets/place-store.ts'
import { tell, wakeSavedPlaces } from '#src/assets/places/saved-places.ts'
import { forgetWay } from '#src/assets/places/way-store.ts'
import { zhHans as words } from '#src/assets/places/words.ts'
import { need } from '#src/assets/tools/page.ts'

/** The page of the three places: set them, and delete all. */
wakeSavedPlaces(['home', 'work'])
need('forget-places').addEventListener('click', () => {
  changePlaces(() => ({}))
  forgetWay()
  tell(words.allForgotten)
})
