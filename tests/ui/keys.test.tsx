import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { CustomerEditor } from '../../src/ui/customer/customer-editor'
import { ContactTimeline } from '../../src/ui/contacts/contact-timeline'
import { SavedBar } from '../../src/ui/contacts/saved-bar'
import { Choices } from '../../src/ui/card/choices'
import { KeyButton } from '../../src/ui/keys/key-button'
import { ALL_TAGS, CARDS, CONTACTS, NOW } from '../fixtures/cards'
import { draw, orderBook, placed } from './draw'

const press = (key: string, on: Element = document.activeElement ?? document.body) => fireEvent.keyDown(on, { key })
const listed = () => {
  press('?', document.body)
  return document.querySelector('dialog')?.textContent
}

describe('keys', () => {
  it('go to the parts of a customer’s record, and out of a field again by Esc', () => {
    if (!CARDS.one.person) throw new Error('the card has a person')
    draw(<CustomerEditor person={CARDS.one.person} tags={CARDS.one.tags} allTags={ALL_TAGS} remembered={[]} now={NOW} onCommand={orderBook().onCommand} />)
    for (const [key, label] of [['r', '姓名'], ['d', '添加号码'], ['i', '项目'], ['a', '添加备注']] as const) {
      press(key, document.body)
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: label }))
      press('Escape')
      expect(document.activeElement).toBe(document.body)
    }
    press('s', document.body)
    expect(document.activeElement?.textContent).toBe('户主')
    expect(listed()).toMatch(/R姓名[\s\S]*S标签/)
  })

  it('say "not this person" of the contact that has the focus, and of none without one', () => {
    const onNotThis = vi.fn<(contact: object) => void>()
    draw(<ContactTimeline contacts={CONTACTS} now={NOW} onOpen={() => {}} onNotThis={onNotThis} />)
    press('o', document.body)
    expect(onNotThis).not.toHaveBeenCalled()
    act(() => screen.getByRole('button', { name: '套餐咨询' }).focus())
    press('o')
    expect(onNotThis).toHaveBeenCalledExactlyOnceWith(CONTACTS[2])
    expect(listed()).toContain('O不是此人')
  })

  it('close what came up last, and nothing behind the list of keys', () => {
    const order: string[] = []
    const bar = (name: string) => <SavedBar key={name} who={name} isKnown={false} onCorrect={() => {}} onNotThis={() => {}} onClose={() => order.push(name)} />
    const { rerender } = draw(<>{bar('first')}</>)
    rerender(placed(<>{bar('second')}{bar('first')}</>))
    press('Escape', document.body)
    expect(order).toEqual(['second'])
    // Both bars have these keys; the list tells of those that answer.
    expect(listed()?.split('更正')).toHaveLength(2)
    press('Escape', document.body)
    expect(order).toEqual(['second'])
  })

  it('choose by number, unless a form has the numbers', () => {
    const choices = CARDS.several.match.kind === 'several' ? CARDS.several.match.choices : []
    const onChoose = vi.fn<(customer: string) => void>()
    const { rerender } = draw(<Choices choices={choices} now={NOW} onChoose={onChoose} />)
    press('2', document.body)
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('c2')
    rerender(placed(<><Choices choices={choices} now={NOW} keyed="no" onChoose={onChoose} /><KeyButton hotkey="2" label="B" onPress={() => {}} /></>))
    press('2', document.body)
    expect(onChoose).toHaveBeenCalledOnce()
    expect(document.querySelector('.choice kbd')).toBeNull()
  })
})
