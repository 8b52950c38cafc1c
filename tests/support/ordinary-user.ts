import { execFileSync } from 'node:child_process'

const isRoot = process.getuid?.() === 0

type User = { uid: number; gid: number }

const idOf = (flag: string, name: string) =>
  Number(execFileSync('id', [flag, name], { encoding: 'utf8' }))

/** Somebody whom file modes bind: `name` where we are root, ourselves otherwise. */
export function findOrdinaryUser(name: string): User | undefined {
  return isRoot ? { uid: idOf('-u', name), gid: idOf('-g', name) } : undefined
}

/** A command line that runs a program as that user; one that is not given stays as it is. */
export function runAs(user: User | undefined, command: readonly string[]): [string, string[]] {
  const [program = '', ...parameters] = command
  if (!user) return [program, parameters]
  const ids = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups']
  return ['setpriv', [...ids, program, ...parameters]]
}
