/** Fields show what their attributes say once they are reset; whether a panel is open is the reader's business. */
const LEFT_ALONE = ['open', 'data-map-open']

/** What the device itself says on a card: how far it is from its places, whether it is kept; and its own map. */
const OF_DEVICE = '[data-distances], [data-keep], [data-open-map], [data-live-map]'

const toKey = (node: Node | null) =>
  node instanceof Element ? node.id || node.getAttribute('data-key') : null

const areAlike = (one: Node, other: Node) =>
  one.nodeName === other.nodeName && toKey(one) === toKey(other)

function copyAttributes(live: Element, next: Element) {
  for (const name of live.getAttributeNames()) {
    if (!next.hasAttribute(name) && LEFT_ALONE.indexOf(name) < 0) live.removeAttribute(name)
  }
  for (const name of next.getAttributeNames()) {
    const value = next.getAttribute(name) ?? ''
    if (live.getAttribute(name) !== value && LEFT_ALONE.indexOf(name) < 0)
      live.setAttribute(name, value)
  }
}

/** The first node from here on that may become `next`. */
function findAlike(from: ChildNode | null, next: Node): ChildNode | null {
  for (let node = from; node; node = node.nextSibling) if (areAlike(node, next)) return node
  return null
}

/**
 * Makes one tree say what another says and touches only what differs: focus, open panels and list items with
 * the same key stay the nodes they are, ticks included. What is `kept` stays as it is.
 */
export function morph(live: Element, next: Element, kept: Element | null): void {
  if (live === kept || live.matches(OF_DEVICE) || live.isEqualNode(next)) return
  copyAttributes(live, next)
  let at: ChildNode | null = live.firstChild
  for (const wanted of Array.from(next.childNodes)) {
    const found = findAlike(at, wanted)
    if (!found) {
      live.insertBefore(wanted, at)
      continue
    }
    if (toKey(found)) {
      if (found !== at) live.insertBefore(found, at)
    } else {
      while (at && at !== found) at = drop(at)
    }
    if (found === at) at = at.nextSibling
    if (found instanceof Element) morph(found, wanted as Element, kept)
    else if (found.nodeValue !== wanted.nodeValue) found.nodeValue = wanted.nodeValue
  }
  while (at) at = drop(at)
}

/** Removes a node, unless no server knows of it, and returns the one behind it. */
function drop(node: ChildNode): ChildNode | null {
  const { nextSibling } = node
  if (!(node instanceof Element && node.matches('[data-live-map]'))) node.remove()
  return nextSibling
}
