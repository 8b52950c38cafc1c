import { toChinaDate } from '#src/calendar/days.ts'
import type { MadeKey } from '#src/desk/page/keys/make-key.ts'
import { zhHans } from '#src/desk/page/new-key/words.ts'
import { toDateText } from '#src/text/dates.ts'

const words = zhHans.paper

type Props = { made: MadeKey; unit: string; post: string; at: Date; isShown: boolean }

/** What goes onto paper: on the screen only where there is no printer. */
export function PaperSheet({ made, unit, post, at, isShown }: Props) {
  return (
    <section className={isShown ? 'paper-sheet shown' : 'paper-sheet'} aria-label={words.title}>
      <h2>{words.title}</h2>
      <dl>
        <Row name={words.unit}>{unit}</Row>
        <Row name={words.post}>{post}</Row>
        <Row name={words.made}>{toDateText(toChinaDate(at))}</Row>
        <Row name={words.file}>{zhHans.fileName(post)}</Row>
        <Row name={words.passphrase}>
          <code className="passphrase">{made.passphrase}</code>
        </Row>
        <Row name={words.fingerprint}>
          <code>{made.fingerprint}</code>
        </Row>
      </dl>
      <ul>
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </section>
  )
}

const Row = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
