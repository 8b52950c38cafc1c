import '#src/styles/map.css'
import type { ReactNode } from 'react'
import type { Drawing } from '#src/choosing/map/drawing.ts'
import { toDotPath, toMarkPath, toPinPath } from '#src/choosing/map/mark-path.ts'
import { MapDrawing } from '#src/components/map/MapDrawing.tsx'
import { zhHans as words } from '#src/components/map/words.ts'
import type { Outline } from '#src/geo/anchor.ts'
import { AVAILABILITY_LABELS } from '#src/text/codes.ts'

type Props = {
  drawing: Drawing
  id: string
  title: string
  finding: string
  outline?: Outline | undefined
  /** What the pin stands for. */
  here?: string | undefined
  /** Where the map that can be moved gets its points. */
  points?: string | undefined
  /** What stands below the key, beside what the drawing itself leaves out. */
  notes: readonly string[]
}

/** A drawn map with its key, what it leaves out in words, and a button that only script shows. */
export function MapFigure(props: Props) {
  const { drawing, id, title, finding, outline, points, notes } = props
  const { unplaced, outside, crowdedOut } = drawing
  const told = [
    ...notes,
    unplaced > 0 && words.unplaced(unplaced),
    outside > 0 && words.outside(outside),
    crowdedOut.length > 0 && words.crowdedOut(crowdedOut.map(words.withCount)),
  ].filter(Boolean)
  return (
    <figure className="map" data-map data-points={points}>
      <MapDrawing drawing={drawing} id={id} title={title} finding={finding} outline={outline} />
      <figcaption className="small">
        <Key {...props} />
        {told.length > 0 && <p>{told.join('')}</p>}
      </figcaption>
      {points && (
        <button type="button" className="button quiet" data-open-map hidden>
          {words.open}
        </button>
      )}
    </figure>
  )
}

const SPOT = { x: 8, y: 8 }

/** What the shapes mean, of those that are drawn. */
function Key({ drawing, here }: Pick<Props, 'drawing' | 'here'>) {
  const { marks, circles, others } = drawing
  return (
    <ul className="map__key">
      {drawing.here && (
        <KeyItem className="here" path={toPinPath({ x: 8, y: 18 })}>
          {here}
        </KeyItem>
      )}
      {marks.map(({ mark, count }) => (
        <KeyItem key={mark} className={`mark ${mark}`} path={toMarkPath(mark, SPOT, 5)}>
          {`${AVAILABILITY_LABELS[mark]} ${count}`}
        </KeyItem>
      ))}
      {others && (
        <KeyItem className="others" path={toDotPath(SPOT)}>
          {words.other}
        </KeyItem>
      )}
      {circles.length > 0 && <li>{words.counts}</li>}
    </ul>
  )
}

type KeyItemProps = { className: string; path: string; children: ReactNode }

const KeyItem = ({ className, path, children }: KeyItemProps) => (
  <li>
    <svg className="map__sign" viewBox="0 0 16 16" aria-hidden="true">
      <path className={className} d={path} />
    </svg>
    {children}
  </li>
)
