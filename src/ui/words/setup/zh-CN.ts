/** Words of the first run. */
export const setupWordsZhCN = {
  title: '一分钟完成设置', hint: '之后都可以在设置中更改。', language: '语言', region: '地区', timeZone: '中心时区', lineName: '业务线名称', lineHint: '例如：宽带客服',
  site: '第一个启用的网站', siteHint: '软电话所在的网页。也可以先跳过，以后打开那个网页，点工具栏上的 Callside 图标启用。', siteAddress: '软电话网页的地址', siteUnreadable: '看不懂这个地址。请像 https://phone.example 这样填写。',
  switchOn: '启用', startEmpty: '开始使用', startImport: '开始并导入客户', private: '客户资料加密后只保存在这台电脑上。',
  given: '由您的组织决定', givenHint: '带锁的内容由您的组织决定，不用填写。',
  invite: '还没有设置', inviteHint: '一分钟即可：语言、您是谁、第一个网站。', begin: '开始设置',
} as const
