import type { DeskSite } from '#src/desk/desk.ts'
import { askDesk } from '#src/desk/source/ask-desk.ts'

/** What a desk elsewhere publishes; its clock goes on from when it answered. Throws what `askDesk` throws. */
export async function readRemoteSite(origin: string): Promise<DeskSite> {
  const { answer } = await askDesk({ origin }, 'published', {})
  const { rules, subdistricts, isClockFixed } = answer
  const [then, at] = [performance.now(), Date.parse(answer.now)]
  const names = new Map(answer.centres.map((centre) => [centre.id, centre.names]))
  return {
    rules,
    snapshot: undefined,
    subdistricts,
    isClockFixed,
    clock: () => new Date(isClockFixed ? at : at + (performance.now() - then)),
    toNames: (centreId) => names.get(centreId) ?? [],
  }
}
