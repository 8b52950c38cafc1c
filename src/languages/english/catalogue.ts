import { codes } from '#src/languages/english/codes.ts'
import { englishOf } from '#src/languages/english/content/words.ts'
import { facts } from '#src/languages/english/facts.ts'
import { frame, help, pages } from '#src/languages/english/frame.ts'
import { about, centre, complaints, emergency, home, search } from '#src/languages/english/words.ts'

/** Everything the site says in English. */
export const english = {
  codes,
  facts,
  frame,
  help,
  pages,
  home,
  search,
  centre,
  emergency,
  complaints,
  about,
  /** What stands in content, by the Chinese text. */
  texts: englishOf,
}
