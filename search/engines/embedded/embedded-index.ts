import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Lexicon } from '#search/analyser/lexicon.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import { openColumns, writeColumns } from '#search/engines/embedded/column-files.ts'
import type { Columns } from '#search/engines/embedded/columns.ts'
import type { InvertedIndex } from '#search/engines/embedded/inverted-index.ts'
import type { PageDocument } from '#search/page-document.ts'
import {
  type Documents,
  eachDocument,
  openDocuments,
  toDocuments,
  writeDocuments,
} from '#search/stored/documents.ts'

/** Documents of one kind with all that is needed to find words in them. */
export type TextCollection<Document> = {
  documents: Documents<Document>
  index: InvertedIndex
  /** Everything a document is found by, normalised, one text for each; phrases are checked in it. */
  texts: string[]
}

/** Everything the embedded engine answers from: plain data, made once for a release. */
export type EmbeddedIndex = {
  version: string
  lexicon: Lexicon
  centres: TextCollection<CentreDocument> & { columns: Columns }
  /** Every page that is not one of a centre. */
  articles: TextCollection<PageDocument>
}

/** To be raised when the layout of the files changes: an index of another layout is refused. */
const FORMAT = 2

/** What the folder says about itself; numbers are little-endian, as on every machine this runs on. */
type Manifest = Pick<EmbeddedIndex, 'version' | 'lexicon'> & { format: number }

/** Writes an index as files that can be read back without building anything. */
export async function writeIndexFiles(folder: string, index: EmbeddedIndex): Promise<void> {
  const { version, lexicon, centres, articles } = index
  await writeCollection(join(folder, 'centres'), centres)
  await writeColumns(join(folder, COLUMNS), centres.columns)
  await writeCollection(join(folder, 'articles'), articles)
  const manifest: Manifest = { format: FORMAT, version, lexicon }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
}

const COLUMNS = 'centres/columns.bin'

/** Reads an index back. Throws when it is missing, damaged or of another form. */
export async function readIndexFiles(folder: string): Promise<EmbeddedIndex> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest
  if (manifest.format !== FORMAT) {
    throw new Error(`${folder} holds a search index of form ${manifest.format}, not ${FORMAT}`)
  }
  const [centres, articles, columns] = await Promise.all([
    readCollection<CentreDocument>(join(folder, 'centres')),
    readCollection<PageDocument>(join(folder, 'articles')),
    openColumns(join(folder, COLUMNS)),
  ])
  return {
    version: manifest.version,
    lexicon: manifest.lexicon,
    centres: { ...centres, columns },
    // Few, and all of them are looked at: they are parsed once.
    articles: { ...articles, documents: toDocuments([...eachDocument(articles.documents)]) },
  }
}

async function writeCollection<Document>(
  folder: string,
  { documents, index, texts }: TextCollection<Document>,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const write = (name: string, content: string | NodeJS.ArrayBufferView) =>
    writeFile(join(folder, name), content)
  await Promise.all([
    writeDocuments(folder, documents),
    write('texts.json', JSON.stringify(texts)),
    write('terms.txt', index.terms.join('\n')),
    write('offsets.bin', index.offsets),
    write('postings.bin', index.documents),
    write('impacts.bin', index.impacts),
  ])
}

async function readCollection<Document>(folder: string): Promise<TextCollection<Document>> {
  const readText = (name: string) => readFile(join(folder, name), 'utf8')
  const [documents, texts, terms, offsets, postings, impacts] = await Promise.all([
    openDocuments<Document>(folder),
    readText('texts.json'),
    readText('terms.txt'),
    readNumbers(join(folder, 'offsets.bin')),
    readNumbers(join(folder, 'postings.bin')),
    readFile(join(folder, 'impacts.bin')),
  ])
  const index: InvertedIndex = {
    documentCount: documents.count,
    terms: terms === '' ? [] : terms.split('\n'),
    offsets,
    documents: postings,
    impacts: new Uint8Array(impacts),
  }
  checkIndex(index, folder)
  return { documents, texts: JSON.parse(texts), index }
}

/** A copy, because the bytes of a file need not begin where a 32-bit number may. */
async function readNumbers(path: string): Promise<Uint32Array> {
  return new Uint32Array(new Uint8Array(await readFile(path)).buffer)
}

/** A file cut short must not give wrong answers. */
function checkIndex({ terms, offsets, documents, impacts }: InvertedIndex, folder: string): void {
  const isWhole =
    offsets.length === terms.length + 1 &&
    offsets.at(-1) === documents.length &&
    documents.length === impacts.length
  if (!isWhole) throw new Error(`The search index in ${folder} is damaged`)
}
