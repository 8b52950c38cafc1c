import type { AddressInfo } from 'node:net'
import { KeysError } from '#src/complaints/channel/keys.ts'
import { OfficersError } from '#src/complaints/channel/officers.ts'
import { SecondPortalError } from '#src/complaints/channel/open-store.ts'
import { readSettings, type Settings } from '#src/config.ts'
import { outliveReader } from '#src/lib/outlive-reader.ts'
import { renewInChild } from '#src/publishing/publish-in-child.ts'
import { openRelease } from '#src/publishing/release/open-release.ts'
import { readCurrentVersion } from '#src/publishing/release/release-folders.ts'
import { SiteOpener, toAnswerContext } from '#src/running-site.ts'
import { StoppedClockError } from '#src/server/create-clock.ts'
import { followReleases } from '#src/server/follow-releases.ts'
import { createHttpServer, stopServer } from '#src/server/http-server.ts'
import { createLog } from '#src/server/log.ts'
import { RenewalSchedule } from '#src/server/renewals.ts'
import { openTileFile } from '#src/server/tile-file.ts'
import { zhHans as serverWords } from '#src/server/words.ts'

/** Errors whose message says in Chinese why nothing starts and what to do. */
const TOLD_IN_WORDS = [KeysError, OfficersError, SecondPortalError, StoppedClockError]

/** Ends the program with words for whoever started it. */
function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

async function serve(settings: Settings): Promise<void> {
  const log = createLog(settings.logLevel)
  const opener = new SiteOpener(settings, log)
  const { dataDir, meiliHost, meiliKey } = settings
  const search = {
    meiliHost,
    meiliKey,
    log: (event: string, details: object) => log.warn(details, event),
  }
  const open = async (next: string) => opener.open(await openRelease(dataDir, next, search))
  const version = await readCurrentVersion(settings.dataDir)
  if (!version) fail(serverWords.start.noRelease(settings.dataDir))
  let running = await open(version).catch((error) =>
    fail(
      TOLD_IN_WORDS.some((kind) => error instanceof kind)
        ? error.message
        : serverWords.start.badRelease(version, messageOf(error)),
    ),
  )
  if (opener.isDemonstration) console.warn(serverWords.start.demonstration)
  let stopping = false

  const server = createHttpServer({
    ...toAnswerContext(settings, log, () => running),
    tiles: settings.mapPmtiles ? await openTileFile(settings.mapPmtiles) : undefined,
    isStopping: () => stopping,
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') fail(serverWords.start.portTaken(settings.port))
    if (error.code === 'EACCES') fail(serverWords.start.portForbidden(settings.port))
    fail(error.message)
  })
  server.listen(settings.port, settings.host, () => {
    const { port } = server.address() as AddressInfo
    console.log(serverWords.start.ready(`http://localhost:${port}/`))
  })

  const stopped = new AbortController()
  const renewals = new RenewalSchedule({
    renew: async () => {
      log.info({ release: running.site.version }, 'release is being renewed')
      log.info({ report: await renewInChild(stopped.signal) }, 'release renewed')
    },
    onError: (error, retryInMs) =>
      log.warn({ reason: messageOf(error), retryInSeconds: retryInMs / 1000 }, 'not renewed'),
  })
  renewals.follow(running.until)

  const stopFollowing = followReleases(version, {
    readVersion: () => readCurrentVersion(settings.dataDir),
    open,
    onOpened: (next) => {
      running = next
      renewals.follow(next.until)
      log.info({ release: next.site.version }, 'release switched')
    },
    onError: (wrong, error) => log.error({ release: wrong, err: error }, 'release not opened'),
  })

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      stopping = true
      stopFollowing()
      renewals.stop()
      stopped.abort()
      console.log(serverWords.start.stopping)
      await stopServer(server)
      await opener.close()
      process.exit(0)
    })
  }
}

outliveReader()
try {
  await serve(readSettings())
} catch (error) {
  fail(messageOf(error))
}
