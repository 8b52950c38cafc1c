import { hkdfSync } from 'node:crypto'
import {
  isDemonstration,
  type OfficerSettings,
  openOfficers,
} from '#src/complaints/channel/officers.ts'
import type { OpenStore } from '#src/complaints/channel/open-store.ts'
import { GuessGuard } from '#src/complaints/intake/guess-guard.ts'
import type { Channel } from '#src/complaints/intake/intake-context.ts'
import { Beginnings, Pace } from '#src/complaints/intake/pace.ts'
import { Puzzles } from '#src/complaints/intake/puzzles.ts'
import { SeenDrafts } from '#src/complaints/intake/seen-drafts.ts'
import { SourceKeys } from '#src/complaints/intake/source-keys.ts'
import { FairTurns } from '#src/lib/fair-turns.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'

/** The channel, for as long as its store is open. */
export type OpenComplaints = {
  channel: Channel
  /** True: sealed to keys of this machine; nobody should complain in earnest. */
  isDemonstration: boolean
}

/**
 * Opens the complaint channel: its store, and who opens complaints. Throws an `OfficersError` or what `openStore`
 * throws when complaints could not be kept safe.
 */
export async function openComplaints(
  settings: OfficerSettings,
  rules: ComplaintRules,
  log: Channel['log'],
  openStore: () => Promise<OpenStore>,
): Promise<OpenComplaints> {
  const demonstrates = isDemonstration(settings)
  const { store, pepper, pepperVersion } = await openStore()
  const officers = await openOfficers(settings, rules, store, log)
  const channel = openChannel({ store, pepper, pepperVersion, officers, log })
  return { channel, isDemonstration: demonstrates }
}

type ChannelParts = Pick<Channel, 'store' | 'pepper' | 'pepperVersion' | 'officers' | 'log'>

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
    seen: new SeenDrafts(),
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
