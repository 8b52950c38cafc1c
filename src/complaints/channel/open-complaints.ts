import { hkdfSync } from 'node:crypto'
import type { OpenStore } from '#src/complaints/channel/open-store.ts'
import { chooseRecipients } from '#src/complaints/channel/recipients.ts'
import { GuessGuard } from '#src/complaints/intake/guess-guard.ts'
import type { Channel } from '#src/complaints/intake/intake-context.ts'
import { Beginnings, Pace } from '#src/complaints/intake/pace.ts'
import { Puzzles } from '#src/complaints/intake/puzzles.ts'
import { SourceKeys } from '#src/complaints/intake/source-keys.ts'
import { FairTurns } from '#src/lib/fair-turns.ts'

/** The channel, for as long as its store is open. */
export type OpenComplaints = {
  channel: Channel
  /** True: sealed to keys of this machine; nobody should complain in earnest. */
  isDemonstration: boolean
}

/**
 * Opens the complaint channel: recipients, then the store. Throws a `RecipientsError` or what `openStore` throws when
 * complaints could not be kept safe.
 */
export async function openComplaints(
  settings: Parameters<typeof chooseRecipients>[0],
  log: Channel['log'],
  openStore: () => Promise<OpenStore>,
): Promise<OpenComplaints> {
  const { recipients, isDemonstration } = await chooseRecipients(settings)
  const { store, pepper, pepperVersion } = await openStore()
  const channel = openChannel({ store, pepper, pepperVersion, recipients, log })
  return { channel, isDemonstration }
}

type ChannelParts = Pick<Channel, 'store' | 'pepper' | 'pepperVersion' | 'recipients' | 'log'>

/**
 * Opens what lives as long as the process; `toIntake` joins it with a release. What processes must agree on follows
 * from the pepper or lies in the store.
 */
export function openChannel(parts: ChannelParts): Channel {
  const { store, pepper, pepperVersion } = parts
  const derive = (purpose: string) => toDerivedKey(pepper, pepperVersion, purpose)
  const puzzles = new Puzzles(derive('puzzles 1'), store)
  return {
    ...parts,
    sources: new SourceKeys(store),
    puzzles,
    beginnings: new Beginnings(puzzles),
    guard: new GuessGuard(store),
    turns: new FairTurns({ ofSource: 1, ofAll: Infinity }),
    pace: new Pace(),
    sessionKey: Buffer.from(derive('case sessions 1')).toString('base64url'),
    elapsed: () => Date.now(),
  }
}

/**
 * A secret of 32 bytes that every process with these keys has, and nobody else: HKDF from the pepper, one for each
 * purpose and version of the pepper. It outlives a restart.
 */
function toDerivedKey(pepper: Uint8Array, version: number, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', pepper, '', `${purpose}\0${version}`, 32))
}
