import { offerOrigins } from '#src/assets/search/offer-origins.ts'
import { readQuestion } from '#src/assets/search/question.ts'

/** The first page's form goes to the search with what was asked alone, and a chosen place by its id. */
const form = document.querySelector<HTMLFormElement>('.find.asks-all')
if (form) {
  offerOrigins(form.querySelector('#place'))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const address = new URL(form.action)
    address.search = readQuestion(form).toString()
    location.assign(address.href)
  })
}
