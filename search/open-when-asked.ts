import type { SearchEngine } from '#search/engine.ts'

/** An engine that is opened by its first question. */
export function openWhenAsked(
  name: SearchEngine['name'],
  open: () => Promise<SearchEngine>,
): SearchEngine {
  let opened: Promise<SearchEngine> | undefined
  const get = () => {
    opened ??= open()
    return opened
  }
  return {
    name,
    searchCentres: async (...asked) => (await get()).searchCentres(...asked),
    listCentres: async (...asked) => (await get()).listCentres(...asked),
    countCentres: async (...asked) => (await get()).countCentres(...asked),
    searchPages: async (...asked) => (await get()).searchPages(...asked),
    health: async () => (await get()).health(),
  }
}
