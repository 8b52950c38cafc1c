import { existsSync } from 'node:fs'
import { installOnDebian } from '#tests/support/install-on-debian.ts'

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Packages the browser tests need on Debian: a browser, and a Chinese font for what they look at. */
const PACKAGES = ['chromium', 'fonts-noto-cjk']

/**
 * The path of a Chromium. On Debian as root it is installed when there is none; anywhere else an
 * `Error` tells the one command to run. `CHROMIUM_PATH` names another browser.
 */
export function findChromium(): string {
  const found = [process.env['CHROMIUM_PATH'], ...CANDIDATES].find(
    (path) => path && existsSync(path),
  )
  if (found) return found
  installOnDebian(PACKAGES, 'The browser tests need Chromium.')
  return findInstalled()
}

function findInstalled(): string {
  const found = CANDIDATES.find((path) => existsSync(path))
  if (!found) throw new Error('Chromium was installed but is not where Debian puts it.')
  return found
}
