import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ModelProfileId } from '../../src/core/contract/ids'
import type { MessageBody } from '../../src/core/contract/messages'
import type { ModelProfile, ModelTry } from '../../src/core/contract/models'
import type { Settings } from '../../src/core/contract/settings'
import { NO_MODELS } from '../../src/core/settings/models-under-policy'
import { ModelsPart as WithoutEgress } from '../../src/ui/models/models-part.no-egress'
import { ModelsSection, type ModelsSectionProps } from '../../src/ui/models/models-section'
import { someSettings } from '../fixtures/builders/a-call-row'
import { draw, orderBook } from './draw'

const ID = 'm1' as ModelProfileId
const aProfile = (more: Partial<ModelProfile> = {}): ModelProfile => ({ id: ID, name: '内网模型', baseUrl: 'https://models.example/v1', model: 'qwen', timeoutMs: 8000, dailyCap: { tokens: 10_000 }, ...more })
const withOne = (more: Partial<Settings['models']> = {}) => someSettings({ models: { ...NO_MODELS, profiles: [aProfile()], uses: { rerank: ID, sentence: ID, summary: ID }, keyEnds: { [ID]: '9f3c' }, ...more } })

function drawn(settings: Settings, more: Partial<ModelsSectionProps> = {}) {
  const orders = orderBook()
  const saved: MessageBody<'model/save-profile'>[] = []
  const forgotten: string[] = []
  const props: ModelsSectionProps = {
    settings, days: [], missingHosts: [], onCommand: orders.onCommand,
    onSave: (body) => {
      saved.push(body)
      return Promise.resolve({ ok: true })
    },
    onForget: (profile) => {
      forgotten.push(profile)
      return Promise.resolve({ ok: true })
    },
    onTry: () => Promise.resolve({ ok: false, why: 'failed' }), ...more,
  }
  draw(<ModelsSection {...props} />)
  return { ...orders, saved, forgotten }
}
const press = async (name: string) => await act(async () => void fireEvent.click(screen.getAllByText(name, { selector: 'button' })[0] as HTMLElement))
const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const valueOf = (label: string) => (screen.getByLabelText(label) as HTMLInputElement).value

