import { Beginnings } from '#src/complaints/intake/beginnings.ts'
import { GuessGuard } from '#src/complaints/intake/guess-guard.ts'
import type { Channel } from '#src/complaints/intake/intake-context.ts'
import { Pace } from '#src/complaints/intake/pace.ts'
import { Puzzles } from '#src/complaints/intake/puzzles.ts'
import { SourceKeys } from '#src/complaints/intake/source-keys.ts'
import { Turns } from '#src/complaints/intake/turns.ts'
import { toDerivedKey } from '#src/complaints/seal/derived-key.ts'

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
    turns: new Turns(),
    pace: new Pace(),
    sessionKey: Buffer.from(derive('case sessions 1')).toString('base64url'),
    elapsed: () => Date.now(),
  }
}
