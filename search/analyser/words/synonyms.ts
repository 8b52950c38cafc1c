/** Words that mean the same here. Both sides are equally long, so that offsets stay true. */
export const SYNONYMS: readonly (readonly [word: string, instead: string])[] = [
  ['幼稚园', '幼儿园'],
]
