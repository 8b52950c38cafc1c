import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import type { PublishedContent } from '#src/publishing/published-content.ts'
import { releaseFilesSchema, releaseSchema } from '#src/publishing/release.ts'

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

/** The data of a release, as `publish` checked and wrote it. */
export async function readReleaseData(folder: string): Promise<PublishedContent> {
  const [region, complaintRules, snapshot, library] = await Promise.all([
    readJson(folder, 'region.json'),
    readOptionalJson(folder, 'complaints.json'),
    readJson(folder, 'snapshot.json'),
    readJson(folder, 'library.json'),
  ])
  return { region, complaintRules, snapshot, library }
}
