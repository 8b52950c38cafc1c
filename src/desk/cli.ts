import { readSettings } from '#src/config.ts'
import { runDesk } from '#src/desk/run-desk.ts'
import { outliveReader } from '#src/lib/outlive-reader.ts'

/** `npm run desk -- <command>`; `src/desk/desk-error.ts` says how it ends. */
outliveReader()
const { out, err, exitCode } = await runDesk(readSettings, process.argv.slice(2), console.error)
if (out) console.log(out)
if (err) console.error(err)
process.exitCode = exitCode
