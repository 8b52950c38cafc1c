import { armor, Decrypter, Encrypter } from 'age-encryption'
import { makeCheckedCode, parseCheckedCode } from '#src/complaints/seal/checked-code.ts'

/** 68 bits and a check character: nobody tries them all where each try takes a second and 256 MB. */
const PASSPHRASE_LENGTH = 16
/** log2 of the work to try a passphrase; what `age -p` takes. */
const WORK = 18

const MARK = '-----BEGIN AGE ENCRYPTED FILE-----'

/** A fresh passphrase in four groups, e.g. `7KX4-M2PA-…`: with `age -d` it is typed just so. */
export const makePassphrase = (): string => makeCheckedCode(PASSPHRASE_LENGTH)

/** The passphrase somebody typed, in any grouping; nothing when it is none of ours or mistyped. */
export const parsePassphrase = (typed: string): string | undefined =>
  parseCheckedCode(typed, PASSPHRASE_LENGTH)

/** Whether a file of secret keys asks for a passphrase. */
export const needsPassphrase = (text: string): boolean => text.trimStart().startsWith(MARK)

/** Secret keys under a passphrase, as a text that can be printed; `age -d` opens it too. */
export async function sealSecretFile(
  text: string,
  passphrase: string,
  work = WORK,
): Promise<string> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(work)
  return armor.encode(await encrypter.encrypt(text))
}

/**
 * What lies in such a file. `tooMuchWork`: whoever made it would have us spend gigabytes. `wrong`: another
 * passphrase, or the file was changed.
 */
export async function openSecretFile(
  sealed: string,
  passphrase: string,
): Promise<{ text: string } | 'wrong' | 'tooMuchWork'> {
  try {
    const bytes = armor.decode(sealed)
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
    const [, work = '0'] = /^-> scrypt \S+ (\d+)$/m.exec(head) ?? []
    if (Number(work) > WORK) return 'tooMuchWork'
    const decrypter = new Decrypter()
    decrypter.addPassphrase(passphrase)
    return { text: await decrypter.decrypt(bytes, 'text') }
  } catch {
    return 'wrong'
  }
}
