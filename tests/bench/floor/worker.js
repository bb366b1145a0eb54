chrome.runtime.onMessage.addListener(({ frame }, _sender, reply) => {
  reply({ text: /\nFrom: ([^\r\n]*)/.exec(frame)?.[1] ?? '' })
})
