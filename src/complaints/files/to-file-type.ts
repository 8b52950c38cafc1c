/** What a file is by its first bytes; whatever its name or sender say counts for nothing. */
export type FileType = 'jpeg' | 'png' | 'webp' | 'pdf' | 'heic'

/** Brands of pictures as telephones of one maker take them (ISO 23008-12). */
const HEIC = /^ftyp(heic|heix|heim|heis|hevc|hevx|hevm|hevs|mif1|msf1)/
/** Some programs write a byte-order mark or an empty line before the first words. */
const PDF = /^(?:ï»¿)?\s{0,8}%PDF-\d/

/** Nothing when it is none of those. */
export function toFileType(bytes: Uint8Array): FileType | undefined {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (/^RIFF[\s\S]{4}WEBPVP8[ LX]/.test(head)) return 'webp'
  if (PDF.test(head)) return 'pdf'
  return HEIC.test(head.slice(4)) ? 'heic' : undefined
}
