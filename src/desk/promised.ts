import { zhHans as enquiry } from '#src/complaints/enquiry/words.ts'
import { zhHans as contact } from '#src/complaints/questions/contact/words.ts'
import { zhHans as frame } from '#src/components/complaints/words.ts'
import { zhHans as start } from '#src/pages/complaints/_words.ts'
import { zhHans as ask } from '#src/pages/complaints/ask/_words.ts'
import { zhHans as notice } from '#src/pages/complaints/notice/_words.ts'
import { zhHans as receipt } from '#src/pages/complaints/receipt/_words.ts'
import { zhHans as status } from '#src/pages/complaints/status/_words.ts'
import { ofEnquiry } from '#src/pages/complaints/status/case/_enquiry/_words.ts'
import { zhHans as ofCase } from '#src/pages/complaints/status/case/_words.ts'

/** What the pages say that officers do, and the commands that they do it with. */
type Promised = { sentence: string; keptBy: readonly string[] }

const [, copies, corrections, erasure] = notice.rightsItems
const askedFor = notice.purposeItems[3]

/** What a region fills the sentences of its pages with. */
type Filling = {
  lead: string
  reviewDays: number
  retentionMonths: number
  extensions: readonly { days: number; basis: string }[]
  /** Where whoever wants to is sent a short message. */
  newsReceiver: string | undefined
  /** Where questions are taken; `holder`: whose officers open them, `on`: the last day for one of today. */
  enquiries:
    | { unit: string; holder: string; days: number; dayKind: 'working' | 'calendar'; on: string }
    | undefined
}

/**
 * Every promise of a region that only an officer can keep. A sentence that says such a thing and is not here fails a test,
 * and so does one whose command is gone: what nothing keeps is not said.
 */
export const toPromised = (filling: Filling): readonly Promised[] => [
  { sentence: start.lead, keptBy: ['inbox', 'overdue', 'reply', 'close'] },
  { sentence: start.whoReadsText(filling.lead), keptBy: ['show', 'route'] },
  ...filling.extensions.map(({ days, basis }) => ({
    sentence: start.extension(days, basis),
    keptBy: ['extend'],
  })),
  { sentence: receipt.lost, keptBy: ['code reissue'] },
  { sentence: receipt.toVerify, keptBy: ['list', 'state'] },
  { sentence: receipt.urgent, keptBy: ['inbox', 'urgent'] },
  { sentence: receipt.raised, keptBy: ['list', 'similar'] },
  { sentence: status.lostText, keptBy: ['code reissue'] },
  { sentence: ofCase.repeated, keptBy: ['similar', 'places tag', 'merge'] },
  { sentence: ofCase.acts.agree.text, keptBy: ['outcome publish', 'outcome write'] },
  { sentence: ofCase.acts.refuse.text, keptBy: ['outcome write'] },
  { sentence: ofCase.offer.outdated, keptBy: ['outcome write'] },
  { sentence: ofCase.reviewing, keptBy: ['inbox', 'reply', 'close'] },
  { sentence: ofCase.locked, keptBy: ['code reissue'] },
  { sentence: frame.promises.review(filling.reviewDays), keptBy: ['inbox', 'close'] },
  { sentence: contact.why, keptBy: ['show', 'reply'] },
  ...(filling.newsReceiver === undefined ? [] : toNewsPromised(filling.newsReceiver)),
  { sentence: contact.choices.officersOnly.hint, keptBy: ['hand print', 'hand seal'] },
  { sentence: notice.purposeItems[1], keptBy: ['show', 'reply'] },
  {
    sentence: notice.receiversText(filling.lead),
    keptBy: ['show', 'hand print', 'hand seal', 'hand receipt', 'hand sign'],
  },
  { sentence: askedFor, keptBy: ['show', 'reply'] },
  ...(filling.enquiries ? toAskPromised(filling.enquiries) : []),
  { sentence: notice.keepingItems(filling.retentionMonths)[1] ?? '', keptBy: ['retention run'] },
  { sentence: notice.recordText, keptBy: ['audit verify', 'audit restored'] },
  { sentence: copies, keptBy: ['rights export'] },
  { sentence: corrections, keptBy: ['rights correct'] },
  { sentence: erasure, keptBy: ['rights erase'] },
  { sentence: notice.rightsRefused, keptBy: ['reply', 'close'] },
]

const toNewsPromised = (receiver: string): Promised[] => [
  { sentence: contact.news.label, keptBy: ['reply', 'ask', 'extend', 'close', 'news send'] },
  { sentence: contact.news.line, keptBy: ['news send'] },
  { sentence: contact.news.howOff, keptBy: ['note', 'news send'] },
  { sentence: notice.newsText(receiver), keptBy: ['news send'] },
]

const toAskPromised = ({
  unit,
  holder,
  days,
  dayKind,
  on,
}: NonNullable<Filling['enquiries']>): Promised[] => [
  { sentence: ask.by(days, dayKind, on), keptBy: ['inbox', 'overdue', 'close'] },
  { sentence: ask.whoText(unit, holder), keptBy: ['show', 'reply'] },
  { sentence: ask.status, keptBy: ['reply', 'close'] },
  { sentence: ask.lost, keptBy: ['code reissue'] },
  { sentence: ask.urgent, keptBy: ['inbox', 'urgent'] },
  { sentence: ask.toVerify, keptBy: ['list', 'state'] },
  { sentence: enquiry.phoneHint, keptBy: ['show', 'reply'] },
  { sentence: ofEnquiry.reviewing, keptBy: ['inbox', 'reply', 'close'] },
]
