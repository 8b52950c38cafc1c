import type { ProblemCode } from '#src/complaints/problems.ts'
import * as images from '#tests/support/image-files.ts'
import * as pdfs from '#tests/support/pdf-files.ts'

const { CANARY, withSegment, toFlatPng, toJpeg, toPng, toWebp } = images
const { toPdf } = pdfs

/** `picture`, `document`, `active document`, or why it is refused. */
export type Expected = 'picture' | 'document' | 'active document' | ProblemCode
export type HostileFile = readonly [
  what: string,
  expected: Expected,
  make: () => Uint8Array | Promise<Uint8Array>,
]

const SCRIPT = `<script>alert("${CANARY}")</script>`
const ZIP = `PK\x03\x04\x14\0\0\0\0\0${CANARY}PK\x05\x06`
const ACTION = `/OpenAction << /S /JavaScript /JS (app.alert\\("${CANARY}"\\)) >>`
const XMP = `<< /Type /Metadata /Subtype /XML /Length 30 >>\nstream\n<dc:creator>${CANARY}</dc:creator\nendstream`

const bytes = (text: string) => Buffer.from(text, 'latin1')
const ftyp = (brand: string) =>
  bytes(`\0\0\0\x18ftyp${brand}\0\0\0\0mif1${brand}${'\0'.repeat(40)}`)
const half = (file: Buffer) => file.subarray(0, Math.floor(file.length / 2))
const joined = async (file: Promise<Buffer>, rest: string | Buffer) =>
  Buffer.concat([await file, Buffer.from(rest)])

const PICTURES: readonly HostileFile[] = [
  ['a photo with maker, owner, place and comment', 'picture', () => images.toPhoto()],
  ['a photo whose colour profile names somebody', 'picture', images.toProfiledJpeg],
  ['a PNG with text in three places', 'picture', () => toFlatPng(64, 64, images.TEXT_CHUNKS)],
  ['a WebP with owner and place', 'picture', images.toTaggedWebp],
  ['a photo that is a zip as well', 'picture', () => joined(toJpeg(), ZIP)],
  [
    'a photo that is a page as well',
    'picture',
    async () => withSegment(await toJpeg(), 0xfe, SCRIPT),
  ],
  [
    'a photo that is a program as well',
    'picture',
    () => joined(toJpeg(), `<?php echo "${CANARY}"?>`),
  ],
  [
    'a photo that is a PDF as well',
    'picture',
    () => joined(toJpeg(), toPdf({ catalogue: ACTION })),
  ],
  ['a photo with a film behind it', 'picture', () => joined(toJpeg(), ftyp(`isom${CANARY}`))],
  ['a PNG with a script behind it', 'picture', () => joined(toPng(), SCRIPT)],
  ['a WebP with a page behind it', 'picture', () => joined(toWebp(), SCRIPT)],
  ['a photo in printing colours', 'picture', images.toCmykJpeg],
  ['a PNG of sixteen bits', 'picture', images.toDeepPng],
  ['a moving WebP', 'picture', images.toMovingWebp],
  ['a PNG with a comment of 50 MB', 'picture', () => toFlatPng(64, 64, [images.toCommentBomb()])],
  ['a picture of 39 megapixels', 'picture', () => toFlatPng(7000, 5571)],
  ['a picture of 60 megapixels in seven kilobytes', 'picture', () => toFlatPng(10_000, 6000)],
  [
    'a picture that claims two thousand million pixels',
    'fileTooManyPixels',
    () => toFlatPng(65_535, 32_767),
  ],
  ['a picture without height', 'fileUnreadable', () => toFlatPng(64, 0)],
  ['half a photo', 'fileUnreadable', async () => half(await toJpeg())],
  ['half a PNG', 'fileUnreadable', async () => half(await toPng())],
  ['half a WebP', 'fileUnreadable', async () => half(await toWebp())],
  ['a photo of three bytes', 'fileUnreadable', () => bytes('\xff\xd8\xff')],
  ['nonsense that begins like a photo', 'fileUnreadable', () => bytes(`\xff\xd8\xff\xe0${SCRIPT}`)],
  [
    'a drawing that begins like a PNG',
    'fileUnreadable',
    () => bytes(`\x89PNG\r\n\x1a\n<svg>${SCRIPT}</svg>`),
  ],
  [
    'a WebP of another size than it says',
    'fileUnreadable',
    () => bytes(`RIFF\xff\xff\xff\x7fWEBPVP8X${'\xff'.repeat(40)}`),
  ],
]

const OTHERS: readonly HostileFile[] = [
  ['nothing', 'fileEmpty', () => bytes('')],
  ['a GIF that is called a photo', 'fileType', images.toGif],
  ['a TIFF', 'fileType', images.toTiff],
  ['an AVIF', 'fileType', images.toAvif],
  ['a BMP', 'fileType', () => bytes(`BM${'\0'.repeat(60)}`)],
  ['a photo of another maker', 'fileIsHeic', () => ftyp('heic')],
  ['a film without a picture or a sound', 'recordingUnreadable', () => ftyp('isom')],
  [
    'a drawing with a script',
    'fileType',
    () => bytes(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`),
  ],
  [
    'a drawing that explodes',
    'fileType',
    () => bytes('<!DOCTYPE a [<!ENTITY b "&c;&c;">]><a>&b;</a>'),
  ],
  ['a page', 'fileType', () => bytes(`<!doctype html>${SCRIPT}`)],
  ['a page that mentions a PDF', 'fileType', () => bytes(`<!doctype html>${SCRIPT}\n%PDF-1.7`)],
  ['a zip', 'fileType', () => bytes(ZIP)],
  ['a program for Windows', 'fileType', () => bytes(`MZ${'\0'.repeat(80)}`)],
  ['a program for Linux', 'fileType', () => bytes(`\x7fELF${'\0'.repeat(80)}`)],
  ['a shell script', 'fileType', () => bytes('#!/bin/sh\nrm -rf /')],
  [
    'an old Word document',
    'fileType',
    () => bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(80)}`),
  ],
  ['text', 'fileType', () => bytes('The food was bad.')],
]

