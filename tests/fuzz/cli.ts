import { postHostile } from '#tests/fuzz/post-hostile.ts'
import { startSamplePortal } from '#tests/support/publish-sample.ts'

/**
 * `npm run test:fuzz [seed]`: 10,000 generated posts to the complaint channel. Ends with 1 when one of them got no
 * answer, a 5xx, or its script back as script. The seed that is printed gives the same posts again.
 */
const seed = Number(process.argv[2] ?? Date.now())
const portal = await startSamplePortal()
const { faults, outcomes } = await postHostile(portal.url, 10_000, seed)
await portal.remove()
console.log(Object.fromEntries([...outcomes].sort()))
console.log(`seed ${seed}: 10000 posts, ${faults.length} faults`)
for (const { fault, post } of faults.slice(0, 20)) console.log(fault, JSON.stringify(post))
process.exitCode = faults.length > 0 ? 1 : 0
