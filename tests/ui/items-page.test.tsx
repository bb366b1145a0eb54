import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { EpochMs } from '../../src/core/contract/ids'
import type { DeskItem, DeskItemKind } from '../../src/core/desk/desk-item'
import { rowsOfRule } from '../../src/core/desk/rule-rows'
import { lineOf } from '../../src/core/desk/item-line'
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings-with-policy'
import { ItemsPage, type ItemsPageProps, type OpenedAt } from '../../src/ui/desk/items-page'
import type { OnItems } from '../../src/ui/hooks/use-undo'
import { ITEMS, LINE, NOW } from '../fixtures/builders/all-items'
import { draw } from './draw'

const ofKind = (kind: DeskItemKind) => ITEMS.filter((item) => item.kind === kind)
const ARTICLE = ofKind('article')[0] as Extract<DeskItem, { kind: 'article' }>
/** One of its conditions is a row, and another one is none. */
const OFFER = ITEMS.find((item): item is Extract<DeskItem, { kind: 'offer' }> => item.kind === 'offer' && new Set(item.eligibility.map(({ rule }) => rowsOfRule(rule) !== undefined)).size === 2)!

function page(opened: OpenedAt, more: Partial<ItemsPageProps> = {}) {
  const kind = more.kind ?? 'article'
  const item = opened.is === 'item' ? ITEMS.find(({ id }) => id === opened.id) : undefined
  const onItems = vi.fn<(name: string, body: object) => Promise<unknown>>(async () => ({ ok: true, value: { saved: [{ id: ARTICLE.id, version: 2, before: 1 }] } }))
  draw(
    <ItemsPage
      settings={{ ...DEFAULT_SETTINGS, line: LINE }} kind={kind} lines={ofKind(kind).map(lineOf)} opened={opened} found={{ item, versions: item ? [{ version: 2, at: NOW, item: { ...item, version: 2 } }, { version: 1, at: (NOW - 1) as EpochMs, item }] : [] }}
      others={{ demand: ofKind('demand').map(lineOf), code: [] }} codes={[]} now={NOW} newId={() => 'fresh'} onKind={() => {}} onOpen={() => {}} onItems={onItems as unknown as OnItems} termsOf={() => ['terms']} {...more}
    />,
  )
  return onItems
}
const field = (name: string) => screen.getByRole('textbox', { name })

describe('the editor of an item', () => {
  it('shows it as an agent will see it, says what is wrong while it is typed, and saves the next version', async () => {
    const onItems = page({ is: 'item', id: ARTICLE.id })
    fireEvent.change(field('标题'), { target: { value: '' } })
    expect(screen.getByText('请填写')).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '保存' }).disabled).toBe(true)
    fireEvent.change(field('标题'), { target: { value: '新标题' } })
    expect(within(screen.getByRole('region', { name: '坐席看到的样子' })).getByRole('heading', { name: '新标题' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(onItems).toHaveBeenCalledWith('item/save', expect.objectContaining({ base: 1, terms: ['terms'], item: expect.objectContaining({ title: '新标题', version: 2 }) })))
    await screen.findByText('已保存为第 2 版')
  })

  it('undoes the last save, and leaves alone what somebody changed since', async () => {
    const onItems = page({ is: 'item', id: ARTICLE.id })
    fireEvent.change(field('标题'), { target: { value: '新标题' } })
    fireEvent.click(screen.getByRole('button', { name: '保存' }))
    fireEvent.click(await screen.findByRole('button', { name: '撤销：保存“新标题”' }))
    // The table still says version 1: another one was saved in between.
    await screen.findByText('有 1 条在此之后又被改过，没有撤销')
    expect(onItems.mock.calls.map(([name]) => name)).toEqual(['item/save'])
  })

  it('shows a condition as rows, and one that rows cannot say as it is written', () => {
    page({ is: 'item', id: OFFER.id }, { kind: 'offer' })
    const rows = OFFER.eligibility.flatMap(({ rule }) => rowsOfRule(rule) ?? [])
    expect(screen.getAllByRole('combobox', { name: '比较' })).toHaveLength(rows.length)
    expect(screen.getAllByText('这个条件用行写不出来，按 JSON 显示。')).toHaveLength(OFFER.eligibility.filter(({ rule }) => !rowsOfRule(rule)).length)
  })

  it('keeps what was typed where somebody saved meanwhile, and says so', async () => {
    const onItems = page({ is: 'item', id: ARTICLE.id })
    onItems.mockResolvedValueOnce({ ok: false, why: 'changed-elsewhere' })
    fireEvent.change(field('标题'), { target: { value: '我的标题' } })
    fireEvent.click(screen.getByRole('button', { name: '保存' }))
    await screen.findByText(/别处已保存了新版本/u)
    expect((field('标题') as HTMLInputElement).value).toBe('我的标题')
  })

  it('restores an old version out of the history', async () => {
    const onItems = page({ is: 'item', id: ARTICLE.id })
    fireEvent.click(screen.getByRole('tab', { name: '历史' }))
    fireEvent.click(screen.getByRole('button', { name: '恢复成这一版' }))
    await waitFor(() => expect(onItems).toHaveBeenCalledWith('item/restore', { kind: 'article', items: [{ id: ARTICLE.id, version: 1 }] }))
  })
})

it('a new item is begun empty, in the language of the desk', () => {
  page({ is: 'new', id: 'line-1.fresh' }, { settings: { ...DEFAULT_SETTINGS, line: LINE, language: 'zh-TW' } })
  expect((field('标题') as HTMLInputElement).value).toBe('')
  expect((screen.getByRole('combobox', { name: '文字所用语言' }) as HTMLSelectElement).value).toBe('zh-TW')
})

it('many are changed in one order, and can be taken back as one', async () => {
  const onItems = page({ is: 'none' })
  fireEvent.click(await screen.findByRole('button', { name: /^选择全部/u }))
  fireEvent.click(screen.getByRole('button', { name: '停用' }))
  await waitFor(() => expect(onItems).toHaveBeenCalledWith('item/change-many', { kind: 'article', ids: expect.arrayContaining([ARTICLE.id]), change: { isRetired: true } }))
  await screen.findByRole('button', { name: '撤销：批量修改 1 条' })
})

it('the desk of an agent has nothing to press but what looks', async () => {
  page({ is: 'item', id: ARTICLE.id }, { editRefusal: 'read-only' })
  expect(screen.getByRole('note').textContent).toContain('只能查看')
  expect(['保存', '停用', '新建'].map((name) => screen.queryByRole('button', { name }))).toEqual([null, null, null])
  expect((field('标题') as HTMLInputElement).readOnly).toBe(true)
  await screen.findByRole('table')
  expect(screen.queryByRole('checkbox')).toBeNull()
})

it('the desk of a lead whose key is for other lines looks only, and says where to go', async () => {
  page({ is: 'item', id: ARTICLE.id }, { editRefusal: 'not-your-line' })
  expect(screen.getByRole('note').textContent).toContain('切换到自己负责的业务线')
  expect(screen.queryByRole('button', { name: '新建' })).toBeNull()
  await screen.findByRole('table')
})
