import {
  EncryptedPDFError,
  PDFDocument,
  PDFInvalidObject,
  PDFName,
  PDFRawStream,
} from '@cantoo/pdf-lib'
import type { ContentCheck } from '#src/complaints/files/checked-file.ts'
import { cleanPdf } from '#src/complaints/files/clean-pdf.ts'
import { hasActiveContent } from '#src/complaints/files/has-active-content.ts'

/** As fast as it can: nothing else happens in this process. */
const READING = { updateMetadata: false, parseSpeed: Infinity } as const
const WRITING = {
  addDefaultPage: false,
  updateFieldAppearances: false,
  objectsPerTick: Infinity,
} as const

const isCrossReference = (object: unknown) =>
  object instanceof PDFRawStream && object.dict.lookup(PDFName.of('Type')) === PDFName.of('XRef')

/**
 * Opens a document with an empty password. Tables of where objects lie are never encrypted (ISO 32000-1, 7.5.8.2);
 * the library decrypts them all the same and cannot read what comes of it, so they are put back as they stand.
 */
async function openProtected(pdf: Uint8Array): Promise<PDFDocument> {
  const document = await PDFDocument.load(pdf, { ...READING, password: '' })
  const { context } = await PDFDocument.load(pdf, { ...READING, ignoreEncryption: true })
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    const asItStands = context.lookup(ref)
    if (asItStands && object instanceof PDFInvalidObject && isCrossReference(asItStands))
      document.context.assign(ref, asItStands)
  }
  return document
}

/**
 * The document, or nothing when it asks for a password. One that is only protected from changes opens everywhere
 * without asking: its password is empty.
 */
async function open(pdf: Uint8Array): Promise<PDFDocument | undefined> {
  try {
    return await PDFDocument.load(pdf, READING)
  } catch (error) {
    if (!(error instanceof EncryptedPDFError)) throw error
  }
  try {
    return await openProtected(pdf)
  } catch (error) {
    if (error instanceof Error && /password/i.test(error.message)) return undefined
    throw error
  }
}

/**
 * Reads a PDF and writes it anew without what it says about its author. What it can do besides being read is
 * only told, never taken out: it may be what the complaint is about. Throws on what is no PDF.
 */
export async function checkPdf(pdf: Uint8Array): Promise<ContentCheck> {
  const document = await open(pdf)
  if (!document) return { outcome: 'wrong', code: 'fileLocked' }
  if (document.getPageCount() === 0) return { outcome: 'wrong', code: 'fileUnreadable' }
  const isActive = hasActiveContent(document)
  cleanPdf(document)
  const bytes = await document.save(WRITING)
  return { outcome: 'ok', content: { kind: 'pdf', bytes, hasActiveContent: isActive } }
}
