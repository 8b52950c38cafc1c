import type { LostHeads as Lost } from '#src/desk/page/board/use-seen-heads.ts'
import { zhHans as words } from '#src/desk/page/board/words.ts'
import { toHeadText } from '#src/record/record-entry.ts'

/** Says loudly that the record of the desk is not the one that this browser knew. */
export function LostHeads({ lost: { first, isTold, accept } }: { lost: Lost }) {
  return (
    <div role="alert" className="alarm">
      <h2>{words.heads.title}</h2>
      <p>{words.heads.text(first.seq)}</p>
      <p>{isTold ? words.heads.told : words.heads.untold}</p>
      <p>
        <code>{toHeadText(first)}</code>
      </p>
      {isTold && (
        <p>
          <button type="button" onClick={accept}>
            {words.heads.accept}
          </button>
        </p>
      )}
    </div>
  )
}
