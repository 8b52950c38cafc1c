/** Where pictures of streets come from; without them a map is plain paper, and no other host is ever asked. */
export type MapTiles =
  | { kind: 'tianditu'; key: string; attribution: string }
  | { kind: 'pmtiles'; attribution: string }

/** Where the server has the operator's own pictures. */
export const PMTILES_ADDRESS = '/map/tiles.pmtiles'

/** Tianditu's hosts are alike; several let a browser ask for more pictures at once. */
export const TIANDITU_NUMBERS = ['0', '1', '2', '3', '4', '5', '6', '7'] as const
export const toTiandituHost = (number: string) => `https://t${number}.tianditu.gov.cn`

/** What the policy of a page with a map must allow pictures to come from, besides the site itself. */
export function toPictureSources(tiles: MapTiles | undefined): readonly string[] {
  if (!tiles) return []
  return tiles.kind === 'tianditu' ? TIANDITU_NUMBERS.map(toTiandituHost) : ['blob:']
}
