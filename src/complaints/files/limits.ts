const MEBIBYTE = 1024 * 1024

/** What one file of a resident may cost. Sizes in bytes, times in milliseconds. */
export const FILE_LIMITS = {
  /** Of the file as it is sent. */
  bytes: 10 * MEBIBYTE,
  /** Of what a form adds around the file. */
  formBytes: 64 * 1024,
  /** Of all files that are being read and checked at once. */
  bytesInHand: 256 * MEBIBYTE,
  /** Of a picture, in pixels: more than telephones take, less than what fills the memory. */
  pixels: 40e6,
  /** Longer side of the picture that is kept, in pixels. */
  keptSide: 2560,
  thumbnailSide: 160,
  imageMs: 10_000,
  pdfMs: 20_000,
  /** For a place among the files being checked; shorter than a connection may be silent. */
  waitMs: 25_000,
  /** Files being checked at once. */
  checks: 2,
  /** Heap of the checking process, in MB. */
  heapMegabytes: 256,
  /** All memory the checking process may write to, in kB; Node itself takes half of it. */
  memoryKilobytes: 1_200_000,
} as const
