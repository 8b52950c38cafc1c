import { GuessGuard } from '#src/complaints/intake/guess-guard.ts'
import type { Channel } from '#src/complaints/intake/intake-context.ts'
import { Pace } from '#src/complaints/intake/pace.ts'
import { Puzzles } from '#src/complaints/intake/puzzles.ts'
import { SourceKeys } from '#src/complaints/intake/source-keys.ts'
import { Turns } from '#src/complaints/intake/turns.ts'
import { makeDraftKey } from '#src/complaints/seal/draft-seal.ts'

type ChannelParts = Pick<Channel, 'store' | 'pepper' | 'pepperVersion' | 'recipients' | 'log'>

/** Opens what lives as long as the process; `toIntake` joins it with a release. */
export function openChannel(parts: ChannelParts): Channel {
  return {
    ...parts,
    sources: new SourceKeys(),
    puzzles: new Puzzles(),
    guard: new GuessGuard(),
    turns: new Turns(),
    pace: new Pace(),
    sessionKey: makeDraftKey(),
    elapsed: () => Date.now(),
  }
}
