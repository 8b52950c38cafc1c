import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'

/** XMP of the document, of pages and of pictures; private data of the programs that wrote them. */
const REMARKS = ['Metadata', 'PieceInfo', 'LastModified'].map((key) => PDFName.of(key))

function removeRemarks(object: PDFObject): void {
  const dict = object instanceof PDFStream ? object.dict : object
  if (!(dict instanceof PDFDict)) return
  for (const key of REMARKS) dict.delete(key)
}

/** Photos lie in a PDF as they came from the camera. */
function cleanPhoto(object: PDFObject): void {
  if (!(object instanceof PDFRawStream)) return
  const clean = stripJpeg(object.contents)
  if (clean) object.updateContents(clean)
}

/**
 * Takes out what a document says about its author and the programs it was made with, and everything that
 * earlier versions left behind in it. What stands on its pages stays.
 */
export function cleanPdf({ context, catalog }: PDFDocument): void {
  const { trailerInfo } = context
  delete trailerInfo.Info
  delete trailerInfo.ID
  walkPdf(context, [catalog], removeRemarks)
  const inUse = walkPdf(context, [catalog], cleanPhoto)
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!inUse.has(ref) && object !== catalog) context.delete(ref)
  }
}

/** Markers of parts that draw nothing: APP1–APP13, APP15 and comments. APP0 and APP14 say how to read colours. */
const isRemark = (marker: number) =>
  marker === 0xfe || (marker > 0xe0 && marker <= 0xef && marker !== 0xee)
const START_OF_SCAN = 0xda
const MARKER = 0xff

/**
 * A JPEG without what the camera wrote beside the picture (EXIF with place and time, XMP, comments), the
 * picture itself untouched. Nothing when the parts cannot be told apart.
 */
function stripJpeg(jpeg: Uint8Array): Uint8Array | undefined {
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

/** What an object holds directly: elements, or keys and values. */
function toParts(object: PDFObject): PDFObject[] {
  if (object instanceof PDFArray) return object.asArray()
  if (object instanceof PDFStream) return toParts(object.dict)
  return object instanceof PDFDict ? object.entries().flat() : []
}

/**
 * Every object within `starts` and what they refer to, each reference once, as deep as it goes. Returns the
 * references met.
 */
export function walkPdf(
  context: PDFContext,
  starts: readonly PDFObject[],
  visit: (object: PDFObject) => void,
): Set<PDFRef> {
  const met = new Set<PDFRef>()
  const left = [...starts]
  for (let object = left.pop(); object !== undefined; object = left.pop()) {
    if (object instanceof PDFRef) {
      const target = met.has(object) ? undefined : context.lookup(object)
      met.add(object)
      if (target) left.push(target)
      continue
    }
    visit(object)
    for (const part of toParts(object)) left.push(part)
  }
  return met
}
