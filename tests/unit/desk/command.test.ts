import { expect, test } from 'vitest'
import { toCommand } from '#src/desk/command.ts'
import type { Desk } from '#src/desk/desk.ts'

const echo = toCommand({
  name: 'echo',
  words: { summary: '', usage: ['echo'] },
  options: { 'dry-run': { type: 'boolean' } },
  positionals: 2,
  run: async (_desk, values, positionals) => ({ text: '', json: { ...values, positionals } }),
})
const run = (...written: string[]) => echo.run({} as Desk, written)

const KEY = `-${'vCM9iQqb'.repeat(5)}aa`

test('a signing key that begins with a dash is no option, wherever options stand', async () => {
  const json = { 'dry-run': true, positionals: ['7K3M-9XA2', KEY] }
  for (const written of [
    ['7K3M-9XA2', KEY, '--dry-run'],
    ['--dry-run', '7K3M-9XA2', KEY],
    ['--dry-run', '--', '7K3M-9XA2', KEY],
  ])
    expect(await run(...written)).toMatchObject({ json })
})

test('an option that there is not ends with how the command is written', async () => {
  await expect(run('a', 'b', '--colour')).rejects.toThrow('echo')
  await expect(run('a', '-x')).rejects.toThrow('echo')
})
