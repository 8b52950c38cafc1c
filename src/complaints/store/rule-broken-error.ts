/**
 * What was to be written breaks a rule of the store, e.g. a closed case without an outcome: a fault of the caller,
 * trying again does not help. Nothing was written; the message names the rule.
 */
export class RuleBrokenError extends Error {
  override name = 'RuleBrokenError'
}
