import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { build } from 'vite'
import { toDocument } from '#src/desk/page/document.ts'
import { readDeskPage } from '#src/desk/page-files.ts'

const own = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** What opens complaints needs; those below see what keeps the desk from working. */
const FLOOR = ['chrome93', 'firefox102', 'safari16.4']

/** Each is one file that needs no other: the worker may load nothing, and a hash is compared by voice. */
const SCRIPTS = [
  { name: 'floor', source: own('floor.ts'), target: 'es2015' },
  { name: 'desk', source: own('main.tsx'), target: FLOOR },
  { name: 'worker', source: own('keys/worker.ts'), target: FLOOR },
]

/** Builds the desk's page into a folder. Throws when a part of it needs what only Node has. */
export async function buildDeskPage(folder: string): Promise<void> {
  for (const { name, source, target } of SCRIPTS) {
    await build({
      configFile: false,
      logLevel: 'error',
      mode: 'production',
      build: {
        target,
        outDir: folder,
        emptyOutDir: false,
        copyPublicDir: false,
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: {
          input: source,
          output: { format: 'iife', entryFileNames: `${name}.js`, assetFileNames: 'desk.[ext]' },
          onLog: (_level, { message }) => {
            if (message.includes('externalized for browser')) throw new Error(message)
          },
        },
      },
    })
  }
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), toDocument())
  const page = await readDeskPage(dirname(folder))
  await writeFile(join(folder, 'fingerprint.txt'), page?.fingerprint ?? '')
}

/** The desk's page is built with the site, and lies beside it. */
export const deskPage = (): AstroIntegration => {
  let folder = ''
  return {
    name: 'desk-page',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('desk/', config.outDir))
      },
      'astro:build:done': () => buildDeskPage(folder),
    },
  }
}