describe('the models', () => {
  it('are off, cannot be switched on without one, and say before the switch what would leave the machine', () => {
    drawn(someSettings())
    const box = screen.getByRole('checkbox', { name: /启用语言模型/ }) as HTMLInputElement
    expect([box.checked, box.disabled]).toEqual([false, true])
    expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toContain('离开本机的只有')
  })

  it('are switched on by hand, and one is chosen for each use', async () => {
    const { given } = drawn(withOne({ profiles: [aProfile(), aProfile({ id: 'm2' as ModelProfileId, name: '第二个' })] }))
    await act(async () => void fireEvent.click(screen.getByRole('checkbox')))
    await act(async () => void fireEvent.change(screen.getByLabelText('起草通话小结'), { target: { value: 'm2' } }))
    await act(async () => void fireEvent.change(screen.getByLabelText('起草要说的话'), { target: { value: '' } }))
    const uses = (sentence: string, summary: string) => ({ uses: [{ use: 'rerank', profile: ID }, { use: 'sentence', profile: sentence }, { use: 'summary', profile: summary }] })
    expect(given).toEqual([{ name: 'model/switch', body: { isOn: true } }, { name: 'model/choose', body: uses(ID, 'm2') }, { name: 'model/choose', body: uses('', ID) }])
  })

  it('are added from a known service, with what is wrong named and what was typed kept', async () => {
    const { saved } = drawn(someSettings())
    await press('添加模型')
    fireEvent.change(screen.getByLabelText('常见服务'), { target: { value: 'dashscope' } })
    expect([valueOf('地址'), valueOf('模型')]).toEqual(['https://dashscope.aliyuncs.com/compatible-mode/v1', 'qwen-plus'])
    write('密钥', 'sk-made-up')
    write('每天最多费用', '5')
    await press('保存')
    expect(screen.getByRole('alert').textContent).toContain('先填价格')
    write('每百万输入 token 的价格', '零点八')
    await press('保存')
    expect(screen.getByRole('alert').textContent).toContain('“每百万输入 token 的价格”要填数字')
    write('每百万输入 token 的价格', '0.8')
    write('每天最多 token', '200,000')
    write('地址', 'not an address')
    await press('保存')
    expect(screen.getByRole('alert').textContent).toContain('看不懂这个地址')
    expect(valueOf('密钥')).toBe('sk-made-up')
    write('地址', 'dashscope.aliyuncs.com/compatible-mode/v1/')
    await press('保存')
    expect(saved).toEqual([{
      name: '通义千问（阿里云百炼）', baseUrl: 'https://dashscope.aliyuncs.com/compatible-mode/v1', model: 'qwen-plus', timeoutMs: 15_000, key: 'sk-made-up',
      dailyCap: { tokens: 200_000, cost: 5 }, price: { currency: 'CNY', perMillionIn: 0.8, perMillionOut: 0 },
    }])
  })

  it('warn of an address that others on the way can read', async () => {
    drawn(someSettings())
    await press('添加模型')
    write('地址', 'http://10.0.0.5/v1')
    expect(screen.getByText(/没有加密/)).toBeTruthy()
    write('地址', 'http://localhost:11434/v1')
    expect(screen.queryByText(/没有加密/)).toBeNull()
    expect(screen.getByText(/OLLAMA_ORIGINS/)).toBeTruthy()
  })

  it('never show a key that is set: its end at most, an empty field, and a way to take it away', async () => {
    const { saved, forgotten } = drawn(withOne())
    expect(screen.getByText('密钥已设置，末四位 9f3c')).toBeTruthy()
    await press('修改')
    const key = screen.getByLabelText('密钥') as HTMLInputElement
    expect([key.type, key.value, key.placeholder]).toEqual(['password', '', '留空则保持不变'])
    await press('移除密钥')
    expect(saved).toMatchObject([{ id: ID, key: '' }])
    await press('修改')
    await press('移除')
    expect(forgotten).toEqual([])
    await press('确认移除')
    expect(forgotten).toEqual([ID])
  })

  it('say what was used today, of what may be, and what of it is guessed', () => {
    drawn(withOne({ profiles: [aProfile({ price: { currency: 'CNY', perMillionIn: 2, perMillionOut: 8 } })] }), { days: [{ profile: ID, day: 0 as never, requests: 2, guessed: 1, tokensIn: 1200, tokensOut: 34, costMicros: 2672 }] })
    expect(screen.getByText('今天约 1,234 个 token，上限 10,000 · ¥0.0027')).toBeTruthy()
  })

  it.each<[string, ModelTry, RegExp]>([
    ['works', { isAnswered: true, isAsAsked: true, tookMs: 640, usage: { tokensIn: 300, tokensOut: 9, isEstimated: false } }, /^回答正确，用时 0\.6 秒，用了 309 个 token。/],
    ['works and does not count', { isAnswered: true, isAsAsked: true, tookMs: 640, usage: { tokensIn: 300, tokensOut: 9, isEstimated: true } }, /服务器没有报数/],
    ['talks only', { isAnswered: true, isAsAsked: false, tookMs: 1, usage: { tokensIn: 1, tokensOut: 1, isEstimated: false } }, /没有按要求的格式/],
    ['does not take the key', { isAnswered: false, why: 'unauthorised' }, /不接受这个密钥/],
    ['is slow', { isAnswered: false, why: 'too-slow' }, /没有答完/],
  ])('tell of a try in words: it %s', async (_, value, words) => {
    let answer: (tried: { ok: true; value: ModelTry }) => void = () => {}
    drawn(withOne(), { onTry: () => new Promise((resolve) => void (answer = resolve)) })
    await press('试一下')
    expect(within(screen.getByRole('status')).getByRole('progressbar')).toBeTruthy()
    expect(screen.getByRole('status').textContent).toContain('models.example')
    await act(async () => answer({ ok: true, value }))
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect((screen.queryByRole('status') ?? screen.getByRole('alert')).textContent?.trim()).toMatch(words)
  })

  it('that a policy gave ask for the key only; one that forbids them leaves nothing to set', async () => {
    const given = { decided: { ...someSettings().decided, models: { isForbidden: false, given: [ID] } } }
    const { saved } = drawn({ ...withOne(), ...given })
    await press('修改')
    expect(screen.queryByLabelText('地址')).toBeNull()
    expect(screen.queryByText('移除')).toBeNull()
    write('密钥', 'sk-of-the-desk')
    await press('保存')
    expect(saved).toMatchObject([{ id: ID, baseUrl: 'https://models.example/v1', key: 'sk-of-the-desk' }])
  })

  it('are forbidden by a policy: it says so and asks nothing', () => {
    drawn({ ...someSettings(), decided: { ...someSettings().decided, models: { isForbidden: true, given: [] } } })
    expect(screen.getByText(/不允许使用语言模型/)).toBeTruthy()
    expect(screen.queryAllByRole('button')).toEqual([])
  })

  it('are not in the build without egress, and it says so', () => {
    draw(<WithoutEgress />)
    expect(screen.getByText(/不连接任何网络/)).toBeTruthy()
    expect(screen.queryAllByRole('button')).toEqual([])
  })
})
