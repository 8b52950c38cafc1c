import { spawnSync } from 'node:child_process'

/** Build and publish as in earnest, then serve; `npm run dev` starts this again after every change. */
for (const script of ['build', 'publish']) {
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
await import('#src/main.ts')
