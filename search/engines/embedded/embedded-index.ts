import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Lexicon } from '#search/analyser/lexicon.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import { openColumns, writeColumns } from '#search/engines/embedded/column-files.ts'
import type { Columns } from '#search/engines/embedded/columns.ts'
import type { PageDocument } from '#search/page-document.ts'
import {
  type Documents,
  eachDocument,
  openDocuments,
  readLines,
  toDocuments,
  writeDocuments,
} from '#search/stored/documents.ts'
import type { Vocabulary } from '#search/vocabulary/vocabulary.ts'
import { readVocabulary, writeVocabulary } from '#search/vocabulary/vocabulary-files.ts'

/** Documents of one kind with all that is needed to find words in them. */
export type TextCollection<Document> = {
  documents: Documents<Document>
  vocabulary: Vocabulary
}

/** What is found and shown, without what it is filtered by. */
export type FoundIndex = {
  version: string
  lexicon: Lexicon
  centres: TextCollection<CentreDocument>
  /** Every page that is not one of a centre. */
  articles: TextCollection<PageDocument>
}

/** Everything the embedded engine answers from: plain data, made once for a release. */
export type EmbeddedIndex = FoundIndex & { centres: { columns: Columns } }

/** To be raised when the layout of the files or what a lexicon holds changes: an index of another form is refused. */
const FORMAT = 7

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
const VOCABULARY = 'vocabulary.bin'

/** Reads an index back. Throws when it is missing, damaged or of another form. */
export async function readIndexFiles(folder: string): Promise<EmbeddedIndex> {
  const [index, columns] = await Promise.all([readFoundIndex(folder), readColumns(folder)])
  return { ...index, centres: { ...index.centres, columns } }
}

/** What filters are held against: nobody needs it where another engine filters. */
export const readColumns = (folder: string): Promise<Columns> => openColumns(join(folder, COLUMNS))

/** What questions are settled by and answers are shown from, whichever engine is asked. */
export async function readFoundIndex(folder: string): Promise<FoundIndex> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest
  if (manifest.format !== FORMAT) {
    throw new Error(`${folder} holds a search index of form ${manifest.format}, not ${FORMAT}`)
  }
  const [centres, articles] = await Promise.all([
    readCollection<CentreDocument>(join(folder, 'centres')),
    readCollection<PageDocument>(join(folder, 'articles')),
  ])
  return {
    version: manifest.version,
    lexicon: manifest.lexicon,
    centres,
    // Few, and all of them are looked at: they are parsed once.
    articles: { ...articles, documents: toDocuments([...eachDocument(articles.documents)]) },
  }
}

/** What the next index takes over: lines, columns and vocabulary of centres, and the vocabulary of the other pages. */
export async function readHeld(folder: string) {
  const centres = join(folder, 'centres')
  const [documents, columns, vocabulary, articles] = await Promise.all([
    readLines(centres),
    readColumns(folder),
    readVocabulary(join(centres, VOCABULARY)),
    readVocabulary(join(folder, 'articles', VOCABULARY)),
  ])
  return { documents, columns, vocabulary, articles }
}

async function writeCollection<Document>(
  folder: string,
  { documents, vocabulary }: TextCollection<Document>,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all([
    writeDocuments(folder, documents),
    writeVocabulary(join(folder, VOCABULARY), vocabulary),
  ])
}

/** Throws where the two are not of the same documents. */
async function readCollection<Document>(folder: string): Promise<TextCollection<Document>> {
  const [documents, vocabulary] = await Promise.all([
    openDocuments<Document>(folder),
    readVocabulary(join(folder, VOCABULARY)),
  ])
  if (documents.count !== vocabulary.documentCount) {
    throw new Error(`The search index in ${folder} is damaged`)
  }
  return { documents, vocabulary }
}
