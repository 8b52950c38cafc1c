import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/serve/words.ts'
import { readDeskPage } from '#src/desk/page-files.ts'
import { serveDesk } from '#src/desk/serve/serve-desk.ts'
import { untilStopped } from '#src/desk/until-stopped.ts'

/** Answers officers' devices, until it is stopped. */
export const serve = toCommand({
  name: 'serve',
  isHostOnly: true,
  words,
  positionals: 0,
  options: {},
  run: async (desk) => {
    const page = await readDeskPage()
    const { address, close } = await serveDesk(desk, page?.files ?? new Map())
    console.log(words.ready(address))
    await untilStopped()
    await close()
    return { text: words.stopped, json: { address } }
  },
})
