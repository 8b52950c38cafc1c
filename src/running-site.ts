import type { Logger } from 'pino'
import { toChinaMidnight } from '#src/calendar/days.ts'
import { KeysError } from '#src/complaints/channel/keys.ts'
import { type OpenComplaints, openComplaints } from '#src/complaints/channel/open-complaints.ts'
import { type OpenStore, openStore, SecondPortalError } from '#src/complaints/channel/open-store.ts'
import type { ComplaintIntake } from '#src/complaints/complaint-intake.ts'
import { SourceKeys } from '#src/complaints/intake/source-keys.ts'
import { toIntake } from '#src/complaints/to-intake.ts'
import type { Settings } from '#src/config.ts'
import { SourceLimiter } from '#src/lib/source-limiter.ts'
import type { PublishedContent } from '#src/publishing/content/published-content.ts'
import type { OpenRelease } from '#src/publishing/release/open-release.ts'
import { openCounts, toReportIntake } from '#src/reports/to-report-intake.ts'
import { ProxyNotice, parseTrustedProxies } from '#src/server/client-address.ts'
import { createClock } from '#src/server/create-clock.ts'
import type { AnswerContext } from '#src/server/exchange.ts'
import { HTTP_LIMITS, LIMITER_RULE } from '#src/server/limits.ts'
import { LIVE_ROUTES } from '#src/server/live-routes.ts'
import { toLoggedError } from '#src/server/log.ts'
import { toPictureRoute } from '#src/server/picture-route.ts'
import { toSecurityHeaders } from '#src/server/response-headers.ts'
import type { Site } from '#src/server/site.ts'
import { toSite } from '#src/server/to-site.ts'
import { toFormRoutes } from '#src/server/uploads/form-routes.ts'
import { toPieceRoutes } from '#src/server/uploads/piece-routes.ts'
import { toUploadRoutes } from '#src/server/uploads/upload-routes.ts'
import { zhHans as words } from '#src/server/words.ts'
import { drawsPictures } from '#src/share-picture/share-pictures.ts'
import { zhHans as pictureWords } from '#src/share-picture/words.ts'

/** A release that answers, with the complaint channel where its region has one. */
export type RunningSite = {
  site: Site
  intake: ComplaintIntake | undefined
  published: Pick<PublishedContent, 'region' | 'snapshot'>
  /** When its pages would read otherwise; nothing when that is not known, or the clock stands still. */
  until: Date | undefined
}

/** What answers need of the running site, whichever release that is. */
export function toAnswerContext(
  settings: Settings,
  log: Logger,
  running: () => RunningSite,
): AnswerContext {
  const trustedProxies = parseTrustedProxies(settings.trustedProxy)
  const intake = () => running().intake
  return {
    site: () => running().site,
    live: [
      ...toUploadRoutes(intake, (error) =>
        log.error({ err: toLoggedError(error) }, 'upload failed'),
      ),
      ...toPieceRoutes(intake),
      ...toFormRoutes(intake),
      toPictureRoute(() => running().published),
      ...LIVE_ROUTES,
    ],
    siteUrl: settings.siteUrl,
    securityHeaders: toSecurityHeaders(settings.siteUrl.startsWith('https:')),
    limiter: new SourceLimiter(LIMITER_RULE),
    trustedProxies,
    proxyNotice: new ProxyNotice(trustedProxies, () => log.warn(words.start.proxyUnknown)),
    isStopping: () => false,
    limits: HTTP_LIMITS,
    log,
  }
}

/**
 * Opens releases one after the other. The store is opened with the first one, the complaint channel with the first
 * one that has rules for it; both outlive every release.
 */
export class SiteOpener {
  readonly #settings: Settings
  readonly #log: Logger
  #store: OpenStore | undefined
  #desk: ReturnType<typeof toDesk> | undefined
  #complaints: OpenComplaints | undefined

  constructor(settings: Settings, log: Logger) {
    if (!drawsPictures()) log.warn(pictureWords.noFont)
    this.#settings = settings
    this.#log = log
  }

  /** True: complaints are sealed to keys that lie on this machine. */
  get isDemonstration(): boolean {
    return this.#complaints?.isDemonstration ?? false
  }

  /** Throws when complaints could not be kept safe. */
  async open(opened: OpenRelease): Promise<RunningSite> {
    const { siteUrl, clock: fixed } = this.#settings
    const { complaintRules: rules, region, snapshot } = opened
    const clock = createClock({ siteUrl, fixed, regionClock: region.clock })
    const store = async () => {
      this.#store ??= await openStore(this.#settings, this.#log, clock)
      return this.#store
    }
    if (rules) this.#complaints ??= await openComplaints(this.#settings, rules, this.#log, store)
    this.#desk ??= await this.#openDesk(store, rules !== undefined)
    const reports = this.#desk && toReportIntake(this.#desk, { region, clock })
    const channel = this.#complaints?.channel
    const intake = rules && channel && toIntake(channel, { rules, region, snapshot, clock })
    const { until } = opened.release
    const isStopped = Boolean(fixed ?? region.clock)
    return {
      site: toSite(opened, clock, { complaints: intake, reports }),
      intake,
      published: { region, snapshot },
      until: until && !isStopped ? toChinaMidnight(until) : undefined,
    }
  }

  /**
   * The data desk, in the store of complaints. A region without them goes on without the desk where no store can be
   * had: pages and search do not need one.
   */
  async #openDesk(store: () => Promise<OpenStore>, needed: boolean) {
    try {
      return toDesk(await store(), this.#log)
    } catch (error) {
      const isTold = error instanceof KeysError || error instanceof SecondPortalError
      if (needed || !isTold) throw error
      this.#log.warn({ reason: error.message }, 'no data desk: reports are not taken')
      return undefined
    }
  }

  /** Closes what outlived the releases. */
  async close(): Promise<void> {
    await this.#store?.close()
  }
}

function toDesk({ store }: OpenStore, log: Logger) {
  const sources = new SourceKeys(store)
  return {
    store: store.reports,
    toSourceKey: (source: string, now: number) => sources.toKey(source, now),
    elapsed: () => Date.now(),
    log,
    ...openCounts(),
  }
}
