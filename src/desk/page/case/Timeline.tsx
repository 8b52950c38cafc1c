import type { SealedEvent } from '#src/desk/api/case-view.ts'
import { ofAsker } from '#src/desk/of-asker.ts'
import { zhHans as words } from '#src/desk/page/case/words.ts'
import type { OpenedWords } from '#src/desk/page/keys/opened-case.ts'
import { toEventName } from '#src/desk/to-event-name.ts'
import { toStateText } from '#src/desk/to-state-text.ts'
import { toTimeText } from '#src/text/dates.ts'

type Props = {
  /** What the case is about. */
  matter: string
  events: readonly SealedEvent[]
  words: readonly OpenedWords[]
  /** What the officer of a signing key is called. */
  toPost: (key: string) => string
}

/** What happened to a case, the latest first, with what was said where it could be opened. */
export function Timeline({ matter, events, words: opened, toPost }: Props) {
  return (
    <ol className="timeline" reversed>
      {[...events].reverse().map((event) => (
        <Event
          key={event.position}
          matter={matter}
          event={event}
          post={event.by === null ? undefined : toPost(event.by)}
          said={opened.find(({ position }) => position === event.position)}
        />
      ))}
    </ol>
  )
}

type EventProps = {
  matter: string
  event: SealedEvent
  post: string | undefined
  said: OpenedWords | undefined
}

function Event({ matter, event, post, said }: EventProps) {
  const { at, actor, kind, state, outcome } = event
  const isMove = state !== null && kind !== 'filed'
  return (
    <li className={`event ${actor}`}>
      <p className="event-head">
        <time dateTime={at}>{toTimeText(new Date(at))}</time>
        <span>{post ?? ofAsker(words.actors[actor], matter)}</span>
        <strong>{toEventName(event, matter)}</strong>
        {isMove && <span className="moved">{toStateText({ matter, state, outcome })}</span>}
      </p>
      {said?.text != null && <p className="said">{said.text}</p>}
      {said?.internal != null && (
        <p className="said internal">
          {actor === 'desk' && <span className="label">{words.internal}</span>}
          {said.internal}
        </p>
      )}
      {said?.isDamaged && <p className="problem">{words.damaged}</p>}
    </li>
  )
}
