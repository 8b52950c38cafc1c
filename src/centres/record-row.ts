/** One line of a centre's record in words; without a value it is shown as 「未提供」. */
export type RecordRow = {
  label: string
  value: string | undefined
  /** Field path, as in `provenance`. */
  path: string
}
