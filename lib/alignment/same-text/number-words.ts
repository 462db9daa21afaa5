// Numbers from two to twenty, the tens and the days of the week as words, in six languages; folded.

/** Each line: what is meant, then its words. One is left out: in most languages it is an article too. */
const WORDS = `
2: due two deux zwei dos δυο
3: tre three trois drei tres τρεισ τρια τριων
4: quattro four quatre vier cuatro τεσσερισ τεσσερα τεσσαρων
5: cinque five cinq funf cinco πεντε
6: sei six sechs seis εξι
7: sette seven sept sieben siete επτα εφτα
8: otto eight huit acht ocho οκτω οχτω
9: nove nine neuf neun nueve εννεα εννια
10: dieci ten dix zehn diez δεκα
11: undici eleven onze elf once εντεκα ενδεκα
12: dodici twelve douze zwolf doce δωδεκα
13: tredici thirteen treize dreizehn trece δεκατρεισ δεκατρια
14: quattordici fourteen quatorze vierzehn catorce δεκατεσσερισ δεκατεσσερα
15: quindici fifteen quinze funfzehn quince δεκαπεντε
16: sedici sixteen seize sechzehn dieciseis δεκαεξι
17: diciassette seventeen siebzehn diecisiete δεκαεπτα
18: diciotto eighteen achtzehn dieciocho δεκαοκτω
19: diciannove nineteen neunzehn diecinueve δεκαεννεα
20: venti twenty vingt zwanzig veinte εικοσι
30: trenta thirty trente dreissig treinta τριαντα
40: quaranta forty quarante vierzig cuarenta σαραντα
50: cinquanta fifty cinquante funfzig cincuenta πενηντα
60: sessanta sixty soixante sechzig sesenta εξηντα
70: settanta seventy siebzig setenta εβδομηντα
80: ottanta eighty achtzig ochenta ογδοντα
90: novanta ninety neunzig noventa ενενηντα
100: cento hundred hundert cien ciento εκατο
Monday: lunedi monday lundi montag lunes δευτερα δευτερασ
Tuesday: martedi tuesday mardi dienstag martes τριτη τριτησ
Wednesday: mercoledi wednesday mercredi mittwoch miercoles τεταρτη τεταρτησ
Thursday: giovedi thursday jeudi donnerstag jueves πεμπτη πεμπτησ
Friday: venerdi friday vendredi freitag viernes παρασκευη παρασκευησ
Saturday: sabato saturday samedi samstag sonnabend sabado σαββατο σαββατου
Sunday: domenica sunday dimanche sonntag domingo κυριακη κυριακησ
`

/** What a word counts or which day it names, as one spelling for all languages. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [meaning = '', words = ''] = line.split(': ')
      return words.split(' ').map((word): [string, string] => [word, meaning])
    }),
)
