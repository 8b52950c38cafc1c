const listLinks = () => [...document.querySelectorAll<HTMLAnchorElement>('.rows a')]

/**
 * Goes a case down or up: from the link that has the focus, else from the case that is open. Where the list cannot be
 * seen beside a case, the next case is opened.
 */
export function moveInList(step: 1 | -1): void {
  const links = listLinks()
  const isHere = (link: HTMLAnchorElement) => link === document.activeElement
  const isOpen = (link: HTMLAnchorElement) => link.getAttribute('aria-current') === 'true'
  const focused = links.findIndex(isHere)
  const from = focused >= 0 ? focused : links.findIndex(isOpen)
  const next = links[from < 0 ? 0 : from + step]
  if (!next) return
  if (next.getClientRects().length > 0) next.focus()
  else location.hash = next.hash
}
