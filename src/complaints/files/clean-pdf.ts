import {
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream,
} from '@cantoo/pdf-lib'
import { stripJpeg } from '#src/complaints/files/strip-jpeg.ts'
import { walkPdf } from '#src/complaints/files/walk-pdf.ts'

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
