// Captions beside the softphone, as a page that recognises speech would show them: the text of a turn is rewritten in place while
// it grows. Plays the dialogue when the softphone says that a call is talked. ?pieceMs= for those in a hurry.
import { dialogue } from './dialogue.mjs'
import { language, say, speak } from './words.js'

speak()

const pieceMs = Number(new URLSearchParams(location.search).get('pieceMs') ?? 450)
const place = document.querySelector('#captions')
const waiting = document.querySelector('#waiting')
const pause = () => new Promise(resolve => setTimeout(resolve, pieceMs))
let playing

new BroadcastChannel('demo-calls').addEventListener('message', ({ data }) => {
  playing?.abort()
  if (data === 'talking') play((playing = new AbortController()).signal)
})

async function play(signal) {
  waiting.hidden = true
  place.replaceChildren()
  for (const [who, pieces] of dialogue[language]) {
    const text = addTurn(who)
    for (let heard = 1; heard <= pieces.length; heard++) {
      await pause()
      if (signal.aborted) return
      text.textContent = pieces.slice(0, heard).join('')
      place.lastElementChild.scrollIntoView({ block: 'end' })
    }
  }
}

function addTurn(who) {
  const turn = document.createElement('p')
  turn.className = 'turn'
  const [speaker, text] = ['who', 'said'].map(name => Object.assign(document.createElement('span'), { className: name }))
  speaker.textContent = say(`by-${who}`)
  turn.append(speaker, text)
  place.append(turn)
  return text
}
