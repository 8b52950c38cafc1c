import { type ComplaintRules, ENQUIRY, type Matter } from '#src/region/complaint-rules.ts'
import { zhHans as words } from '#src/region/words.ts'

/** What cases are about: the matters of the rules, which complaints choose from, and questions, which are none of them. */
export const listMatters = ({
  matters,
  enquiries,
  lead,
}: Pick<ComplaintRules, 'matters' | 'enquiries' | 'lead'>): Matter[] => [
  ...matters,
  {
    id: ENQUIRY,
    label: words.enquiry,
    primary: enquiries?.unit ?? lead,
    copies: [],
    basis: enquiries?.unitBasis ?? '',
    danger: false,
  },
]
