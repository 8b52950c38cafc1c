import { DatabaseSync } from 'node:sqlite'

/** Loaded into the thread of SQLite (`--import <this>?<n>`): ends the process, as a power cut would, before statement n. */
const killAt = Number(new URL(import.meta.url).search.slice(1))
let begun = 0
const count = () => {
  begun += 1
  if (begun === killAt) process.kill(process.pid, 'SIGKILL')
}

const { exec, prepare } = DatabaseSync.prototype
DatabaseSync.prototype.exec = function (this: DatabaseSync, ...given) {
  count()
  exec.apply(this, given)
}
DatabaseSync.prototype.prepare = function (this: DatabaseSync, ...given) {
  count()
  return prepare.apply(this, given)
}
