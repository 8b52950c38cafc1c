import { setTimeout as sleep } from 'node:timers/promises'
import { ComplaintClient, type Filing } from '#tests/support/complaint-client.ts'

/** What was promised to somebody: kept only after the receipt was read. */
export type Acknowledged = {
  reference: string
  queryCode: string
  narrative: string
  files: number
}

/** Minutes, on a busy machine. */
const MOST_TRIES = 6000
/** What stands in front of a portal says so when the portal went away in the middle. */
const BAD_GATEWAY = 502
const LOST_CONNECTION = new Set(['ECONNREFUSED', 'ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE'])

function isLostConnection(error: unknown): boolean {
  const cause = (error as { cause?: { code?: string } }).cause
  return error instanceof TypeError && LOST_CONNECTION.has(cause?.code ?? '')
}

/** Sends a request again until an answer comes: what a person does who loses the connection. */
const toPatientFetch =
  (onAnswer: () => void): typeof fetch =>
  async (...request) => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      try {
        const answer = await fetch(...request)
        if (answer.status === BAD_GATEWAY) {
          await sleep(30)
          continue
        }
        // The body may break off as well.
        const whole = new Response(await answer.arrayBuffer(), answer)
        onAnswer()
        return whole
      } catch (error) {
        if (!isLostConnection(error)) throw error
        await sleep(30)
      }
    }
    throw new Error('The portal did not answer for too long')
  }

/** Files one complaint to its receipt, whatever happens in between. */
export async function filePatiently(
  url: string,
  filing: Filing,
  onAnswer: () => void,
): Promise<Acknowledged> {
  const client = new ComplaintClient(url, toPatientFetch(onAnswer))
  const status = await client.submit(await client.fillIn(filing))
  if (status !== 303) throw new Error(`Handing in answered ${status}`)
  const receipt = await client.readReceipt()
  return { ...receipt, narrative: filing.narrative, files: filing.files?.length ?? 0 }
}
