const segmenter =
  typeof Intl === 'object' && 'Segmenter' in Intl ? new Intl.Segmenter('zh-CN') : undefined

/**
 * How many characters a person sees in a text: composed (NFC), a line break counts one however it is
 * written, an emoji of several code points counts one. Browsers without a segmenter count code points:
 * never fewer, so nobody is surprised by the server. Counting stops at `most`.
 */
export function countCharacters(text: string, most = Number.POSITIVE_INFINITY): number {
  const plain = text.normalize('NFC').replace(/\r\n?/g, '\n')
  let count = 0
  for (const _ of segmenter ? segmenter.segment(plain) : plain) {
    count += 1
    if (count >= most) break
  }
  return count
}
