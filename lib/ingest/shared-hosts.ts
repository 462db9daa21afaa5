// Hosts on which many publish that the public-suffix list does not part, by the registrable domain.

/**
 * Domains whose subdomains are each a publisher's or an edition's own: the whole host says who publishes.
 * Source: the services' own address schemes.
 */
export const PARTED_DOMAINS: ReadonlySet<string> = new Set([
  'beehiiv.com',
  'blogspot.it',
  'canalblog.com',
  'ghost.io',
  'google.com',
  'livejournal.com',
  'medium.com',
  'over-blog.com',
  'substack.com',
  'tumblr.com',
  'typepad.com',
  'wixsite.com',
  'wordpress.com',
  'yahoo.com',
])

/** Hosts whose pages are those of many publishers, told apart by the path or not at all: platforms, aggregators, archives. */
export const SHARED_HOSTS: ReadonlySet<string> = new Set([
  'apple.news',
  'archive.is',
  'archive.org',
  'archive.ph',
  'archive.today',
  'bsky.app',
  'dailymotion.com',
  'drive.google.com',
  'docs.google.com',
  'facebook.com',
  'feedly.com',
  'flipboard.com',
  'inoreader.com',
  'instagram.com',
  'linkedin.com',
  'medium.com',
  'news.google.com',
  'newsbreak.com',
  'ok.ru',
  'pressreader.com',
  'reddit.com',
  'scribd.com',
  'sites.google.com',
  'smartnews.com',
  'substack.com',
  't.co',
  't.me',
  'telegra.ph',
  'threads.net',
  'tiktok.com',
  'twitter.com',
  'vimeo.com',
  'vk.com',
  'x.com',
  'youtu.be',
  'youtube.com',
])

/** Of these domains every host is shared, whatever stands before them: editions of an aggregator. */
export const SHARED_DOMAINS: ReadonlySet<string> = new Set(['yahoo.com', 'msn.com'])
