import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { answerAll, openIntake, readCheck } from '#tests/support/open-intake.ts'

const SOURCE = '192.0.2.1'

/** How often the thread of SQLite is asked while something is done. */
async function countMessages(work: () => Promise<unknown>): Promise<number> {
  const { postMessage } = Worker.prototype
  let asked = 0
  Worker.prototype.postMessage = function (this: Worker, ...message) {
    asked += 1
    postMessage.apply(this, message)
  }
  onTestFinished(() => {
    Worker.prototype.postMessage = postMessage
  })
  await work()
  Worker.prototype.postMessage = postMessage
  return asked
}

test('a whole complaint asks the thread of the store a dozen times, once for each form', async () => {
  const { intake } = await openIntake()
  // The key of the day is asked for once.
  await answerAll(intake)
  let key = ''
  const answers = await countMessages(async () => {
    key = await answerAll(intake)
  })
  // Room and draft for the first question; for each of the five others what is written.
  expect(answers).toBe(2 + 5)
  expect(await countMessages(() => intake.hasDraft(key))).toBe(0)
  let form = new FormData()
  const check = await countMessages(async () => {
    form = await readCheck(intake, key)
  })
  // The draft, and how many others there are about the place.
  expect(check).toBe(2)
  const submitted = await countMessages(() => intake.submit(key, form, SOURCE))
  expect(submitted).toBe(3)
  expect(await countMessages(() => intake.readReceipt(key))).toBe(2)
})
