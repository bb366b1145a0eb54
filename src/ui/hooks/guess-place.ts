import { LANGUAGES, type Language } from '../../core/contract/definitions'
import { regions, type Region } from '../../core/customers/region'

const REGION_OF_ZONE: Readonly<Record<string, Region>> = {
  'Asia/Shanghai': 'CN', 'Asia/Urumqi': 'CN', 'Asia/Taipei': 'TW', 'Asia/Hong_Kong': 'HK', 'Europe/London': 'GB',
}

/** What the browser lets guess of an agent's place; all of it can be changed. The clock says more of the place than the language. */
export function guessPlace(languages: readonly string[], timeZone: string): { readonly language: Language; readonly region: Region; readonly timeZone: string } {
  const wanted = languages.map((each) => new Intl.Locale(each).maximize())
  const first = wanted.find((each) => each.language === 'zh' || each.language === 'en')
  const language = first?.language === 'zh' ? (first.script === 'Hant' ? 'zh-TW' : 'zh-CN') : LANGUAGES[2]
  return { language, region: REGION_OF_ZONE[timeZone] ?? wanted.flatMap((each) => regions.find((region) => region === each.region) ?? [])[0] ?? 'US', timeZone }
}
