import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/drill/words.ts'
import { EXIT } from '#src/desk/desk-error.ts'
import { DRILL_STEPS, runDrill } from '#src/desk/drill/run-drill.ts'

/** Goes the whole way of a complaint once, from the public form to its erasure, and says how long each step took. */
export const drill = toCommand({
  name: 'drill',
  isHostOnly: true,
  words,
  positionals: 0,
  options: { url: { type: 'string' } },
  run: async (desk, { url }) => {
    const { siteUrl } = desk.settings
    const steps = await runDrill(desk, url?.replace(/\/$/, '') ?? siteUrl, siteUrl)
    const isSound = steps.length === DRILL_STEPS.length && steps.every(({ problem }) => !problem)
    const seconds = steps.reduce((sum, one) => sum + one.seconds, 0)
    const lines = steps.map((one) => words.step(words.steps[one.step], one.seconds, one.problem))
    return {
      text: [...lines, isSound ? words.sound(seconds) : words.broken].join('\n'),
      json: { sound: isSound, seconds, steps },
      exitCode: isSound ? EXIT.ok : EXIT.wrong,
    }
  },
})
