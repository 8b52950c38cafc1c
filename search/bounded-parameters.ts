/** More than the whole form has, with every box ticked. */
const MOST_PARAMETERS = 100
/** Unknown parameters that an answer names. */
const MOST_NAMED = 10

/** The first hundred parameters of an address; further ones are left out, and no work is done for them. */
export function toBoundedParameters(params: URLSearchParams): URLSearchParams {
  const bounded = new URLSearchParams()
  let count = 0
  for (const [name, value] of params) {
    count += 1
    if (count > MOST_PARAMETERS) break
    bounded.append(name, value)
  }
  return bounded
}

/** Names of parameters that do not exist here, the first ten of them. */
export function toUnknownNames(params: URLSearchParams, known: object): string[] {
  const names = [...new Set(params.keys())].filter((name) => !Object.hasOwn(known, name))
  return names.slice(0, MOST_NAMED)
}
