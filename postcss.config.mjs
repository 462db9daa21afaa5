// Runs Tailwind over app/globals.css.
export default { plugins: { '@tailwindcss/postcss': {} } }
