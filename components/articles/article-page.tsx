// One article for reading: every statement marked in place, its note in the margin beside it.
import Link from 'next/link'
import { Day } from '@/components/ui/day'
import { formatCounted } from '@/components/ui/figure'
import { languageName } from '@/components/ui/language'
import { Printed } from '@/components/ui/printed'
import type { ArticleView } from '@/lib/records'
import { ArticleSource } from './article-source'
import { MarginNote } from './margin-note'
import { MarkedText } from './marked-text'
import { MarksLegend } from './marks-legend'
import { ReadingPane } from './reading-pane'
import { cutArticle, numberStatements } from './segments'

const GRID = 'lg:grid lg:grid-cols-[minmax(0,42rem)_minmax(16rem,24rem)] lg:gap-x-16'

export function ArticlePage({ article }: { article: ArticleView }) {
  const numbered = numberStatements(article.statements)
  return (
    <div className="page">
      <header className="pt-8 pb-6 sm:pt-12">
        <p className="mb-3 flex flex-wrap gap-x-4 text-small text-soft">
          {article.outlet ? (
            <Link href={`/outlets/${article.outlet.slug}`} className="link">
              {article.outlet.name}
            </Link>
          ) : (
            <span>outlet unknown</span>
          )}
          <Day value={article.publishedOn} />
          <span>{languageName(article.language)}</span>
          <span>{formatCounted(article.statements.length, 'statement')}</span>
        </p>
        <h1 className="max-w-[34ch] font-serif text-headline font-[420] tracking-[-0.012em]">
          <Printed language={article.language}>{article.title || 'Untitled article'}</Printed>
        </h1>
      </header>
      {numbered.length > 0 ? (
        <div className="border-line border-y py-3">
          <MarksLegend />
        </div>
      ) : (
        <p className="border-line border-y py-3 text-soft">No statement was found in this article.</p>
      )}
      <ReadingPane>
        <article className="pt-10">
          {cutArticle(article.text, numbered).map((paragraph) => (
            <div key={paragraph.start} className={`mb-7 ${GRID}`}>
              <p lang={article.language} dir="auto" className="font-serif text-reading hyphens-auto">
                <MarkedText segments={paragraph.segments} />
              </p>
              {paragraph.opening.length > 0 && (
                <ul className="mt-3 space-y-2 border-line border-l pl-1 lg:mt-1 lg:border-l-0 lg:pl-0">
                  {paragraph.opening.map(({ number, statement }) => (
                    <MarginNote key={statement.id} number={number} statement={statement} />
                  ))}
                </ul>
              )}
            </div>
          ))}
        </article>
      </ReadingPane>
      <ArticleSource article={article} />
    </div>
  )
}
