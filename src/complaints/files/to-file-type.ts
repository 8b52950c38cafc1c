/** Video and sound. The first four are boxes of ISO 14496-12 and of QuickTime. */
const MEDIA = ['mp4', 'mov', '3gp', 'm4a', 'mp3', 'aac', 'amr'] as const
export type MediaType = (typeof MEDIA)[number]

/** What a file is by its first bytes; whatever its name or sender say counts for nothing. */
export type FileType = 'jpeg' | 'png' | 'webp' | 'pdf' | 'heic' | MediaType

/** How many bytes of a file say what it is. */
export const TYPE_BYTES = 64

export const isMedia = (type: FileType): type is MediaType => MEDIA.some((media) => media === type)

/** Brands of pictures as telephones of some makers take them (ISO 23008-12). */
const HEIC = /^ftyp(?:heic|heix|heim|heis|hevc|hevx|hevm|hevs|mif1|msf1)/
/** Brands of pictures of other kinds: AVIF, and photos as cameras read them out. */
const OTHER_PICTURE = /^ftyp(?:avif|avis|crx )/
/** First boxes of a QuickTime recording without a brand. */
const UNBRANDED = /^(?:moov|mdat|wide|free|skip)/
/** Some programs write a byte-order mark or an empty line before the first words. */
const PDF = /^(?:ï»¿)?\s{0,8}%PDF-\d/

const BRANDS: readonly (readonly [brand: RegExp, type: FileType])[] = [
  [HEIC, 'heic'],
  [/^ftypqt {2}/, 'mov'],
  [/^ftyp3g/, '3gp'],
  [/^ftypM4[AB]/, 'm4a'],
  [/^ftyp/, 'mp4'],
  [UNBRANDED, 'mov'],
]

const PNG = String.fromCharCode(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** Eleven bits that begin a frame of MPEG sound; then layer III, and a bit rate that there is (ISO 11172-3, 2.4.2.3). */
function isMp3Frame([sync = 0, kind = 0, rates = 0]: Uint8Array): boolean {
  const bitRate = rates >> 4
  const isLayer3 = (kind & 0xe6) === 0xe2
  return sync === 0xff && isLayer3 && (kind & 0x18) !== 0x08 && bitRate > 0 && bitRate < 15
}

/** Twelve bits that begin a frame with a transport head, layer 0 (ISO 13818-7, 6.2). */
const isAacFrame = ([sync, kind = 0]: Uint8Array) => sync === 0xff && (kind & 0xf6) === 0xf0

const BEGINNINGS: readonly (readonly [is: (head: string) => boolean, type: FileType])[] = [
  [(head) => head.startsWith('\xff\xd8\xff'), 'jpeg'],
  [(head) => head.startsWith(PNG), 'png'],
  [(head) => /^RIFF[\s\S]{4}WEBPVP8[ LX]/.test(head), 'webp'],
  [(head) => PDF.test(head), 'pdf'],
  [(head) => /^#!AMR(?:-WB)?\n/.test(head), 'amr'],
  [(head) => head.startsWith('ID3'), 'mp3'],
  ...BRANDS.map(([brand, type]) => [(head: string) => brand.test(head.slice(4)), type] as const),
]

/** Nothing when it is none of those. */
export function toFileType(bytes: Uint8Array): FileType | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, TYPE_BYTES))
  if (OTHER_PICTURE.test(head.slice(4))) return undefined
  const known = BEGINNINGS.find(([is]) => is(head))?.[1]
  if (known) return known
  if (isMp3Frame(bytes)) return 'mp3'
  return isAacFrame(bytes) ? 'aac' : undefined
}
