/**
 * What links of phone systems call the things they tell. Compared without case, `_`, `-` and `.`: callerId is caller_id.
 * Seen in the wild: Voicenter (phone, did, statusCall), 七陌 (originCallNo, originCalledNo, callSheetId, queueName); the
 * others are what vendors' manuals and integration code write.
 */
export const CALLER_NAMES = [
  'ani', 'callerid', 'callernumber', 'callerno', 'callerphone', 'callerphonenumber', 'callingnumber', 'callno', 'callnum', 'clid',
  'cli', 'customernumber', 'customerphone', 'fromcid', 'incomingnumber', 'origincallno', 'originatingnumber', 'phone', 'phoneno',
  'phonenumber', 'remotenumber', 'zhujiao',
]
/** Names that pages use for anything: they count only where the site has a pattern. */
export const VAGUE_CALLER_NAMES = ['caller', 'cid', 'customer', 'from', 'mobile', 'mobilephone', 'msisdn', 'num', 'number', 'tel', 'telephone']

export const DIALLED_NAMES = [
  'beijiao', 'called', 'calledid', 'calledno', 'callednumber', 'callee', 'calleeno', 'calleenumber', 'ddi', 'destinationnumber', 'dialled', 'dialed',
  'did', 'dnis', 'dst', 'fromdid', 'origincalledno', 'to', 'tonumber',
]
/** Not sessionid, which may open somebody's session, nor contactid, which may be the customer's and the same every time. */
export const CALL_ID_NAMES = [
  'callguid', 'callid', 'callsheetid', 'callsid', 'calluuid', 'connid', 'conversationid', 'interactionid', 'ucid', 'uniqueid', 'uuid',
]
export const CALLER_NAME_NAMES = ['callername', 'callingname', 'cnam', 'contactname', 'customername']
export const DIRECTION_NAMES = ['calldirection', 'calltype', 'channeltype', 'direction']
export const STATUS_NAMES = ['callstate', 'callstatus', 'channelstatus', 'event', 'state', 'status', 'statuscall']

/** Facts of the call, told as the headers that usually bring them, so that one map gives meaning to both. */
export const FACT_NAMES: Readonly<Record<string, readonly string[]>> = {
  'x-queue-name': ['queue', 'queuename'],
  'x-wait-seconds': ['queuewait', 'waitseconds', 'waittime'],
  'x-ivr-path': ['ivrpath', 'menupath'],
  'x-skill-group': ['skill', 'skillgroup', 'skillgroupname'],
}

/** Values by which a link tells that we call, and that the call is over. */
export const OUTBOUND_WORDS = ['out', 'outbound', 'outgoing', 'outcall', 'dialout', 'dialtransfer', 'callout', 'manualout', '呼出', '外呼']
export const OVER_WORDS = [
  'abandoned', 'canceled', 'cancelled', 'completed', 'disconnect', 'disconnected', 'end', 'ended', 'hangup', 'missed', 'noanswer', 'release', 'released',
  'terminated', 'unlink', '挂机', '挂断',
]
