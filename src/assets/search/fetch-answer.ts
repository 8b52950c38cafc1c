/** A server that is silent for this long is as good as gone. */
const PATIENCE_IN_MILLISECONDS = 10_000

/**
 * The search page of a question, below its heading. Throws when the server does not answer in time, answers with a
 * problem or something else than an answer (a network's log-in page), or when it is told to stop.
 */
export async function fetchAnswer(search: string, controller: AbortController): Promise<Element> {
  const patience = setTimeout(() => controller.abort(), PATIENCE_IN_MILLISECONDS)
  try {
    const response = await fetch(`/centres/answer/${search}`, { signal: controller.signal })
    const template = document.createElement('template')
    template.innerHTML = response.ok ? await response.text() : ''
    const answer = template.content.querySelector('.search')
    if (!answer) throw new Error('That is no search answer')
    return answer
  } finally {
    clearTimeout(patience)
  }
}
