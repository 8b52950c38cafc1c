import { spawnSync } from 'node:child_process'

// `npm run dev` loads this before `main.ts`, again after every change: build and publish as in earnest.
// The watching Node would mix its own messages into those of our child processes.
const WITHOUT_WATCH = ['-u', 'WATCH_REPORT_DEPENDENCIES']
for (const script of ['build', 'publish']) {
  const command = [...WITHOUT_WATCH, 'npm', 'run', '--silent', script]
  const { status } = spawnSync('env', command, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
