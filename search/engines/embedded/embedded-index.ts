import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Lexicon } from '#search/analyser/lexicon.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import type { ArticleDocument } from '#search/engine.ts'
import type { InvertedIndex } from '#search/engines/embedded/inverted-index.ts'

/** Documents of one kind with all that is needed to find words in them. */
export type TextCollection<Document> = {
  documents: Document[]
  index: InvertedIndex
  /** Everything a document is found by, normalised, one text for each; phrases are checked in it. */
  texts: string[]
}

/** Everything the embedded engine answers from: plain data, made once for a release. */
export type EmbeddedIndex = {
  version: string
  lexicon: Lexicon
  centres: TextCollection<CentreDocument>
  articles: TextCollection<ArticleDocument>
}

/** To be raised when the layout of the files changes: an index of another layout is refused. */
const FORMAT = 1

/** What the folder says about itself; numbers are little-endian, as on every machine this runs on. */
type Manifest = Pick<EmbeddedIndex, 'version' | 'lexicon'> & { format: number }

/** Writes an index as files that can be read back without building anything. */
export async function writeIndexFiles(folder: string, index: EmbeddedIndex): Promise<void> {
  const { version, lexicon, centres, articles } = index
  await writeCollection(join(folder, 'centres'), centres)
  await writeCollection(join(folder, 'articles'), articles)
  const manifest: Manifest = { format: FORMAT, version, lexicon }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
}

/** Reads an index back. Throws when it is missing, damaged or of another form. */
export async function readIndexFiles(folder: string): Promise<EmbeddedIndex> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest
  if (manifest.format !== FORMAT) {
    throw new Error(`${folder} holds a search index of form ${manifest.format}, not ${FORMAT}`)
  }
  const [centres, articles] = await Promise.all([
    readCollection<EmbeddedIndex['centres']>(join(folder, 'centres')),
    readCollection<EmbeddedIndex['articles']>(join(folder, 'articles')),
  ])
  return { version: manifest.version, lexicon: manifest.lexicon, centres, articles }
}

async function writeCollection(
  folder: string,
  { documents, index, texts }: TextCollection<unknown>,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const write = (name: string, content: string | NodeJS.ArrayBufferView) =>
    writeFile(join(folder, name), content)
  await Promise.all([
    write('documents.json', JSON.stringify(documents)),
    write('texts.json', JSON.stringify(texts)),
    write('terms.txt', index.terms.join('\n')),
    write('offsets.bin', index.offsets),
    write('postings.bin', index.documents),
    write('impacts.bin', index.impacts),
  ])
}

async function readCollection<C extends TextCollection<unknown>>(folder: string): Promise<C> {
  const readText = (name: string) => readFile(join(folder, name), 'utf8')
  const [documents, texts, terms, offsets, postings, impacts] = await Promise.all([
    readText('documents.json'),
    readText('texts.json'),
    readText('terms.txt'),
    readNumbers(join(folder, 'offsets.bin')),
    readNumbers(join(folder, 'postings.bin')),
    readFile(join(folder, 'impacts.bin')),
  ])
  const parsed: unknown[] = JSON.parse(documents)
  const index: InvertedIndex = {
    documentCount: parsed.length,
    terms: terms === '' ? [] : terms.split('\n'),
    offsets,
    documents: postings,
    impacts: new Uint8Array(impacts),
  }
  checkIndex(index, folder)
  return { documents: parsed, texts: JSON.parse(texts), index } as C
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
