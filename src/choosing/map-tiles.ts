/** Where pictures of streets come from; without them a map is plain paper, and no other host is ever asked. */
export type MapTiles =
  | { kind: 'tianditu'; key: string; attribution: string }
  | { kind: 'pmtiles'; attribution: string }
