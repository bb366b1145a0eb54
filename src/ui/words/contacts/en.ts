import type { ContactsWords } from './contacts-words'

export const contactsWordsEn: ContactsWords = {
  title: 'Contact', back: 'Back to the list', open: 'Details', correct: 'Correct the wrap-up', makeUp: 'Write the wrap-up', saveCorrection: 'Save the correction', gone: 'This contact is not there any more; removed by retention, perhaps. Other records are safe.',
  openCustomer: 'Open the customer', why: 'Why did it pop?', story: 'What was done with this record', notWrappedUp: 'No wrap-up was written.',
  event: {
    recorded: 'recorded', recordedWith: 'recorded with {{to}}', 'wrapped-up': 'wrap-up saved', corrected: 'wrap-up corrected', movedAway: 'taken from {{from}}', movedTo: 'moved to {{to}}', moved: 'moved from {{from}} to {{to}}',
  },
  notThis: 'Not this person', whoWasIt: 'Who was it?', movedAway: 'Taken from {{from}}; the number will not name them again. Who was it?', movedAwayUnknown: 'Who was it? The choice is remembered.', movedTo: 'Moved to {{to}}; it is remembered.',
  movedOn: 'came back by {{channel}} {{when}}',
  undo: 'Undo', undone: 'Undone. The contact is back where it was.', done: 'Done',
}
