/** An area code without its trunk zero, then its names in zh-CN, zh-TW and en. */
export type AreaRow = readonly [code: string, zhCN: string, zhTW: string, en: string]
