const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text as it stands in an XML element or attribute; characters XML cannot hold are left out. */
const toXml = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)

/**
 * A day (`YYYY-MM-DD`) as Atom wants it: the beginning of that day in China, a second later for each further time it was
 * changed that day, so that readers who have it see that it is another.
 */
export const toInstant = (day: string, times = 1) =>
  `${day}T00:00:${String(Math.min(times - 1, 59)).padStart(2, '0')}+08:00`

export type AtomFeed = {
  /** Address of the page the feed stands for; the feed itself lies below it as `feed.xml`. */
  address: string
  /** What stands behind the address of the feed; an answer to a question has one. */
  query?: string
  title: string
  author: string
  /** A day since when a feed without entries has had none. */
  since: string
  /** Addresses as they stand on the page, e.g. `fever/`; `on` is the day of the last change. The newest should come first. */
  entries: readonly {
    path: string
    title: string
    summary: string
    on: string
    times?: number | undefined
  }[]
}

/** An Atom feed (RFC 4287), which has to say how new it is. */
export function toAtomFeed({ address, query = '', title, author, ...told }: AtomFeed): string {
  const { entries, since } = told
  const newest =
    entries
      .map(({ on, times }) => toInstant(on, times))
      .sort()
      .at(-1) ?? toInstant(since)
  const toEntry = ({ path, on, times, ...entry }: AtomFeed['entries'][number]) => {
    const own = toXml(new URL(path, address).href)
    return `<entry>
<id>${own}</id>
<title>${toXml(entry.title)}</title>
<link href="${own}"/>
<updated>${toInstant(on, times)}</updated>
<summary>${toXml(entry.summary)}</summary>
</entry>`
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>${toXml(address + query)}</id>
<title>${toXml(title)}</title>
<link href="${toXml(address + query)}"/>
<link rel="self" href="${toXml(`${address}feed.xml${query}`)}"/>
<author><name>${toXml(author)}</name></author>
<updated>${newest}</updated>
${entries.map(toEntry).join('\n')}
</feed>
`
}
