import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Listening } from '../../src/core/contract/audio'
import type { CallId, EpochMs } from '../../src/core/contract/ids'
import type { MessageBody } from '../../src/core/contract/messages'
import { NO_AUDIO } from '../../src/core/settings/no-audio'
import { AllowSound } from '../../src/ui/audio/allow-sound'
import { AudioPart as WithoutEgress } from '../../src/ui/audio/audio-part.no-egress'
import { AudioSection, type AudioSectionProps } from '../../src/ui/audio/audio-section'
import { OnDeviceLine } from '../../src/ui/audio/on-device-line'
import { ListenBar, type ListenBarProps } from '../../src/ui/audio/listen-bar'
import { someSettings } from '../fixtures/builders/a-call-row'
import { draw, orderBook } from './draw'

const CALL = 'call-1' as CallId
const NOW = 1_000_000 as EpochMs
const ON = { ...NO_AUDIO, isOn: true, baseUrl: 'https://speech.example/v1', model: 'whisper-1', consent: '本次通话会转成文字，可以吗？' }
const heard = (more: Partial<Listening> = {}): Listening => ({ call: CALL, session: 's', state: 'on', startedAt: (NOW - 42_000) as EpochMs, seenAt: NOW, missing: {}, keptSeconds: 0, lostSeconds: 0, revivals: 0, ...more })
const press = async (name: string) => await act(async () => void fireEvent.click(screen.getByRole('button', { name })))

function bar(more: Partial<ListenBarProps> = {}) {
  const orders = orderBook()
  let asked = 0
  draw(<ListenBar audio={ON} call={CALL} isTalked listening={undefined} now={NOW} onListen={() => orders.onCommand('audio/listen', { call: CALL, tabStream: 'stream-1' })} onAllowSound={() => void (asked += 1)} onCommand={orders.onCommand} {...more} />)
  return { ...orders, asked: () => asked }
}

describe('listening, in the panel', () => {
  it('is not there while it is switched off, nor before a call is talked', () => {
    bar({ audio: NO_AUDIO })
    bar({ isTalked: false })
    expect(screen.queryAllByRole('button')).toEqual([])
  })

  it('begins by a click, with what to say first beside it', async () => {
    const { given } = bar()
    expect(screen.getByText(/本次通话会转成文字/)).toBeTruthy()
    expect(screen.queryByText('正在收音')).toBeNull()
    await press('开始转写')
    expect(given).toEqual([{ name: 'audio/listen', body: { call: CALL, tabStream: 'stream-1' } }])
  })

  it('is seen while it listens, with a word and since when, and is stopped by a click', async () => {
    const { given } = bar({ listening: heard() })
    expect(screen.getByText('正在收音')).toBeTruthy()
    expect(screen.getByText('0:42')).toBeTruthy()
    expect(screen.getByText('客户和坐席')).toBeTruthy()
    await press('停止')
    expect(given).toEqual([{ name: 'audio/stop', body: {} }])
  })

  it('shows no sign for a document that has not told of itself, nor for another call', () => {
    bar({ listening: heard({ seenAt: (NOW - 60_000) as EpochMs }) })
    bar({ listening: heard({ call: 'another' as CallId }) })
    expect(screen.queryByText('正在收音')).toBeNull()
    expect(screen.getAllByRole('button', { name: '开始转写' })).toHaveLength(2)
  })

  it.each<[string, Partial<Listening>, RegExp]>([
    ['on hold', { state: 'paused' }, /暂停收音/],
    ['with a server that is away', { trouble: 'unreachable', keptSeconds: 37 }, /转写没有应答；收音继续，已留存 37 秒/],
    ['with what there was no room for', { trouble: 'unreachable', lostSeconds: 12 }, /有 12 秒没有转成文字/],
    ['without the tab', { missing: { customer: 'not-invoked' } }, /点一下 Callside 图标/],
    ['broken off twice', { state: 'lost' }, /收音中断了两次/],
    ['over, with pieces under way', { state: 'over', keptSeconds: 8 }, /还有 8 秒在转写/],
  ])('says what is: %s', (_, more, words) => {
    bar({ listening: heard(more) })
    expect(screen.getByText(words)).toBeTruthy()
  })

  it('that may not hear leads to the page that asks', async () => {
    const { asked } = bar({ listening: heard({ state: 'refused', missing: { customer: 'not-asked', agent: 'not-allowed' } }) })
    await press('允许听取声音…')
    expect(asked()).toBe(1)
  })
})

