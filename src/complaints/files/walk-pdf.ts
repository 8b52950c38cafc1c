import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFObject,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'

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
