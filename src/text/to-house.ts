/** Provinces, cities, districts and streets: some lists write them, others do not. 小区 is part of a name. */
const ABOVE_THE_ROAD =
  /^(?:[^省]{2,4}省)?(?:[^市]{2,5}市)?(?:[^区县]{0,3}[^区县小社园][区县])?(?:[^道镇乡路]{1,4}(?:街道|镇|乡))?/
/** Up to the number on the door, and the block behind it where there is one. */
const DOOR =
  /^(.{2,}?\d+(?:[-之]\d+)?号)(?!楼)(?:.{0,12}?([\dA-Z一二三四五六七八九十]+(?:号楼|幢|栋|座)))?/
const BLOCK = /^(.{2,}?[\dA-Z一二三四五六七八九十]+(?:号楼|幢|栋|座))/

/** A house as its address names it, without floor and room; nothing where there is no number to go by. */
export function toHouse(address: string): string | undefined {
  const plain = address
    .normalize('NFKC')
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(ABOVE_THE_ROAD, '')
  const door = DOOR.exec(plain)
  if (door) return [door[1], door[2]].filter(Boolean).join(' ')
  return BLOCK.exec(plain)?.[1]
}
