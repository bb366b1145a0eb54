import type { ReactNode } from 'react'
import library from '../../demo/offers/telecom.json'
import { decodeOffer, decodePlan } from '../../src/core/contract/decode-offers'
import type { CallId, CustomerId, EpochMs, LineId } from '../../src/core/contract/ids'
import type { Language } from '../../src/core/contract/language'
import { eligibleOffers } from '../../src/core/offers/eligible-offers'
import { factsOfCustomer } from '../../src/core/offers/facts-of-customer'
import type { OffersOfCall } from '../../src/core/offers/offers-of-call'
import { DeskFrame } from '../../src/ui/desk/desk-frame'
import { KeysProvider } from '../../src/ui/keys/keys-provider'
import { OfferRecordView } from '../../src/ui/offers/offer-record-view'
import { SuggestedOffer } from '../../src/ui/offers/suggested-offer'
import { SuggestionCard } from '../../src/ui/suggestions/suggestion-card'
import { hearUpset } from '../../src/core/offers/hear-upset'
import { OffersPanel } from '../../src/ui/offers/offers-panel'
import { NOW } from '../../tests/fixtures/cards'
import { Unfolded } from './unfolded'

const ago = (days: number) => (NOW - days * 86_400_000) as EpochMs
const desk = { line: 'line-1' as LineId, now: NOW }
const OFFERS = library.offers.flatMap((raw) => {
  const read = decodeOffer(raw, desk)
  return read.ok ? [read.value] : []
})
const PLANS = library.plans.flatMap((raw) => {
  const read = decodePlan(raw, desk)
  return read.ok ? [read.value] : []
})
const MONTHS = { '2026-08': { mb: 17_600, minutes: 260 }, '2026-10': { mb: 21_300, minutes: 310 } }
const labels = (text: string) => ({ 'zh-CN': text, 'zh-TW': text, en: text })
const ok = () => Promise.resolve({ ok: true } as const)

/** What people are called and say, as it stands in the pictures of each language. */
const WORDS: Readonly<Record<Language, { readonly person: { readonly name: string; readonly salutation: string }; readonly agent: string; readonly complaint: string; readonly answer: string; readonly heard: string; readonly who: readonly string[]; readonly said: readonly string[] }>> = {
  'zh-CN': { person: { name: '王小明', salutation: '王先生' }, agent: '李婷', complaint: '太离谱了，答应回电也没人回。我要投诉。', answer: '听着不错，发了工资再说吧', heard: '流量怎么超了', who: ['王小明', '刘芳', '赵敏', '陈强'], said: ['那就办吧', '不需要', '', '月底再说'] },
  'zh-TW': { person: { name: '王小明', salutation: '王先生' }, agent: '李婷', complaint: '太離譜了，答應回電也沒人回。我要客訴。', answer: '聽起來不錯，領薪水再說吧', heard: '流量怎麼超量了', who: ['王小明', '劉雅芳', '趙怡敏', '陳志強'], said: ['那就辦吧', '不需要', '', '月底再說'] },
  en: { person: { name: 'Carolyn Whitfield', salutation: 'Ms' }, agent: 'Ann Reed', complaint: 'This is ridiculous, nobody calls back. I want to make a complaint.', answer: 'Sounds good, but ask me after payday', heard: 'ran out of data', who: ['Carolyn Whitfield', 'Tom Ashby', 'Grace Turner', 'Alice Ward'], said: ['Go ahead then', 'No need', '', 'Ask me at the end of the month'] },
}

export function offersFor(language: Language, change: { readonly mood?: 'angry'; readonly isKnown?: boolean } = {}): OffersOfCall {
  const { person } = WORDS[language]
  const facts = factsOfCustomer({
    now: NOW, timeZone: 'Asia/Shanghai', tags: [{ id: 't1' as never, labels: labels('老客户') }, { id: 't2' as never, labels: labels('千兆宽带') }], remembered: [{ field: '合约到期', value: '2026-12-31' }],
    contacts: [{ startedAt: ago(12), code: { id: 'c', labels: labels('账单说明'), demand: labels('账单') } }, { startedAt: ago(1500) }],
    unsolved: 0, openTasks: 0, call: { direction: 'inbound', facts: { waitSeconds: 20 }, ...(change.mood && { mood: change.mood }) }, offers: { shownInCall: 0 }, use: MONTHS, ...(change.isKnown === false ? {} : { person }),
  })
  const { eligible, others } = eligibleOffers(OFFERS, { now: NOW, today: '2026-11-22', agentNumber: '8021', whom: 'c7', facts, shownInCall: 0, past: ({ id }) => ({ isShownInCall: false, shownByAgentToday: 0, ...(id.endsWith('roaming') && { answer: { is: 'declined', at: ago(9) } }) }) })
  return { ranked: eligible, others, isExploring: false, probability: () => 0.6, segment: 'known', answered: [], upset: [], shown: new Set(), facts, plans: PLANS, months: MONTHS }
}

/** Why each is kept back, and the line that says so. */
function complaining(language: Language): OffersOfCall {
  const offers = offersFor(language)
  const { complaint, anger } = hearUpset([{ id: 'l1' as never, speaker: 'customer', text: WORDS[language].complaint as never }])
  const whys = [complaint && ({ kind: 'complaint', heard: complaint } as const), anger && ({ kind: 'anger', heard: anger } as const)].filter((why) => why !== undefined)
  return { ...offers, ranked: [], upset: [complaint, anger].filter((sign) => sign !== undefined), others: offers.ranked.map((offer) => ({ offer, whys })) }
}

