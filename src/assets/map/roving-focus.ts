import type { Map as LeafletMap, Marker, Point } from 'leaflet/dist/leaflet-src.esm.js'

/** Where each key looks for the next mark. */
const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/**
 * One tab stop for all marks of a map: arrow keys go from mark to mark, Enter opens one. A hundred stops between the map
 * and the list would be a wall.
 */
export class RovingFocus {
  private readonly map: LeafletMap
  private marks: readonly Marker[] = []
  private current: Marker | undefined

  constructor(map: LeafletMap) {
    this.map = map
    const pane = map.getPane('markerPane')
    pane?.addEventListener('keydown', (event) => this.onKey(event))
    pane?.addEventListener('focusin', ({ target }) => {
      const mark = this.marks.find((each) => each.getElement() === target)
      if (mark) this.moveTo(mark)
    })
  }

  /** Marks as they are now. If the one that had the focus is gone, the one nearest to it gets it. */
  rove(marks: readonly Marker[], hadFocus: boolean): void {
    const from = this.current
    this.marks = marks
    const at = this.toPoint(from) ?? this.map.latLngToLayerPoint(this.map.getCenter())
    const next = from && marks.includes(from) ? from : this.findNearest(at)
    for (const mark of marks) mark.getElement()?.setAttribute('tabindex', '-1')
    this.current = undefined
    if (next) this.moveTo(next)
    if (hadFocus && !this.isInside()) next?.getElement()?.focus()
  }

  /** Makes a mark the one that Tab comes to. */
  moveTo(mark: Marker): void {
    this.current?.getElement()?.setAttribute('tabindex', '-1')
    this.current = mark
    mark.getElement()?.setAttribute('tabindex', '0')
  }

  isInside(): boolean {
    return this.map.getPane('markerPane')?.contains(document.activeElement) ?? false
  }

  /** Back from a popup, if the focus was in it and is nowhere now. */
  comeBack(): void {
    const { activeElement } = document
    const isNowhere = activeElement === document.body || activeElement?.closest('.leaflet-popup')
    if (isNowhere) this.current?.getElement()?.focus()
  }

  private toPoint(mark: Marker | undefined): Point | undefined {
    return mark && this.map.latLngToLayerPoint(mark.getLatLng())
  }

  private findNearest(at: Point): Marker | undefined {
    return this.findLeast((point) => at.distanceTo(point))
  }

  private findLeast(toCost: (point: Point) => number): Marker | undefined {
    let least = Number.POSITIVE_INFINITY
    let found: Marker | undefined
    for (const mark of this.marks) {
      const cost = toCost(this.map.latLngToLayerPoint(mark.getLatLng()))
      if (cost < least) [least, found] = [cost, mark]
    }
    return found
  }

  private onKey(event: KeyboardEvent): void {
    const way = WAYS[event.key]
    if (way) this.go(way)
    else if (event.key === 'Enter' || event.key === ' ') this.current?.fire('click')
    else if (event.key === '+' || event.key === '=') this.map.zoomIn()
    else if (event.key === '-') this.map.zoomOut()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  /** The nearest one that way; what lies aside counts double. */
  private go([x, y]: readonly [number, number]): void {
    const from = this.toPoint(this.current)
    if (!from) return
    const next = this.findLeast((point) => {
      const { x: right, y: down } = point.subtract(from)
      const ahead = right * x + down * y
      const aside = Math.abs(right * y) + Math.abs(down * x)
      return ahead > 0 && aside <= ahead * 2 ? ahead + 2 * aside : Number.POSITIVE_INFINITY
    })
    if (!next) return
    this.moveTo(next)
    next.getElement()?.focus()
  }
}
