import { renderTemplate } from 'astro/runtime/server/index.js'
import fc from 'fast-check'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { joinSlot, joinTemplate, takeReady } from '#src/publishing/pages/join-page.ts'

afterEach(() => vi.restoreAllMocks())

/** What Astro writes of a template whose expressions need not be waited for. */
function render(parts: readonly string[], values: readonly unknown[]): string {
  let text = ''
  const destination = { write: (piece: unknown) => (text += String(piece)) }
  renderTemplate(parts as never, ...values).render(destination as never)
  return text
}

const plain = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\0', '<b>&"\'', '\u{fffe}', '\ud800', '0'),
  fc.integer(),
  fc.double(),
  fc.bigInt(),
  fc.boolean(),
  fc.constantFrom(null, undefined, Number.NaN, 0n, -0, ''),
)
const { value: values } = fc.letrec((tie) => ({
  value: fc.oneof(
    { withCrossShrink: true },
    plain,
    fc.array(tie('value'), { maxLength: 3 }),
    tie('value').map((value) => () => value),
  ),
}))

test('whatever stands in a template is written as Astro writes it', () => {
  fc.assert(
    fc.property(fc.array(values, { maxLength: 4 }), (given) => {
      const parts = ['<p>', ...given.map((_, at) => `<i>${at}`)]
      expect(joinTemplate(parts, given).toString()).toBe(render(parts, given))
    }),
  )
})

/** Something that is waited for and goes wrong later. */
const failsLater = () => Promise.reject(new Error('later'))
const PARTS = ['', '', '']

test.each<[string, () => unknown]>([
  ['two that stand side by side', () => joinTemplate(PARTS, [failsLater(), failsLater()])],
  ['a list of them', () => joinTemplate(PARTS, [[failsLater(), [failsLater()]], 'text'])],
  [
    'a list that is made when it is come to',
    () => joinTemplate(PARTS, [() => [failsLater(), failsLater()], failsLater()]),
  ],
  ['one behind what cannot be joined', () => joinTemplate(PARTS, [Symbol('x'), failsLater()])],
  ['a component before one that throws', () => joinTemplate(PARTS, [takeReady(failsLater()), 1])],
  ['a slot', () => joinSlot({} as never, () => failsLater())],
])('what waits ends no thread when it fails after it was left: %s', async (_, join) => {
  const unminded = vi.fn()
  process.on('unhandledRejection', unminded)
  onTestFinished(() => void process.off('unhandledRejection', unminded))
  expect(join).toThrow()
  await new Promise((resolve) => setImmediate(resolve))
  expect(unminded).not.toHaveBeenCalled()
})
