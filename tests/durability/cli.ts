import { fileUnderFire } from '#tests/durability/file-under-fire.ts'

/**
 * `npm run test:durability`: 500 complaints by four people, a third with photos, while the portal is killed at
 * least fifty times. Ends with 1 when anything that was acknowledged is not there, once, whole.
 */
const started = performance.now()
const { acknowledged, stored, kills, ...faults } = await fileUnderFire(500, 50)
console.table({ acknowledged, stored, kills, ...faults })
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`)
process.exitCode = Object.values(faults).some((count) => count !== 0) ? 1 : 0
