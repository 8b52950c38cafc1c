import { expect, test } from '@playwright/test'
import { JOURNEYS } from '#tests/support/journeys-with-script.ts'
import { noteErrors } from '#tests/support/live-page.ts'

/**
 * Does what page translators do, without translating: every text is replaced by a new one inside two `<font>`,
 * and so is every text that comes later. Starts when the page is live, as a reader would start it.
 */
function startTranslator() {
  const LEFT_ALONE = 'script, style, textarea, noscript, option, font, svg'
  const translate = (root: Node) => {
    const texts: Text[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    if (root instanceof Text) texts.push(root)
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const parent = text.parentElement
      if (!parent || !text.data.trim() || parent.closest(LEFT_ALONE)) continue
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      inner.textContent = text.data
      outer.append(inner)
      parent.replaceChild(outer, text)
    }
  }
  const start = () => {
    const isLive = document.documentElement.hasAttribute('data-live')
    if (document.querySelector('.search') && !isLive) return setTimeout(start, 20)
    translate(document.body)
    const watch = { childList: true, subtree: true, characterData: true }
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        if (target instanceof Text) translate(target)
        for (const node of Array.from(addedNodes)) translate(node)
      }
    }).observe(document.body, watch)
    return document.documentElement.classList.add('translated')
  }
  addEventListener('load', start)
}

for (const [name, use] of Object.entries(JOURNEYS)) {
  test(`${name}: works while a page translator rewrites every text`, async ({ page }) => {
    const errors = noteErrors(page)
    await page.addInitScript(startTranslator)
    await use(page, async (address) => {
      await page.goto(address)
      await expect(page.locator('html.translated')).toBeAttached()
    })
    await expect(page.locator('main font').first()).toBeAttached()
    expect(errors).toEqual([])
  })
}
