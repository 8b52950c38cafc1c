import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFInvalidObject,
  PDFName,
  type PDFObject,
} from '@cantoo/pdf-lib'
import { walkPdf } from '#src/complaints/files/walk-pdf.ts'

/**
 * Keys and types of what runs, opens, sends, plays or carries something when a document is looked at
 * (ISO 32000-1, 12.6 actions, 7.11.4 embedded files, 13 multimedia, 12.7.8 XFA).
 */
const ACTIVE = new Set([
  'JavaScript',
  'JS',
  'AA',
  'Launch',
  'URI',
  'SubmitForm',
  'ImportData',
  'GoToR',
  'GoToE',
  'EmbeddedFile',
  'EmbeddedFiles',
  'EF',
  'FileAttachment',
  'RichMedia',
  'Rendition',
  'Movie',
  'Sound',
  'XFA',
])

/** Opening at a certain page is what most programs ask for; anything else on opening is an action. */
function isOnlyDestination(value: PDFObject | undefined): boolean {
  if (!(value instanceof PDFDict)) return value instanceof PDFArray
  const kind = value.lookup(PDFName.of('S'))
  return kind instanceof PDFName && kind.decodeText() === 'GoTo' && !value.has(PDFName.of('Next'))
}

function actsOnOpening(object: PDFObject): boolean {
  if (!(object instanceof PDFDict)) return false
  const key = object.keys().find((name) => name.decodeText() === 'OpenAction')
  return key !== undefined && !isOnlyDestination(object.lookup(key))
}

/** Names may be written in hexadecimal (`#4A`); an object that cannot be read may hold anything. */
function isActive(object: PDFObject): boolean {
  if (object instanceof PDFName) return ACTIVE.has(object.decodeText())
  return object instanceof PDFInvalidObject || actsOnOpening(object)
}

/** Whether a PDF carries scripts, actions, other files or media, anywhere in it. */
export function hasActiveContent({ context }: PDFDocument): boolean {
  let found = false
  const objects = context.enumerateIndirectObjects().map(([ref]) => ref)
  walkPdf(context, objects, (object) => {
    found ||= isActive(object)
  })
  return found
}
