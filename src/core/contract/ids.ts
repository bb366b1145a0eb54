/** Names that must not be mixed up. All are plain strings or numbers at run time; an id is made once and never reused. */
type Branded<T, B extends string> = T & { readonly __brand: B }

export type EpochMs = Branded<number, 'EpochMs'>
export type CallId = Branded<string, 'CallId'>
export type ContactId = Branded<string, 'ContactId'>
export type CustomerId = Branded<string, 'CustomerId'>
export type FactId = Branded<string, 'FactId'>
export type AgentId = Branded<string, 'AgentId'>
export type DeviceId = Branded<string, 'DeviceId'>
export type LineId = Branded<string, 'LineId'>
export type TeamId = Branded<string, 'TeamId'>
export type CodeId = Branded<string, 'CodeId'>
export type TagId = Branded<string, 'TagId'>
export type TaskId = Branded<string, 'TaskId'>
export type TranscriptLineId = Branded<string, 'TranscriptLineId'>
export type ArticleId = Branded<string, 'ArticleId'>
export type DemandId = Branded<string, 'DemandId'>
export type SuggestionId = Branded<string, 'SuggestionId'>
export type OfferId = Branded<string, 'OfferId'>
export type PlanId = Branded<string, 'PlanId'>
export type ScriptId = Branded<string, 'ScriptId'>
export type WordingId = Branded<string, 'WordingId'>
export type SnippetId = Branded<string, 'SnippetId'>
export type TargetId = Branded<string, 'TargetId'>
export type AlertRuleId = Branded<string, 'AlertRuleId'>
export type PracticeCallId = Branded<string, 'PracticeCallId'>
export type ClosingId = Branded<string, 'ClosingId'>
export type FeedbackId = Branded<string, 'FeedbackId'>
export type RosterAgentId = Branded<string, 'RosterAgentId'>
export type RosterTeamId = Branded<string, 'RosterTeamId'>
export type PublishedSiteId = Branded<string, 'PublishedSiteId'>
export type NoticeId = Branded<string, 'NoticeId'>
export type VaultId = Branded<string, 'VaultId'>
export type ModelProfileId = Branded<string, 'ModelProfileId'>
/** The contact center's own name for itself, one per installation; not a web page. */
export type SiteId = Branded<string, 'SiteId'>
/** A number in E.164 form with its plus sign: what a raw number becomes after the edge. */
export type E164 = Branded<string, 'E164'>
/** HMAC of something that identifies a customer, under the site's key: base64url of 16 bytes. */
export type MatchKey = Branded<string, 'MatchKey'>
/** `https://phone.example:8443`: scheme, host and port of a web page, as `location.origin` gives it. */
export type PageOrigin = Branded<string, 'PageOrigin'>
