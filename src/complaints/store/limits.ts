/** Most bytes of one part of a file's content, and so of one row: what a process holds of a file at a time. */
export const PART_BYTES = 1024 * 1024

/** Stands for every source in the sums of drafts; no source is called so. */
export const ALL_SOURCES = '*'