/** The tab of offers, as wide as a narrow and a wide panel. */
export function offersGroup(Shot: (props: { readonly name: string; readonly width: number; readonly children: ReactNode }) => ReactNode, language: Language) {
  const panel = (read: Parameters<typeof OffersPanel>[0]['read'], hasFailed = false) => (
    <KeysProvider><div className="pad"><OffersPanel call={'call-1' as CallId} customer={'c1' as CustomerId} read={read} hasFailed={hasFailed} now={NOW} onCommand={ok} /></div></KeysProvider>
  )
  const many = offersFor(language)
  const [first, ...rest] = many.ranked
  const quiet = { ...many, plans: [] }
  const words = WORDS[language].answer
  return (
    <>
      {[360, 480].map((width) => <Shot key={width} name={`offers ${width}`} width={width}>{panel({ offers: many, plans: PLANS })}</Shot>)}
      {first && <Shot name="said not to fit" width={360}><Unfolded>{panel({ offers: { ...quiet, others: [...many.others.slice(0, 2), { offer: first, whys: [{ kind: 'dismissed', count: 4 }] }] }, plans: [] })}</Unfolded></Shot>}
      {[360, 480].map((width) => <Shot key={`plans ${width}`} name={`plans ${width}`} width={width}><Unfolded>{panel({ offers: many, plans: PLANS })}</Unfolded></Shot>)}
      <Shot name="nothing known" width={360}>{panel({ offers: { ...offersFor(language), facts: offersFor(language, { isKnown: false }).facts, ranked: first ? [first] : [] }, plans: [] })}</Shot>
      {first && <Shot name="answered" width={360}>{panel({ offers: { ...quiet, ranked: rest, answered: [{ offer: first, answer: 'later', words, laterAt: ago(-3) }] }, plans: [] })}</Shot>}
      <Shot name="angry" width={360}>{panel({ offers: offersFor(language, { mood: 'angry' }), plans: [] })}</Shot>
      <Shot name="a complaint was heard" width={360}>{panel({ offers: complaining(language), plans: [] })}</Shot>
      {first && [360, 480].map((width) => (
        <Shot key={`suggested ${width}`} name={`suggested ${width}`} width={width}>
          <KeysProvider><div className="pad">
            <SuggestionCard
              card={undefined} others={[]} isMuted={false} now={NOW} onJudge={() => {}} onTake={() => {}} onMute={() => {}}
              offer={<SuggestedOffer call={'call-1' as CallId} offer={first} facts={many.facts} words={[WORDS[language].heard]} now={NOW} onCommand={ok} />}
            />
          </div></KeysProvider>
        </Shot>
      ))}
      <Shot name="no offers" width={360}>{panel({ offers: { ...quiet, ranked: [], others: [] }, plans: [] })}</Shot>
      <Shot name="no call" width={360}>{panel({ offers: 'none', plans: PLANS })}</Shot>
      <Shot name="locked" width={360}>{panel({ offers: 'locked', plans: [] })}</Shot>
      <Shot name="loading" width={360}>{panel(undefined)}</Shot>
      <Shot name="failed" width={360}>{panel(undefined, true)}</Shot>
    </>
  )
}

/** The page of the record, with rows and without. */
export function offerRecordGroup(which: 'many' | 'none' | 'failed', language: Language) {
  const { who, said, agent } = WORDS[language]
  const pick = <T,>(all: readonly T[], index: number): T => all[index % all.length] as T
  const answers = ['accepted', 'declined', undefined, 'later'] as const
  const lines = which === 'none' ? [] : Array.from({ length: 60 }, (_, index) => {
    const offer = pick(OFFERS, index * 7)
    const answer = pick(answers, index)
    return {
      contact: `c${index}`, offer: offer.id, offerLabels: offer.labels, at: (NOW - index * 5_400_000) as EpochMs, agent: pick(['agent:8021', 'agent:8022'], index) as never, agentShown: pick([agent, '8022'], index),
      customerName: pick(who, index), probability: pick([0.42, 0, 0.04], index), isExploring: index % 3 === 2, ...(answer && { answer, words: pick(said, index) }),
    }
  })
  const figures = { shown: 15, accepted: 4, declined: 4, later: 3 }
  return (
    <DeskFrame current="offers">
      <KeysProvider>
        <main className="desk-fill">
          <OfferRecordView
            lines={lines} offers={OFFERS} hasFailed={which === 'failed'} now={NOW} agentName={(id) => (id.endsWith('8021') ? agent : '8022')} tools={null} onMore={undefined}
            figures={{ all: { shown: 85, accepted: 30, declined: 20, later: 15 }, byOffer: new Map(OFFERS.map(({ id }, index) => [id, { ...figures, accepted: 4 + index, shown: 15 + index }])), byAgent: new Map([['agent:8021' as never, { shown: 50, accepted: 19, declined: 11, later: 9 }], ['agent:8022' as never, { shown: 35, accepted: 11, declined: 9, later: 6 }]]) }}
          />
        </main>
      </KeysProvider>
    </DeskFrame>
  )
}
