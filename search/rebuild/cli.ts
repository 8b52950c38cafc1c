import { join } from 'node:path'
import { openSearch } from '#search/open-search.ts'
import { rebuildSearch, toRebuildProblem } from '#search/rebuild/rebuild.ts'
import { zhHans as words } from '#search/rebuild/words.ts'
import { readSettings } from '#src/config.ts'
import { outliveReader } from '#src/lib/outlive-reader.ts'
import { readCurrentVersion, releaseFolder } from '#src/publishing/release/release-folders.ts'

const tell = (line: string) => console.log(line)

/** `npm run search:rebuild`: the search index of the current release. */
async function run(): Promise<void> {
  const { dataDir, meiliHost, meiliKey } = readSettings()
  const version = await readCurrentVersion(dataDir)
  if (!version) throw new Error(words.noRelease)
  const folder = join(releaseFolder(dataDir, version), 'search')
  if (!meiliHost) {
    const { centres, articles } = await (await openSearch(folder, {})).health()
    return tell(words.embeddedOnly(centres, articles))
  }
  const started = performance.now()
  const { centres, articles } = await rebuildSearch({
    folder,
    meiliHost,
    meiliKey,
    now: new Date(),
    tell,
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  tell(words.done(centres, articles, seconds))
}

outliveReader()
try {
  await run()
} catch (error) {
  console.error(words.failed(toRebuildProblem(error)))
  process.exitCode = 1
}
