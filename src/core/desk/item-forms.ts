import type { DeskItemKind } from './desk-item'
import type { ItemForm } from './field'
import { ALERT_RULE_FORM } from './kinds/alert-rule-form'
import { ARTICLE_FORM } from './kinds/article-form'
import { CLOSING_FORM } from './kinds/closing-form'
import { CODE_FORM } from './kinds/code-form'
import { DEMAND_FORM } from './kinds/demand-form'
import { LINE_FORM } from './kinds/line-form'
import { OFFER_FORM } from './kinds/offer-form'
import { PLAN_FORM } from './kinds/plan-form'
import { SCRIPT_FORM } from './kinds/script-form'
import { SNIPPET_FORM } from './kinds/snippet-form'
import { TAG_FORM } from './kinds/tag-form'
import { WORDING_FORM } from './kinds/wording-form'

/** In the order of the page. A kind of item is one data file, and its line here. */
const FORMS: readonly ItemForm[] = [
  ARTICLE_FORM, DEMAND_FORM, OFFER_FORM, PLAN_FORM, SCRIPT_FORM, WORDING_FORM, SNIPPET_FORM, CLOSING_FORM, ALERT_RULE_FORM, CODE_FORM, TAG_FORM, LINE_FORM,
]

/** Kinds that this desk edits; a kind with a page of its own is not among them. */
export const DESK_KINDS: readonly DeskItemKind[] = FORMS.map(({ kind }) => kind)

export const formOf = (kind: DeskItemKind): ItemForm | undefined => FORMS.find((form) => form.kind === kind)
