import type { Settings } from '#src/config.ts'
import { localNewsSchema } from '#src/desk/api/local-news.ts'
import { sendNews } from '#src/desk/news/send-news.ts'
import { toNewsText } from '#src/desk/news/tell-news.ts'
import { type Exchange, sendJson, sendProblem } from '#src/desk/serve/exchange.ts'
import { readBody } from '#src/server/read-body.ts'

const MOST_BYTES = 1024

/** Tells a complainant that there is news, for the page on this computer. The number goes to the gateway and nowhere else. */
export async function answerNews(
  settings: Pick<Settings, 'newsGateway' | 'dataDir'>,
  exchange: Exchange,
): Promise<void> {
  const body = await readBody(exchange.request, MOST_BYTES)
  const given = localNewsSchema.safeParse(parseJson(body?.toString() ?? '')).data
  if (!given) return sendProblem(exchange, 'wrong')
  const sending = await sendNews(settings, given)
  sendJson(exchange, 200, { said: toNewsText(given.reference, sending) })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
