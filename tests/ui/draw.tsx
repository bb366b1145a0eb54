import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import type { Language } from '../../src/core/contract/definitions'
import type { MessageBody, MessageName } from '../../src/core/contract/messages'
import type { OnCommand, Reply } from '../../src/ui/hooks/reply'
import { KeysProvider } from '../../src/ui/keys/keys-provider'
import { WordsProvider } from '../../src/ui/words/words-provider'


export const placed = (element: ReactElement, language: Language = 'zh-CN') => (
  <WordsProvider language={language} timeZone="Asia/Shanghai"><KeysProvider>{element}</KeysProvider></WordsProvider>
)
export const draw = (element: ReactElement, language: Language = 'zh-CN') => render(placed(element, language))

/** Takes every order and remembers it. */
export function orderBook(reply: Reply = { ok: true }) {
  const given: { name: MessageName; body: MessageBody<MessageName> }[] = []
  const onCommand: OnCommand = (name, body) => {
    given.push({ name, body })
    return Promise.resolve(reply)
  }
  return { given, onCommand }
}
