import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import { releaseFilesSchema, releaseSchema } from '#src/publishing/release.ts'
import type { Region } from '#src/region/region.ts'

const readJson = async (folder: string, name: string) =>
  JSON.parse(await readFile(join(folder, name), 'utf8'))

const parseJson = async <T extends z.ZodType>(schema: T, folder: string, name: string) =>
  schema.parse(await readJson(folder, name)) as z.infer<T>

export const writeJson = (folder: string, name: string, value: unknown) =>
  writeFile(join(folder, name), JSON.stringify(value))

export const readRelease = (folder: string) => parseJson(releaseSchema, folder, 'release.json')
export const readReleaseFiles = (folder: string) =>
  parseJson(releaseFilesSchema, folder, 'files.json')

/** The region and the centres of a release, as `publish` checked and wrote them. */
export async function readReleaseData(
  folder: string,
): Promise<{ region: Region; snapshot: CentreSnapshot }> {
  const [region, snapshot] = await Promise.all([
    readJson(folder, 'region.json'),
    readJson(folder, 'snapshot.json'),
  ])
  return { region, snapshot }
}
