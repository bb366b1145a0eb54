import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { PopView } from '../../src/ui/pop/pop-view'
import { CARDS, NOW, RECEIPT, aCall, aCard } from '../fixtures/cards'
import { draw, orderBook, placed } from './draw'

describe('the pop', () => {
  it('never takes the focus', () => {
    const field = document.body.appendChild(document.createElement('input'))
    field.focus()
    for (const card of Object.values(CARDS)) {
      draw(<PopView card={card} now={NOW} onCommand={orderBook().onCommand} receipt={RECEIPT} />)
      expect(document.activeElement).toBe(field)
    }
    field.remove()
  })

  it('says who, which call today, what was left unsolved, and what to open with', () => {
    draw(<PopView card={CARDS.one} now={NOW} onCommand={orderBook().onCommand} />)
    expect(screen.getByText('王小明')).toBeTruthy()
    expect(screen.getByText('138 0013 8000')).toBeTruthy()
    expect(screen.getByText('今天第 3 次')).toBeTruthy()
    expect(screen.getByText('10:42 说“流量超额”')).toBeTruthy()
    expect(screen.getAllByText('未解决').length).toBeGreaterThan(0)
    expect(screen.getByText('王先生您好，10:42 您说的“流量超额”解决了吗？')).toBeTruthy()
  })

  it('shows tags in the order identity, value, business, preference', () => {
    draw(<PopView card={CARDS.one} now={NOW} onCommand={orderBook().onCommand} />)
    const tags = screen.getByRole('list', { name: '标签' })
    expect([...tags.children].map((each) => each.textContent)).toEqual(['户主', '金卡', '宽带 500M', '偏好微信'])
  })

  it('reaches choices by one key', () => {
    const { given, onCommand } = orderBook()
    draw(<PopView card={CARDS.several} now={NOW} onCommand={onCommand} />)
    fireEvent.keyDown(screen.getByText('刘芳'), { key: '2' })
    expect(given).toEqual([{ name: 'call/choose-customer', body: { call: 'call-1', customer: 'c2' } }])
  })

  it('is dismissed by Escape only when the focus is inside', () => {
    const { given, onCommand } = orderBook()
    draw(<PopView card={CARDS.one} now={NOW} onCommand={onCommand} />)
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(given).toEqual([])
    fireEvent.keyDown(screen.getByText('王小明'), { key: 'Escape' })
    expect(given).toEqual([{ name: 'call/dismiss-pop', body: { call: 'call-1' } }])
  })

  it('keeps an unknown caller unknown until a name is given', () => {
    const { given, onCommand } = orderBook()
    draw(<PopView card={CARDS.unknown} now={NOW} onCommand={onCommand} />)
    expect(screen.getByText('未知来电')).toBeTruthy()
    expect((screen.getByRole('textbox') as HTMLInputElement).value).toBe('')
    fireEvent.change(screen.getByRole('textbox', { name: '客户姓名' }), { target: { value: ' 赵敏 ' } })
    fireEvent.click(screen.getByRole('button', { name: '记下姓名' }))
    expect(given).toEqual([{ name: 'call/name-customer', body: { call: 'call-1', name: '赵敏' } }])
  })

  it('does not take a typed digit for a choice', () => {
    const { given, onCommand } = orderBook()
    draw(<PopView card={CARDS.unknown} now={NOW} onCommand={onCommand} />)
    fireEvent.keyDown(screen.getByRole('textbox'), { key: '1' })
    expect(given).toEqual([])
  })

  it('announces a call once, whatever changes later', () => {
    const { rerender } = draw(<PopView card={CARDS.one} now={NOW} onCommand={orderBook().onCommand} />)
    const said = screen.getByRole('status').textContent
    expect(said).toBe('来电：王先生 138 0013 8000. 今天第 3 次. 未解决：流量超额')
    rerender(placed(<PopView card={{ ...CARDS.talking, today: { nth: 4, missed: 0 } }} now={NOW} onCommand={orderBook().onCommand} />))
    expect(screen.getByRole('status').textContent).toBe(said)
  })

  it('shrinks to one line when the call is answered', () => {
    draw(<PopView card={CARDS.talking} now={NOW} onCommand={orderBook().onCommand} />)
    expect(screen.getByRole('timer').textContent).toBe('1:23')
    expect(screen.queryByText('今天第 3 次')).toBeNull()
  })

  it('disappears when the call is over', () => {
    const { container } = draw(<PopView card={CARDS.wrapUp} now={NOW} onCommand={orderBook().onCommand} />)
    expect(container.textContent).toBe('')
  })

  it('keeps the live call and puts a second ring on a small line beside it', () => {
    draw(<PopView card={CARDS.talking} beside={[CARDS.second]} now={NOW} onCommand={orderBook().onCommand} />)
    expect(screen.getByText('王先生')).toBeTruthy()
    expect(screen.getByText('另有来电')).toBeTruthy()
  })

  it('says that nothing was saved when the disk is full, and what is safe', () => {
    draw(<PopView card={CARDS.notSaved} now={NOW} onCommand={orderBook().onCommand} />)
    expect(screen.getByText(/没有保存：磁盘已满/)).toBeTruthy()
  })

  it('says for which client a call is where there are several, also of the one beside it', () => {
    const of = (card: typeof CARDS.one, client: string, colour: 'pink' | 'cyan') => ({ ...card, call: { ...card.call, id: client as never, lineMark: { client, colour, labels: { 'zh-CN': '宽带', 'zh-TW': '', en: '' } } } })
    const { unmount } = draw(<PopView card={of(CARDS.locked, 'Acme', 'pink')} beside={[of(CARDS.one, 'Borealis', 'cyan')]} now={NOW} onCommand={orderBook().onCommand} />)
    expect(screen.getByText('Acme · 宽带').className).toContain('is-pink')
    expect(screen.getByText('Borealis · 宽带').className).toContain('is-cyan')
    expect(screen.getByText(/在面板中输入口令/)).toBeTruthy()
    unmount()
    draw(<PopView card={CARDS.one} now={NOW} onCommand={orderBook().onCommand} />)
    expect(document.querySelector('.line-band')).toBeNull()
  })
  it('shows no name on a locked vault', () => {
    draw(<PopView card={CARDS.locked} now={NOW} onCommand={orderBook().onCommand} />)
    expect(screen.queryByText('王小明')).toBeNull()
    expect(screen.getByText(/在面板中输入口令/)).toBeTruthy()
  })

  it('tells why it came, one click away', () => {
    draw(<PopView card={CARDS.one} now={NOW} receipt={RECEIPT} onCommand={orderBook().onCommand} />)
    fireEvent.click(screen.getByRole('button', { name: '为什么弹屏？' }))
    expect(screen.getByText('软电话的 SIP 信令')).toBeTruthy()
    expect(screen.getByText('23 毫秒')).toBeTruthy()
  })

  it('draws nothing of what has no source', () => {
    draw(<PopView card={aCard({ call: aCall({ facts: {} }), year: { inbound: 1, complaints: 0, isFirstEver: true } })} now={NOW} onCommand={orderBook().onCommand} />)
    expect(screen.queryByText(/等了/)).toBeNull()
    expect(screen.queryByText(/语音导航/)).toBeNull()
    expect(screen.queryByText(/投诉/)).toBeNull()
  })

  it('shows why a command was refused', async () => {
    const { onCommand } = orderBook({ ok: false, why: 'not-saved' })
    draw(<PopView card={CARDS.several} now={NOW} onCommand={onCommand} />)
    fireEvent.click(screen.getByText('刘芳'))
    expect((await screen.findByRole('alert')).textContent).toContain('没有保存')
  })

  it('tells its wanted height', () => {
    const onHeight = vi.fn<(heightPx: number) => void>()
    draw(<PopView card={CARDS.one} now={NOW} onCommand={orderBook().onCommand} onHeight={onHeight} />)
    expect(onHeight).toHaveBeenCalled()
  })
})
