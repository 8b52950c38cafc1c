import { zhHans as words } from '#src/desk/words.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'

/** What stands for the centre of a case that has none in the list: a place in no list, or, of a question, no place at all. */
export const toPlaceless = (complaint: { matter: string }): string =>
  isEnquiry(complaint) ? words.noPlace : words.unlistedPlace
