import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { identityToRecipient } from 'age-encryption'
import { readIdentities, writeIdentities } from '#src/complaints/identity-file.ts'
import { makeCaseKey } from '#src/complaints/seal/case.ts'

/** Where the demonstration keys lie: beside the store, so for trying things out only. */
export const toDemonstrationKey = (dataDir: string) => join(dataDir, 'desk', 'demonstration.key')

/**
 * Public keys of two demonstration officers. Their secret halves are made once, into one file that only its
 * owner can read. Throws an `IdentityFileError` when that file was damaged or opened to others.
 */
export async function openDemonstrationRecipients(dataDir: string): Promise<string[]> {
  const path = toDemonstrationKey(dataDir)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const keys = await readIdentities(path).catch(async (error) => {
    if (!error.isMissing) throw error
    const made = [await makeCaseKey(), await makeCaseKey()]
    await writeIdentities(
      path,
      made,
      'For demonstrations: whoever reads this file reads every case',
    )
    // Another process may have been quicker; its keys count.
    return await readIdentities(path)
  })
  return await Promise.all(keys.map(identityToRecipient))
}
