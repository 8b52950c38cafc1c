import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/drill/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { runDrill } from '#src/desk/drill/run-drill.ts'
import { untilStopped } from '#src/desk/until-stopped.ts'

/** Goes the whole way of a complaint once, from the public form to its erasure, and says how long each step took. */
export const drill = toCommand({
  name: 'drill',
  isHostOnly: true,
  words,
  positionals: 0,
  options: { url: { type: 'string' }, wait: { type: 'string' } },
  run: async (desk, { url, wait }) => {
    const { siteUrl: origin } = desk.settings
    const waitMinutes = wait === undefined ? undefined : parseMinutes(wait)
    if (desk.isKeyless && waitMinutes === undefined) throw new DeskError(EXIT.usage, words.noKey)
    // Nothing is filed that nobody here could answer.
    if (waitMinutes === undefined) await desk.identities()
    await desk.store()
    const stopped = new AbortController()
    untilStopped().then(() => stopped.abort())
    const way = { url: url?.replace(/\/$/, '') ?? origin, origin, waitMinutes }
    const { isSound, steps } = await runDrill(desk, way, stopped.signal)
    const seconds = steps.reduce((sum, one) => sum + one.seconds, 0)
    const lines = steps.map((one) => words.step(words.steps[one.step], one.seconds, one.problem))
    return {
      text: [...lines, isSound ? words.sound(seconds) : words.broken].join('\n'),
      json: { sound: isSound, seconds, steps },
      exitCode: isSound ? EXIT.ok : EXIT.wrong,
    }
  },
})

function parseMinutes(written: string): number {
  const minutes = /^\d{1,3}$/.test(written) ? Number(written) : 0
  if (minutes < 1) throw new DeskError(EXIT.usage, words.wrongWait)
  return minutes
}
