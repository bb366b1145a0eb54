/**
 * The key of each tab: the first letter of its name in English or in pinyin (`z` zhīshi, `q` qùdiàn) where it is free, `0` for the O of
 * offers. What is said has the marks of writing: `;` the tab, `.` said, `,` find, `'` type. Notices have `=`.
 */
export const TAB_KEYS = { history: 'h', call: ';', knowledge: 'z', tasks: 't', notices: '=', offers: '0', customer: 'e', calls: 'q', log: 'l', more: 'm' } as const
