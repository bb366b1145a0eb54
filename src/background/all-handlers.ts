import { answerAlert } from './alerts/answer-alert'
import { AUDIO_HANDLERS } from './audio/audio-handlers'
import { chooseCustomer, refuseCustomer } from './calls/choose-customer'
import { finishCall } from './calls/finish-call'
import { nameCustomer } from './calls/name-customer'
import { reportSignal } from './calls/report-signal'
import { linkNumber, mergeCustomers, noteCustomer, rememberData, renameCustomer, tagCustomer, unlinkNumber } from './customers/change-customer'
import { moveContact } from './customers/move-contact'
import { eraseForgotten, noteOpened } from './data/erase-customer'
import { allowClientBack, leaveClient } from './data/leave-client'
import { noteExported } from './data/note-exported'
import { restoreSettings } from './data/restore-settings'
import { changeRetention, sweepNow } from './data/sweep-retention'
import { tryEffectsAgain } from './effects/run-due-effects'
import { answerFeedback, giveFeedback } from './feedback/give-feedback'
import { addDefaultGuidance } from './guidance/add-default-guidance'
import { tickScript } from './guidance/tick-script'
import type { Handlers } from './handlers'
import { changeManyItems, restoreItems } from './items/change-items'
import { saveDeskItem } from './items/save-item'
import { answerDoubt, doubtArticle, noteGap } from './knowledge/doubt-article'
import { rebuildKnowledge, searchKnowledge } from './knowledge/search-knowledge'
import { addPhrasing, setPhrasingAside } from './knowledge/take-phrasing'
import { answerOffer } from './offers/answer-offer'
import { recordShown } from './offers/record-shown'
import { takeCounts } from './offers/take-counts'
import { MODEL_HANDLERS } from './models/model-handlers'
import { NOTICE_HANDLERS } from './notices/notice-handlers'
import { greetPop, placePop } from './pop/greet-pop'
import { paintReceipt } from './pop/paint-receipt'
import { packTaken } from './packs/pack-taken'
import { noteCopied, notePasted, undoPaste } from './paste/watch-clipboard'
import { takeRole } from './packs/take-role'
import { dismissPop, recallPop } from './pop/toggle-pop'
import { applySettings, rememberPopPlace } from './setup/change-settings'
import { finishSetup } from './setup/finish-setup'
import { changeLine, endShift, startShift, takeOverShift } from './shift/change-shift'
import { saveLineOfBusiness } from './shift/save-line-of-business'
import { greetPage } from './sites/greet-page'
import { changeSiteProfile, choosePublished, forgetSite, switchSiteOff, switchSiteOn } from './sites/switch-site'
import { lookAtPage, tryAddress, tryOnPages, usualNames } from './sites/try-profile'
import { setSurgeWatch } from './surges/watch-for-surges'
import { beginPractice } from './practice/begin-practice'
import { addDefaultPractice, finishPractice, forgetPractice, notePracticeArticle } from './practice/finish-practice'
import { takePracticeSignal } from './practice/signal-practice'
import { putAside } from './suggestions/put-aside'
import { judgeSuggestion, muteSuggestions, takeSuggestion } from './suggestions/judge-suggestion'
import { finishTask, moveTask, setTask } from './tasks/change-task'
import { reportTranscript } from './transcripts/report-transcript'
import { typeLine } from './transcripts/type-line'
import { closeVault, openVault, removeVaultPassphrase, setVaultPassphrase } from './vault/change-vault'
import { WAY_ADDRESS_HANDLERS } from './ways/way-address-handlers'
import { WAY_HANDLERS } from './ways/way-handlers'
import { correctWrapUp } from './wrap-up/correct-wrap-up'
import { dropCorrection, keepCorrection } from './wrap-up/keep-correction'
import { keepDraft, skipWrapUp } from './wrap-up/keep-draft'
import { saveWrapUp } from './wrap-up/save-wrap-up'

