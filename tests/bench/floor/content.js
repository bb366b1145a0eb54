// Sends the frame of a ring to the worker and paints one box with its answer; the frame of a cancel takes the box away.
let box

addEventListener('message', event => {
  const frame = event.data?.floor
  if (typeof frame !== 'string') return
  if (frame.startsWith('INVITE')) void ring(frame)
  if (frame.startsWith('CANCEL')) box?.remove()
})

async function ring(frame) {
  const { text } = await chrome.runtime.sendMessage({ frame })
  box = document.createElement('div')
  box.id = 'floor-box'
  box.style.cssText = 'position:fixed;top:12px;right:12px;width:380px;height:200px;background:#fff;border:1px solid #999;z-index:2147483647'
  box.textContent = text
  document.documentElement.append(box)
}
