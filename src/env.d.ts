/// <reference types="astro/client" />

declare namespace App {
  /** Everything a page may know. Set by the publisher (files) and by the server (live answers). */
  interface Locals {
    /** Version of the release: every answer names it. */
    releaseVersion: string
    region: import('#src/region/region.ts').Region
    /** Who handles which complaint by when; nothing where the region has no complaint channel. */
    complaintRules: import('#src/region/complaint-rules.ts').ComplaintRules | undefined
    /** Public part of the address of the site, without a slash at the end. */
    siteUrl: string
    snapshot: import('#src/centres/centre-snapshot.ts').CentreSnapshot
    /** What is charged in the region; only for the page of a centre, which does not know the other centres. */
    feeRanges?: readonly import('#src/choosing/fee-range.ts').FeeRange[]
    /** Figures of earlier releases, for the trend. */
    earlierFigures?: readonly import('#src/statistics/figures.ts').Figures[] | undefined
    /** Guidance and whatever else is published besides the centres. */
    library: import('#src/guidance/library.ts').Library
    /** What lies around the centre of a page, of those that are rendered to files. */
    around?: import('#src/choosing/map/surroundings.ts').Surroundings | undefined
    /** Where maps get pictures of streets from; without it, nowhere. */
    mapTiles?: import('#src/choosing/map/map-tiles.ts').MapTiles | undefined
    /** What was changed, and which centres are gone: of a page rendered to a file only what it is about. */
    history?: import('#src/changes/history.ts').History | undefined
    /** Where children could go from a centre that closes or is gone. */
    transfers?: readonly import('#src/choosing/transfer/find-transfers.ts').Transfer[] | undefined
    search: import('#search/engine.ts').SearchEngine
    /** What the site is also read in, beside Chinese. */
    languages: import('#src/languages/catalogue.ts').Languages
    /**
     * The clock of the request, or of the publication: a page rendered to a file may state what holds of it until
     * the next boundary of what it knows, and nothing that changes in between.
     */
    now: Date
    /** The complaint channel; nothing where the region has none, and on pages rendered to files. */
    complaints: import('#src/complaints/complaint-intake.ts').ComplaintIntake | undefined
    /** The data desk; nothing where no store could be opened, and on pages rendered to files. */
    reports: import('#src/reports/report-intake.ts').ReportIntake | undefined
    /** Names what stands on the picture beside a shared link; nothing where a character of it cannot be drawn. */
    toPictureVersion: (
      text: import('#src/choosing/share/share-facts.ts').PictureText,
    ) => string | undefined
    /** The page becomes a file on a host where no portal runs: what only a server does is not offered. */
    isExported?: boolean
    /** Address of whoever asks: counted in memory, never kept. Empty on pages rendered to files. */
    caller: string
  }
}

/** The modules of Leaflet; its types are written for the whole. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet'
}

/** Of negotiator, the part that is used; the package brings no types, and those written elsewhere lack `preferred`. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { headers: { 'accept-encoding'?: string } })
    /** The coding a client likes best; of equal ones the one `preferred` first. */
    encoding(
      available: readonly string[],
      options: { preferred: readonly string[] },
    ): string | undefined
  }
}
