import type { Language } from '../../src/core/contract/definitions'
import { closingLine } from '../../src/core/guidance/closing-line'
import { spotWording, wordingPatterns } from '../../src/core/guidance/spot-wording'
import { checklistOf, tickChecklist } from '../../src/core/guidance/tick-checklist'
import { createFormats } from '../../src/ui/format/create-formats'
import { draftFromTranscript } from '../../src/core/wrap-up/draft-from-transcript'
import { ScriptView } from '../../src/ui/guidance/script-view'
import { SnippetShelf } from '../../src/ui/guidance/snippet-shelf'
import { textValues } from '../../src/ui/guidance/text-values'
import { WordingFlag } from '../../src/ui/guidance/wording-flag'
import { Empty } from '../../src/ui/states/empty'
import { useWords } from '../../src/ui/words/use-words'
import { NOW, type CARDS } from '../../tests/fixtures/cards'
import { aTurn, CLOSINGS, SCRIPT, SNIPPETS, WORDINGS } from '../../tests/fixtures/guidance'

const SAID = {
  'zh-CN': ['王先生您好，请问有什么可以帮您？', '这个不归我管，您打别的电话吧'],
  'zh-TW': ['王先生您好，請問有什麼可以幫您？', '這個不歸我管，您打別的電話吧'],
  en: ['Hello Ms Whitfield, how can I help you today?', "Sorry, that's not my job"],
} as const

/** The script in each of its states, the flag, and the snippets. */
export function guidanceGroup(language: Language, known: typeof CARDS.one) {
  const closing = closingLine(CLOSINGS, { at: NOW, timeZone: 'Asia/Shanghai', region: 'CN' })?.text
  const values = textValues({ card: known, agentName: language === 'en' ? 'Ann Reed' : '李婷', closing, now: NOW }, createFormats(language, 'Asia/Shanghai'))
  const [greeting, forbidden] = SAID[language]
  const turns = [aTurn('t1', greeting), aTurn('t2', forbidden)]
  const script = (heard: typeof turns, byHand = {}, filled = values, scripts = [SCRIPT]) => (
    <ScriptView script={SCRIPT} scripts={scripts} ticked={tickChecklist(checklistOf(SCRIPT), heard, byHand)} turns={heard} values={filled} onChoose={() => {}} onTick={() => {}} />
  )
  const [spotted] = turns.flatMap((turn) => spotWording(wordingPatterns(WORDINGS), turn))
  return {
    'script at the greeting': script([]),
    'script, several': script([], {}, values, [SCRIPT, { ...SCRIPT, id: 'other' as typeof SCRIPT.id }]),
    'script on the way': script(turns, { restate: true }),
    'script of an unknown caller': script([], { greet: true }, {}),
    'script, something missing': script(turns, { solved: true }),
    'script all said': script(turns, { verify: true, restate: true, 'next-action': true, solved: true, 'anything-else': true, 'callback-window': true, bye: true }),
    'wording flag': spotted ? <WordingFlag spotted={spotted} onDismiss={() => {}} /> : null,
    'no script': <NoScript />,
    snippets: <SnippetShelf snippets={SNIPPETS} values={values} />,
  }
}

const CALL = {
  'zh-CN': ['你好，我这个月账单怎么多扣了三十块钱？', '已经为您取消了这个业务。多扣的费用我们会在三个工作日内退到您的账户。', '明天下午三点以后打给我'],
  'zh-TW': ['您好，我這個月帳單怎麼多扣了三十元？', '已經為您取消這項服務了。多扣的費用我們會在三個工作天內退到您的帳戶。', '明天下午三點以後打給我'],
  en: ['Hi, I was charged twice for the same month on my bill.', "I've cancelled the second one. We will refund it within 3 business days.", 'Call me after 5 pm tomorrow'],
} as const

/** A wrap-up that is drafted from a short call. */
export function heardIn(language: Language) {
  const [demand, done, callback] = CALL[language]
  const turns = [aTurn('t1', demand, 'customer', 300), aTurn('t2', done, 'agent', 200), aTurn('t3', callback, 'customer', 100)]
  return { drafted: draftFromTranscript(turns, 'Asia/Shanghai'), turns, isToFill: true, onFill: () => {} }
}

function NoScript() {
  const { t } = useWords()
  return <Empty title={t('guidance.none')} hint={t('guidance.noneHint')} action={<button type="button" className="button is-main">{t('guidance.addDefaults')}</button>} />
}
