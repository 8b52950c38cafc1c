import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const mount = (folder: string, size: string) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status === 0

/** A folder on a disk of its own that is full after `size` (e.g. `4m`); nothing when nobody lets us mount one. */
export function makeSmallDisk(size: string): { folder: string; remove(): void } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'))
  if (!mount(folder, size)) {
    rmdirSync(folder)
    return undefined
  }
  return {
    folder,
    remove: () => {
      execFileSync('umount', [folder])
      rmdirSync(folder)
    },
  }
}
