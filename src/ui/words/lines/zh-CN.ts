/** Words of lines of business and the clients they belong to. */
export const linesWordsZhCN = {
  band: '业务线：', ofClient: '{{client}} · {{line}}', vault: '资料库', common: '与其他业务线共用', own: '独立资料库', same: '与“{{client}}”共用', client: '委托方名称',
  vaultHint: '独立资料库有自己的密钥，可设自己的口令；别家的搜索、推荐和合并都看不到。只有还没有资料的业务线可以更换资料库。',
  colour: '标记颜色', colours: { auto: '自动', violet: '紫', pink: '玫红', cyan: '青', brown: '棕', navy: '藏青', slate: '灰' },
  ofSite: '来电归属', ofSiteHint: '拨打的号码另有归属时，以号码为准。', inFront: '当前业务线', due: '{{count}} 项任务到期', goThere: '切换到该业务线',
} as const
