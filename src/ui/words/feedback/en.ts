import type { FeedbackWords } from './feedback-words'

export const feedbackWordsEn: FeedbackWords = {
  title: 'Tell your lead', open: 'Feedback', which: 'Which kind', words: 'In your words', send: 'Send', given: 'Noted. Your lead will see it.', own: 'What you said before', all: 'All', stateOf: 'What became of it', anyState: 'Whatever became of it',
  kind: { mismatch: 'Not how it works', idea: 'Idea', praise: 'Praise', question: 'Question' },
  hint: { mismatch: 'What is written, and how it really goes', idea: 'What would go better', praise: 'What is good about it', question: 'What is not clear' },
  state: { new: 'New', 'taken-up': 'Taken up', answered: 'Answered' },
  about: { article: 'Article', script: 'Script', code: 'Wrap-up code', offer: 'Offer', notice: 'Notice', 'practice-call': 'Practice call' },
  ofCode: 'About the wrap-up code', gone: 'not there any more', noWords: 'No words, or they stayed at the agent’s desk', answered: 'Your lead answered {{when}}: {{text}}',
  leaves: 'The kind, what it is about and these words go to your lead with the records. Leave out customers’ names and numbers.', stays: 'Your center keeps names and text on this computer: elsewhere your lead sees the kind and what it is about, and reads the words here. Leave out customers’ names and numbers.',
  none: 'No feedback yet', noneHint: 'What agents say in the panel (not how it works, ideas, praise, questions) is listed here.', often: 'Spoken of most', more: 'The first {{count}} are listed; narrow it down above to find the others.',
  takeUp: 'Take up', answer: 'Answer', answerAgain: 'Answer again', answerHint: 'Tell the agent what was changed, or why it is so',
}