const annotation = (content: string) => `/Annots [<< /Type /Annot /Rect [0 0 9 9] ${content} >>]`
const active = (what: string, parts: Parameters<typeof toPdf>[0]): HostileFile => [
  what,
  'active document',
  () => toPdf(parts),
]

const DOCUMENTS: readonly HostileFile[] = [
  [
    'a document with its author',
    'document',
    () =>
      toPdf({
        catalogue: '/Metadata 6 0 R',
        page: '/PieceInfo << /Program << /Private (CANARY-7731) >> >> /Metadata 6 0 R',
        objects: [`<< /Author (${CANARY}) /Creator <43414e4152592d37373331> >>`, XMP],
        trailer: `/Info 5 0 R /ID [<${Buffer.from(CANARY).toString('hex')}> <00>]`,
      }),
  ],
  [
    'a document whose earlier version named its author',
    'document',
    () =>
      Buffer.concat([
        toPdf({ objects: [`<< /Author (${CANARY}) >>`], trailer: '/Info 5 0 R' }),
        toPdf({}),
      ]),
  ],
  [
    'a document with a photo in it',
    'document',
    async () => pdfs.toPhotoPdf(await images.toPhoto()),
  ],
  ['a document that is a zip as well', 'document', () => Buffer.concat([toPdf({}), bytes(ZIP)])],
  [
    'a document that opens at a page',
    'document',
    () => toPdf({ catalogue: '/OpenAction [3 0 R /Fit]' }),
  ],
  active('a document with a script', { catalogue: ACTION }),
  active('a script in hexadecimal', {
    catalogue: '/Open#41ction << /S /J#61vaScript /#4a#53 (app.alert\\(1\\)) >>',
  }),
  ['a script in packed objects', 'active document', () => pdfs.toPackedPdf('app.alert(1)')],
  ['packed objects that nobody may change', 'document', () => pdfs.toOwnedPdf({ isPacked: true })],
  [
    'a script in packed objects that nobody may change',
    'active document',
    () => pdfs.toOwnedPdf({ isPacked: true, script: 'app.alert(1)' }),
  ],
  active('a script under a name', {
    catalogue: '/Names << /JavaScript << /Names [(a) 5 0 R] >> >>',
    objects: ['<< /S /JavaScript /JS (app.alert\\(1\\)) >>'],
  }),
  active('an action of a page', { page: '/AA << /O << /S /Named /N /Print >> >>' }),
  active('an action on opening', { catalogue: '/OpenAction << /S /Named /N /Print >>' }),
  active('a program to start', { page: annotation('/A << /S /Launch /F (cmd.exe) >>') }),
  active('an address to open', { page: annotation('/A << /S /URI /URI (http://evil.example) >>') }),
  active('a form to send', {
    page: annotation('/A << /S /SubmitForm /F (http://evil.example) >>'),
  }),
  active('a document elsewhere to open', {
    page: annotation('/A << /S /GoToR /F (//evil/a.pdf) >>'),
  }),
  active('a file inside', {
    catalogue: '/Names << /EmbeddedFiles << /Names [(a.exe) 5 0 R] >> >>',
    objects: [
      '<< /Type /Filespec /F (a.exe) /EF << /F 6 0 R >> >>',
      '<< /Type /EmbeddedFile /Length 2 >>\nstream\nMZ\nendstream',
    ],
  }),
  active('a film inside', { page: annotation('/Subtype /RichMedia /RichMediaContent << >>') }),
  active('a form of another kind', { catalogue: '/AcroForm << /XFA [(a) (b)] /Fields [] >>' }),
  ['a document with a password', 'fileLocked', pdfs.toLockedPdf],
  ['half a document', 'fileUnreadable', () => half(toPdf({})).subarray(0, 60)],
  ['nonsense that begins like a document', 'fileUnreadable', () => bytes(`%PDF-1.7\n${SCRIPT}`)],
  [
    'a document without pages',
    'fileUnreadable',
    () =>
      bytes(
        '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF',
      ),
  ],
  [
    'pages that hold themselves',
    'fileUnreadable',
    () =>
      bytes(
        '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [2 0 R] /Count 1 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF',
      ),
  ],
  [
    'lists in lists without end',
    'fileUnreadable',
    () => bytes(`%PDF-1.7\n1 0 obj\n${'['.repeat(200_000)}\nendobj\n%%EOF`),
  ],
]

/** Files as nobody should send them, and what becomes of each; made anew for every test. */
export const HOSTILE_FILES: readonly HostileFile[] = [...PICTURES, ...OTHERS, ...DOCUMENTS]
