/** An administrative name ends where the name of a road or a market does not go on: 鼓楼区, not 工业区路; 福州市, not 花鸟市场. */
const NOT_OF_A_ROAD = '(?![路街道巷场政民集城])'

/** Provinces, cities, districts and streets: some lists write them, others do not. */
const PROVINCE = /^(?:\p{Script=Han}{2,3}省|\p{Script=Han}{2,6}?自治区)/u
const CITY = new RegExp(
  `^(?:成都市|[^省市区县路街道\\d]{1,3}[^市超都夜菜]市${NOT_OF_A_ROAD}|\\p{Script=Han}{2,7}?自治州)`,
  'u',
)
/** 东区, 西区 and 园区 are parts of an estate. */
const DISTRICT = new RegExp(
  `^(?:\\p{Script=Han}{2,14}?自治县|(?:(?![园苑路街])\\p{Script=Han}){1,4}(?![小社园校业宅东西南北])\\p{Script=Han}[区县]${NOT_OF_A_ROAD})`,
  'u',
)
const STREET =
  /^(?:[^道镇乡路\d]{1,4}街道(?!口)|[^道镇乡路街\d]{1,4}[^古老小镇乡路街\d][镇乡](?![路街道巷]))/

/** A number that is none of a door: of a metro line, an exit, a gate, a road; or something that is only near it. */
const DOOR = '号(?!楼|线|口|门|[出入]口|路|街|巷|站|桥|高速|公路|对面|斜对面|旁|附近|隔壁|后面)'
const BLOCK = '[\\dA-Z一二三四五六七八九十]+(?:号楼|幢|栋|座)'
/** A part of an estate, in which numbers of blocks begin anew. */
const PART = '[\\dA-Z一二三四五六七八九十甲乙丙丁东西南北]+(?:区|期|组团)'

/** Up to the number on the door, and the block behind it where there is one. */
const HOUSE = new RegExp(
  `^(.{2,}?\\d+(?:[-之]\\d+)?${DOOR})(?:[^层室]{0,12}?(${PART}))?(?:[^层室]{0,12}?(${BLOCK}))?`,
)
const ESTATE = new RegExp(`^.{2,}?${BLOCK}`)

/** A house as its address names it, without floor and room; nothing where there is no number to go by. */
export function toHouse(address: string): string | undefined {
  const written = address
    .normalize('NFKC')
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/#楼?/g, '号楼')
  const plain = [PROVINCE, CITY, DISTRICT, STREET].reduce(
    (text, above) => text.replace(above, ''),
    written,
  )
  const [, door, part, block] = HOUSE.exec(plain) ?? []
  if (door) return [door, part, block].filter(Boolean).join(' ')
  return ESTATE.exec(plain)?.[0]
}
