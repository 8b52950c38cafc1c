/** Markers of parts that draw nothing: APP1–APP13, APP15 and comments. APP0 and APP14 say how to read colours. */
const isRemark = (marker: number) =>
  marker === 0xfe || (marker > 0xe0 && marker <= 0xef && marker !== 0xee)
const START_OF_SCAN = 0xda
const MARKER = 0xff

/**
 * A JPEG without what the camera wrote beside the picture (EXIF with place and time, XMP, comments), the
 * picture itself untouched. Nothing when the parts cannot be told apart.
 */
export function stripJpeg(jpeg: Uint8Array): Uint8Array | undefined {
  if (jpeg[0] !== MARKER || jpeg[1] !== 0xd8) return undefined
  const kept: Uint8Array[] = [jpeg.subarray(0, 2)]
  let at = 2
  while (jpeg[at] === MARKER) {
    const marker = jpeg[at + 1] ?? 0
    const length = ((jpeg[at + 2] ?? 0) << 8) | (jpeg[at + 3] ?? 0)
    const end = at + 2 + length
    if (length < 2 || end > jpeg.length) return undefined
    if (marker === START_OF_SCAN) return Buffer.concat([...kept, jpeg.subarray(at)])
    if (!isRemark(marker)) kept.push(jpeg.subarray(at, end))
    at = end
  }
  return undefined
}
