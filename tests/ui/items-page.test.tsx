import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { EpochMs, PracticeCallId } from '../../src/core/contract/ids'
import type { DeskItem, DeskItemKind } from '../../src/core/desk/desk-item'
import { rowsOfRule } from '../../src/core/desk/rule-rows'
import { lineOf } from '../../src/core/desk/item-line'
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings-with-policy'
import { ItemsPage, type ItemsPageProps, type OpenedAt } from '../../src/ui/desk/items-page'
import type { OnItems } from '../../src/ui/hooks/use-undo'
import { ITEMS, LINE, NOW } from '../fixtures/builders/all-items'
import { aPracticeCall } from '../fixtures/builders/a-practice-call'
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

  it('begins with what was made of a saved contact, asks to read it, and stores nothing before it is saved', async () => {
    const { version: _, changedAt: __, ...made } = aPracticeCall({ id: `${LINE}.made` as PracticeCallId, line: LINE })
    const onItems = page({ is: 'new', id: made.id }, { kind: 'practice-call', begun: { ...made, version: 0 } })
    expect(screen.getByText(/请逐句看过/u)).toBeTruthy()
    expect(within(screen.getByRole('region', { name: '坐席看到的样子' })).getByText('我这个月话费怎么多了四十块？')).toBeTruthy()
    expect(onItems).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(onItems).toHaveBeenCalledWith('item/save', expect.objectContaining({ base: 0, item: expect.objectContaining({ kind: 'practice-call', id: made.id }) })))
  })

  it('says so where no practice call can be made of a contact', () => {
    page({ is: 'none' }, { kind: 'practice-call', cannotBegin: true })
    expect(screen.getByText(/这次联络做不成练习/u)).toBeTruthy()
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

describe('what was once written as JSON is filled in', () => {
  const saved = async (onItems: ReturnType<typeof page>) => {
    fireEvent.click(screen.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(onItems).toHaveBeenCalled())
    return (onItems.mock.lastCall![1] as { readonly item: Readonly<Record<string, unknown>> }).item
  }
  const type = (element: HTMLElement, value: string) => fireEvent.change(element, { target: { value } })

  it('a guide is a tree: an answer leads on to a question or ends with what to do, and no deeper than three', async () => {
    const demand = ITEMS.find((item): item is Extract<DeskItem, { kind: 'demand' }> => item.kind === 'demand' && item.page.guide === undefined)!
    const onItems = page({ is: 'item', id: demand.id }, { kind: 'demand' })
    fireEvent.click(screen.getByRole('button', { name: '新建引导' }))
    type(screen.getByRole('textbox', { name: '第 1 层：坐席问什么' }), '能上网吗？')
    type(screen.getByRole('textbox', { name: '答案 1' }), '能')
    type(screen.getAllByRole('textbox', { name: '怎么做' })[0]!, '结束')
    type(screen.getByRole('textbox', { name: '答案 2' }), '不能')
    const next = () => screen.getAllByRole<HTMLInputElement>('radio', { name: '接着问' })
    fireEvent.click(next()[1]!)
    type(screen.getByRole('textbox', { name: '第 2 层：坐席问什么' }), '灯亮吗？')
    const second = within(screen.getByRole('group', { name: '第 2 层问题' }))
    fireEvent.click(second.getByRole('button', { name: '删去答案 2' }))
    type(second.getByRole('textbox', { name: '答案 1' }), '不亮')
    fireEvent.click(second.getByRole('radio', { name: '接着问' }))
    const third = within(screen.getByRole('group', { name: '第 3 层问题' }))
    expect(third.getAllByRole<HTMLInputElement>('radio', { name: '接着问' }).map(({ disabled }) => disabled)).toEqual([true, true])
    type(third.getByRole('textbox', { name: '第 3 层：坐席问什么' }), '插电了吗？')
    for (let answers = 2; answers < 5; answers += 1) fireEvent.click(third.getByRole('button', { name: /再加一个答案/u }))
    expect(third.queryByRole('button', { name: /再加一个答案/u })).toBeNull()
    for (let answer = 5; answer > 1; answer -= 1) fireEvent.click(third.getByRole('button', { name: `删去答案 ${answer}` }))
    type(third.getByRole('textbox', { name: '答案 1' }), '没有')
    type(third.getByRole('textbox', { name: '怎么做' }), '请先插电')
    expect(within(screen.getByRole('region', { name: '坐席看到的样子' })).getByText('能上网吗？')).toBeTruthy()
    expect(await saved(onItems)).toMatchObject({
      page: { guide: { ask: '能上网吗？', choices: [{ label: '能', end: { text: '结束' } }, { label: '不能', next: { ask: '灯亮吗？', choices: [{ label: '不亮', next: { ask: '插电了吗？', choices: [{ label: '没有', end: { text: '请先插电' } }] } }] } }] } },
    })
  })

  it('conditions of an alert rule are rows of their kind', async () => {
    const rule = ofKind('alert-rule')[0]!
    const onItems = page({ is: 'item', id: rule.id }, { kind: 'alert-rule', others: { tag: ofKind('tag').map(lineOf) } })
    const conditions = within(screen.getByRole('group', { name: '条件（都要满足）' }))
    const before = conditions.getAllByRole('combobox', { name: '类型' }).length
    fireEvent.click(conditions.getByRole('button', { name: '加一项' }))
    type(conditions.getAllByRole('combobox', { name: '类型' })[before]!, 'hold')
    type(conditions.getByRole('textbox', { name: '至少几次' }), '2')
    fireEvent.click(conditions.getByRole('button', { name: '加一项' }))
    type(conditions.getAllByRole('combobox', { name: '类型' })[before + 1]!, 'tag')
    const [tag] = ofKind('tag')
    type(conditions.getByRole('combobox', { name: '标签' }), tag!.id)
    expect(((await saved(onItems)).conditions as readonly object[]).slice(before)).toEqual([{ asks: 'hold', leastTimes: 2 }, { asks: 'tag', tag: tag!.id }])
  })

  it('a pilot is a share or agents of the roster, and one who is not on it by his number', async () => {
    const onItems = page({ is: 'item', id: OFFER.id }, { kind: 'offer', others: { agent: ofKind('agent').map(lineOf) } })
    type(screen.getByRole('combobox', { name: '试点范围' }), 'agents')
    const agents = screen.getByRole('combobox', { name: '由哪些坐席试行' })
    type(agents, '周敏 · 9001')
    type(agents, '7777')
    fireEvent.keyDown(agents, { key: 'Enter' })
    expect(screen.getByText('周敏 · 9001')).toBeTruthy()
    expect((await saved(onItems)).pilot).toEqual({ agents: ['9001', '7777'] })
  })

  it('an agent has one name for all languages, and teams by their names', async () => {
    const chen = ITEMS.find(({ id }) => id === 'line-1.a8021')!
    const onItems = page({ is: 'item', id: chen.id }, { kind: 'agent', others: { team: ofKind('team').map(lineOf), agent: ofKind('agent').map(lineOf) } })
    fireEvent.click(screen.getByRole('button', { name: '移除 华南班组' }))
    type(screen.getByRole('textbox', { name: '工号' }), '8023')
    expect(within(screen.getByRole('region', { name: '坐席看到的样子' })).getByText('8023')).toBeTruthy()
    expect(await saved(onItems)).toMatchObject({ number: '8023', teams: ['line-1.north'] })
  })

  it('a site profile takes addresses as people write them, and parts that may be absent', async () => {
    const site = ofKind('site-profile')[0]!
    const onItems = page({ is: 'item', id: site.id }, { kind: 'site-profile' })
    type(field('网站地址，每行一个'), 'phone.example/agent?x=1\n10.0.0.5:8443\n')
    fireEvent.click(within(screen.getByRole('group', { name: '读取字幕或聊天' })).getByRole('checkbox', { name: '启用' }))
    const item = await saved(onItems)
    expect(item.origins).toEqual(['https://phone.example', 'https://10.0.0.5:8443'])
    expect(item).not.toHaveProperty('transcript')
  })
})
