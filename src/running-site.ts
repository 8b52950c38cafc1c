import type { Logger } from 'pino'
import { toChinaMidnight } from '#src/calendar/days.ts'
import type { ComplaintIntake } from '#src/complaints/complaint-intake.ts'
import { type OpenComplaints, openComplaints } from '#src/complaints/open-complaints.ts'
import { toIntake } from '#src/complaints/to-intake.ts'
import type { Settings } from '#src/config.ts'
import { openRelease } from '#src/publishing/open-release.ts'
import { createClock } from '#src/server/create-clock.ts'
import type { Site } from '#src/server/site.ts'
import { toSite } from '#src/server/to-site.ts'

/** A release that answers, with the complaint channel where its region has one. */
export type RunningSite = {
  site: Site
  intake: ComplaintIntake | undefined
  /** When its pages would read otherwise; nothing when that is not known, or the clock stands still. */
  until: Date | undefined
}

/**
 * Opens releases one after the other. The complaint channel is opened with the first one that has rules for it
 * and outlives every release.
 */
export class SiteOpener {
  readonly #settings: Settings
  readonly #log: Logger
  #complaints: OpenComplaints | undefined

  constructor(settings: Settings, log: Logger) {
    this.#settings = settings
    this.#log = log
  }

  /** True: complaints are sealed to keys that lie on this machine. */
  get isDemonstration(): boolean {
    return this.#complaints?.isDemonstration ?? false
  }

  /** Throws when a part of the release is missing, or when complaints could not be kept safe. */
  async open(version: string): Promise<RunningSite> {
    const { dataDir, siteUrl, clock: fixed, meiliHost, meiliKey } = this.#settings
    const opened = await openRelease(dataDir, version, {
      meiliHost,
      meiliKey,
      log: (event, details) => this.#log.warn(details, event),
    })
    const { complaintRules: rules, region, snapshot } = opened
    const clock = createClock({ siteUrl, fixed, regionClock: region.clock })
    if (rules) this.#complaints ??= await openComplaints(this.#settings, this.#log, clock)
    const channel = this.#complaints?.channel
    const intake = rules && channel && toIntake(channel, { rules, region, snapshot, clock })
    const { until } = opened.release
    const isStopped = Boolean(fixed ?? region.clock)
    return {
      site: toSite(opened, clock, intake),
      intake,
      until: until && !isStopped ? toChinaMidnight(until) : undefined,
    }
  }

  /** Closes what outlived the releases. */
  async close(): Promise<void> {
    await this.#complaints?.close()
  }
}
