import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import { EMPTY_LIBRARY } from '#src/guidance/library.ts'
import { readHistory } from '#src/history/history-log.ts'
import type { PublishedContent } from '#src/publishing/content/published-content.ts'
import { readSnapshot } from '#src/publishing/release/snapshot-lines.ts'
import { headsSchema } from '#src/record/record-entry.ts'

const version = z.string().regex(/^[0-9a-f]{12}$/)

/** `release.json`: what a release was made of. Equal parts give an equal version. */
const releaseSchema = z.strictObject({
  /** First 12 hex digits of the SHA-256 of `contentVersion`, `since` and `lot`, and of being a first part. */
  version,
  /** The release this is the first part of: what is reckoned from all centres is still that of the one before. */
  firstOf: version.optional(),
  /** Hash of all it was made of but the day; releases that differ in the day alone share it. */
  contentVersion: version.optional(),
  /** The same without what is told of former publications: releases that share it say the same of centres. */
  dataVersion: version.optional(),
  /** The boundary the day it was made for comes after (`boundaries.ts`); empty before the first. */
  since: z.string().optional(),
  /** What the order of equals in lists and answers is drawn by: that of the week it was made for. */
  lot: z.string().optional(),
  /** The first day on which its pages would read otherwise; absent when no such day is known. */
  until: z.iso.date().optional(),
  regionCode: z.string(),
  snapshotVersion: version,
  /** Hash of the built code; two releases with the same one share it in memory. */
  bundleVersion: version,
  siteUrl: z.string(),
  centres: z.int(),
  /** The filing files it was made of: one that is gone the next time is missed. */
  files: z.array(z.string()).optional(),
  /** How long each of its own files was written, by name. */
  sizes: z.record(z.string(), z.int()).optional(),
  publishedAt: z.iso.datetime(),
  /** Where the record of complaints stood, day after day: with them it cannot be written anew unseen. */
  recordHeads: headsSchema.optional(),
  /** Fingerprint of the desk's page that was built with it: officers compare what their browser was given. */
  deskPage: z.string().optional(),
})
export type Release = z.infer<typeof releaseSchema>

/** The version that pages and answers name: a release and its first part are one to readers. */
export const toShownVersion = ({ version, firstOf = version }: Release): string => firstOf

/** Of releases made before data had a version of their own, the next best. */
export const toDataVersion = ({
  version,
  contentVersion = version,
  dataVersion = contentVersion,
}: Pick<Release, 'version' | 'contentVersion' | 'dataVersion'>): string => dataVersion

/** Whether pages of both look alike and name the same address. */
export const isOfSameSite = (one: Omit<Release, 'publishedAt'>, other: Release | undefined) =>
  one.bundleVersion === other?.bundleVersion && one.siteUrl === other.siteUrl

/** Before weeks had lots, each release had its own. */
export const toLotOf = (release: Release): string => release.lot ?? toShownVersion(release)

/** `files.json`: every address a release answers from memory. */
const releaseFilesSchema = z.strictObject({
  /** The distinct sets of headers; files name theirs by position. */
  headers: z.array(z.record(z.string(), z.string())),
  files: z.array(
    z.strictObject({
      /** e.g. `/centres/gl-001/`. */
      address: z.string(),
      status: z.int(),
      headers: z.int(),
      /** Hash of the content, sent as ETag. */
      hash: z.string(),
      /** Hash of all the page was rendered from; absent for assets. Equal inputs need no new rendering. */
      inputs: z.string().optional(),
      /** Where in `files.pack` its content begins, how long it is, and whether it is compressed. */
      at: z.int(),
      length: z.int(),
      form: z.enum(['plain', 'br']),
      /** Length before compression, of large files. */
      size: z.int().optional(),
      /** Compressed in a hurry: only in the first part of a release. */
      isQuick: z.boolean().optional(),
    }),
  ),
  /** Addresses that moved for ever. */
  redirects: z.record(z.string(), z.string()),
})
export type ReleaseFiles = z.infer<typeof releaseFilesSchema>
export type ReleaseFile = ReleaseFiles['files'][number]

/** What was changed up to a release, as `src/history` writes it. */
export const HISTORY = 'history.jsonl'

const readJson = async (folder: string, name: string) =>
  JSON.parse(await readFile(join(folder, name), 'utf8'))

const parseJson = async <T extends z.ZodType>(schema: T, folder: string, name: string) =>
  schema.parse(await readJson(folder, name)) as z.infer<T>

export const writeJson = (folder: string, name: string, value: unknown) =>
  writeFile(join(folder, name), JSON.stringify(value))

export const readRelease = (folder: string) => parseJson(releaseSchema, folder, 'release.json')
export const readReleaseFiles = (folder: string) =>
  parseJson(releaseFilesSchema, folder, 'files.json')

/** Nothing where a release has no such file. */
const readOptionalJson = (folder: string, name: string) =>
  readJson(folder, name).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })

/** The data of a release, as `publish` checked and wrote it; centres that are the same in `now` are those. */
export async function readReleaseData(
  folder: string,
  now?: Pick<CentreSnapshot, 'centres'>,
): Promise<PublishedContent> {
  const [region, complaintRules, snapshot, library, mapTiles, records] = await Promise.all([
    readJson(folder, 'region.json'),
    readOptionalJson(folder, 'complaints.json'),
    readSnapshot(folder, now),
    readJson(folder, 'library.json'),
    readOptionalJson(folder, 'map-tiles.json'),
    readHistory(join(folder, HISTORY)),
  ])
  // A release made by an earlier version of the code lacks the parts that are new.
  const whole = { ...EMPTY_LIBRARY, ...library }
  return { region, complaintRules, snapshot, library: whole, mapTiles, records }
}
