// A record that is only kept on the page: what was saved stands in #saved as JSON, one line a save.
import { speak } from './words.js'

speak()
const form = document.querySelector('#record')
const saved = document.querySelector('#saved')
for (const [name, value] of new URLSearchParams(location.search)) {
  if (form.elements[name]) form.elements[name].value = value
}
form.addEventListener('submit', event => {
  event.preventDefault()
  saved.textContent += JSON.stringify(Object.fromEntries(new FormData(form))) + '\n'
})
