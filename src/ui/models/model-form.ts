import type { MessageBody } from '../../core/contract/messages'
import { CURRENCIES, type Currency, type ModelProfile } from '../../core/contract/models'
import { DEFAULT_MODEL_TIMEOUT_MS } from '../../core/models/model-timeout'
import { readModelAddress } from '../../core/models/read-model-address'

/** What stands in the fields of a model, as typed. */
export interface ModelForm {
  readonly name: string
  readonly baseUrl: string
  readonly model: string
  readonly key: string
  readonly timeoutSeconds: string
  readonly tokens: string
  readonly cost: string
  readonly currency: Currency
  readonly priceIn: string
  readonly priceOut: string
}

type Wanted = MessageBody<'model/save-profile'>
type Mistake = 'notAnAddress' | 'incomplete' | 'costNeedsPrice' | { readonly notANumber: 'timeout' | 'tokens' | 'cost' | 'priceIn' | 'priceOut' }

export function modelFormOf(profile: ModelProfile | undefined): ModelForm {
  const number = (value: number | undefined) => (value === undefined ? '' : String(value))
  return {
    name: profile?.name ?? '', baseUrl: profile?.baseUrl ?? '', model: profile?.model ?? '', key: '',
    timeoutSeconds: number((profile?.timeoutMs ?? DEFAULT_MODEL_TIMEOUT_MS) / 1000), tokens: number(profile?.dailyCap.tokens), cost: number(profile?.dailyCap.cost),
    currency: profile?.price?.currency ?? CURRENCIES[0], priceIn: number(profile?.price?.perMillionIn), priceOut: number(profile?.price?.perMillionOut),
  }
}

/** What is sent to be saved, or the first mistake in it. An empty key is not sent: it stays as it was. */
export function readModelForm(form: ModelForm): { readonly body: Wanted } | { readonly mistake: Mistake } {
  const baseUrl = readModelAddress(form.baseUrl)
  if (form.name.trim() === '' || form.model.trim() === '') return { mistake: 'incomplete' }
  if (!baseUrl) return { mistake: 'notAnAddress' }
  const [timeout, tokens, cost, priceIn, priceOut] = [form.timeoutSeconds, form.tokens, form.cost, form.priceIn, form.priceOut].map(readNumber)
  if (typeof timeout !== 'number' || timeout < 1 || timeout > 120) return { mistake: { notANumber: 'timeout' } }
  if (tokens === 'none' || (tokens !== undefined && (!Number.isInteger(tokens) || tokens < 1))) return { mistake: { notANumber: 'tokens' } }
  if (cost === 'none') return { mistake: { notANumber: 'cost' } }
  if (priceIn === 'none') return { mistake: { notANumber: 'priceIn' } }
  if (priceOut === 'none') return { mistake: { notANumber: 'priceOut' } }
  const hasPrice = priceIn !== undefined || priceOut !== undefined
  if (cost !== undefined && !hasPrice) return { mistake: 'costNeedsPrice' }
  return {
    body: {
      name: form.name.trim(), baseUrl, model: form.model.trim(), timeoutMs: Math.round(timeout * 1000),
      dailyCap: { ...(tokens !== undefined && { tokens }), ...(cost !== undefined && { cost }) },
      ...(hasPrice && { price: { currency: form.currency, perMillionIn: priceIn ?? 0, perMillionOut: priceOut ?? 0 } }),
      ...(form.key.trim() !== '' && { key: form.key.trim() }),
    },
  }
}

/** Undefined: left empty. */
function readNumber(typed: string | undefined): number | 'none' | undefined {
  const text = typed?.trim().replaceAll(',', '') ?? ''
  if (text === '') return undefined
  const value = Number(text)
  return Number.isFinite(value) && value >= 0 ? value : 'none'
}
