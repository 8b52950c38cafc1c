import { zhHans as words } from '#src/desk/page/case/words.ts'
import type { Alarm as Found } from '#src/desk/page/keys/opened-case.ts'

/** Says loudly that a case must not be worked on. */
export function Alarm({ alarm }: { alarm: Found }) {
  return (
    <div role="alert" className="alarm">
      <h3>{words.alarms.title}</h3>
      <p>{toText(alarm)}</p>
    </div>
  )
}

const toText = (alarm: Found) =>
  alarm.kind === 'otherReaders'
    ? words.alarms.otherReaders(alarm.expected, alarm.found)
    : words.alarms[alarm.kind]
