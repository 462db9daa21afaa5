'use client'
// The last resort, when even the frame of the page failed: it stands alone, without our styles or the theme menu.

export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <head>
        <meta name="color-scheme" content="light dark" />
      </head>
      <body style={{ maxWidth: '40rem', margin: '15vh auto', padding: '0 1.5rem', fontFamily: 'Georgia, serif' }}>
        <title>Dictum could not start this page</title>
        <h1>Dictum could not start this page.</h1>
        <p>Nothing in the database was changed. The terminal that runs Dictum says what failed.</p>
        <p>
          <button type="button" onClick={retry}>
            Try again
          </button>{' '}
          <a href="/">Start at the front page</a>
        </p>
      </body>
    </html>
  )
}
