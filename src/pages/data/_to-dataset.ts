import { toJsonLdText } from '#src/lib/json-ld.ts'

const ENCODINGS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  geojson: 'application/geo+json',
}

type Offered = {
  name: string
  description: string
  /** Path of the page that offers it. */
  path: string
  files: readonly { href: string; name: string }[]
}

/** A set of files as search engines for data read it (schema.org): whose it is, of which day, and under which licence. */
export const toDatasetText = (
  { region, siteUrl, snapshot }: Pick<App.Locals, 'region' | 'siteUrl' | 'snapshot'>,
  { name, description, path, files }: Offered,
): string =>
  toJsonLdText({
    '@type': 'Dataset',
    name,
    description,
    url: siteUrl + path,
    inLanguage: 'zh-CN',
    version: snapshot.version,
    dateModified: snapshot.asOf,
    license: { '@type': 'CreativeWork', name: region.dataLicence },
    isAccessibleForFree: true,
    creator: { '@type': 'GovernmentOrganization', name: region.footer.organiser },
    spatialCoverage: { '@type': 'Place', name: region.fullName },
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      encodingFormat: ENCODINGS[file.href.slice(file.href.lastIndexOf('.') + 1)],
      contentUrl: siteUrl + file.href,
    })),
  })
