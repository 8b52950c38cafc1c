import type { PlainIndex } from '#src/choosing/plain-search.ts'

/** What an export is searched by, asked for once somebody asks something. */
export async function loadIndex(): Promise<PlainIndex> {
  const answer = await fetch('/search-index.json')
  if (!answer.ok) throw new Error(String(answer.status))
  return answer.json()
}
