import type { EnvelopeAlarm } from '#src/complaints/seal/case-secret.ts'
import { zhHans as words } from '#src/desk/page/case/words.ts'

/** Says loudly that a case must not be worked on. */
export function Alarm({ alarm }: { alarm: EnvelopeAlarm }) {
  return (
    <div role="alert" className="alarm">
      <h3>{words.alarms.title}</h3>
      <p>{toAlarmText(alarm)}</p>
    </div>
  )
}

/** Why a case must not be worked on. */
export const toAlarmText = (alarm: EnvelopeAlarm): string =>
  alarm.kind === 'otherReaders'
    ? words.alarms.otherReaders(alarm.expected, alarm.found)
    : words.alarms[alarm.kind]
