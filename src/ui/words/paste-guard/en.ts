import type { Words } from '../catalog'
import type { pasteGuardWordsZhCN } from './zh-CN'

type Plain = Words<typeof pasteGuardWordsZhCN>

export const pasteGuardWordsEn: Plain & { readonly board: { readonly count_one: string } } = {
  title: 'That was another client’s data', stopped: 'Stopped: another client’s data', fromInto: 'Data of “{{from}}” went into “{{to}}”.', keptOut: 'Data of “{{from}}” did not go into “{{to}}”.', intoOnly: 'Another client’s data was about to go into “{{to}}”.',
  why: { copied: 'It was copied from that client’s page.', number: 'A number in it is known in that client’s records alone.', 'external-id': 'An id in it is known in that client’s records alone.' },
  undo: 'Undo the paste', undone: 'Undone. Have another look at that page.', notUndone: 'It cannot be undone from here. Go back to that page and delete it by hand.', byHand: 'Go back there and delete it by hand before you go on.', stoppedHint: 'It was not pasted. If it really belongs there, type it there.',
  setting: { label: 'When one client’s data is pasted into another’s page', warn: 'Warn', stop: 'Stop it', hint: 'Only while this desk has more than one client. What is copied is not kept; fingerprints to compare by are.' },
  board: { title: 'Pastes across clients', none: 'None in 30 days.', count_one: '{{count, number}} in 30 days; {{stopped}} stopped.', count_other: '{{count, number}} in 30 days; {{stopped}} stopped.' },
}
