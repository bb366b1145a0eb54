/**
 * The facts of a customer that conditions, lead-ins and the data shown beside an offer may name. What each one says, and where it
 * comes from, stands in `facts-of-customer.ts`, which gives them.
 */
export const FACT_NAMES = [
  'name', 'salutation', 'isKnown', 'tags', 'direction', 'waitSeconds', 'queue', 'month',
  'contactsToday', 'contactsInYear', 'complaintsInYear', 'unsolved', 'openTasks', 'daysSinceFirstContact', 'daysSinceLastContact',
  'recentCodes', 'recentDemands', 'mood', 'isComplaint', 'isQueueRed',
  'daysSinceOffer', 'daysSinceDecline', 'offersShownInCall', 'monthsOfUse',
] as const
export type FactName = (typeof FACT_NAMES)[number]

/** Followed by a name of the contact center's own: a field of what is remembered of the customer, or a unit of his use. */
export const FACT_PREFIXES = ['remembered.', 'daysUntil.', 'averageUse.'] as const

export function isFactName(name: string): boolean {
  return FACT_NAMES.some((each) => each === name) || FACT_PREFIXES.some((prefix) => name.startsWith(prefix) && name.length > prefix.length)
}

/** Lists are for conditions to ask: they hold ids, and each name in all languages. */
const LISTS: readonly string[] = ['tags', 'recentCodes', 'recentDemands'] satisfies readonly FactName[]

/** May be shown, and said in a sentence. */
export function isSayable(name: string): boolean {
  return isFactName(name) && !LISTS.includes(name)
}

/** A path of JsonLogic goes down at each dot; a field of the customer may have one in its name. */
export function factKey(field: string): string {
  return field.replaceAll('.', '·')
}
