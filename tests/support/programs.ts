import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A program of the machine that tests use. They look for it and never install it: two files at once would meet. */
type Program = {
  /** Where it may lie, as patterns of paths; what stands there without a folder is looked for on the `PATH`. */
  places: readonly string[]
  packages: readonly string[]
  /** What goes without it. */
  need: string
  /** Tests fail without it; without the others they are skipped by name. */
  isNeeded: boolean
}

/** In the order in which they are installed. */
export const PROGRAMS = {
  shell: {
    places: ['/usr/bin/chromium-headless-shell'],
    packages: ['chromium-headless-shell'],
    need: 'Without the headless shell of Chromium the browser tests take half as long again.',
    isNeeded: false,
  },
  chromium: {
    places: [
      '/usr/bin/chromium-headless-shell',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
    ],
    packages: ['chromium'],
    need: 'The browser tests need Chromium.',
    isNeeded: true,
  },
  font: {
    places: ['/usr/share/fonts/**/NotoSansCJK-Regular.ttc'],
    packages: ['fonts-noto-cjk'],
    need: 'The browser tests look at Chinese text: without a font they measure boxes.',
    isNeeded: false,
  },
  postgres: {
    places: ['/usr/lib/postgresql/*/bin/initdb', 'initdb'],
    packages: ['postgresql'],
    need: 'The tests of the complaint store need PostgreSQL.',
    isNeeded: true,
  },
  nginx: {
    places: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', 'nginx'],
    packages: ['nginx-light'],
    need: 'The tests of two portals and of the nginx example need nginx.',
    isNeeded: false,
  },
  age: {
    places: ['/usr/bin/age', '/usr/local/bin/age'],
    packages: ['age'],
    need: 'The tests that open with the age command what we sealed need it.',
    isNeeded: false,
  },
  strace: {
    places: ['strace'],
    packages: ['strace'],
    need: 'The test of a disk that fails now and then needs strace.',
    isNeeded: false,
  },
  openssl: {
    places: ['openssl'],
    packages: ['openssl'],
    need: 'The test of the nginx example needs openssl.',
    isNeeded: false,
  },
} as const satisfies Record<string, Program>

/** The path of a program, nothing where it is not installed. `CHROMIUM_PATH` names another browser. */
export function findProgram(name: keyof typeof PROGRAMS): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter)
  const chosen = name === 'chromium' ? process.env['CHROMIUM_PATH'] : undefined
  if (chosen && existsSync(chosen)) return chosen
  return PROGRAMS[name].places
    .flatMap((place) =>
      place.includes('/') ? globSync(place) : onPath.map((folder) => join(folder, place)),
    )
    .find((path) => existsSync(path))
}

/** The path of a program that tests cannot do without; an `Error` tells the one command to run. */
export function findNeededProgram(name: keyof typeof PROGRAMS): string {
  const found = findProgram(name)
  if (found) return found
  const { need, packages } = PROGRAMS[name]
  throw new Error(`${need} Run as root: ${toInstallCommand(packages)}`)
}

/**
 * Installs what is missing, one program after the other, on Debian as root; anywhere else it says what to run.
 * `false` when something is missing that tests cannot do without.
 */
export function installPrograms(): boolean {
  const names = Object.keys(PROGRAMS) as (keyof typeof PROGRAMS)[]
  const isMissing = (name: keyof typeof PROGRAMS) => !findProgram(name)
  if (names.some(isMissing) && process.getuid?.() === 0 && isDebian()) {
    run('apt-get update')
    // Asked again before each: with the shell, Chromium is there.
    for (const name of names) if (isMissing(name)) run(toInstall(PROGRAMS[name].packages))
  }
  const without = names.filter(isMissing)
  for (const name of without) {
    const { need, packages } = PROGRAMS[name]
    console.log(`${name} is not here. ${need} Run as root: ${toInstallCommand(packages)}`)
  }
  return !without.some((name) => PROGRAMS[name].isNeeded)
}

function run(command: string): void {
  console.log(command)
  spawnSync('sh', ['-c', command], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

/** Waits for another apt on the machine. */
const toInstall = (packages: readonly string[]) =>
  `apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends ${packages.join(' ')}`

const toInstallCommand = (packages: readonly string[]) => `apt-get update && ${toInstall(packages)}`

function isDebian(): boolean {
  return (
    existsSync('/etc/debian_version') && readFileSync('/etc/os-release', 'utf8').includes('debian')
  )
}
