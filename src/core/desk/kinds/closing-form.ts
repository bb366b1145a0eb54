import { CLOSING_DAYS } from '../../contract/guidance'
import { inWords, type ItemForm } from '../field'
import { dayWords } from './day-words'
import { NAME } from './usual-fields'

export const CLOSING_FORM: ItemForm = {
  kind: 'closing', label: inWords('结束语', '結束語', 'Closing lines'),
  empty: { labels: inWords('', '', ''), day: 'weekday', text: inWords('', '', '') },
  fields: [
    NAME,
    { name: 'day', is: 'choice', label: inWords('哪一天', '哪一天', 'Day'), of: CLOSING_DAYS.map((value) => ({ value, label: dayWords(value) })) },
    { name: 'text', is: 'labels', most: 2000, label: inWords('说什么', '說什麼', 'What is said') },
  ],
}
