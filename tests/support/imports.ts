/** A source file as the rules see it: path from the root of the repository, and text. */
export type SourceFile = { path: string; text: string }

export type Import = { target: string; typeOnly: boolean }

const NAMES = String.raw`(?:\{[^}]*\}|\*(?:\s+as\s+\w+)?|\w+(?:\s*,\s*\{[^}]*\})?)`
const IMPORT = new RegExp(
  String.raw`\b(?:import|export)(\s+type)?\s+${NAMES}\s+from\s+['"]([^'"]+)['"]` +
    String.raw`|\bimport\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]`,
  'g',
)

/** The imports of a file, as written. */
export function toImports(text: string): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => ({
    target: match[2] ?? match[3] ?? match[4] ?? '',
    typeOnly: match[1] !== undefined,
  }))
}

/** The file of ours that an import names, whatever it is loaded as (`?url`); nothing for a package. */
export function toOwnPath(target: string): string | undefined {
  return /^#(src|search|tests)\//.test(target) ? target.slice(1).replace(/\?.*/, '') : undefined
}

/** Cycles of imports, of types too, each as `a → b → a`. */
export function findCycles(files: readonly SourceFile[]): string[] {
  const graph = new Map(
    files.map(({ path, text }) => [
      path,
      toImports(text).flatMap(({ target }) => toOwnPath(target) ?? []),
    ]),
  )
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, trail: string[]) => {
    const start = trail.indexOf(path)
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '))
    if (start >= 0 || done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return cycles
}
