/**
 * What axe does not look for, one rule a line with where it is broken. Runs in the page, whole: nothing outside of it
 * is known there.
 */
export function findOwnBarriers(): string[] {
  const found: string[] = []
  const tell = (rule: string, element: Element) => {
    const { id, className, textContent } = element as HTMLElement
    const mark = id ? `#${id}` : typeof className === 'string' && className ? `.${className}` : ''
    const text = (textContent ?? '').trim().slice(0, 20)
    found.push(`${rule}: ${element.tagName.toLowerCase()}${mark} ${text}`)
  }
  const all = <T extends Element = HTMLElement>(selector: string, within: ParentNode = document) =>
    Array.from(within.querySelectorAll<T>(selector))
  /** On the page, not beside it, and not meant for nobody: a trap for machines, what Enter presses first. */
  const isSeen = (element: Element) => {
    const { width, height, right } = element.getBoundingClientRect()
    const isForNobody = element.matches('[tabindex="-1"], [aria-hidden="true"] *')
    const isVisible = getComputedStyle(element).visibility === 'visible'
    return width > 1 && height > 1 && right > 0 && isVisible && !isForNobody
  }

  /** Names that say nothing by themselves, where a reader lists the links of a page. */
  const VAGUE =
    /^(点击?(这里|此处)|这里|此处|更多|详情|查看|查看详情|点击查看|链接|click here|here|more)$/i
  const nameOf = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim()
  const targets = new Map<Element, Map<string, string>>()
  for (const link of all<HTMLAnchorElement>('a[href]').filter(isSeen)) {
    const name = nameOf(link)
    if (VAGUE.test(name)) tell('vague-name', link)
    // The item or sentence around a link may tell it from others of its name.
    const around = link.closest('li, p, td, dd, article, section, main') ?? document.body
    const others = targets.get(around) ?? new Map<string, string>()
    const href = link.href.replace(/#.*/, '')
    if ((others.get(name) ?? href) !== href) tell('one-name-two-targets', link)
    targets.set(around, others.set(name, href))
    if (link.target === '_blank' && !name.includes('新窗口')) tell('unannounced-window', link)
  }

  /** Fingers: whatever stands alone is 44 pixels high; links within sentences are not. */
  const LEAST = 43.5
  const alone =
    'button, summary, select, a.button, a.tap, nav a, input[type="text"], input[type="search"]'
  for (const control of all(alone).filter(isSeen))
    if (control.getBoundingClientRect().height < LEAST) tell('small-target', control)
  for (const choice of all<HTMLInputElement>('input[type="checkbox"], input[type="radio"]')) {
    const labels = Array.from(choice.labels ?? [])
    // A label may take the taps of the box around it.
    const spread = labels.flatMap((label) =>
      getComputedStyle(label, '::before').position === 'absolute' ? (label.offsetParent ?? []) : [],
    )
    const boxes = [choice, ...labels, ...spread].filter(isSeen)
    const height = Math.max(...boxes.map((box) => box.getBoundingClientRect().height))
    if (boxes.length > 0 && height < LEAST) tell('small-target', choice)
  }

  for (const field of all<HTMLInputElement>('input, select, textarea').filter(isSeen)) {
    const isNamed = field.labels?.length || field.matches('[aria-label], [aria-labelledby]')
    if (!isNamed && !/submit|button|hidden/.test(field.type)) tell('no-label', field)
    const isTied = field.matches('[aria-describedby], fieldset[aria-describedby] *')
    if (field.matches('[aria-invalid="true"]') && !isTied) tell('error-not-tied', field)
  }

  for (const picture of all<HTMLImageElement>('img[alt]'))
    if (/\.(png|jpe?g|svg|webp|gif)$|^(图|图片|照片|image|photo)$/i.test(picture.alt))
      tell('picture-not-described', picture)
  for (const hint of all('[title]:not(iframe, svg, svg *, link, abbr, [aria-label])'))
    if (!nameOf(hint).includes(hint.title)) tell('only-on-hover', hint)
  for (const table of all<HTMLTableElement>('table'))
    if (table.rows.length > 1 && !table.querySelector('th')) tell('table-without-heads', table)
  for (const film of all('video[autoplay], audio[autoplay]')) tell('plays-by-itself', film)
  for (const animation of document.getAnimations())
    if (animation.effect?.getTiming().iterations === Number.POSITIVE_INFINITY)
      found.push('moves-for-ever')

  /** What is shown in another order than it is read and reached. */
  for (const box of all('body *')) {
    const { display, flexDirection } = getComputedStyle(box)
    if (!/flex|grid/.test(display)) continue
    const parts = Array.from(box.children).filter(
      (part) =>
        isSeen(part) &&
        part.matches('a, button, :has(a, button, input, select, summary)') &&
        !/sticky|fixed|absolute/.test(getComputedStyle(part).position),
    )
    const orders = parts.map((part) => Number(getComputedStyle(part).order))
    const isMoved = orders.some((order, at) => order < (orders[at - 1] ?? order))
    if (isMoved || (flexDirection.includes('reverse') && parts.length > 1)) tell('other-order', box)
  }

  /** A sentence in another language that a reader would be read as Chinese. */
  const FOREIGN = /(?:\b[A-Za-z]{2,}\b[\s,]+){4,}[A-Za-z]{2,}/
  /** What a template wrote out of a program, where words were meant. */
  const RAW = /^(true|false|null|undefined|NaN|\[object \w+\])$/
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { data, parentElement: element } = texts.currentNode as Text
    if (!element || !data.trim() || element.closest('script, style, noscript, code')) continue
    if (RAW.test(data.trim())) tell('not-words', element)
    const language = element.closest('[lang]')?.getAttribute('lang') ?? ''
    if (FOREIGN.test(data) && language.startsWith('zh')) tell('language-not-said', element)
    if (!element.closest('svg') && isSeen(element)) {
      if (Number.parseFloat(getComputedStyle(element).fontSize) < 12) tell('small-text', element)
    }
  }
  for (const box of all('body *').filter(isSeen)) {
    const { overflowY } = getComputedStyle(box)
    const isCut = overflowY === 'hidden' && box.scrollHeight > box.clientHeight + 4
    if (isCut && box.clientHeight > 10 && box.textContent?.trim()) tell('cut-text', box)
  }

  /** Light of a colour, and how far two stand apart (WCAG 2.2, 1.4.3). */
  const toLight = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
      const share = Number(part) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (one: string, other: string) => {
    const [low = 0, high = 0] = [toLight(one), toLight(other)].sort((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }
  const isClear = (colour: string) => /^(none|transparent)$|^rgba\(.*, 0\)$/.test(colour)
  const groundOf = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)'
    const { backgroundColor } = getComputedStyle(element)
    return isClear(backgroundColor) ? groundOf(element.parentElement) : backgroundColor
  }
  for (const drawing of all<SVGElement>('svg[role="img"]').filter(isSeen)) {
    const shapes = all<SVGGraphicsElement>('path, rect, circle, ellipse, polygon, text', drawing)
    for (const [at, text] of shapes.entries()) {
      if (text.tagName !== 'text' || !isSeen(text)) continue
      const { x, y, width, height } = text.getBBox()
      const middle = new DOMPoint(x + width / 2, y + height / 2)
      const under = shapes
        .slice(0, at)
        .filter(
          (shape) =>
            shape instanceof SVGGeometryElement &&
            !isClear(getComputedStyle(shape).fill) &&
            shape.isPointInFill(middle),
        )
      const ground = under.length
        ? getComputedStyle(under.at(-1) as Element).fill
        : groundOf(drawing)
      if (contrast(getComputedStyle(text).fill, ground) < 4.5) tell('pale-drawing', text)
    }
    for (const bar of all<SVGGraphicsElement>('rect, polyline, circle', drawing)) {
      const { fill, stroke } = getComputedStyle(bar)
      const inks = [fill, stroke].filter((ink) => !isClear(ink))
      // What can hardly be told from the ground is ground.
      const seen = inks.filter((ink) => contrast(ink, groundOf(drawing)) > 1.1)
      const isPale = seen.every((ink) => contrast(ink, groundOf(drawing)) < 3)
      if (seen.length > 0 && isPale && !bar.closest('.land, .grid, .rule'))
        tell('pale-drawing', bar)
    }
  }

  const focused = document.activeElement as HTMLElement | null
  for (const control of all('a[href], button, summary, input, select, textarea').filter(isSeen)) {
    control.focus({ preventScroll: true })
    if (document.activeElement !== control) continue
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(control)
    const isWide = outlineStyle === 'auto' || Number.parseFloat(outlineWidth) >= 2
    const isMarked = outlineStyle !== 'none' && isWide
    if (!isMarked && boxShadow === 'none') tell('focus-not-seen', control)
  }
  ;(document.activeElement as HTMLElement | null)?.blur()
  focused?.focus?.({ preventScroll: true })
  return found
}
