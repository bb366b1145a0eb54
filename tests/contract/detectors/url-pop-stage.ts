import type { Stage } from './stage'

/** A page that its address leads: in jsdom without the Navigation API, which is tried in tests/e2e/detectors. */
export function urlPopStage(): Stage {
  history.replaceState(null, '', '/')
  const shown = document.createElement('p')
  document.body.append(shown)
  const go = (address: string) => {
    history.pushState(null, '', address)
    shown.replaceChildren(`${address} `)
  }
  return {
    profile: { isOn: true, headerNames: [] },
    ring: (number, name = '') => go(`/customer?ani=${encodeURIComponent(number)}&callername=${encodeURIComponent(name)}&dnis=4008001234`),
    repeat: () => {
      history.replaceState(null, '', `${location.pathname}${location.search}&tab=history`)
      shown.replaceChildren('history')
    },
    chatter: () => ['/search?from=13800138000', '/list?number=1001&page=2', '/customer?ani=', '/customer?ani={ANI}', '/wiki?phone=model-x', '/over?ani=13800138000&statusCall=Hangup'].forEach(go),
    settle: () => new Promise((resolve) => setTimeout(resolve, 10)),
    close: () => shown.remove(),
  }
}
