import { useHash } from '#src/desk/page/use-hash.ts'

/** The reference in the address, so that going back and reloading work; nothing where there is none. */
export function useReference(): string | undefined {
  const hash = useHash()
  return /^#[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(hash) ? hash.slice(1) : undefined
}
