import * as OpenCC from 'opencc-js/t2cn'

let convert: ((text: string) => string) | undefined

/** Both scripts as one. Its tables are laid out when it is first asked: that takes ten milliseconds, which no page has when it is opened. */
export function toSimplified(text: string): string {
  convert ??= OpenCC.Converter({ from: 't', to: 'cn' })
  // 帳單 becomes 帐单, and who writes simplified writes 账单.
  return convert(text).replaceAll('帐', '账')
}
