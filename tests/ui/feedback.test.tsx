import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { AgentId, EpochMs, FeedbackId } from '../../src/core/contract/ids'
import { FeedbackButton } from '../../src/ui/feedback/feedback-button'
import { FeedbackContext } from '../../src/ui/feedback/feedback-context'
import type { ShownFeedback } from '../../src/ui/feedback/feedback-line'
import { FeedbackList } from '../../src/ui/feedback/feedback-list'
import { FeedbackMenu } from '../../src/ui/feedback/feedback-menu'
import { NOW } from '../fixtures/cards'
import { draw, orderBook } from './draw'

const feedback = (id: string, more: Partial<ShownFeedback>): ShownFeedback => ({ id: id as FeedbackId, kind: 'idea', text: id, agent: 'agent:1001' as AgentId, at: NOW, state: 'new', ...more })

describe('what an agent has to say', () => {
  it('is sent of the article in front, with its kind; half-typed words are no longer there then', async () => {
    const { given, onCommand } = orderBook()
    draw(<FeedbackContext value={{ isPersonalShared: true, onCommand }}><FeedbackButton about={{ kind: 'article', id: 'a' }} /></FeedbackContext>)
    fireEvent.click(screen.getByRole('button', { name: '提意见' }))
    fireEvent.click(screen.getByRole('button', { name: '建议' }))
    const send = screen.getByRole<HTMLButtonElement>('button', { name: '发送' })
    expect(send.disabled).toBe(true)
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '拆成两条' } })
    fireEvent.click(send)
    await screen.findByText('已记下，班长会看到。')
    expect(given).toEqual([{ name: 'feedback/give', body: { kind: 'idea', about: { kind: 'article', id: 'a' }, text: '拆成两条' } }])
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('may be praise without a word of something, but of nothing in particular it needs words', () => {
    const { onCommand } = orderBook()
    const button = () => {
      fireEvent.click(screen.getByRole('button', { name: '好评' }))
      return screen.getByRole<HTMLButtonElement>('button', { name: '发送' })
    }
    const { unmount } = draw(<FeedbackContext value={{ isPersonalShared: true, onCommand }}><FeedbackButton about={{ kind: 'offer', id: 'o' }} /></FeedbackContext>)
    fireEvent.click(screen.getByRole('button', { name: '提意见' }))
    expect(button().disabled).toBe(false)
    unmount()
    draw(<FeedbackContext value={{ isPersonalShared: true, onCommand }}><FeedbackMenu code={undefined} own={[]} now={NOW} onToggle={() => {}} /></FeedbackContext>)
    fireEvent.keyDown(document.body, { key: '\\' })
    expect(button().disabled).toBe(true)
  })

  it('says before it is written whether the words leave this computer', () => {
    const { onCommand } = orderBook()
    draw(<FeedbackContext value={{ isPersonalShared: false, onCommand }}><FeedbackButton about={{ kind: 'article', id: 'a' }} /></FeedbackContext>)
    fireEvent.click(screen.getByRole('button', { name: '提意见' }))
    expect(screen.getByRole('textbox').getAttribute('aria-describedby')).toBe(screen.getByText(/姓名和文字不离开这台电脑/).id)
  })

  it('comes back with what its lead made of it', () => {
    const { onCommand } = orderBook()
    const own = [feedback('a', { state: 'answered', text: '话术太长', answer: { at: NOW as EpochMs, text: '已缩短' } })]
    draw(<FeedbackContext value={{ isPersonalShared: true, onCommand }}><FeedbackMenu code={undefined} own={own} now={NOW} onToggle={() => {}} /></FeedbackContext>)
    fireEvent.keyDown(document.body, { key: '\\' })
    expect(screen.getByText('话术太长')).toBeTruthy()
    expect(screen.getByText(/答复：已缩短/)).toBeTruthy()
  })
})

describe('the lead', () => {
  const several = [feedback('a', { kind: 'mismatch', about: { kind: 'script', id: 's' }, name: '投诉话术' }), feedback('b', { kind: 'mismatch', about: { kind: 'script', id: 's' }, name: '投诉话术' }), feedback('c', { kind: 'praise', state: 'answered' })]
  const drawList = (mayAnswer = true) => {
    const book = orderBook()
    draw(<FeedbackList feedback={several} mayAnswer={mayAnswer} whoOf={(agent) => agent.slice(6)} now={NOW} onCommand={book.onCommand} />)
    return book
  }

  it('sees what is spoken of most, finds by kind, takes up and answers', async () => {
    const { given } = drawList()
    expect(screen.getAllByRole('listitem')[0]?.textContent).toBe('话术 · 投诉话术流程不符 2')
    fireEvent.click(screen.getByRole('button', { name: '好评 1' }))
    const items = screen.getAllByRole('listitem').filter((each) => within(each).queryByRole('textbox'))
    expect(items).toHaveLength(1)
    fireEvent.click(screen.getByRole('button', { name: '流程不符 2' }))
    fireEvent.click(screen.getAllByRole('button', { name: '开始处理' })[0] as HTMLElement)
    fireEvent.change(screen.getAllByRole('textbox')[1] as HTMLElement, { target: { value: '已改' } })
    fireEvent.click(screen.getAllByRole('button', { name: '答复' })[1] as HTMLElement)
    await Promise.resolve()
    expect(given.map(({ body }) => body)).toEqual([{ feedback: 'a', state: 'taken-up', text: '' }, { feedback: 'b', state: 'answered', text: '已改' }])
  })

  it('reads it only, at an agent’s desk', () => {
    drawList(false)
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})
