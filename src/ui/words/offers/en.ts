import type { OffersWordsWithSingular } from './offers-words'

export const offersWordsEn: OffersWordsWithSingular = {
  title: 'Offers', sayFirst: 'Say first', gap: '{{field}} is not known: in your own words', points: 'Must be said', data: 'About this customer', unknown: 'not known', yes: 'yes', no: 'no',
  accepted: 'Accepted', declined: 'Declined', later: 'Later', words: 'In the customer’s words (optional)', laterAt: 'Come back to it',
  answeredAs: { accepted: 'The customer accepted', declined: 'The customer declined', later: 'Later; follow-up {{when}}' }, quoted: '“{{words}}”', change: 'Change', inCall: 'Offered in this call',
  more: 'Also fitting', none: 'Nothing to offer now', noneHint: 'The customer’s own matter first. Below stands why each one waits.', noOffers: 'No offers for this line of business yet', noOffersHint: 'A lead keeps them in a library file; imported, they show up here.',
  noCall: 'During a call, offers that fit the customer stand here', locked: 'Customer records are locked, so nobody can tell what fits.', lockedHint: 'Enter the passphrase first; calls are recorded all the same.',
  whyNot: 'Why not the others?', whyNotCount_one: '{{count}} waits', whyNotCount_other: '{{count}} wait',
  upset: { complaint: 'This sounds like a complaint: see to it first', anger: 'The customer sounds angry: calm things first', aside: 'Not meant so' },
  why: {
    unknown: '{{words}} (not known yet: {{facts}})', 'not-yet': 'Begins on {{day}}', over: 'Ended on {{day}}', pilot: 'On trial, and this customer or agent is not in it', 'no-marketing': 'The customer wants no marketing',
    complaintSaid: 'The customer complains (“{{text}}”): see to that first', angerSaid: 'The customer is angry (“{{text}}”): calm things first',
    complaint: 'A complaint: see to that first', anger: 'The customer is upset: calm things first', unsolved_one: '{{count}} matter is still unsolved', unsolved_other: '{{count}} matters are still unsolved', queue: 'The queue is long: take the next caller', 'shown-lately': 'Offered {{daysAgo}} days ago; not again within {{perCustomerDays}} days',
    'call-full': 'Already offered in this call: {{shown}}', dismissed_one: 'May be offered, and comes up less: marked wrong {{count}} time of late', dismissed_other: 'May be offered, and comes up less: marked wrong {{count}} times of late', 'agent-full': 'You offered it {{shown}} times today, the most there may be', declined: 'Declined {{daysAgo}} days ago; {{daysLeft}} days to go', declinedToday: 'Declined today; {{daysLeft}} days to go', accepted: 'Taken {{daysAgo}} days ago', acceptedToday: 'Taken today', later: 'The customer said later: {{when}}',
  },
  fact: {
    name: 'name', salutation: 'salutation', isKnown: 'customer record', tags: 'tags', direction: 'direction', waitSeconds: 'seconds waited', queue: 'queue', month: 'month', contactsToday: 'contacts today', contactsInYear: 'contacts in a year', complaintsInYear: 'complaints in a year', unsolved: 'unsolved', openTasks: 'open tasks',
    daysSinceFirstContact: 'days since the first contact', daysSinceLastContact: 'days since the last contact', recentCodes: 'recent codes', recentDemands: 'recent demands', mood: 'mood', isComplaint: 'a complaint', isQueueRed: 'a long queue', daysSinceOffer: 'days since the last offer', daysSinceDecline: 'days since the last refusal', offersShownInCall: 'offers in this call', monthsOfUse: 'months of use',
    daysUntil: 'days until “{{field}}”', averageUse: 'use a month, {{field}}',
  },
  plans: {
    title: 'Cheapest plan', hint: 'What each plan would cost for what the customer uses.', use: 'Use by month', month: 'Month', addMonth: 'Add a month', removeMonth: 'Remove {{month}}', remember: 'Keep with the customer', remembered: 'Kept', field: 'Use {{month}}',
    missing: 'Missing: {{months}}. Nothing was guessed for them.', noMonths: 'Enter the use of at least one month to compare.', noPlans: 'No plans for this line of business yet',
    which: 'What to compare', plan: 'Plan', fee: 'Monthly fee', total_one: '{{count}} month', total_other: '{{count}} months', average: 'A month', cheapest: 'Cheapest', alsoCheapest: 'As cheap', dearer: '{{amount}} more than the cheapest', how: 'How it adds up', unserved: { 'not-in-plan': '{{unit}} used in {{month}} is not in this plan', 'used-up': '{{month}}: {{used}} of {{unit}} is more than this plan allows' },
    feeLine: 'Monthly fee', within: '{{used}}, within the {{included}} included', unlimited: '{{used}}, unlimited', beyond: '{{beyond}} beyond, {{price}} for each {{per}}: {{steps}} × {{price}}', sum: 'Sum', perCapped: 'A begun step counts as a whole one; months are charged whole, not by the day.',
  },
  record: {
    title: 'Record of offers', search: 'Search customer, words', at: 'Time', offer: 'Offer', customer: 'Customer', agent: 'Agent', answer: 'Answer', words: 'In the customer’s words', chosen: 'Chosen', line: 'Line of business', anyAgent: 'All agents', anyOffer: 'All offers', from: 'From', until: 'To', noAnswer: 'no answer', unknownOffer: 'an offer of another desk', agentless: 'nobody',
    byRank: 'by rank', byLot: 'by lot', byHand: 'by hand', empty: 'No offers on record yet', emptyHint: 'What is offered in the panel’s tab “Offers” stands here.', more: 'List earlier ones', shown: 'Offered', rate: 'Rate', rates: 'Acceptance', ofOffer: 'By offer', ofAgent: 'By agent', all: 'All', exportHint: 'Exports everything that is filtered, and is audited', fileName: 'Callside offers {{day}}', csv: { contact: 'contact', probability: 'probability' },
    counts: 'What was learnt', countsHint: 'Counts only, nothing of any customer. Desks that put their counts together learn sooner; merged in any order and however often, the outcome is the same.', exportCounts: 'Export counts', takeCounts: 'Merge a file of counts', countsFile: 'Callside offer counts {{day}}', taken_one: '{{count}} count was taken in', taken_other: '{{count}} counts were taken in', nothingNew: 'Nothing new in it; nothing was changed.', notCounts: 'This is not a file of offer counts; nothing was changed.',
  },
}
