import type { Availability } from '#src/centres/codes.ts'
import type { Spot } from '#src/geo/map-frame.ts'

/** A word on a map; what it names decides how it looks. */
export type DrawnName = Spot & { text: string; kind: 'subdistrict' | 'place' }

/** A map as words and whole numbers, ready to be written as SVG; shapes that look alike are one path. */
export type Drawing = {
  width: number
  height: number
  outline: string | undefined
  /** Marks of centres, in the order of the key. */
  marks: { mark: Availability; path: string; count: number }[]
  /** Numbers of the list, each in its mark. */
  numbers: (Spot & { text: string; mark: Availability })[]
  /** Thin lines from where a centre or a subdistrict is to its mark, where that had to stand aside. */
  leaders: string
  circles: (Spot & { count: number; radius: number })[]
  /** Subdistricts that found no room. */
  crowdedOut: { name: string; count: number }[]
  names: DrawnName[]
  /** Dots of named places, and faint ones of other centres. */
  signs: string
  others: string
  here: Spot | undefined
  /** The bar begins here. */
  scale: Spot & { length: number; metres: number }
  /** Centres without a position, and with one outside the region. */
  unplaced: number
  outside: number
}
