// Names of countries in English, for components not yet in every language: they come to use useFormat, and this goes.
import { formatFor } from './format'

export const countryName = formatFor('en').country
