/** What a reader may take for a telephone number: wider than what the portal links. */
const SHAPED =
  /(?<![\dA-Za-z.,])(?:11[09]|12[02]|12\d{3}|9[56]\d{3,4}|0\d{2,3}-?\d{7,8}|1[3-9]\d{9}|[48]00-?\d{3,4}-?\d{3,4})(?![\dA-Za-z.])/g
const UNSEEN =
  /<head[\s\S]*?<\/head>|<(script|style|textarea|svg)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<a [^>]*href="tel:[\s\S]*?<\/a>/g
const TAG = /<(?:"[^"]*"|'[^']*'|[^>"'])*>/g

/** Numbers in the text of a page that cannot be dialled, each with the words beside it. */
export function findUnlinkedNumbers(html: string): string[] {
  const text = html
    .replace(UNSEEN, '☎')
    .replace(TAG, '|')
    .replace(/[\s|]+/g, '|')
  return [...text.matchAll(SHAPED)].map(({ 0: number, index }) =>
    text.slice(Math.max(0, index - 6), index + number.length + 4),
  )
}
