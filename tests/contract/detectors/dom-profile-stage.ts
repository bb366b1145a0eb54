import { vi } from 'vitest'
import { GONE_MS, STALE_MS } from '../../../src/adapters/softphones/dom-profile/track-dom-call'
import { PHONE_BAR } from '../../fixtures/dom-profiles/phone-bar'
import type { Stage } from './stage'

/** A phone bar that draws all of itself anew. */
export function domProfileStage(): Stage {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const page = document.createElement('div')
  document.body.append(page)
  let shown = ''
  let caller = ''
  const draw = (state: string) => {
    shown = state
    page.innerHTML = `<p>客服热线 400 800 1234</p><section id="bar"><i class="state"> ${state} </i>${caller}</section>`
  }
  return {
    profile: { isOn: true, headerNames: [], domProfile: PHONE_BAR },
    ring: (number, name = '') => {
      caller = `<b class="number">${number}</b><b class="name">${name}</b>`
      draw('振铃中')
    },
    answer: () => draw('通话中'),
    hold: () => draw('保持中'),
    resume: () => draw('通话中'),
    hangUp: () => {
      caller = ''
      draw('空闲')
    },
    repeat: () => draw(shown),
    chatter: () => {
      caller = ''
      draw('小休')
      page.innerHTML += '<p>同事 1002：<i class="state">振铃中</i> <b class="number">13800138000</b></p>'
    },
    settle: async () => {
      await vi.advanceTimersByTimeAsync(Math.max(GONE_MS, STALE_MS) + 100)
    },
    close: () => {
      page.remove()
      vi.useRealTimers()
    },
  }
}
