import type { Signer } from '#src/complaints/seal/signature.ts'
import type { Wrapping } from '#src/desk/wrapping/run-wrapping.ts'
import type { OfficerCard } from '#src/officers/officer-card.ts'

/** A unit that the officer of a command works for: with which of his keys, and how its cases are sealed anew. */
export type OwnUnit = Omit<Wrapping, 'wrap'> & { card: OfficerCard; signer: Signer }
