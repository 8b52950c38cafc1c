/** Kinds of terms in one index, told apart by their first character. */

/** A whole name: who types it gets that centre first. */
export const exactTerm = (name: string) => `=${name.replace(/\s/gu, '')}`

/** One or two syllables as they sound. */
export const soundTerm = (syllables: readonly string[]) => `~${syllables.join(' ')}`
