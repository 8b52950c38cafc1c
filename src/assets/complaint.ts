import { countCharactersLeft } from '#src/assets/complaint/count-characters-left.ts'
import { keepTyping } from '#src/assets/complaint/keep-typing.ts'
import { offerCopies } from '#src/assets/complaint/offer-copies.ts'
import { sendFiles } from '#src/assets/complaint/send-files.ts'
import { sendAnswers, sendOnce } from '#src/assets/complaint/send-forms.ts'
import { solvePuzzle } from '#src/assets/complaint/solve-puzzle.ts'

/**
 * What makes the complaint pages easier where scripts run; nothing depends on it. Nothing listens to single
 * keys: who composes characters is never interrupted.
 */
const summary = document.querySelector<HTMLElement>('[data-error-summary]')
if (summary) summary.focus()

keepTyping()
countCharactersLeft()
offerCopies()
sendFiles()
sendAnswers()
sendOnce()
solvePuzzle()
