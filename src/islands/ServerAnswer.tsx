import { Component, type ReactNode } from 'react'

/**
 * Steps back when the live page fails: what the server rendered comes back, without script, and its form and
 * links ask the server. Where the question has changed by then, the page of the new question is loaded. The
 * same address is never loaded again, so that a page that always fails does not go round in circles.
 */
export class ServerAnswer extends Component<{ children: ReactNode }, { isLive: boolean }> {
  override state = { isLive: true }
  private readonly island: Element | null
  private readonly rendered: string
  private readonly address: string

  constructor(props: { children: ReactNode }) {
    super(props)
    const isBrowser = typeof document !== 'undefined'
    this.island = isBrowser ? document.querySelector('astro-island') : null
    this.rendered = this.island?.innerHTML ?? ''
    this.address = isBrowser ? location.href : ''
  }

  static getDerivedStateFromError() {
    return { isLive: false }
  }

  override componentDidCatch() {
    if (location.href !== this.address) return location.replace(location.href)
    if (!this.island) return
    this.island.innerHTML = this.rendered
    this.island.setAttribute('data-without-script', '')
  }

  override render() {
    return this.state.isLive ? this.props.children : null
  }
}
