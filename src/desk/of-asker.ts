import { zhHans as words } from '#src/desk/words.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'

/** What officers read of a case about a matter: of who asked, where it is a question, and never of a complainant. */
export const ofAsker = (text: string, matter: string): string =>
  isEnquiry({ matter }) ? text.replaceAll(words.complainant, words.asker) : text
