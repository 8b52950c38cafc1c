import {
  buildEmbeddedIndex,
  type IndexSource,
} from '#search/engines/embedded/build-embedded-index.ts'
import { writeIndexFiles } from '#search/engines/embedded/embedded-index.ts'

/** Writes the prebuilt index of a release into a folder; `openSearch` reads it. */
export async function writeSearchIndex(folder: string, source: IndexSource): Promise<void> {
  await writeIndexFiles(folder, buildEmbeddedIndex(source))
}
