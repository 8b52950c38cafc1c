const MEBIBYTE = 1024 * 1024

/** What one file of a resident may cost. Sizes in bytes, times in milliseconds. */
export const FILE_LIMITS = {
  /** Of a picture as it is sent. */
  imageBytes: 40 * MEBIBYTE,
  /** Of a document as it is sent. */
  pdfBytes: 10 * MEBIBYTE,
  /** Of the file as it is sent, whatever it is. */
  bytes: 40 * MEBIBYTE,
  /** Of what a form adds around the file. */
  formBytes: 64 * 1024,
  /** Of all files that are being read and checked at once. */
  bytesInHand: 256 * MEBIBYTE,
  /** Of a picture: telephones take up to 200 megapixels. */
  pixels: 210e6,
  /** Of a picture that can only be decoded as a whole (in passes): what takes 100 MB. */
  wholePixels: 24e6,
  thumbnailSide: 160,
  imageMs: 15_000,
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
