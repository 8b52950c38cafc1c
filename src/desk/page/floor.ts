/**
 * Whether this browser can open complaints: it runs before everything else, also in browsers that cannot read the
 * rest. Whatever keeps the desk from working stays on the page as it was sent.
 */
;(() => {
  const root = document.documentElement
  const known = window as unknown as Record<string, unknown>
  const hasAll =
    typeof known['TransformStream'] === 'function' &&
    typeof known['BigInt'] === 'function' &&
    typeof known['Worker'] === 'function' &&
    typeof (Object as unknown as Record<string, unknown>)['hasOwn'] === 'function'
  const state = hasAll ? 'able' : 'old'
  root.className = known['isSecureContext'] === false ? 'unsafe' : state
})()
