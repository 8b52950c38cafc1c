/** What a report says of files where nothing is said of any. */
export const NO_FILES = {
  files: [] as string[],
  unreadFiles: [] as string[],
  undatedFiles: [] as string[],
  unusedFiles: [] as string[],
}
