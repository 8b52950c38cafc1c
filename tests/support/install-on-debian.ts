import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/**
 * Installs packages on Debian as root. Anywhere else an `Error` tells the one command to run; `need` says what
 * for, e.g. `The browser tests need Chromium.`
 */
export function installOnDebian(packages: readonly string[], need: string): void {
  const install = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`
  if (process.getuid?.() !== 0 || !isDebian()) throw new Error(`${need} Run as root: ${install}`)
  execFileSync('sh', ['-c', install], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

function isDebian(): boolean {
  return (
    existsSync('/etc/debian_version') && readFileSync('/etc/os-release', 'utf8').includes('debian')
  )
}
