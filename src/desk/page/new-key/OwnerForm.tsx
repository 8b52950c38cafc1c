import { type FormEvent, useEffect, useId, useState } from 'react'
import { ask } from '#src/desk/page/host.ts'
import type { CardOwner } from '#src/desk/page/keys/make-key.ts'
import { zhHans as words } from '#src/desk/page/new-key/words.ts'
import { listUnits } from '#src/desk/page/published-names.ts'
import { authorityIdSchema, officerCardSchema } from '#src/officers/officer-card.ts'
import type { Authority } from '#src/region/complaint-rules.ts'

type Props = { busy: boolean; onOwner: (owner: CardOwner, unit: string) => void }

/** Whose key it is. Units come from the desk; where it does not answer, their id is typed. */
export function OwnerForm({ busy, onOwner }: Props) {
  const [units, setUnits] = useState<Authority[]>()
  const [authority, setAuthority] = useState('')
  const [post, setPost] = useState('')
  const [problem, setProblem] = useState<string>()
  const id = useId()
  useEffect(() => {
    ask('published', {})
      .then((published) => setUnits(listUnits(published)))
      .catch(() => setUnits([]))
  }, [])
  const isTyped = units?.length === 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const owner = { authority: authority.trim(), post: post.trim() }
    const found = findProblem(owner, isTyped)
    setProblem(found)
    const unit = units?.find((one) => one.id === owner.authority)?.name ?? owner.authority
    if (!found) onOwner(owner, unit)
  }
  return (
    <form onSubmit={submit} aria-describedby={`${id}-problem`}>
      <p role="alert" className="problem" id={`${id}-problem`}>
        {problem}
      </p>
      <label htmlFor={`${id}-unit`}>{isTyped ? words.unitId : words.unit}</label>
      {isTyped ? (
        <>
          <input
            id={`${id}-unit`}
            type="text"
            autoCapitalize="none"
            spellCheck={false}
            value={authority}
            aria-describedby={`${id}-unit-hint`}
            onChange={({ target }) => setAuthority(target.value)}
          />
          <p className="hint" id={`${id}-unit-hint`}>
            {words.unitIdHint}
          </p>
        </>
      ) : (
        <select
          id={`${id}-unit`}
          value={authority}
          onChange={({ target }) => setAuthority(target.value)}
        >
          <option value="">{words.chooseUnit}</option>
          {units?.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit.name}
            </option>
          ))}
        </select>
      )}
      <label htmlFor={`${id}-post`}>{words.post}</label>
      <input
        id={`${id}-post`}
        type="text"
        value={post}
        autoComplete="off"
        aria-describedby={`${id}-post-hint`}
        onChange={({ target }) => setPost(target.value)}
      />
      <p className="hint" id={`${id}-post-hint`}>
        {words.postHint}
      </p>
      <button type="submit" className="button" aria-disabled={busy}>
        {busy ? words.making : words.make}
      </button>
    </form>
  )
}

function findProblem({ authority, post }: CardOwner, isTyped: boolean): string | undefined {
  if (!isTyped && !authority) return words.problems.noUnit
  if (!authorityIdSchema.safeParse(authority).success) return words.problems.wrongUnitId
  const isPost = officerCardSchema.shape.post.safeParse(post).success
  return isPost ? undefined : words.problems.wrongPost
}
