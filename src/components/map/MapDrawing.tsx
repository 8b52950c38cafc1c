import type { Drawing } from '#src/choosing/map/drawing.ts'
import { toPinPath } from '#src/choosing/map/mark-path.ts'
import { zhHans as words } from '#src/components/map/words.ts'
import type { Outline } from '#src/geo/anchor.ts'

type Props = {
  drawing: Drawing
  /** Part of ids: two maps of one page have two. */
  id: string
  title: string
  finding: string
  /** The line of the region, for its number and source. */
  outline?: Outline | undefined
}

/** Units from one line of small words to the next, and how many letters of them a line holds. */
const LINE = 17
const LETTERS = 22

/** One drawing for whoever sees it, a title and its main finding for who does not. Links are in the list beside it. */
export function MapDrawing({ drawing, id, title, finding, outline }: Props) {
  const { width, height } = drawing
  const credits = outline ? toCredits(outline) : []
  return (
    <svg
      className="map__drawing"
      viewBox={`0 0 ${width} ${height + credits.length * LINE}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{finding}</desc>
      <rect className="land" width={width} height={height} rx="6" />
      {drawing.outline && <path className="outline" d={drawing.outline} />}
      {drawing.others && <path className="others" d={drawing.others} />}
      {drawing.signs && <path className="signs" d={drawing.signs} />}
      {drawing.leaders && <path className="leaders" d={drawing.leaders} />}
      <Marks drawing={drawing} />
      <Names drawing={drawing} />
      {drawing.here && <path className="here" d={toPinPath(drawing.here)} />}
      <Scale drawing={drawing} />
      {credits.map((text, line) => (
        <text key={text} className="credit" x="2" y={height + 13 + line * LINE}>
          {text}
        </text>
      ))}
    </svg>
  )
}

function Marks({ drawing: { marks, numbers, circles } }: Pick<Props, 'drawing'>) {
  return (
    <>
      {marks.map(({ mark, path }) => (
        <path key={mark} className={`mark ${mark}`} d={path} />
      ))}
      {numbers.map(({ x, y, text, mark }) => (
        <text key={text} className={`mark-number ${mark}`} x={x} y={y}>
          {text}
        </text>
      ))}
      {circles.map(({ x, y, radius, count }) => (
        <g key={`${x} ${y}`} className={count > 0 ? 'circle' : 'circle none'}>
          <circle cx={x} cy={y} r={radius} />
          {count > 0 && (
            <text x={x} y={y + 5}>
              {count}
            </text>
          )}
        </g>
      ))}
    </>
  )
}

const Names = ({ drawing: { names } }: Pick<Props, 'drawing'>) => (
  <>
    {names.map(({ x, y, text, kind }) => (
      <text key={`${text} ${x}`} className={`name ${kind}`} x={x} y={y}>
        {text}
      </text>
    ))}
  </>
)

function Scale({ drawing: { width, scale } }: Pick<Props, 'drawing'>) {
  const { x, y, length, metres } = scale
  return (
    <g className="scale">
      <path d={`M${x} ${y - 4}v4h${length}v-4M${width - 14} 22V8m-4 5l4-5 4 5`} />
      <text x={x + length / 2} y={y - 6}>
        {words.scale(metres)}
      </text>
      <text x={width - 14} y="34">
        {words.north}
      </text>
    </g>
  )
}

const wrap = (text: string): string[] => {
  const letters = [...text]
  return Array.from({ length: Math.ceil(letters.length / LETTERS) }, (_, line) =>
    letters.slice(line * LETTERS, (line + 1) * LETTERS).join(''),
  )
}

/** The number of approval, to whom the line belongs, where it is from: in as many lines as they need. */
const toCredits = ({ approvalNumber, attribution, source, year }: Outline): string[] => [
  words.approval(approvalNumber),
  ...wrap(attribution),
  ...wrap(words.outlineSource(source, year)),
]
