import type { Notice } from '../contract/notices'

/** What the search of articles reads of a notice. Expired ones are found too: that is what is looked for by hand. */
export const asIndexed = ({ id, language, title, body, wording = '', attachments, phrasings }: Notice) => ({
  id, language, title, body: [wording, body, ...attachments.map(({ name, text }) => `${name}\n${text}`)].join('\n'), phrasings, pinyin: '',
})
