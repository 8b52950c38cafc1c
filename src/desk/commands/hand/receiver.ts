import type { ParseArgsOptionDescriptor } from 'node:util'
import type { Given } from '#src/desk/act-command.ts'
import type { Accused } from '#src/desk/acts/pass-on.ts'
import { HOTLINE } from '#src/desk/hand-over/receivers.ts'
import { findAuthority } from '#src/desk/names.ts'
import { readAccused } from '#src/desk/read-accused.ts'
import type { Authority } from '#src/region/complaint-rules.ts'

const MANY: ParseArgsOptionDescriptor = { type: 'string', multiple: true, default: [] }

/** Of every command that makes something for a unit: who is complained about besides, and what is struck. */
export const PRINT_OPTIONS = { accused: MANY, 'leave-out': MANY }
/** Of those that make a package of it, which may go without files. */
export const PACKAGE_OPTIONS = { ...PRINT_OPTIONS, 'no-files': { type: 'boolean' } } as const

/** The unit that was typed; the hotline is one too. Throws a `DeskError` for any other word. */
export const toReceiver = ({ site, more: [word = ''] }: Pick<Given, 'site' | 'more'>): Authority =>
  findAuthority(site, word, [HOTLINE])

/** For which unit something is made, and which ones must not have it. Throws a `DeskError`. */
export async function readReceiver(given: Given): Promise<{ unit: Authority; accused: Accused }> {
  const unit = toReceiver(given)
  const { desk, complaint, options } = given
  return { unit, accused: await readAccused(desk, complaint, options('accused')) }
}
