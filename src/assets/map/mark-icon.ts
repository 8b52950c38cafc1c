import { DivIcon } from 'leaflet/dist/leaflet-src.esm.js'
import type { Availability } from '#src/centres/codes.ts'
import { toMarkPath } from '#src/choosing/map/mark-path.ts'

const SVG = 'http://www.w3.org/2000/svg'
/** As large as a finger; the shape in the middle is smaller. */
const [SIZE, HALF] = [44, 7]

/** The shape that says how free places stand. */
export function toShape(availability: Availability): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('class', `mark ${availability}`)
  path.setAttribute('d', toMarkPath(availability, { x: 11, y: 11 }, HALF))
  svg.setAttribute('viewBox', '0 0 22 22')
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('class', 'live-map__shape')
  svg.append(path)
  return svg
}

const toIcon = (content: Element, className: string) => {
  const html = document.createElement('span')
  html.append(content)
  return new DivIcon({ html, className: `live-map__mark ${className}`, iconSize: [SIZE, SIZE] })
}

export const toPointIcon = (availability: Availability) => toIcon(toShape(availability), 'single')

/** A disc with a number, larger for more. */
export function toClusterIcon(count: number): DivIcon {
  const number = document.createElement('b')
  number.textContent = String(count)
  return toIcon(number, count < 10 ? 'few' : count < 100 ? 'some' : 'many')
}
