import { fireEvent, screen } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ContactTable } from '../../src/ui/contacts/contact-table'
import { NOW, manyContacts } from '../fixtures/cards'
import { draw, placed } from './draw'

// jsdom lays nothing out: a table of 400 px is what there is to look at.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 400 })
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 800 })
})
afterAll(() => {
  Reflect.deleteProperty(HTMLElement.prototype, 'clientHeight')
  Reflect.deleteProperty(HTMLElement.prototype, 'clientWidth')
})

const contacts = manyContacts(10_000)
const cells = () => screen.getAllByRole('row').slice(1).map((row) => row.textContent ?? '')


describe('the table of contacts', () => {
  it('draws only the rows that are looked at', () => {
    draw(<ContactTable contacts={contacts} now={NOW} isLog />)
    expect(screen.getByText('10,000 条')).toBeTruthy()
    expect(cells().length).toBeGreaterThan(10)
    expect(cells().length).toBeLessThan(60)
  })
  it('is newest first, and turned round by its header', () => {
    draw(<ContactTable contacts={contacts} now={NOW} isLog />)
    expect(cells()[0]).toContain('14:30')
    expect(screen.getByRole('columnheader', { name: /时间/ }).getAttribute('aria-sort')).toBe('descending')
    fireEvent.click(screen.getByRole('button', { name: /时间/ }))
    expect(screen.getByRole('columnheader', { name: /时间/ }).getAttribute('aria-sort')).toBe('ascending')
  })
  it('no key reaches another contact that is drawn where the focused one stood', () => {
    const moved: string[] = []
    draw(<ContactTable contacts={contacts} now={NOW} onNotThis={({ contact }) => moved.push(contact)} onOpen={() => moved.push('opened')} />)
    const row = screen.getAllByRole('row')[1]!
    row.focus()
    fireEvent.click(screen.getByRole('button', { name: /时间/ }))
    expect(document.activeElement).toBe(screen.getByRole('table'))
    fireEvent.keyDown(document.activeElement!, { key: 'o' })
    fireEvent.keyDown(document.activeElement!, { key: 'Enter' })
    expect(moved).toEqual([])
  })
  it('the focus stays with its contact, wherever that is drawn', () => {
    const few = manyContacts(6)
    const { rerender } = draw(<ContactTable contacts={few.slice(1)} now={NOW} onOpen={() => undefined} />)
    const row = screen.getAllByRole('row')[2]!
    const focused = row.dataset.row
    row.focus()
    rerender(placed(<ContactTable contacts={few} now={NOW} onOpen={() => undefined} />))
    expect(document.activeElement).not.toBe(row)
    expect((document.activeElement as HTMLElement).dataset.row).toBe(focused)
  })
  it('says by which words of the talk a contact was found, marks for what was taken out among them', () => {
    const [found, ...others] = manyContacts(3).map((each) => ({ ...each, note: '已派单' }))
    draw(<ContactTable contacts={[{ ...found!, said: '…[card] 那张卡的套餐' }, ...others]} now={NOW} isLog />)
    expect(cells().filter((row) => row.includes('…卡号 那张卡的套餐'))).toHaveLength(1)
    expect(cells().filter((row) => row.includes('已派单'))).toHaveLength(2)
  })
  it('is filtered by what is shown', () => {
    draw(<ContactTable contacts={contacts} now={NOW} isLog />)
    fireEvent.change(screen.getByRole('combobox', { name: '按类别筛选' }), { target: { value: 'fault' } })
    expect(screen.getByText('2,000 条')).toBeTruthy()
    expect(cells().every((row) => row.includes('故障'))).toBe(true)
  })
  it('is searched in every column', async () => {
    draw(<ContactTable contacts={contacts} now={NOW} isLog />)
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'ashby' } })
    expect(await screen.findByText('2,500 条')).toBeTruthy()
  })
  it('is grouped, each group with its count', () => {
    draw(<ContactTable contacts={contacts} now={NOW} isLog />)
    fireEvent.change(screen.getByRole('combobox', { name: '分组' }), { target: { value: 'channel' } })
    expect(cells()).toEqual(['电话6,000', '在线聊天2,000', '邮件2,000'])
    fireEvent.click(screen.getByRole('button', { name: /邮件/ }))
    expect(cells().length).toBeGreaterThan(3)
  })
  it('says that nothing matches', async () => {
    draw(<ContactTable contacts={contacts} now={NOW} isLog />)
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '没有这个人' } })
    expect(await screen.findByText('没有符合的记录。')).toBeTruthy()
  })
})
