// The form of a printed speaker, in each language.
import { describe, expect, it } from 'vitest'
import { parseArticle } from './annotated'
import { speakerFormOf } from './speaker-form'

/** The form of the speaker marked with 1 in a text of one statement. */
function formIn(lang: string, marked: string, type = 'person') {
  const article = parseArticle(`id: x\nlanguage: ${lang}\n1: indirect | X | ${type}\n---\n${marked} {q1:content}`)
  return article.statements.map((statement) => speakerFormOf(statement, article))[0]
}

describe('speakerFormOf', () => {
  it.each([
    ['it', 'Ieri {s1:Marta Ferri}'],
    ['it', 'Poi {s1:il ministro russo degli Esteri Lavrov}'],
    ['it', '{s1:Mosca}'],
    ['it', 'Il {s1:ministero della Difesa}'],
    ['el', 'Ο {s1:κ. Ρεντζής}'],
    ['el', 'Ο {s1:πρωθυπουργός Στέλιος Καραμπάτης}'],
    ['en', 'Later {s1:Kirby}'],
    ['en', 'And {s1:the mayor, Anna Ferrow,}'],
    ['en', 'Then {s1:he and Anna Ferrow}'],
    ['en', 'But {s1:the White House}'],
    ['fr', 'Puis {s1:la ministre Élise Garnot}'],
    ['de', 'Dann {s1:Ahlsen}'],
    ['de', 'Dann {s1:die Sprecherin Frauke Ahlsen}'],
    ['de', 'Dann {s1:die CDU}'],
    ['es', 'Luego {s1:Choe Son Hui}'],
  ])('reads a name in %s: %s', (lang, marked) => expect(formIn(lang, marked)).toBe('name'))

  it.each([
    ['it', '{s1:La sindaca}'],
    ['it', 'Poi {s1:il sindaco di Portaferro}'],
    ['it', 'Poi {s1:il ministro degli Esteri}'],
    ['el', 'Ο {s1:δικηγόρος}'],
    ['el', 'Ο {s1:δήμαρχος του Πειραιά}'],
    ['en', 'But {s1:the Foreign Minister}'],
    ['en', 'But {s1:the Ferrow spokesman}'],
    ['en', "But {s1:Ferrow's lawyer}"],
    ['en', '{s1:Neighbours close to the family}'],
    ['fr', 'Puis {s1:le maire de Portaferro}'],
    ['de', 'Dann {s1:ein ranghoher europäischer Beamter}'],
    ['de', 'Dann {s1:eine mit der Sache vertraute Person}'],
    ['es', 'Luego {s1:el presidente de Portaferro}'],
  ])('reads a title in %s: %s', (lang, marked) => expect(formIn(lang, marked)).toBe('title'))

  it.each([
    ['it', '{s1:Lei}'],
    ['el', 'Η {s1:ίδια}'],
    ['en', '{s1:She}'],
    ['en', 'the man {s1:who}'],
    ['fr', '{s1:Celle-ci}'],
    ['de', '{s1:Er}'],
    ['es', '{s1:ella misma}'],
  ])('reads a pronoun in %s: %s', (lang, marked) => expect(formIn(lang, marked)).toBe('pronoun'))

  it('calls a speaker that is not printed dropped', () => expect(formIn('it', 'Ha aggiunto')).toBe('dropped'))
  it('calls an unnamed source a title, capitals or not', () =>
    expect(formIn('en', 'But {s1:Western sources in Kyiv}', 'unnamed')).toBe('title'))
})
