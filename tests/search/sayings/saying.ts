/** What else is told about a saying, beside what it means. */
export type More = {
  /** A second reading that is as good. */
  or?: string
  /** Words that must be named as not used; without them nothing may be named. */
  unused?: readonly string[]
  /** Whatever is named as not used is all right. */
  loose?: true
  /** Part of the name or address of the centre that must come first. */
  first?: string
  /** Nobody is meant: the answer is empty. */
  none?: true
  /** An empty answer is as good as all centres. */
  maybe?: true
  /** Asked with a position of the device: the middle of the region. */
  here?: true
  /** Part of the name of the place distances are measured from. */
  near?: string
  /** What the address of the page that has it contains, any of some. */
  elsewhere?: readonly string[]
  /** A number that no centre has, and the answer says so. */
  unknownNumber?: true
}

/**
 * What is said, and the address query of what must be applied, without `q`; subdistricts by name, of several ages any
 * may stand first, and features may be more than those named. `*` is no filter, but the subdistrict
 * that is in what was said may be one, and distances may be measured from the door that was said.
 */
export type Row = readonly [say: string, means: string, more?: More]

/** Sayings of one kind from one place; `voice` ones are dictated: no punctuation, much around it. */
export type Group = {
  kind: string
  region: 'gulou' | 'jishishan'
  voice?: true
  rows: readonly Row[]
}

/** One saying with all that is known of it. */
export type Saying = Omit<Group, 'rows'> & More & { say: string; means: string }
