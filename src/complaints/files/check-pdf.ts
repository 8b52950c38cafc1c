import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFInvalidObject,
  PDFName,
  type PDFObject,
  PDFRawStream,
} from '@cantoo/pdf-lib'
import type { ContentCheck } from '#src/complaints/files/checked-file.ts'
import { cleanPdf, walkPdf } from '#src/complaints/files/clean-pdf.ts'

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
