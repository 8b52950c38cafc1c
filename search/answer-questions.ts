import { setImmediate as letOthersGoOn } from 'node:timers/promises'
import type { Lexicon } from '#search/analyser/lexicon.ts'
import { stripBeginnings } from '#search/analyser/name-parts.ts'
import { normaliseQuery } from '#search/analyser/normalise.ts'
import { understand } from '#search/analyser/understand.ts'
import { AT_DOOR } from '#search/analyser/words/name-parts.ts'
import { searchPages } from '#search/answer-pages.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import { type CentreQuery, isFiltered, PAGE_SIZE } from '#search/centre-query.ts'
import {
  type Choice,
  chooseWords,
  findDoors,
  leaveOut,
  toHints,
  withHints,
} from '#search/choose-words.ts'
import { findElsewhere } from '#search/elsewhere.ts'
import type { CentreListing, CentreSearchResult, SearchEngine } from '#search/engine.ts'
import type { Front } from '#search/front.ts'
import type { Retrieval, RetrievedCentres, Retriever } from '#search/retriever.ts'
import { toCentreHit } from '#search/to-hits.ts'
import { toMarks, toMatchedBy, toReasons, toTypedWord, toUnused } from '#search/told-words.ts'
import { findCode, isTelephone } from '#search/vocabulary/find-codes.ts'
import type { OpenVocabulary } from '#search/vocabulary/open-vocabulary.ts'
import { settle } from '#search/vocabulary/settle.ts'
import { settleTogether } from '#search/vocabulary/settle-together.ts'
import { toChinaDate } from '#src/calendar/days.ts'

/**
 * Questions are understood and settled here, whichever engine is asked: both are asked for the same words, and what
 * they find is told in the same way.
 */
export function answerQuestions(
  front: Front,
  retriever: Retriever,
): Pick<SearchEngine, 'searchCentres' | 'listCentres' | 'countCentres' | 'searchPages'> {
  return {
    searchCentres: (query, now) => searchCentres(front, retriever, query, toChinaDate(now)),
    listCentres: (query, now, atMost) =>
      listCentres(front, retriever, { ...query, page: 1 }, toChinaDate(now), atMost),
    countCentres: async (queries, now) => {
      const on = toChinaDate(now)
      const asked: Asked[] = []
      for (const query of queries) {
        asked.push(ask(front, query, on))
        await letOthersGoOn()
      }
      const count = async (some: readonly Asked[]) => {
        const held = some.filter(isHeld)
        const retrievals = held.map((each) => toRetrieval(front, each, each.choice, PAGE_SIZE, on))
        const totals = held.length > 0 ? await retriever.countCentres(retrievals) : []
        return some.map((each) => totals[held.indexOf(each)] ?? 0)
      }
      const totals = await count(asked)
      const lost = asked.filter((each, at) => totals[at] === 0 && canLeaveOut(each))
      const again = await count(lost.map((each) => withoutWords(front, each)))
      return asked.map((each, at) => totals[at] || (again[lost.indexOf(each)] ?? 0))
    },
    searchPages: (query, now) => searchPages(front, retriever, query, toChinaDate(now)),
  }
}

/** Where words leave nothing of what filters find, chosen or understood, the filters alone. */
async function retrieve(
  front: Front,
  retriever: Retriever,
  asked: Asked,
  pageSize: number,
  on: string,
): Promise<{ choice: Choice; found: RetrievedCentres }> {
  const ask = async (choice: Choice) => ({
    choice,
    found: await retriever.retrieveCentres(toRetrieval(front, asked, choice, pageSize, on)),
  })
  const answer = await ask(asked.choice)
  const isLost = answer.found.total === 0 && canLeaveOut(asked)
  return isLost ? ask(withoutWords(front, asked).choice) : answer
}

/** Documents that are read before others go on. */
const READ_AT_ONCE = 500

async function listCentres(
  front: Front,
  retriever: Retriever,
  query: CentreQuery,
  on: string,
  atMost: number,
): Promise<CentreListing> {
  const asked = ask(front, query, on)
  const { found } = await retrieve(front, retriever, asked, atMost, on)
  const documents: CentreDocument[] = []
  for (const place of found.documents) {
    documents.push(front.centres.documents.at(place))
    if (documents.length % READ_AT_ONCE === 0) await letOthersGoOn()
  }
  return {
    documents,
    total: found.total,
    effectiveQuery: asked.effectiveQuery,
    engine: retriever.name,
    degraded: false,
    version: front.version,
  }
}

