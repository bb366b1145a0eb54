import type { Fact } from '../contract/facts'

/** What the fact is about: the one id under which all facts of a customer, contact, task or call are found again. */
export function aboutOf(fact: Pick<Fact, 'kind' | 'open'>): string | undefined {
  const each = fact as Fact
  switch (each.kind) {
    case 'contact/recorded':
    case 'contact/wrapped-up':
    case 'contact/moved':
    // Of the contact it was said in: it goes where that goes.
    case 'offer/shown':
    case 'offer/answered':
    case 'offer/dismissed':
    case 'suggestion/shown':
    case 'suggestion/judged':
    case 'incident/affected':
    case 'alert/raised':
    case 'alert/answered':
      return each.open.contact
    case 'customer/named':
    case 'customer/number-linked':
    case 'customer/number-unlinked':
    case 'customer/identified':
    case 'customer/tagged':
    case 'customer/untagged':
    case 'customer/remembered':
    case 'customer/noted':
    case 'number/chosen':
    case 'number/refused':
      return each.open.customer
    case 'customer/merged':
      return each.open.from
    case 'task/set':
    case 'task/done':
      return each.open.task
    case 'pop/shown':
    case 'wrap-up/handed-over':
      return each.open.call
    case 'article/doubted':
    case 'article/answered':
    case 'phrasing/set-aside':
      return each.open.article
    case 'feedback/given':
    case 'feedback/answered':
      return each.open.feedback
    case 'notice/seen':
    case 'notice/acknowledged':
    case 'notice/snoozed':
      return each.open.notice
    case 'knowledge/gap':
    case 'surge/warned':
    case 'paste/warned':
    case 'shift/started':
    case 'shift/ended':
      return undefined
  }
}
