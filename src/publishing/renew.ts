import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { toChinaDate } from '#src/calendar/days.ts'
import { toBundleOf } from '#src/publishing/bundle/site-bundle.ts'
import { toPublishedAt } from '#src/publishing/content/load-content.ts'
import type { PublishEvent } from '#src/publishing/publish-events.ts'
import { withPublishLock } from '#src/publishing/publish-lock.ts'
import {
  planRelease,
  putRelease,
  type ReleaseSettings,
  removeOld,
} from '#src/publishing/release/make-release.ts'
import { type Release, readRelease, readReleaseData } from '#src/publishing/release/release.ts'
import { readCurrentVersion, releaseFolder } from '#src/publishing/release/release-folders.ts'

/** Whether pages of a release would read otherwise on a day. */
export const isDue = ({ until }: Pick<Release, 'until'>, on: string): boolean =>
  until !== undefined && until <= on

/**
 * Makes the release readers see anew for today, once something on it has begun or ended, of its own data and code
 * alone: what lies in the content folder now may be half edited, and goes out only when somebody publishes it.
 * Returns nothing when nothing is due.
 */
export async function renew(
  settings: Omit<ReleaseSettings, 'siteUrl' | 'force'>,
  report: (event: PublishEvent) => void,
): Promise<Release | undefined> {
  const { dataDir } = settings
  return withPublishLock(dataDir, async () => {
    const from = await readCurrentVersion(dataDir)
    if (!from) return undefined
    const folder = releaseFolder(dataDir, from)
    const [earlier, content] = [await readRelease(folder), await readReleaseData(folder)]
    if (!isDue(earlier, toChinaDate(toPublishedAt(settings, content.region)))) return undefined

    const bundle = toBundleOf(folder, earlier)
    const whole = { ...settings, siteUrl: earlier.siteUrl, force: false }
    const plan = planRelease(whole, bundle, content)
    const release = { ...plan, publishedAt: new Date().toISOString() }
    // It takes the place of the one before in the order of releases: a rollback goes to other data.
    const { mtimeMs } = await stat(join(folder, 'release.json'))
    const entry = { act: 'renew', place: new Date(mtimeMs + 1) } as const
    await putRelease(whole, bundle, content, release, entry, report)
    await removeOld(whole, from, report)
    return release
  })
}
