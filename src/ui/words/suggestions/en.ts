import type { SuggestionsWordsWithSingular } from './suggestions-words'

export const suggestionsWordsEn: SuggestionsWordsWithSingular = {
  title: 'Suggested article', use: 'Use', wrong: 'Wrong', clear: 'Put away', close: 'Done reading', others_one: '{{count}} more that may fit', others_other: '{{count}} more that may fit', list_one: '{{count}} that may fit', list_other: '{{count}} that may fit', mute: 'No more in this call',
  said: 'Because of: {{words}}', named: 'Its name was said', limits: 'Keeps to what was asked for', taken: 'Used at moments like this',
  byModel: 'The model finds that it fits better', words: 'You could say (drafted by the model)',
  dial: 'Suggestions during a call', dialStep: { novice: 'Novice', practised: 'Practiced', expert: 'Expert' },
  dialHint: { novice: 'Told more: up to 3 a call, 15 seconds apart.', practised: 'Told what is fairly sure: up to 3 a call, 30 seconds apart.', expert: 'Told only what is nearly certain, once a call.' },
}
