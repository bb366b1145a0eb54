import type { ItemKind } from '../packs/item'
import type { DeskItemKind } from './desk-item'
import type { ItemForm } from './field'
import { AGENT_FORM } from './kinds/agent-form'
import { ALERT_RULE_FORM } from './kinds/alert-rule-form'
import { ARTICLE_FORM } from './kinds/article-form'
import { CLOSING_FORM } from './kinds/closing-form'
import { CODE_FORM } from './kinds/code-form'
import { DEMAND_FORM } from './kinds/demand-form'
import { LINE_FORM } from './kinds/line-form'
import { NOTICE_FORM } from './kinds/notice-form'
import { OFFER_FORM } from './kinds/offer-form'
import { PLAN_FORM } from './kinds/plan-form'
import { PRACTICE_CALL_FORM } from './kinds/practice-call-form'
import { SCRIPT_FORM } from './kinds/script-form'
import { SITE_PROFILE_FORM } from './kinds/site-profile-form'
import { SNIPPET_FORM } from './kinds/snippet-form'
import { TAG_FORM } from './kinds/tag-form'
import { TARGET_FORM } from './kinds/target-form'
import { TEAM_FORM } from './kinds/team-form'
import { WORDING_FORM } from './kinds/wording-form'

/** In the order of the page. A kind of item is one data file, and its line here; the compiler misses none. */
const FORMS: { readonly [K in DeskItemKind]: ItemForm } = {
  article: ARTICLE_FORM,
  demand: DEMAND_FORM,
  offer: OFFER_FORM,
  plan: PLAN_FORM,
  script: SCRIPT_FORM,
  wording: WORDING_FORM,
  snippet: SNIPPET_FORM,
  closing: CLOSING_FORM,
  'practice-call': PRACTICE_CALL_FORM,
  'alert-rule': ALERT_RULE_FORM,
  target: TARGET_FORM,
  code: CODE_FORM,
  tag: TAG_FORM,
  line: LINE_FORM,
  'site-profile': SITE_PROFILE_FORM,
  team: TEAM_FORM,
  agent: AGENT_FORM,
}

/** Kinds that this desk edits; a kind with a page of its own is not among them. */
export const DESK_KINDS = Object.keys(FORMS) as readonly DeskItemKind[]

export const formOf = (kind: DeskItemKind): ItemForm => FORMS[kind]

/** Of every kind that goes out and comes back as a file: notices too, which have a page of their own. */
export const tableFormOf = (kind: ItemKind): ItemForm<ItemKind> => (kind === 'notice' ? NOTICE_FORM : FORMS[kind])
