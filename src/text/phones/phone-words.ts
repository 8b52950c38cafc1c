/** How an extension reads, and what is said of it where it is heard. */
export const EXTENSION_TEXT = {
  shown: (extension: string) => `转${extension}`,
  heard: (extension: string) => `，接通后按${extension}`,
}
