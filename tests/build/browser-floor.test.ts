import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

const FOLDER = '.build/client/_astro'
const files = readdirSync(FOLDER).map((name) => ({
  name,
  text: readFileSync(`${FOLDER}/${name}`, 'utf8'),
}))
const scripts = files.filter(({ name }) => name.endsWith('.js'))
const styles = files.filter(({ name }) => name.endsWith('.css'))

const { SyntaxKind: K } = ts
/** Syntax that Chromium 78 or Safari 13 cannot read: one such place and the whole file does not run. */
const NEWER_SYNTAX = new Map<ts.SyntaxKind, string>([
  [K.QuestionDotToken, '?.'],
  [K.QuestionQuestionToken, '??'],
  [K.QuestionQuestionEqualsToken, '??='],
  [K.BarBarEqualsToken, '||='],
  [K.AmpersandAmpersandEqualsToken, '&&='],
  [K.PrivateIdentifier, '#private'],
  [K.PropertyDeclaration, 'class field'],
  [K.ClassStaticBlockDeclaration, 'static block'],
  [K.BigIntLiteral, 'BigInt'],
])
/** Methods newer than the floor with names that nothing else has; tests in the browser know the others. */
const NEWER_METHODS =
  /^(at|findLast|findLastIndex|replaceAll|hasOwn|structuredClone|toSorted|toReversed|toSpliced|replaceChildren|groupBy|randomUUID|canParse|withResolvers|isWellFormed|throwIfAborted)$/
/** Called by a library only on what we never hand in: a signal that ends a request. */
const UNREACHED = [{ script: /^pmtiles-layer\./, method: 'throwIfAborted' }]
/** Looks behind itself, or has the flags `d` or `v`. */
const NEWER_REGEXP = /\(\?<[=!]|\/[a-z]*[dv][a-z]*$/

function findNewerScript(name: string, text: string): string[] {
  const found: string[] = []
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS)
  const visit = (node: ts.Node): void => {
    const newer = NEWER_SYNTAX.get(node.kind)
    if (newer) found.push(newer)
    if (ts.isCatchClause(node) && !node.variableDeclaration) found.push('catch {')
    if (ts.isRegularExpressionLiteral(node) && NEWER_REGEXP.test(node.text)) found.push(node.text)
    if (ts.isNumericLiteral(node) && text.slice(node.pos, node.end).includes('_')) found.push('1_0')
    if (ts.isCallExpression(node)) {
      const { expression } = node
      const called = ts.isPropertyAccessExpression(expression) ? expression.name : expression
      if (ts.isIdentifier(called) && NEWER_METHODS.test(called.text)) found.push(called.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** A style that is dropped by the oldest browsers and changes where things stand. */
const NEWER_STYLES: Readonly<Record<string, RegExp>> = {
  'range in a media query': /@media[^{]*\([^)]*[<>=]/,
  inset: /[{;]inset(-[a-z]+)?:/,
  'gap of a flex box': /[{;](?:row-|column-)?gap:/,
  'logical side':
    /[{;](?:margin|padding|border|inset)-(?:inline|block)|[{;](?:min-|max-)?(?:inline|block)-size:/,
  ':is, :where, :has': /:(?:is|where|has)\(/,
  'list within :not': /:not\([^()]*,/,
  'aspect-ratio': /[{;]aspect-ratio:/,
  'min, max, clamp': /[:\s(,](?:min|max|clamp)\(/,
  'viewport units': /\d(?:dvh|svh|lvh|dvw|svw|vi|vb)\b/,
  'layer, container, property': /@(?:layer|container|property|scope|starting-style)\b/,
  nesting: /[{;}]&/,
  'new colours': /color-mix\(|oklch\(|lab\(|light-dark\(|rgb\([^,)]* \d/,
  'individual transforms': /[{;](?:translate|rotate|scale):/,
  'place-items in a flex box': /[{;]place-(?:items|content|self):/,
  'cap, lh and ic units': /\d(?:lh|rlh|cap|ic)\b/,
}

/** Inside these questions the newest browsers are spoken to alone. */
const withoutQuestions = (text: string) =>
  text.replace(/@supports[^{]*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, '')

const findNewerStyle = (text: string) =>
  Object.keys(NEWER_STYLES).filter((name) => NEWER_STYLES[name]?.test(withoutQuestions(text)))

test.each(scripts)('$name is read and run by the oldest browsers', ({ name, text }) => {
  const isReached = (newer: string) =>
    !UNREACHED.some(({ script, method }) => script.test(name) && method === newer)
  expect(findNewerScript(name, text).filter(isReached)).toEqual([])
})

test.each(styles)('$name stands in the oldest browsers', ({ text }) => {
  expect(findNewerStyle(text)).toEqual([])
})

test.each([
  ['a?.b', '?.'],
  ['a??b', '??'],
  ['class A{b=1}', 'class field'],
  ['class A{#b(){}}', '#private'],
  ['try{a()}catch{b()}', 'catch {'],
  ['a=1_000', '1_0'],
  ['a=1n', 'BigInt'],
  ['[1].at(-1)', 'at'],
  ['Object.hasOwn(a,"b")', 'hasOwn'],
  ['/(?<=a)b/', '/(?<=a)b/'],
])('%s in a script is found', (text, found) => {
  expect(findNewerScript('a.js', text)).toEqual([found])
})

test.each([
  ['@media (width>=48em){a{b:c}}', 'range in a media query'],
  ['a{inset:0}', 'inset'],
  ['a{gap:1px}', 'gap of a flex box'],
  ['a{margin-inline:1px}', 'logical side'],
  [':is(a,b){c:d}', ':is, :where, :has'],
  ['a{width:min(1px,2%)}', 'min, max, clamp'],
  ['a{height:100dvh}', 'viewport units'],
  ['@layer a{b{c:d}}', 'layer, container, property'],
])('%s in a style is found', (text, found) => {
  expect(findNewerStyle(text)).toEqual([found])
})

test('what stands behind a question to the browser is left alone', () => {
  expect(findNewerStyle('@supports (a:b){@media (c){d{gap:1px}}}e{f:g}')).toEqual([])
  expect(findNewerStyle('@supports (a:b){d{e:f}}g{gap:1px}')).toEqual(['gap of a flex box'])
})
