/** Where content is read from. */
export type ContentSource = {
  /** The bureau's folder: its `regions/` count alone, the rest lies over what is shipped. */
  contentDir: string
  /** The folder `content/` that comes with the portal. */
  shippedDir: string
  /** Name of the region's folder. */
  region: string
  /** The subdistricts of the region, for the report. */
  subdistrictCodes: readonly string[]
  /** Today (`YYYY-MM-DD`): only the report depends on it, never what is published. */
  on: string
}
