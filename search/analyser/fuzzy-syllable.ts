/** Finals after `hu`, as speakers who say `f` for `hu` write them: `huang` and `fang` are one. */
const FINALS_AFTER_HU: Readonly<Record<string, string>> = {
  '': 'u',
  i: 'ei',
  n: 'en',
}

/**
 * A syllable as it sounds in the south-east of China, where these are often one:
 * zh=z ch=c sh=s, n=l, hu=fu, and a final -ng=-n.
 */
export function toFuzzySyllable(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/^hu(.*)$/, (_, final: string) => `f${FINALS_AFTER_HU[final] ?? final}`)
    .replace(/ng$/, 'n')
}
