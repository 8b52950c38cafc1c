import { isNode, parseDocument } from 'yaml'

/**
 * The line of a file (from 1) where something of its YAML or JSON stands; of what is missing, the line of what it
 * is missing from. `before`: lines of the file in front of the text.
 */
export function findLine(text: string, path: readonly PropertyKey[], before = 0): number {
  const document = parseDocument(text, { logLevel: 'silent' })
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true)
    const start = isNode(node) ? node.range?.[0] : undefined
    if (start !== undefined) return before + text.slice(0, start).split('\n').length
  }
  return before + 1
}
