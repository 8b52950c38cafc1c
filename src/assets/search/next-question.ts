/** Together they say one place. */
const PLACE = ['lat', 'lng', 'origin', 'place']

/** Whether two questions are one, whatever the order in which they ask. */
export function isSame(one: URLSearchParams, other: URLSearchParams): boolean {
  const [mine, theirs] = [one, other].map((each) => each.toString().split('&').sort().join('&'))
  return mine === theirs
}

/**
 * A text without the words that `rest` has lost of `whole`; words typed meanwhile stay, and words that were taken out
 * before are not there to be taken.
 */
export function takeOut(text: string, whole: string, rest: string): string {
  if (text === whole) return rest
  let before = rest.length
  while (!whole.startsWith(rest.slice(0, before))) before--
  let after = rest.length - before
  while (after > 0 && !whole.endsWith(rest.slice(-after))) after--
  const words = whole.slice(before, whole.length - after).trim()
  return text.replace(words, ' ').replace(/\s+/g, ' ').trim()
}

/** The values of one name: ticks stay beside each other, of anything else the newest counts. */
function toValues(asked: string[], was: string[], now: string[]): string[] {
  const added = now.filter((value) => was.indexOf(value) < 0)
  const staying = asked.filter((value) => was.indexOf(value) < 0 || now.indexOf(value) >= 0)
  if (was.length < 2 && now.length < 2) return added.length > 0 ? added : staying
  return staying.concat(added.filter((value) => staying.indexOf(value) < 0))
}

/**
 * A question with the step made in it that leads from one question to another: of changes in quick succession none is
 * lost, though each knows only what the page showed. The page of results is that of the last one.
 */
export function takeStep(
  question: URLSearchParams,
  from: URLSearchParams,
  to: URLSearchParams,
): URLSearchParams {
  if (isSame(question, from)) return to
  const next = new URLSearchParams(question.toString())
  const put = (name: string, values: string[]) => {
    next.delete(name)
    for (const value of values) next.append(name, value)
  }
  for (const [name] of new URLSearchParams(`${from}&${to}`)) {
    const [was, now] = [from.getAll(name), to.getAll(name)]
    if (was.join() !== now.join()) put(name, toValues(question.getAll(name), was, now))
  }
  const text = takeOut(question.get('q') ?? '', from.get('q') ?? '', to.get('q') ?? '')
  put('q', text ? [text] : [])
  if (PLACE.some((name) => from.get(name) !== to.get(name))) {
    for (const name of PLACE) put(name, to.getAll(name))
  }
  put('page', to.getAll('page'))
  return next
}
