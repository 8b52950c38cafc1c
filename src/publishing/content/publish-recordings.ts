import type { Recording } from '#src/guidance/recording.ts'
import { readRecording, recordingsFolder } from '#src/library/recordings/read-recording.ts'
import type { SiteBundle } from '#src/publishing/bundle/site-bundle.ts'
import { toHash } from '#src/publishing/release/to-hash.ts'

/** Recordings by address. */
type Sounds = ReadonlyMap<string, Buffer>

const HEADERS = { mp3: 'audio/mpeg', m4a: 'audio/mp4' } as const
/** A day and no longer: a recording that is taken back is gone from everywhere by then. */
const CACHE = 'public, max-age=86400'

/** The sound of every recording of the library; a file that was changed since it was checked is left out. */
export async function readSounds(
  place: { contentDir: string; region: string },
  recordings: readonly Recording[],
): Promise<Sounds> {
  const sounds = new Map<string, Buffer>()
  for (const { file, address } of recordings) {
    const read = await readRecording(recordingsFolder(place), file)
    if (typeof read !== 'string' && read.address === address) sounds.set(address, read.bytes)
  }
  return sounds
}

/** The site with the recordings among its assets, so that a release that is renewed brings them along. */
export const withSounds = (bundle: SiteBundle, sounds: Sounds): SiteBundle => ({
  ...bundle,
  packAssets: async (pack, headers) => [
    ...(await bundle.packAssets(pack, headers)),
    ...[...sounds].map(([address, plain]) => ({
      address,
      status: 200,
      headers: headers.add({
        'content-type': HEADERS[address.endsWith('.mp3') ? 'mp3' : 'm4a'],
        'cache-control': CACHE,
      }),
      hash: toHash(plain),
      ...pack.add({ plain }),
    })),
  ],
})
