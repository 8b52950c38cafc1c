import { expect, test } from 'vitest'
import { NARRATIVE_LIMIT, parseAccount } from '#src/complaints/questions/narrative/question.ts'
import { toForm } from '#src/complaints/questions/typed-text.ts'
import { makeCaseKey, sealStream } from '#src/complaints/seal/case.ts'
import { openPackage } from '#src/desk/hand-over/open-package.ts'
import { packPackage } from '#src/desk/hand-over/seal-package.ts'
import { toPackage } from '#src/desk/hand-over/to-package.ts'

/** One character to its reader, of sixteen code units. */
const LONG = `e${'\u0301'.repeat(15)}`

/** What a unit gets of an account, sealed to it and opened again. */
async function handOver(narrative: string, leftOut: readonly string[]) {
  const { identity, recipient } = await makeCaseKey()
  const content = toPackage({
    row: { reference: '2345-6789', filedAt: '2026-11-19T01:30:00.000Z', promises: [] },
    answers: { files: [], narrative },
    ...{
      to: '区市场监管局',
      from: '区卫生健康局',
      matter: '收费',
      place: '某园',
      leftOut,
      files: [],
    },
  })
  const sealed = await Array.fromAsync(sealStream([recipient], packPackage(content, [])))
  return openPackage([identity], Buffer.concat(sealed))
}

test('the longest account that is taken can be handed over, also where much of it is struck', async () => {
  const taken = parseAccount(toForm({ n: LONG.repeat(NARRATIVE_LIMIT) }), 'n', 'narrativeMissing')
  if (!('answer' in taken)) throw new TypeError('It was not taken')
  const opened = await handOver(taken.answer, [])
  // Not compared by the test runner: where it failed it would print all of it.
  expect(opened.outcome === 'opened' && opened.opened.content.narrative === taken.answer).toBe(true)
  const struck = await handOver('ab'.repeat(NARRATIVE_LIMIT * 8), ['ab'])
  expect(struck.outcome).toBe('opened')
})