/** Understand, settle, retrieve, tell. */
async function searchCentres(
  front: Front,
  retriever: Retriever,
  query: CentreQuery,
  on: string,
): Promise<CentreSearchResult> {
  const asked = ask(front, query, on)
  const { effectiveQuery, understood, told, unknownNumber } = asked
  const { documents } = front.centres
  const { choice, found } = await retrieve(front, retriever, asked, PAGE_SIZE, on)
  const marks = toMarks(choice.words, asked.optional)
  const hits = found.documents.map((place) =>
    toCentreHit(documents.at(place), effectiveQuery, on, marks),
  )
  const answer: CentreSearchResult = {
    hits,
    total: found.total,
    unlocated: found.unlocated,
    page: query.page,
    pages: Math.ceil(found.total / PAGE_SIZE),
    facets: found.facets,
    understood,
    effectiveQuery,
    ...told,
    unused: [...asked.unused, ...toUnused(choice.unused, query.text, told.placeAsWords)],
    reasons: [...asked.reasons, ...toReasons(choice.words, query.text)],
    ...(unknownNumber && { unknownNumber }),
    matchedBy: toMatchedBy(choice.words),
    engine: retriever.name,
    degraded: false,
    version: front.version,
  }
  const elsewhere = findElsewhere(front, query.text, answer, on)
  return elsewhere ? { ...answer, elsewhere } : answer
}

type Asked = ReturnType<typeof ask>

/** Words that somebody has; of others it is known that no engine finds anything. */
const isHeld = ({ choice: { words, match } }: Asked) =>
  words.length === 0 || match.documents.length > 0

/** Words, and filters that may fit somebody without them. */
const canLeaveOut = ({ choice, isFiltered }: Asked) => isFiltered && choice.words.length > 0

function withoutWords({ centres: { vocabulary } }: Front, asked: Asked): Asked {
  const { words, unused } = asked.choice
  const left = [...words.map(({ typed }) => typed), ...unused]
  return { ...asked, choice: leaveOut(left, vocabulary) }
}

function toRetrieval(
  { centres: { vocabulary } }: Front,
  { effectiveQuery, names, doors }: Asked,
  choice: Choice,
  pageSize: number,
  on: string,
): Retrieval<CentreQuery> {
  const hints = toHints(vocabulary, doors, names)
  const match = withHints(vocabulary, choice.match, hints)
  return { query: effectiveQuery, ...choice, match, hints, pageSize, on }
}

/** A number from the door plate first: its digits are no age and no fee. */
function ask({ centres: { vocabulary }, lexicon }: Front, query: CentreQuery, on: string) {
  const { text } = normaliseQuery(query.text)
  const code = findCode(text, vocabulary)
  const withoutCode = code ? blankOut(query.text, code) : query.text
  const rest = blankOutAtDoor(withoutCode, vocabulary, lexicon)
  const { words, wholeText, ...asked } = understand({ ...query, text: rest }, lexicon, on)
  const settled = settleTogether(settle(words.required, vocabulary), {
    question: text,
    place: asked.told.placeAsWords?.name,
    vocabulary,
  })
  if (code?.word) settled.words.unshift(code.word)
  else if (code) settled.unknown.unshift(code.typed)
  const doors = findDoors(asked.effectiveQuery.text, settled.words, vocabulary, lexicon)
  const isRead = asked.understood.length > 0
  const isAlone = !isRead && settled.words.length === 0
  const circumstances = {
    vocabulary,
    doors,
    isFiltered: isRead || isFiltered(asked.effectiveQuery),
    isRead,
    isGeneric: words.optional.length > 0,
  }
  return {
    ...asked,
    effectiveQuery: { ...asked.effectiveQuery, text: join(code?.typed, asked.effectiveQuery.text) },
    optional: words.optional,
    isFiltered: circumstances.isFiltered,
    choice: chooseWords(settled, circumstances),
    doors,
    // Who types places that are true of every centre before a whole name means that name.
    names: [wholeText, stripBeginnings(wholeText, lexicon.places), words.required.join('')],
    unknownNumber:
      code && !code.word && (isAlone || !isTelephone(code.typed))
        ? toTypedWord(code.typed, query.text)
        : undefined,
  }
}

const join = (...texts: (string | undefined)[]) => texts.filter(Boolean).join(' ')

/** A stretch of the normalised text becomes spaces: offsets stay true. */
function blankOut(typed: string, { start, end }: { start: number; end: number }): string {
  const { starts, ends } = normaliseQuery(typed)
  const [from = 0, to = typed.length] = [starts[start], ends[end - 1]]
  return typed.slice(0, from) + ' '.repeat(to - from) + typed.slice(to)
}

/** 开元路23号旁 is the door itself where somebody has it. */
function blankOutAtDoor(typed: string, vocabulary: OpenVocabulary, lexicon: Lexicon): string {
  const { text } = normaliseQuery(typed)
  const said = [...text.matchAll(AT_DOOR)].at(-1)
  if (!said || findDoors(text, [], vocabulary, lexicon).length === 0) return typed
  return blankOut(typed, { start: said.index, end: said.index + said[0].length })
}
