import type { CaseView } from '#src/complaints/complaint-intake.ts'
import { ofEnquiry } from '#src/pages/complaints/status/case/_enquiry/_words.ts'
import { zhHans } from '#src/pages/complaints/status/case/_words.ts'

/** The words of what somebody looks at: a complaint, or a question. */
export const toCaseWords = (view: Pick<CaseView, 'isEnquiry'> | undefined) =>
  view?.isEnquiry ? ofEnquiry : zhHans
