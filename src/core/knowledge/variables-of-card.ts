import type { CustomerCard } from '../customers/customer-card'
import { variablesOf, type Variables } from './fill-variables'

interface TextsOfDesk {
  readonly agentName: string | undefined
  /** As today is written here. */
  readonly today: string
}

/** What a text message can be filled with: who calls, who answers, and what is remembered of the customer, by its own name. */
export function variablesOfCard(card: Pick<CustomerCard, 'person' | 'number' | 'remembered'> | undefined, { agentName, today }: TextsOfDesk): Variables {
  const { person, number, remembered = [] } = card ?? {}
  return variablesOf([
    ...remembered.map(({ field, value }) => [[field], value] as const),
    [['name', '姓名', '客户姓名', '客戶姓名'], person?.name],
    [['salutation', '称呼', '稱呼'], person?.salutation],
    [['number', '号码', '號碼', '来电号码', '來電號碼'], number?.shown],
    [['agent', '坐席', '客服', '客服姓名'], agentName],
    [['today', '今天', '日期'], today],
  ])
}
