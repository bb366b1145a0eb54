import type { TranscriptWords } from './transcript-words'

type WithOne = TranscriptWords & { readonly lines_one: string; readonly found_one: string }

export const transcriptWordsEn: WithOne = {
  title: 'Transcript', ofContact: 'What was said', lines_one: '{{count}} line', lines_other: '{{count}} lines', speaker: { customer: 'Customer', agent: 'Agent', unknown: 'Speaker' }, typed: 'typed', goesOn: 'still speaking',
  listening: 'Reading the captions of {{sites}}', notListening: 'No captions are read; you can type',
  empty: 'Nobody has spoken yet', emptyHint: 'Line by line it comes up here once the page shows captions.', emptyHeard: 'What is said comes up here as text, after each pause.',
  howTo: 'No captions to read yet', howToHint: 'Switch captions on in Google Meet, Zoom or Teams, and switch that site on; for other pages tell in Sites where they are. You can type a few words below, too.',
  noCall: 'During a call, what is said stands here', noCallHint: 'Card and identity numbers, phone numbers, codes and addresses are taken out before anything is written.', locked: 'The records are locked. What was said is kept; enter the passphrase to read it.',
  find: 'Find in the transcript', found_one: '{{count}} line found', found_other: '{{count}} lines found', notFound: 'Nothing found', toNewest: 'To the newest', type: 'What was said', whoSaid: 'Who said it', add: 'Add', masked: '{{what}}, taken out',
  mask: { card: 'card', id: 'identity number', phone: 'phone', account: 'account', code: 'code', number: 'number', email: 'e-mail', address: 'address', name: 'name', data: 'data' },
}
