import { useState } from 'react'
import { toAlarmText } from '#src/desk/page/case/Alarm.tsx'
import type { Session } from '#src/desk/page/session.ts'
import { useWrapping } from '#src/desk/page/wrapping/use-wrapping.ts'
import { zhHans as words } from '#src/desk/page/wrapping/words.ts'
import type { WrapRun } from '#src/desk/wrapping/run-wrapping.ts'

/** A quiet line while cases wait to be sealed to the officers of now; nothing where none does. */
export function WrapLine({ session }: { session: Session }) {
  const { waiting, progress, run, problem, start, stop } = useWrapping(session)
  const [isStopping, setStopping] = useState(false)
  const { mine, closed } = waiting
  const isIdle = mine + closed === 0 && !progress && !run && !problem
  if (isIdle) return null
  const begin = () => {
    setStopping(false)
    return start()
  }
  const end = () => {
    setStopping(true)
    stop()
  }
  return (
    <section className="wrap-line" aria-label={words.label}>
      {run?.outcome === 'alarm' && <WrapAlarm run={run} />}
      {problem && (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
      <p role="status">{run && !progress && toResult(run)}</p>
      {progress ? (
        <p className="wrap-run">
          <progress value={progress.done} max={Math.max(progress.of, 1)} aria-label={words.label} />
          <span>{words.progress(progress.done, progress.of)}</span>
          <button type="button" className="button small" aria-disabled={isStopping} onClick={end}>
            {isStopping ? words.stopping : words.stop}
          </button>
        </p>
      ) : (
        <>
          {mine > 0 && (
            <p className="wrap-run">
              <span>{words.waiting(mine)}</span>
              <button type="button" className="button small" onClick={begin}>
                {run ? words.goOn : words.start}
              </button>
            </p>
          )}
          {mine > 0 && <p className="hint">{words.hint}</p>}
          {closed > 0 && <p>{words.closed(closed)}</p>}
        </>
      )}
    </section>
  )
}

function WrapAlarm({ run }: { run: Extract<WrapRun, { outcome: 'alarm' }> }) {
  const { reference, alarm } = run
  const text = alarm.kind === 'notAsRecorded' ? words.notAsRecorded : toAlarmText(alarm)
  return (
    <div role="alert" className="alarm">
      <p>{words.alarm(reference)}</p>
      <p>{text}</p>
    </div>
  )
}

function toResult({ outcome, done, left, closed }: WrapRun): string {
  if (outcome === 'alarm') return ''
  if (outcome === 'stopped') return words.stopped(done, left)
  return done === 0 && left > closed ? words.stale : words.done(done)
}
