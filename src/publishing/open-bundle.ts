import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Renders one address of the site (`bundle-entry.ts`). */
export type Render = (request: Request, locals: App.Locals) => Promise<Response>

const opened = new Map<string, Promise<Render>>()

/** Imports every module at once: a chunk that is needed later may be gone with its folder by then. */
async function importAll(serverDir: string): Promise<Render> {
  const names = await readdir(serverDir, { recursive: true })
  const modules = names.filter((name) => name.endsWith('.mjs'))
  await Promise.all(modules.map((name) => import(pathToFileURL(join(serverDir, name)).href)))
  const entry: { render: Render } = await import(pathToFileURL(join(serverDir, 'entry.mjs')).href)
  return entry.render
}

/**
 * The built site below `bundleDir`. Modules stay in memory for ever, so releases of the same `version` of
 * the code share one.
 */
export function openBundle(bundleDir: string, version: string): Promise<Render> {
  const render = opened.get(version) ?? importAll(join(bundleDir, 'server'))
  opened.set(version, render)
  return render
}
