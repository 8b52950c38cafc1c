import { isDemonstration, openOfficers } from '#src/complaints/channel/officers.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { readCodeKeys } from '#src/desk/open-desk.ts'
import { answerApi } from '#src/desk/serve/answer-api.ts'
import { Challenges } from '#src/desk/serve/challenges.ts'
import type { DeskHost } from '#src/desk/serve/desk-host.ts'
import { createDeskServer, openDoor, type PageFile } from '#src/desk/serve/desk-server.ts'
import { keepHeadsDaily } from '#src/desk/serve/keep-heads-daily.ts'
import { listen } from '#src/desk/serve/listen.ts'
import { OpenedCases } from '#src/desk/serve/opened-cases.ts'
import { postWebhook } from '#src/desk/webhook/post-webhook.ts'
import { type Receiver, readReceivers } from '#src/desk/webhook/receivers-file.ts'
import { runOutbox } from '#src/desk/webhook/run-outbox.ts'
import { zhHans as words } from '#src/desk/words.ts'
import { keptFor } from '#src/lib/kept-for.ts'
import { RateLimit } from '#src/lib/rate-limit.ts'
import { parseTrustedProxies } from '#src/server/client-address.ts'
import { stopServer } from '#src/server/http-server.ts'
import { createLog, toLoggedError } from '#src/server/log.ts'

/** Codes that an officer has drawn: each costs a slow hash, and he rings somebody before each. */
const DRAWS = { burst: 5, perSecond: 1 / 60 }
/** A new release is followed so soon. */
const KEPT_MS = 5000

/**
 * Starts the desk on its port: what officers' devices ask for cases, and what tells them apart. It holds none of their
 * secrets. Throws a `DeskError`, an `OfficersError` or what the store throws.
 */
export async function serveDesk(
  desk: Desk,
  page: ReadonlyMap<string, PageFile>,
): Promise<{ address: string; close: () => Promise<void> }> {
  const { settings } = desk
  const store = await desk.store()
  const server = createDeskServer()
  const port = await listen(server, settings.deskPort, settings.deskHost)
  const origin = settings.deskUrl ?? `http://localhost:${port}`
  const receivers = await readReceivers(settings).catch((error) => {
    server.close()
    throw error
  })
  const host = await toDeskHost(desk, origin, store, receivers).catch((error) => {
    server.close()
    throw error
  })
  const { region, firstList = null } = host
  openDoor(server, {
    origin,
    about: { origin, region, firstList, isLocal: false },
    page,
    trustedProxies: parseTrustedProxies(settings.trustedProxy),
    answerApi: (exchange, name) => answerApi({ ...exchange, host }, name),
  })
  const keeping = keepHeadsDaily(host, settings.dataDir)
  const outbox = { store, receivers, now: host.now, random: Math.random, post: postWebhook }
  const stopSending = runOutbox(outbox, (error) =>
    host.log.error({ err: toLoggedError(error) }, 'sending failed'),
  )
  const close = async () => {
    await keeping.stop()
    await stopSending()
    await stopServer(server)
  }
  return { address: origin, close }
}

async function toDeskHost(
  { settings, site }: Desk,
  origin: string,
  store: DeskHost['store'],
  receivers: readonly Receiver[],
): Promise<DeskHost> {
  const { region, deskFirstList: firstList } = settings
  const log = createLog(settings.logLevel)
  const { rules } = await site()
  if (!rules) throw new DeskError(EXIT.wrong, words.problems.noRules)
  // Throws for settings that name nobody.
  isDemonstration(settings)
  return {
    store,
    region,
    origin,
    firstList,
    challenges: new Challenges({ origin, region }),
    opened: new OpenedCases(),
    receivers: receivers.map(({ unit }) => unit),
    codeKeys: await readCodeKeys(settings),
    draws: new RateLimit(DRAWS),
    site: keptFor(KEPT_MS, site),
    officers: await openOfficers(settings, rules, store, log),
    now: () => new Date(),
    log,
  }
}
