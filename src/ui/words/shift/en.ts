import type { ShiftWords } from './shift-words'

export const shiftWordsEn: ShiftWords & { readonly unfinished_one: string } = {
  title: 'Shift', none: 'No shift started', since: 'since {{time}}', start: 'Start shift', end: 'End shift', takeOver: 'Take over', takeOverNow: 'Take over', agentNumber: 'Agent no.', onRoster: 'On the roster of your team', retired: 'Your lead took this number off the roster; you can still start, and your lead will see it.', agentName: 'Name', line: 'Line of business',
  unfinished_one: '{{name}} has {{count}} unfinished wrap-up', unfinished_other: '{{name}} has {{count}} unfinished wrap-ups', keep: 'Keep for {{name}}', handOver: 'Hand over to me', given: 'Your organization gave this computer to this agent',
}
