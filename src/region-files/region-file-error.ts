/** Stops a job: a file of the region cannot be used. The message is for a clerk. */
export class RegionFileError extends Error {
  override name = 'RegionFileError'
}
