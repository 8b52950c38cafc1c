import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/page/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { readDeskPage } from '#src/desk/page-files.ts'
import { readRelease } from '#src/publishing/release/release.ts'
import { readCurrentVersion, releaseFolder } from '#src/publishing/release/release-folders.ts'

/** Whether the page of the desk that lies here is the one that was published. */
export const showPage = toCommand({
  name: 'page',
  words,
  positionals: 0,
  options: {},
  run: async ({ settings: { dataDir, deskUrl } }) => {
    const page = await readDeskPage()
    if (!page) throw new DeskError(EXIT.notFound, words.notBuilt)
    const version = await readCurrentVersion(dataDir)
    const release = version ? await readRelease(releaseFolder(dataDir, version)) : undefined
    const [here, released] = [page.fingerprint, release?.deskPage ?? null]
    const lines = [words.here(here)]
    if (!version && deskUrl) lines.push(words.elsewhere)
    else if (released === null) lines.push(words.notReleased)
    else lines.push(words.released(released), released === here ? words.same : words.differs)
    const isOther = released !== null && released !== here
    const exitCode = isOther ? EXIT.wrong : EXIT.ok
    return { text: lines.join('\n'), json: { here, released }, exitCode }
  },
})
