import { parseYesNo } from '#src/filings/cells/codes/parse-code.ts'
import {
  failed,
  type Parsed,
  type Problem,
  parsed,
  toShownText,
} from '#src/filings/cells/parsed.ts'
import { zhHans as words } from '#src/filings/cells/words.ts'

const LONGEST_FEATURE = 20
const MOST_FEATURES = 20

/**
 * What a centre has of its own (特色), each in the words of the list, each once. A column that is named after one of
 * them (夜托) answers whether there is it. What says that there is none, and what is too long, is reported; the others
 * count.
 */
export function parseFeatures(cell: string, heading: string): Parsed<string[]> {
  const text = toShownText(cell.replace(words.markup, ' '))
  const feature = toShownText(heading.replace(words.askedInHeading, ''))
  if (asksForOne(heading, feature, text)) return parseOneFeature(text, feature)
  const entries = cell
    .replace(words.markup, ' ')
    .split(words.listSeparator)
    .flatMap((entry) => entry.split(words.featureSeparator))
    .map(toShownText)
    .filter(Boolean)
  const judged = [...new Set(entries)].map((value) => ({ value, code: findFault(value) }))
  const good = judged.flatMap(({ value, code }) => (code ? [] : value))
  const problems: Problem[] = judged.flatMap(({ value, code }) => (code ? { value, code } : []))
  const [first] = good.slice(MOST_FEATURES)
  if (first)
    problems.push({ code: 'too-many-features', value: first, detail: String(MOST_FEATURES) })
  const value = good.slice(0, MOST_FEATURES)
  return value.length || !problems.length ? { value, problems } : { problems }
}

function findFault(feature: string): 'feature-too-long' | 'not-a-feature' | undefined {
  if (feature.length > LONGEST_FEATURE) return 'feature-too-long'
  return words.noFeature.test(feature) || words.lacking.test(feature) ? 'not-a-feature' : undefined
}

/** Whether a column asks for one feature: by its name, by a question, or because the cell answers yes or no. */
const asksForOne = (heading: string, feature: string, text: string): boolean =>
  !words.anyFeatureHeading.test(heading) &&
  (feature !== toShownText(heading) ||
    words.oneFeatureHeading.test(feature) ||
    parseYesNo(text).value !== undefined)

/** The answer in a column of one feature: 是, 需预约, 提供夜托 or not. */
function parseOneFeature(text: string, feature: string): Parsed<string[]> {
  const { value } = parseYesNo(text)
  const isLacking =
    value === false || words.lacking.test(text) || text === `${words.without}${feature}`
  if (isLacking) return parsed([])
  const isThere = value || words.having.test(text) || text.includes(feature)
  return isThere ? parsed([feature]) : failed('not-yes-or-no')
}

/**
 * Who answers for something, by post: `第一责任人：园长`. Only words of posts are let through; what else stands there
 * may be somebody's name, which is neither published nor repeated in the report.
 */
export function parsePosts(cell: string): Parsed<string[]> {
  const posts = cell.split(words.postSeparator).map(toShownText).filter(Boolean)
  const named = posts.find((post) => post.replace(words.postWords, '') !== '')
  if (!named) return parsed([...new Set(posts)])
  const masked = named.split(words.postWords).join('').replace(/./gu, '*')
  return { problems: [{ code: 'not-a-post', value: masked }] }
}