function section(more: Partial<AudioSectionProps> = {}) {
  const orders = orderBook()
  const saved: MessageBody<'audio/save'>[] = []
  draw(<AudioSection settings={someSettings()} isHostMissing={false} drawOnDevice={(language) => <p>{`on device: ${language}`}</p>} onAllowSound={() => {}} onCommand={orders.onCommand} onSave={(body) => {
    saved.push(body)
    return Promise.resolve({ ok: true })
  }} {...more} />)
  return { ...orders, saved }
}
const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })

describe('speech to text, in the settings', () => {
  it('is off, cannot be switched on without an address, and says before the switch what leaves the machine', () => {
    section()
    const box = screen.getByRole('checkbox') as HTMLInputElement
    expect([box.checked, box.disabled]).toEqual([false, true])
    expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toContain('双方的声音会分段发送')
  })

  it('is set up with an address, a model, a key and the wording, with what is wrong named and what was typed kept', async () => {
    const { saved } = section()
    write('转写地址', 'not an address')
    write('密钥', 'sk-made-up')
    await press('保存')
    expect(screen.getByRole('alert').textContent).toContain('看不懂这个地址')
    write('转写地址', 'speech.example/v1/')
    await press('保存')
    expect(screen.getByRole('alert').textContent).toContain('请填写模型')
    write('模型', 'whisper-1')
    write('最长等待（秒）', '0')
    await press('保存')
    expect(screen.getByRole('alert').textContent).toContain('1 到 120')
    write('最长等待（秒）', '10')
    write('告知语', '可以吗？')
    await press('保存')
    expect(saved).toEqual([{ way: 'server', baseUrl: 'https://speech.example/v1', model: 'whisper-1', language: '', timeoutMs: 10_000, consent: '可以吗？', key: 'sk-made-up' }])
  })

  it('by this browser asks for a language and for no address', async () => {
    const { saved } = section()
    write('由谁识别', 'device')
    expect(screen.queryByLabelText('转写地址')).toBeNull()
    await press('保存')
    expect(screen.getByRole('alert').textContent).toContain('选定语言')
    write('语言', 'zh-CN')
    expect(screen.getByText('on device: zh-CN')).toBeTruthy()
    await press('保存')
    expect(saved).toMatchObject([{ way: 'device', baseUrl: '', language: 'zh-CN' }])
  })

  it('never shows a key that is set, and takes it away', async () => {
    const { saved } = section({ settings: someSettings({ audio: { ...ON, keyEnd: '77aa' } }) })
    expect(screen.getByText('密钥已设置，末四位 77aa')).toBeTruthy()
    expect((screen.getByLabelText('密钥') as HTMLInputElement).value).toBe('')
    await press('移除密钥')
    expect(saved).toMatchObject([{ key: '' }])
  })

  it('is forbidden by a policy, or not in this build: it says so and asks nothing', () => {
    section({ settings: someSettings({ decided: { fields: [], lines: [], sites: {}, audio: { isForbidden: true } } }) })
    draw(<WithoutEgress />)
    expect(screen.getByText(/不允许语音转写/)).toBeTruthy()
    expect(screen.getByText(/没有语音转写/)).toBeTruthy()
    expect(screen.queryAllByRole('button')).toEqual([])
  })
})

describe('the page that asks', () => {
  it('asks in a click for what is not allowed yet, and says when all is', async () => {
    let asked = 0
    draw(<AllowSound microphone="denied" hasTab={false} ask={() => Promise.resolve(void (asked += 1))} />)
    expect(screen.getByText(/已被拒绝/)).toBeTruthy()
    await press('允许')
    expect(asked).toBe(1)
    draw(<AllowSound microphone="granted" hasTab ask={() => Promise.resolve()} />)
    expect(screen.getByText(/都已允许/)).toBeTruthy()
  })
})

describe('recognition by the browser itself', () => {
  it('that has the language says so, and offers nothing', () => {
    draw(<OnDeviceLine state="available" hasFailed={false} onInstall={() => {}} />)
    expect(screen.getByRole('status').textContent).toContain('可以在本机识别')
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('that could have the language downloads it by a click, and says what it waits for when it did not', async () => {
    let asked = 0
    draw(<OnDeviceLine state="downloadable" hasFailed onInstall={() => void (asked += 1)} />)
    expect(screen.getByRole('alert').textContent).toContain('首选语言')
    await press('下载识别组件')
    expect(asked).toBe(1)
  })

  it('that is at it waits', () => {
    draw(<OnDeviceLine state="downloading" hasFailed={false} onInstall={() => {}} />)
    expect(screen.getByRole('status').textContent).toContain('正在下载')
    expect(screen.queryByRole('button')).toBeNull()
  })
})