/** What answers each message of the table in `core/contract/messages`; the compiler misses none. */
export const HANDLERS: Handlers = {
  'signal/report': reportSignal,
  'transcript/report': reportTranscript,
  'transcript/type-line': typeLine,
  'page/hello': greetPage,
  'pop/place': placePop,
  'pop/hello': greetPop,
  'pop/painted': paintReceipt,
  'pop/move': rememberPopPlace,
  'call/dismiss-pop': dismissPop,
  'call/recall-pop': recallPop,
  'call/choose-customer': chooseCustomer,
  'call/refuse-customer': refuseCustomer,
  'call/name-customer': nameCustomer,
  'call/finish': finishCall,
  'wrap-up/save-draft': keepDraft,
  'wrap-up/save': saveWrapUp,
  'wrap-up/correct': correctWrapUp,
  'wrap-up/keep-correction': keepCorrection,
  'wrap-up/drop-correction': dropCorrection,
  'wrap-up/skip': skipWrapUp,
  'script/tick': tickScript,
  'guidance/add-defaults': addDefaultGuidance,
  'contact/move': moveContact,
  'customer/rename': renameCustomer,
  'customer/link-number': linkNumber,
  'customer/unlink-number': unlinkNumber,
  'customer/tag': tagCustomer,
  'customer/remember': rememberData,
  'customer/note': noteCustomer,
  'customer/merge': mergeCustomers,
  'task/finish': finishTask,
  'task/move': moveTask,
  'setup/finish': finishSetup,
  'shift/start': startShift,
  'shift/take-over': takeOverShift,
  'shift/end': endShift,
  'shift/change-line': changeLine,
  'line/save': saveLineOfBusiness,
  'site/switch-on': switchSiteOn,
  'site/switch-off': switchSiteOff,
  'site/forget': forgetSite,
  'site/try-address': tryAddress,
  'site/usual-names': usualNames,
  'site/try-page': tryOnPages,
  'site/look-at': lookAtPage,
  'site/change-profile': changeSiteProfile,
  'site/use-published': choosePublished,
  'settings/change': applySettings,
  'vault/set-passphrase': setVaultPassphrase,
  'vault/remove-passphrase': removeVaultPassphrase,
  'vault/unlock': openVault,
  'vault/lock': closeVault,
  'customer/erase': eraseForgotten,
  'customer/open': noteOpened,
  'data/exported': noteExported,
  'client/leave': leaveClient,
  'client/allow-back': allowClientBack,
  'retention/change': changeRetention,
  'effect/try-again': tryEffectsAgain,
  'retention/sweep': sweepNow,
  'settings/restore': restoreSettings,
  'paste/note-copied': noteCopied,
  'paste/note-pasted': notePasted,
  'paste/undo': undoPaste,
  'suggestion/put-aside': putAside,
  'suggestion/judge': judgeSuggestion,
  'suggestion/take': takeSuggestion,
  'suggestion/mute': muteSuggestions,
  'knowledge/search': searchKnowledge,
  'knowledge/rebuild': rebuildKnowledge,
  'knowledge/note-gap': noteGap,
  'article/doubt': doubtArticle,
  'article/answer': answerDoubt,
  'feedback/give': giveFeedback,
  'feedback/answer': answerFeedback,
  'practice/begin': beginPractice,
  'practice/signal': takePracticeSignal,
  'practice/note-article': notePracticeArticle,
  'practice/finish': finishPractice,
  'practice/forget': forgetPractice,
  'practice/add-defaults': addDefaultPractice,
  'phrasing/add': addPhrasing,
  'phrasing/set-aside': setPhrasingAside,
  'task/set': setTask,
  'offer/record-shown': recordShown,
  'offer/answer': answerOffer,
  'offer/take-counts': takeCounts,
  'pack/take-role': takeRole,
  'pack/taken': packTaken,
  ...NOTICE_HANDLERS,
  'item/save': saveDeskItem,
  'item/change-many': changeManyItems,
  'item/restore': restoreItems,
  ...MODEL_HANDLERS,
  ...AUDIO_HANDLERS,
  'alert/answer': answerAlert,
  'surge/set-watch': setSurgeWatch,
  ...WAY_HANDLERS,
  ...WAY_ADDRESS_HANDLERS,
}
