import type { APIRoute } from 'astro'
import { toChinaDate } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import { findCentre } from '#src/centres/centre-snapshot.ts'
import type { ToldChange } from '#src/changes/centre-change.ts'
import { toChangeCalendar, toChangeFeed } from '#src/changes/to-change-files.ts'
import { toChangesOf } from '#src/changes/to-changes-of.ts'
import { zhHans as words } from '#src/components/changes/words.ts'

/** What is followed, and where: changes of some centres. */
export type Followed = {
  /** Path of the page; its files lie below. */
  path: string
  query?: string
  title: string
  changes: readonly ToldChange[]
  /** By which of them a centre left what is followed. */
  leaving?: ReadonlySet<ToldChange>
  /** Whose coming days a calendar tells. */
  centres: readonly Centre[]
}

type Site = Pick<App.Locals, 'history' | 'now' | 'region' | 'siteUrl' | 'snapshot'>

/** The files one can follow, by the end of their address. */
export const FILES = {
  'feed.xml': ({ path, query = '', title, changes, leaving }: Followed, site: Site) => {
    const { history, now, region, siteUrl, snapshot } = site
    const feed = toChangeFeed({
      address: siteUrl + path,
      query,
      title,
      author: region.footer.organiser,
      since: history?.beganOn ?? snapshot.asOf ?? toChinaDate(now),
      changes,
      leaving,
    })
    return new Response(feed, {
      headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
    })
  },
  'calendar.ics': ({ title, changes, centres, leaving }: Followed, { siteUrl }: Site) =>
    new Response(toChangeCalendar({ title, siteUrl, changes, centres, leaving }), {
      headers: { 'content-type': 'text/calendar; charset=utf-8' },
    }),
  'changes.json': ({ path, title, changes }: Followed, { region, siteUrl }: Site) =>
    Response.json({
      title,
      page: siteUrl + path,
      publisher: region.footer.organiser,
      licence: region.dataLicence,
      sample: region.sample,
      changes,
    }),
} as const

type File = keyof typeof FILES

/** What changed in the region. */
export const toRegionFile =
  (file: File): APIRoute =>
  ({ locals }) => {
    const { history, region, snapshot } = locals
    const title = words.page.titleOf(region.name)
    const changes = history?.changes ?? []
    return FILES[file]({ path: '/changes/', title, changes, centres: snapshot.centres }, locals)
  }

/** What changed in a subdistrict: a page of it knows no other. */
export const toSubdistrictFile =
  (file: File): APIRoute =>
  ({ params, locals }) => {
    const { history, region, snapshot } = locals
    const subdistrict = region.subdistricts.find(({ slug }) => slug === params['slug'])
    if (!subdistrict) return new Response(null, { status: 404 })
    const path = `/changes/in/${subdistrict.slug}/`
    const title = words.page.titleOf(subdistrict.name)
    const changes = history?.changes ?? []
    return FILES[file]({ path, title, changes, centres: snapshot.centres }, locals)
  }

/** What changed of one centre, also of one that is gone. */
export const toCentreFile =
  (file: File): APIRoute =>
  ({ params, locals }) => {
    const { id = '' } = params
    const { history, snapshot } = locals
    const gone = history?.gone.find(({ centre }) => centre.id === id)
    const centre = findCentre(snapshot, id) ?? gone?.centre
    if (!centre) return new Response(null, { status: 404 })
    const title = words.page.titleOf(centre.displayName ?? centre.legalName)
    const changes = toChangesOf(history?.changes)(id)
    return FILES[file]({ path: `/centres/${id}/`, title, changes, centres: [centre] }, locals)
  }
