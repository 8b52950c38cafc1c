/** The indexes of one version of a release. A name without `_draft` exists only when it is complete. */
export type IndexNames = { centres: string; articles: string }

export const toIndexNames = (version: string): IndexNames => ({
  centres: `centres_${version}`,
  articles: `articles_${version}`,
})

/** Where the next indexes of this version are filled before they take the names above. */
export const toDraftNames = (version: string): IndexNames => ({
  centres: `centres_${version}_draft`,
  articles: `articles_${version}_draft`,
})

/** Whether an index of ours was never finished, by its name. */
export const isDraftName = (name: string) => /^(centres|articles)_\w+_draft$/.test(name)
