import type { Currency } from '../contract/models'

/** Servers that many have; any other is typed by hand. Prices change too often to stand here. */
export interface ModelPreset {
  readonly id: 'openai' | 'deepseek' | 'dashscope' | 'moonshot' | 'ollama' | 'lm-studio' | 'vllm'
  readonly baseUrl: string
  /** One that answers fast enough for a call; the server has others. */
  readonly model: string
  /** What its bill is in; absent: it is one's own. */
  readonly currency?: Currency
}

/** Addresses as their own documentation gives them for OpenAI-compatible clients. */
export const MODEL_PRESETS: readonly ModelPreset[] = [
  { id: 'deepseek', baseUrl: 'https://api.deepseek.com/v1', model: 'deepseek-chat', currency: 'CNY' },
  { id: 'dashscope', baseUrl: 'https://dashscope.aliyuncs.com/compatible-mode/v1', model: 'qwen-plus', currency: 'CNY' },
  { id: 'moonshot', baseUrl: 'https://api.moonshot.cn/v1', model: 'moonshot-v1-8k', currency: 'CNY' },
  { id: 'openai', baseUrl: 'https://api.openai.com/v1', model: 'gpt-4o-mini', currency: 'USD' },
  { id: 'ollama', baseUrl: 'http://localhost:11434/v1', model: 'qwen2.5:7b' },
  { id: 'lm-studio', baseUrl: 'http://localhost:1234/v1', model: 'qwen2.5-7b-instruct' },
  { id: 'vllm', baseUrl: 'http://localhost:8000/v1', model: 'Qwen/Qwen2.5-7B-Instruct' },
]
