import type { ComponentProps, ReactNode } from 'react'
import type { ArticleId } from '../../core/contract/ids'
import type { Article } from '../../core/contract/knowledge'
import type { RememberedData } from '../../core/customers/customer-card'
import type { Variables } from '../../core/knowledge/fill-variables'
import type { HeardLine } from '../../core/knowledge/guide/guide-walk'
import type { OfferedPhrasing } from '../../core/knowledge/offered-phrasings'
import type { TypedDemand } from '../../core/knowledge/search-demands'
import type { OnCommand } from '../hooks/reply'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { GuideView } from './guide-view'
import { DemandLinks } from './demand-links'
import './knowledge.css'
import { PhrasingList } from './phrasing-list'
import { RegisterTasks } from './register-tasks'
import { SmsTexts } from './sms-texts'

interface DemandViewProps {
  readonly demand: TypedDemand
  /** Those of its points, and all others that name it. */
  readonly articles: readonly Article[]
  /** What was said when one of them was used, and it does not say yet. */
  readonly phrasings: readonly OfferedPhrasing[]
  readonly remembered: readonly RememberedData[]
  readonly variables: Variables
  readonly about: ComponentProps<typeof RegisterTasks>['about']
  /** What its guide follows. */
  readonly lines: readonly HeardLine[]
  readonly now: number
  readonly onOpenArticle: (article: ArticleId) => void
  readonly onCommand: OnCommand
}

/** All that serves one demand, on one page (S31): what to say, what to ask, what to send, what to register. */
export function DemandView({ demand, articles, phrasings, remembered, variables, about, lines, now, onOpenArticle, onCommand }: DemandViewProps) {
  const { t } = useWords()
  const { language, points, fields, texts, tasks, links = [], guide } = demand.page
  const byId = new Map(articles.map((article) => [article.id, article]))
  const others = articles.filter(({ id }) => !points.some(({ article }) => article === id))
  const linkTo = (article: Article | undefined) => article && <button type="button" className="link-button" lang={article.language} onClick={() => onOpenArticle(article.id)}>{article.title}</button>
  return (
    <article className="demand stack">
      <h3><Label of={demand.labels} /></h3>
      <Part title={t('knowledge.points')} isShown={points.length > 0}>
        <ul className="points">
          {points.map(({ text, article }, at) => (
            <li key={at}>{text !== undefined && <span lang={language}>{text}</span>} {linkTo(article === undefined ? undefined : byId.get(article))}</li>
          ))}
        </ul>
      </Part>
      <Part title={t('knowledge.fields')} isShown={fields.length > 0}>
        <dl className="demand-fields" lang={language}>
          {fields.map((field) => {
            const value = remembered.find((each) => each.field === field)?.value
            return <div key={field}><dt className="soft">{field}</dt><dd>{value ?? <span className="faint">{t('knowledge.notKnown')}</span>}</dd></div>
          })}
        </dl>
      </Part>
      {guide && <GuideView key={demand.id} guide={guide} language={language} lines={lines} {...(about.call && { about: `guide ${about.call} ${demand.id}` })} onOpenArticle={onOpenArticle} />}
      <Part title={t('knowledge.texts')} isShown={texts.length > 0}><SmsTexts texts={texts} language={language} variables={variables} /></Part>
      <Part title={t('knowledge.tasks')} isShown={tasks.length > 0}><RegisterTasks tasks={tasks} language={language} about={about} now={now} onCommand={onCommand} /></Part>
      <Part title={t('knowledge.links')} isShown={links.length > 0}><DemandLinks links={links} language={language} variables={variables} /></Part>
      <Part title={t('knowledge.others')} isShown={others.length > 0}>
        <ul className="points">{others.map((article) => <li key={article.id}>{linkTo(article)}</li>)}</ul>
      </Part>
      {phrasings.length > 0 && (
        <details className="demand-part">
          <summary className="small soft">{t('knowledge.phrasing.ofDemand', { count: phrasings.length })}</summary>
          <PhrasingList phrasings={phrasings} articles={articles} now={now} onOpen={onOpenArticle} onCommand={onCommand} />
        </details>
      )}
    </article>
  )
}

function Part({ title, isShown, children }: { readonly title: string; readonly isShown: boolean; readonly children: ReactNode }) {
  return isShown ? <section className="demand-part"><h4 className="small soft">{title}</h4>{children}</section> : null
}
