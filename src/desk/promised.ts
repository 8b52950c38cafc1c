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

/** Stands for whatever a sentence is filled with. */
const GAP = '…'

const [, kept = ''] = notice.keepingItems(0)
const [, copies, corrections, erasure] = notice.rightsItems
const askedFor = notice.purposeItems[3]

/**
 * Every promise that only an officer can keep. A sentence that says such a thing and is not here fails a test, and so
 * does one whose command is gone: what nothing keeps is not said.
 */
export const PROMISED: readonly Promised[] = [
  { sentence: start.lead, keptBy: ['inbox', 'overdue', 'reply', 'close'] },
  { sentence: start.whoReadsText(GAP), keptBy: ['show', 'route'] },
  { sentence: start.extension(0, GAP).replace('0', GAP), keptBy: ['extend'] },
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
  { sentence: frame.promises.review(0), keptBy: ['inbox', 'close'] },
  { sentence: contact.why, keptBy: ['show', 'reply'] },
  { sentence: contact.news.label, keptBy: ['reply', 'ask', 'extend', 'close', 'news send'] },
  { sentence: contact.news.line, keptBy: ['news send'] },
  { sentence: contact.news.howOff, keptBy: ['note', 'news send'] },
  { sentence: notice.newsText(GAP), keptBy: ['news send'] },
  { sentence: contact.choices.officersOnly.hint, keptBy: ['hand print', 'hand seal'] },
  { sentence: notice.purposeItems[1], keptBy: ['show', 'reply'] },
  {
    sentence: notice.receiversText(GAP),
    keptBy: ['show', 'hand print', 'hand seal', 'hand receipt', 'hand sign'],
  },
  { sentence: askedFor, keptBy: ['show', 'reply'] },
  { sentence: ask.by(0, 'working', '2026-01-01'), keptBy: ['inbox', 'overdue', 'close'] },
  { sentence: ask.whoText(GAP, GAP), keptBy: ['show', 'reply'] },
  { sentence: ask.status, keptBy: ['reply', 'close'] },
  { sentence: ask.lost, keptBy: ['code reissue'] },
  { sentence: ask.urgent, keptBy: ['inbox', 'urgent'] },
  { sentence: ask.toVerify, keptBy: ['list', 'state'] },
  { sentence: enquiry.phoneHint, keptBy: ['show', 'reply'] },
  { sentence: ofEnquiry.reviewing, keptBy: ['inbox', 'reply', 'close'] },
  { sentence: kept, keptBy: ['retention run'] },
  { sentence: notice.recordText, keptBy: ['audit verify', 'audit restored'] },
  { sentence: copies, keptBy: ['rights export'] },
  { sentence: corrections, keptBy: ['rights correct'] },
  { sentence: erasure, keptBy: ['rights erase'] },
  { sentence: notice.rightsRefused, keptBy: ['reply', 'close'] },
]
