import { cleanup, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EpochMs, TranscriptLineId } from '../../src/core/contract/ids'
import type { Redacted } from '../../src/core/contract/models'
import type { HeardLine } from '../../src/core/knowledge/guide/guide-walk'
import { createKeptTyping, KeptTypingContext } from '../../src/ui/forms/kept-typing'
import { GuideView } from '../../src/ui/knowledge/guide-view'
import { GUIDES } from '../core/knowledge/guide/guides'
import { NOW } from '../fixtures/cards'
import { draw, placed } from './draw'

beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const line = (afterMs: number, text: string): HeardLine => ({ id: `at ${afterMs}` as TranscriptLineId, at: (NOW + afterMs) as EpochMs, text: text as Redacted, speaker: 'customer', isFinal: true })
function Panel({ lines, isShown = true }: { readonly lines: readonly HeardLine[]; readonly isShown?: boolean }) {
  const [typing] = useState(createKeptTyping)
  return <KeptTypingContext value={typing}>{isShown && <GuideView guide={GUIDES['tel-slow']!} language="zh-CN" lines={lines} about="guide c d" onOpenArticle={() => {}} />}</KeptTypingContext>
}

function drawGuide(lines: readonly HeardLine[] = []) {
  const { rerender } = draw(<Panel lines={lines} />)
  return { hear: (...said: readonly HeardLine[]) => rerender(placed(<Panel lines={said} />)), leave: () => rerender(placed(<Panel lines={[]} isShown={false} />)) }
}
const key = (pressed: string) => fireEvent.keyDown(document.body, { key: pressed })
const passMs = (ms: number) => vi.setSystemTime(Date.now() + ms)

describe('a guide beside a call', () => {
  it('goes on by a clear answer, says by which words, and one key takes it back for good', () => {
    const { hear } = drawGuide()
    hear(line(1000, '所有设备都慢'))
    expect(screen.getByText('网线直连光猫测速，达到签约速率的九成了吗？')).toBeTruthy()
    expect(screen.getByText('听到“所有设备都慢”，选了“都慢”').closest('[role=status]')).toBeTruthy()
    expect(screen.getByRole('button', { name: /撤销/ })).toBeTruthy()
    key('Backspace')
    expect(screen.getByText('是所有设备都慢吗？')).toBeTruthy()
    hear(line(1000, '所有设备都慢'))
    expect(screen.getByText('是所有设备都慢吗？')).toBeTruthy()
    expect(screen.queryByText(/听到/)).toBeNull()
    key('3')
    expect(screen.getByText(/晚高峰小区拥塞/)).toBeTruthy()
  })

  it('marks what was answered before the question came up, and leaves the choice to the agent', () => {
    drawGuide([line(-1000, '就是一到晚上就卡')])
    const choice = screen.getByRole('button', { name: /只在晚上慢/ })
    expect(choice.textContent).toContain('听到：一到晚上就卡')
    key('1')
    expect(screen.getByText('网线直连光猫测速，达到签约速率的九成了吗？')).toBeTruthy()
    expect(screen.getByRole('button', { name: /上一步/ })).toBeTruthy()
  })

  it('does not take a key that was on its way for an answer to the question that just came up', () => {
    const { hear } = drawGuide()
    hear(line(1000, '所有设备都慢'))
    key('2')
    expect(screen.getByText('网线直连光猫测速，达到签约速率的九成了吗？')).toBeTruthy()
    passMs(1000)
    key('2')
    expect(screen.getByText('光猫的「光信号」灯是什么颜色？')).toBeTruthy()
  })

  it('is where it was, and further by what was said meanwhile, when the agent comes back from another tab', () => {
    const { hear, leave } = drawGuide()
    hear(line(1000, '所有设备都慢'))
    leave()
    hear(line(1000, '所有设备都慢'), line(2000, '没达到'))
    expect(screen.getByText('光猫的「光信号」灯是什么颜色？')).toBeTruthy()
  })
})
