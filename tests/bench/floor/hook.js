// In the page's own world: hands each frame of each socket to the other world.
window.WebSocket = class extends WebSocket {
  constructor(...parameters) {
    super(...parameters)
    this.addEventListener('message', ({ data }) => window.postMessage({ floor: data }, '*'))
  }
}
