import { useState, type ReactNode } from 'react'
import airlineOffers from '../../demo/offers/airline.json'
import bank from '../../demo/library/bank.json'
import bankOffers from '../../demo/offers/bank.json'
import telecom from '../../demo/library/telecom.json'
import telecomOffers from '../../demo/offers/telecom.json'
import airline from '../../demo/library/airline.json'
import type { WrapUpCode } from '../../src/core/contract/definitions'
import type { AgentId, EpochMs, LineId } from '../../src/core/contract/ids'
import type { Language } from '../../src/core/contract/language'
import { lineOf } from '../../src/core/desk/item-line'
import { readLibrary } from '../../src/core/knowledge/library/read-library'
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings-with-policy'
import type { DeskItem, DeskItemKind } from '../../src/core/desk/desk-item'
import { DeskFrame } from '../../src/ui/desk/desk-frame'
import { ItemsPage, type OpenedAt } from '../../src/ui/desk/items-page'
import { KeysProvider } from '../../src/ui/keys/keys-provider'
import { defaultCodes } from '../../src/adapters/store/default-codes'
import { defaultGuidance } from '../../src/adapters/store/default-guidance'
import { defaultTags } from '../../src/adapters/store/default-tags'
import { defaultAlertRules } from '../../src/adapters/store/default-alert-rules'
import { ROSTER, SOFTPHONE } from './a-roster'
import { NOW } from '../../tests/fixtures/cards'

const LINE = 'l' as LineId
const OF = { 'zh-CN': [telecom, telecomOffers], 'zh-TW': [bank, bankOffers], en: [airline, airlineOffers] } as const

function itemsOf(language: Language): readonly DeskItem[] {
  const read = OF[language].map((file) => readLibrary(JSON.stringify(file), { line: LINE, language, timeZone: 'Asia/Shanghai', now: NOW }))
  const library = read.flatMap((each) => (each.ok ? [...each.value.articles.map((article): DeskItem => ({ kind: 'article', ...article })), ...each.value.definitions] : []))
  return [...library, ...ROSTER, SOFTPHONE, ...defaultAlertRules(LINE, NOW), ...defaultCodes(LINE, NOW), ...defaultTags(LINE, NOW), ...defaultGuidance(LINE, NOW)]
    .map((item, at) => ({ ...item, changedAt: (NOW - at * 7_000_000) as EpochMs, ...(at % 3 === 0 && { changedBy: 'agent:9001' as AgentId }), ...(at % 11 === 5 && { retiredAt: NOW }) }))
}

export interface ItemsShown {
  readonly kind: DeskItemKind
  readonly opens?: 'first' | 'new'
  readonly isEmpty?: boolean
  readonly isAgent?: boolean
  /** The first demand that has one. */
  readonly hasGuide?: boolean
}

/** The desk's page of content: a table, an editor beside it, an agent's desk that only looks, nothing there yet. */
export function ItemsShownAt({ language, shown: { kind, opens, isEmpty = false, isAgent = false, hasGuide = false }, children }: { readonly language: Language; readonly shown: ItemsShown; readonly children?: ReactNode }) {
  const [items] = useState(() => (isEmpty ? [] : itemsOf(language)))
  const ofKind = (of: DeskItemKind) => items.filter((item) => item.kind === of)
  const item = ofKind(kind).find((each) => each.retiredAt === undefined && (!hasGuide || (each.kind === 'demand' && each.page.guide !== undefined)))
  const [opened, open] = useState<OpenedAt>(opens === 'new' ? { is: 'new', id: 'l.new' } : opens === 'first' && item ? { is: 'item', id: item.id } : { is: 'none' })
  const before = item && { ...item, version: 1, changedAt: (NOW - 86_400_000) as EpochMs, ...(item.kind === 'article' && { body: item.body.replace(/[0-9]+/u, '99'), owner: 'A' }) }
  return (
    <KeysProvider>
      <DeskFrame current="items">
        <ItemsPage
          settings={{ ...DEFAULT_SETTINGS, language, line: LINE }} {...(isAgent && { editRefusal: 'read-only' })} kind={kind} lines={ofKind(kind).map(lineOf)} opened={opened}
          found={{ item, versions: item && before ? [{ version: 2, at: item.changedAt, by: 'agent:9001' as AgentId, item: { ...item, version: 2 } }, { version: 1, at: before.changedAt, item: before as DeskItem }] : [] }}
          others={Object.fromEntries((['demand', 'code', 'tag', 'team', 'agent'] as const).map((each) => [each, ofKind(each).map(lineOf)]))} codes={ofKind('code') as readonly WrapUpCode[]} now={NOW} newId={() => 'new'}
          onKind={() => {}} onOpen={open} onItems={() => Promise.resolve({ ok: true, value: { saved: [] } })} termsOf={() => []}
        >
          {children}
        </ItemsPage>
      </DeskFrame>
    </KeysProvider>
  )
}
