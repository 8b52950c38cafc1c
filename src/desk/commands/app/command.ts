import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/app/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { startApp } from '#src/desk/local/start-app.ts'
import { readDeskPage } from '#src/desk/page-files.ts'
import { serveDesk } from '#src/desk/serve/serve-desk.ts'
import { untilStopped } from '#src/desk/until-stopped.ts'

/**
 * The web desk on the officer's own device, until it is stopped: for the desk of the settings, or without one for the
 * store of this machine.
 */
export const app = toCommand({
  name: 'app',
  words,
  positionals: 0,
  options: {},
  run: async (desk) => {
    const page = await readDeskPage()
    if (!page) throw new DeskError(EXIT.wrong, words.notBuilt)
    const { deskUrl } = desk.settings
    const { address, close } = deskUrl
      ? await startApp(desk.settings, deskUrl, page.files)
      : await serveDesk(desk, page.files)
    console.log(words.ready(address, page.fingerprint, deskUrl))
    await untilStopped()
    await close()
    return { text: words.stopped, json: { address } }
  },
})
