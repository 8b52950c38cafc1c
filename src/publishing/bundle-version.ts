import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toHash } from '#src/publishing/to-hash.ts'

/** A key Astro draws anew in every build, for a feature the site does not use. */
const RANDOM_KEY = /"key":"[^"]*"/

/** Version of the built code: two builds of the same sources have the same one. */
export async function readBundleVersion(bundleDir: string): Promise<string> {
  const entries = await readdir(bundleDir, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const parts = await Promise.all(
    paths.map(async (path) => [
      path.slice(bundleDir.length),
      (await readFile(path, 'latin1')).replace(RANDOM_KEY, ''),
    ]),
  )
  if (parts.length === 0) throw new Error(`No built site in ${bundleDir}: run "npm run build".`)
  return toHash(...parts.flat())
}
