import { normalise } from '#search/analyser/normalise.ts'

/**
 * A filing number, credit code or telephone as it is compared: without spaces and dashes, O and 0, I and 1 as one.
 */
export const toCode = (text: string): string => foldCode(normalise(text))

/** The same, of normalised text. */
export const foldCode = (text: string): string =>
  text
    .replace(/[^a-z0-9\p{Script=Han}]/gu, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1')
