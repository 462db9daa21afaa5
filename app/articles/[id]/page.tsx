// One article with its statements marked in place.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ArticlePage } from '@/components/articles/article-page'
import { getArticle } from '@/lib/server'
import { keepApart } from './keep-apart'

export async function generateMetadata({ params }: PageProps<'/articles/[id]'>): Promise<Metadata> {
  const t = await getTranslations('articles')
  const article = (await getArticle((await params).id))?.article
  return { title: article ? article.title || t('untitled') : t('noSuchArticle') }
}

export default async function Page({ params }: PageProps<'/articles/[id]'>) {
  const shown = await getArticle((await params).id)
  if (!shown) notFound()
  return <ArticlePage article={shown.article} kin={shown.kin} keepApart={keepApart} />
}
