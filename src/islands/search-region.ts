import { toThreeDecimals } from '#search/filters/place.ts'
import type { Region } from '#src/region/region.ts'

/** The few facts of a region the search page needs; everything here travels to every phone. */
export type SearchRegion = {
  subdistricts: {
    code: string
    name: string
    office: { name: string; phone?: string | undefined }
  }[]
  landmarks: { name: string; lat: number; lng: number }[]
  /** Where a parent may ask when nothing is found. */
  advice: { name: string; phone: string }[]
}

/** The service hotline of every city in China; the others in a region's list are for emergencies. */
const SERVICE_HOTLINE = '12345'

/** Cuts a region down to what the search page shows. */
export function toSearchRegion({
  subdistricts,
  landmarks,
  hotlines,
  authority,
}: Region): SearchRegion {
  return {
    subdistricts: subdistricts.map(({ code, name, office }) => ({ code, name, office })),
    landmarks: landmarks.map(({ name, pointWgs84 }) => ({
      name,
      lat: toThreeDecimals(pointWgs84.lat),
      lng: toThreeDecimals(pointWgs84.lng),
    })),
    advice: [
      ...(authority.phone ? [{ name: authority.name, phone: authority.phone }] : []),
      ...hotlines
        .filter(({ phone }) => phone === SERVICE_HOTLINE)
        .map(({ name, phone }) => ({ name, phone })),
    ],
  }
}
