// One article for reading: every statement marked in place, its note in the margin beside it.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { CitationMenu } from '@/components/citations/citation-menu'
import { Reason } from '@/components/reasons/reason'
import { type Act, ActButton } from '@/components/ui/act-button'
import { Day } from '@/components/ui/day'
import { Printed } from '@/components/ui/printed'
import { useFormat } from '@/components/ui/use-format'
import type { ArticleKin, ArticleView } from '@/lib/records/articles'
import { ArticleSource } from './article-source'
import { ArticleVersions } from './article-versions'
import { MarginNotes } from './margin-notes'
import { MarkedText } from './marked-text'
import { MarksLegend } from './marks-legend'
import { ReadingPane } from './reading-pane'
import { SameStory } from './same-story'
import { cutArticle, numberStatements, type Paragraph } from './segments'
import { UnplacedStatements } from './unplaced-statements'

type Props = { article: ArticleView; kin: ArticleKin; keepApart: Act }

export function ArticlePage({ article, kin, keepApart }: Props) {
  const t = useTranslations('articles')
  const numbered = numberStatements(article.statements)
  const { paragraphs, unplaced } = cutArticle(article.text, numbered)
  const [first] = paragraphs
  // Many texts begin with their own title: it is shown once, as the title, with whatever is marked in it.
  const isTitled = first !== undefined && article.text.slice(first.start, first.end).trim() === article.title.trim()

  return (
    <div className="page">
      <ReadingPane>
        <article>
          <header className="pt-8 sm:pt-12">
            <ArticleFacts article={article} kin={kin} />
            <div className="noted">
              <h1
                lang={article.language}
                dir="auto"
                className="font-serif text-headline font-[420] tracking-[-0.012em]"
              >
                {isTitled ? <MarkedText segments={first.segments} /> : article.title || t('untitled')}
              </h1>
              {isTitled && <MarginNotes statements={first.opening} />}
            </div>
            <div className="mt-5">
              <CitationMenu kind="articles" id={article.id} />
            </div>
          </header>
          <ToLookAt article={article} />
          <div className="mt-8 mb-10 border-line border-y py-3">
            {numbered.length > 0 ? <MarksLegend /> : <p className="text-soft">{t('noStatement')}</p>}
          </div>
          {(isTitled ? paragraphs.slice(1) : paragraphs).map((paragraph) => (
            <ArticleParagraph key={paragraph.start} paragraph={paragraph} language={article.language} />
          ))}
          <UnplacedStatements statements={unplaced} />
        </article>
      </ReadingPane>
      {kin.sameStory && <SameStory story={kin.sameStory} articleId={article.id} keepApart={keepApart} />}
      {kin.isKeptApart && (
        <div className="mt-10 flex flex-wrap gap-x-5 text-small text-soft">
          <p>{t('apartSaid')}</p>
          <ActButton act={keepApart} fields={{ id: article.id, apart: 'no' }} look="link">
            {t('apartUndo')}
          </ActButton>
        </div>
      )}
      <ArticleVersions kin={kin} articleId={article.id} />
      <ArticleSource article={article} />
    </div>
  )
}

/** What stands between the article as it was published and as it came in. */
function ToLookAt({ article: { warnings, isExcerpt } }: { article: ArticleView }) {
  const t = useTranslations('articles')
  if (warnings.length === 0 && !isExcerpt) return null
  return (
    <div className="mt-6 max-w-[42rem] border-alert border-l-2 bg-alert-wash px-4 py-2.5 text-small">
      {isExcerpt && <p>{t('isExcerpt')}</p>}
      {warnings.map((warning) => (
        <p key={warning}>
          <Reason>{warning}</Reason>
        </p>
      ))}
    </div>
  )
}

function ArticleFacts({ article, kin: { versions, sameStory } }: { article: ArticleView; kin: ArticleKin }) {
  const t = useTranslations('articles')
  const labels = useTranslations('labels')
  const format = useFormat()
  const current = versions.find(({ isCurrent }) => isCurrent)
  return (
    <p className="mb-3 flex flex-wrap gap-x-4 text-small text-soft *:max-w-full *:min-w-0">
      {article.outlet ? (
        <Link href={`/outlets/${article.outlet.slug}`} className="link">
          <Printed language={article.language}>{article.outlet.name}</Printed>
        </Link>
      ) : (
        <span>{labels('outletUnknown')}</span>
      )}
      <Day value={article.publishedOn} />
      <span>{format.language(article.language)}</span>
      <span>{t('statements', { count: article.statements.length })}</span>
      {sameStory && (
        <a href="#same-story" className="link">
          {t('sameStoryLink', { count: sameStory.total })}
        </a>
      )}
      {versions.length > 0 && (
        <a href="#versions" className="link">
          {t('versions', { count: versions.length })}
        </a>
      )}
      {current && current.id !== article.id && (
        <strong className="basis-full font-medium text-alert">
          {t.rich('laterVersion', {
            link: (words) => (
              <Link href={`/articles/${encodeURIComponent(current.id)}`} className="link">
                {words}
              </Link>
            ),
          })}
        </strong>
      )}
    </p>
  )
}

function ArticleParagraph({ paragraph, language }: { paragraph: Paragraph; language: string }) {
  return (
    <div className="mb-7 noted">
      <p lang={language} dir="auto" className="font-serif text-reading hyphens-auto">
        <MarkedText segments={paragraph.segments} />
      </p>
      <MarginNotes statements={paragraph.opening} />
    </div>
  )
}
