import { useMemo } from 'react'
import { LANGUAGES } from '../../core/contract/language'
import type { Article } from '../../core/contract/knowledge'
import { FRESHNESS, freshnessOf } from '../../core/knowledge/freshness'
import type { TypedDemand } from '../../core/knowledge/search-demands'
import type { Findings } from '../hooks/use-articles'
import { Empty } from '../states/empty'
import type { DataColumn } from '../table/data-column'
import { DataTable } from '../table/data-table'
import { LANGUAGE_NAMES } from '../setup/language-names'
import { useWords } from '../words/use-words'

interface ArticleTableProps {
  readonly articles: readonly Article[]
  readonly demands: readonly TypedDemand[]
  readonly findings: Findings | undefined
  readonly now: number
  readonly onOpen: (article: Article) => void
}

export function ArticleTable({ articles, demands, findings, now, onOpen }: ArticleTableProps) {
  const { t, labelText, day, number, list } = useWords()
  const columns = useMemo((): readonly DataColumn<Article>[] => {
    const names = new Map(demands.map(({ id, labels }) => [id, labelText(labels) ?? '']))
    const kindsOf = (article: Article) => list([...new Set((findings?.get(article.id) ?? []).map(({ kind }) => t(`knowledge.findingShort.${kind}`)))])
    return [
      { id: 'title', title: t('knowledge.column.title'), width: 'minmax(160px, 3fr)', value: ({ title }) => title, draw: ({ title, language }) => <span lang={language}>{title}</span> },
      { id: 'demand', title: t('knowledge.column.demand'), width: 'minmax(80px, 1fr)', value: ({ demand }) => (demand && names.get(demand)) ?? '', choices: [...names.values()].map((label) => ({ value: label, label })) },
      { id: 'language', title: t('knowledge.column.language'), width: '76px', value: ({ language }) => language, choices: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })) },
      { id: 'owner', title: t('knowledge.column.owner'), width: 'minmax(72px, 1fr)', value: ({ owner = '' }) => owner },
      { id: 'state', title: t('knowledge.column.state'), width: '84px', value: (article) => freshnessOf(article, now).kind, draw: (article) => <Freshness kind={freshnessOf(article, now).kind} />, choices: FRESHNESS.map((value) => ({ value, label: t(`knowledge.state.${value}`) })) },
      { id: 'changed', title: t('knowledge.column.changed'), width: '72px', value: ({ changedAt }) => changedAt, draw: ({ changedAt }) => day(changedAt, now) },
      { id: 'findings', title: t('knowledge.column.findings'), width: 'minmax(96px, 1.4fr)', value: kindsOf, draw: (article) => <span className="is-amber">{findings ? kindsOf(article) : ''}</span> },
    ]
  }, [demands, findings, now, t, labelText, day, list])
  return (
    <DataTable
      label={t('knowledge.pageTitle')} items={articles} columns={columns} idOf={({ id }) => id} sortedBy={{ id: 'changed', desc: true }} onOpen={onOpen}
      empty={<Empty title={t('knowledge.empty')} hint={t('knowledge.import.drop')} />}
      tools={findings ? <span className="small soft">{findings.size === 0 ? t('knowledge.noFindings') : `${t('knowledge.findingsTitle')} ${number(findings.size)}`}</span> : <span className="small soft">{t('knowledge.linting')}</span>}
    />
  )
}

function Freshness({ kind }: { readonly kind: (typeof FRESHNESS)[number] }) {
  const { t } = useWords()
  return <span className={kind === 'expired' ? 'is-amber' : ''}>{t(`knowledge.state.${kind}`)}</span>
}
