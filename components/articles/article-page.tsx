// One article for reading: every statement marked in place, its note in the margin beside it.
import Link from 'next/link'
import { Day } from '@/components/ui/day'
import { formatCounted } from '@/components/ui/figure'
import { languageName } from '@/components/ui/language'
import { Printed } from '@/components/ui/printed'
import type { ArticleView } from '@/lib/records'
import { ArticleSource } from './article-source'
import { MarginNotes } from './margin-notes'
import { MarkedText } from './marked-text'
import { MarksLegend } from './marks-legend'
import { ReadingPane } from './reading-pane'
import { cutArticle, numberStatements, type Paragraph } from './segments'
import { UnplacedStatements } from './unplaced-statements'

export function ArticlePage({ article }: { article: ArticleView }) {
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
            <ArticleFacts article={article} />
            <div className="noted">
              <h1
                lang={article.language}
                dir="auto"
                className="font-serif text-headline font-[420] tracking-[-0.012em]"
              >
                {isTitled ? <MarkedText segments={first.segments} /> : article.title || 'Untitled article'}
              </h1>
              {isTitled && <MarginNotes statements={first.opening} />}
            </div>
          </header>
          <div className="mt-8 mb-10 border-line border-y py-3">
            {numbered.length > 0 ? (
              <MarksLegend />
            ) : (
              <p className="text-soft">No statement was found in this article. Its text is kept all the same.</p>
            )}
          </div>
          {(isTitled ? paragraphs.slice(1) : paragraphs).map((paragraph) => (
            <ArticleParagraph key={paragraph.start} paragraph={paragraph} language={article.language} />
          ))}
          <UnplacedStatements statements={unplaced} />
        </article>
      </ReadingPane>
      <ArticleSource article={article} />
    </div>
  )
}

function ArticleFacts({ article }: { article: ArticleView }) {
  return (
    <p className="mb-3 flex flex-wrap gap-x-4 text-small text-soft *:max-w-full *:min-w-0">
      {article.outlet ? (
        <Link href={`/outlets/${article.outlet.slug}`} className="link">
          <Printed language={article.language}>{article.outlet.name}</Printed>
        </Link>
      ) : (
        <span>outlet unknown</span>
      )}
      <Day value={article.publishedOn} />
      <span>{languageName(article.language)}</span>
      <span>{formatCounted(article.statements.length, 'statement')}</span>
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
