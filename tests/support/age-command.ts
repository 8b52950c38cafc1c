import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const CANDIDATES = ['/usr/bin/age', '/usr/local/bin/age']

/**
 * The path of the `age` command, with `age-keygen` beside it. On Debian as root it is installed when there
 * is none; nothing where that is not possible.
 */
export function findAge(): string | undefined {
  const found = CANDIDATES.find((path) => existsSync(path))
  if (found || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return found
  try {
    execFileSync('sh', ['-c', 'apt-get update && apt-get install -y --no-install-recommends age'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  } catch {
    return undefined
  }
  return CANDIDATES.find((path) => existsSync(path))
}
