import type { OutlineWords } from './outline-words'

export const outlineWordsEn: OutlineWords = {
  insert: 'Outline', consult: 'Question:\nAnswer:', complaint: 'Complaint:\nChecked:\nAnswer:\nBy when:', business: 'Order:\nIdentity checked:\nResult:', fault: 'Symptom:\nTried already:\nAddress:\nVisit at:',
}
