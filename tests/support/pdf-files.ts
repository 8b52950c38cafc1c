import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { CANARY } from '#tests/support/image-files.ts'

const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'
const PAGE = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R ADDED >>'
const CONTENT = '<< /Length 8 >>\nstream\n0 0 m S \nendstream'

type PdfParts = {
  /** Entries added to the catalogue and to the page. */
  catalogue?: string
  page?: string
  /** Further objects, the first is number 5. */
  objects?: readonly string[]
  trailer?: string
}

/** A PDF of one page, written by hand, with what a test plants in it. */
export function toPdf({ catalogue = '', page = '', objects = [], trailer = '' }: PdfParts): Buffer {
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    PAGES,
    PAGE.replace('ADDED', page),
    CONTENT,
    ...objects,
  ]
  let text = '%PDF-1.7\n'
  const offsets = all.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = text.length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}`
  text += `trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

/** A PDF as a program writes it: objects packed and compressed, a script among them. */
export async function toPackedPdf(script: string): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage([100, 100])
  const action = document.context.obj({ Type: 'Action', S: 'JavaScript' })
  action.set(PDFName.of('JS'), PDFString.of(script))
  document.catalog.set(PDFName.of('OpenAction'), document.context.register(action))
  return document.save({ useObjectStreams: true })
}

export async function toLockedPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage([100, 100])
  document.encrypt({ userPassword: 'secret', ownerPassword: 'secret' })
  return document.save()
}

/** A PDF that shows a photo exactly as it was given. */
export async function toPhotoPdf(jpeg: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const image = await document.embedJpg(jpeg)
  document.addPage([100, 100]).drawImage(image, { x: 0, y: 0, width: 100, height: 100 })
  return document.save()
}

/** Everything a PDF says, packed or not, as one text to search in. */
export async function readWholePdf(pdf: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const plain = await document.save({ useObjectStreams: false, addDefaultPage: false })
  return Buffer.concat([pdf, plain]).toString('latin1')
}

/** A PDF that anybody may open and nobody may change: only its owner has a password. */
export async function toOwnedPdf({ isPacked = false, script = '' } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage([100, 100])
  document.setAuthor(CANARY)
  if (script) document.addJavaScript('opening', script)
  document.encrypt({ userPassword: '', ownerPassword: 'secret' })
  return document.save({ useObjectStreams: isPacked })
}
