const MEBIBYTE = 1024 * 1024

/** What one file of a resident may cost. Sizes in bytes, times in milliseconds. */
export const FILE_LIMITS = {
  /** Of a picture as it is sent. */
  imageBytes: 40 * MEBIBYTE,
  /** Of a document as it is sent. */
  pdfBytes: 10 * MEBIBYTE,
  /** Of a video or a sound as it is sent: some minutes of a telephone's video. */
  mediaBytes: 100 * MEBIBYTE,
  /** Of all files of a case. */
  caseBytes: 200 * MEBIBYTE,
  /** Of a piece of a file that is sent in pieces: half a minute of a bad line. */
  pieceBytes: 256 * 1024,
  /** Of what a form adds around the file. */
  formBytes: 64 * 1024,
  /** Of memory, for one form on its way: a part of a file that is being sealed, and what waits behind it. */
  uploadBytes: 2 * MEBIBYTE,
  /** An upload that brings less than this, in bytes a second, for so long gives its room back. */
  slowest: 8000,
  slowMs: 60_000,
  /** Of a picture: telephones take up to 200 megapixels. */
  pixels: 210e6,
  /** Of a picture that can only be decoded as a whole (in passes): what takes 100 MB. */
  wholePixels: 24e6,
  thumbnailSide: 160,
  imageMs: 15_000,
  pdfMs: 20_000,
  /** For a place among the files being checked; shorter than a connection may be silent. */
  waitMs: 25_000,
  /** Files being checked at once; sources take turns. */
  checks: 2,
  /** Files of one source that wait for it. */
  waitingChecks: 40,
  /** Heap of the checking process, in MB. */
  heapMegabytes: 256,
  /** All memory the checking process may write to, in kB; Node itself takes half of it. */
  memoryKilobytes: 1_200_000,
} as const
