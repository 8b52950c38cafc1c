import { setTimeout as sleep } from 'node:timers/promises'
import { ComplaintClient, type Filing } from '#tests/support/complaint-client.ts'

/** What was promised to somebody: kept only after the receipt was read. */
export type Acknowledged = {
  reference: string
  queryCode: string
  narrative: string
  files: number
}

const LOST_CONNECTION = new Set(['ECONNREFUSED', 'ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE'])

function isLostConnection(error: unknown): boolean {
  const cause = (error as { cause?: { code?: string } }).cause
  return error instanceof TypeError && LOST_CONNECTION.has(cause?.code ?? '')
}

/** Does something again until an answer comes: what a person does who loses the connection. */
async function untilAnswered<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; tries < 500; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (!isLostConnection(error)) throw error
      await sleep(30)
    }
  }
  throw new Error('The portal did not answer for too long')
}

/** Files one complaint to its receipt, whatever happens in between. */
export async function filePatiently(url: string, filing: Filing): Promise<Acknowledged> {
  const client = new ComplaintClient(url)
  const check = await untilAnswered(() => client.fillIn(filing))
  const status = await untilAnswered(() => client.submit(check))
  if (status !== 303) throw new Error(`Handing in answered ${status}`)
  const receipt = await untilAnswered(() => client.readReceipt())
  return { ...receipt, narrative: filing.narrative, files: filing.files?.length ?? 0 }
}
