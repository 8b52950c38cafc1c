const PROVINCE = /^(?:北京市|天津市|上海市|重庆市|.{2,6}?(?:省|自治区|特别行政区))/

/**
 * The full name of a division in the parts of a postal address (schema.org): the province, and the place in it,
 * e.g. 福建省, 福州市鼓楼区. A province alone has no place; a name without one is a place.
 */
export function toAddressParts(fullName: string): {
  addressRegion: string | undefined
  addressLocality: string | undefined
} {
  const addressRegion = PROVINCE.exec(fullName)?.[0]
  return { addressRegion, addressLocality: fullName.slice(addressRegion?.length ?? 0) || undefined }
}
