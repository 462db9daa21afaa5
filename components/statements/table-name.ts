// What the table of statements is called where a reader's view of it is kept.
export const TABLE_NAME = 'statements'
