/** Stops an import: the settings of a region cannot be used. The message is for a clerk. */
export class FilingsError extends Error {
  override name = 'FilingsError'
}
