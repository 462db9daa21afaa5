// Numbers as words, words that multiply them or leave them open, and the months, in six languages; folded.

/** What a word counts, by language; parts of a word that is written as one stand here too ("seicentomila"). One is left out: it is an article. */
const NUMBERS: Record<string, string> = {
  it: '2 due, 3 tre, 4 quattro, 5 cinque, 6 sei, 7 sette, 8 otto, 9 nove, 10 dieci, 11 undici, 12 dodici, 13 tredici, 14 quattordici, 15 quindici, 16 sedici, 17 diciassette, 18 diciotto, 19 diciannove, 20 venti, 21 ventuno, 28 ventotto, 30 trenta, 31 trentuno, 38 trentotto, 40 quaranta, 41 quarantuno, 48 quarantotto, 50 cinquanta, 51 cinquantuno, 58 cinquantotto, 60 sessanta, 61 sessantuno, 68 sessantotto, 70 settanta, 71 settantuno, 78 settantotto, 80 ottanta, 81 ottantuno, 88 ottantotto, 90 novanta, 91 novantuno, 98 novantotto, 100 cento, 1000 mille mila, 1000000 milione milioni mln, 1000000000 miliardo miliardi mld',
  el: '2 δυο, 3 τρεισ τρια τριων, 4 τεσσερισ τεσσερα τεσσαρων, 5 πεντε, 6 εξι, 7 επτα εφτα, 8 οκτω οχτω, 9 εννεα εννια, 10 δεκα, 11 εντεκα ενδεκα, 12 δωδεκα, 13 δεκατρια δεκατρεισ, 14 δεκατεσσερα δεκατεσσερισ, 15 δεκαπεντε, 16 δεκαεξι, 17 δεκαεπτα, 18 δεκαοκτω δεκαοχτω, 19 δεκαεννεα δεκαεννια, 20 εικοσι, 30 τριαντα, 40 σαραντα, 50 πενηντα, 60 εξηντα, 70 εβδομηντα, 80 ογδοντα, 90 ενενηντα, 100 εκατο εκατον, 200 διακοσια διακοσιοι διακοσιεσ διακοσιουσ διακοσιων, 300 τριακοσια τριακοσιοι τριακοσιεσ τριακοσιουσ τριακοσιων, 400 τετρακοσια τετρακοσιοι τετρακοσιεσ, 500 πεντακοσια πεντακοσιοι πεντακοσιεσ πεντακοσιων, 600 εξακοσια εξακοσιοι εξακοσιεσ, 700 επτακοσια επτακοσιοι επτακοσιεσ, 800 οκτακοσια οκτακοσιοι οκτακοσιεσ, 900 εννιακοσια εννιακοσιοι εννιακοσιεσ, 1000 χιλια χιλιαδεσ χιλιαδων χιλιοι χιλιεσ, 1000000 εκατομμυριο εκατομμυρια εκατομμυριων εκατ, 1000000000 δισεκατομμυριο δισεκατομμυρια δισεκατομμυριων δισ',
  en: '2 two, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten, 11 eleven, 12 twelve, 13 thirteen, 14 fourteen, 15 fifteen, 16 sixteen, 17 seventeen, 18 eighteen, 19 nineteen, 20 twenty, 30 thirty, 40 forty, 50 fifty, 60 sixty, 70 seventy, 80 eighty, 90 ninety, 100 hundred, 1000 thousand k, 1000000 million m mn mln, 1000000000 billion bn b, 1000000000000 trillion tn',
  fr: '2 deux, 3 trois, 4 quatre, 5 cinq, 6 six, 7 sept, 8 huit, 9 neuf, 10 dix, 11 onze, 12 douze, 13 treize, 14 quatorze, 15 quinze, 16 seize, 20 vingt vingts, 30 trente, 40 quarante, 50 cinquante, 60 soixante, 100 cent cents, 1000 mille, 1000000 million millions, 1000000000 milliard milliards',
  de: '2 zwei zwo, 3 drei, 4 vier, 5 funf, 6 sechs, 7 sieben, 8 acht, 9 neun, 10 zehn, 11 elf, 12 zwolf, 16 sechzehn, 17 siebzehn, 20 zwanzig, 30 dreissig, 40 vierzig, 50 funfzig, 60 sechzig, 70 siebzig, 80 achtzig, 90 neunzig, 100 hundert, 1000 tausend, 1000000 million millionen mio, 1000000000 milliarde milliarden mrd, 1000000000000 billion billionen',
  es: '2 dos, 3 tres, 4 cuatro, 5 cinco, 6 seis, 7 siete, 8 ocho, 9 nueve, 10 diez, 11 once, 12 doce, 13 trece, 14 catorce, 15 quince, 16 dieciseis, 17 diecisiete, 18 dieciocho, 19 diecinueve, 20 veinte, 21 veintiuno veintiun, 22 veintidos, 23 veintitres, 24 veinticuatro, 25 veinticinco, 26 veintiseis, 27 veintisiete, 28 veintiocho, 29 veintinueve, 30 treinta, 40 cuarenta, 50 cincuenta, 60 sesenta, 70 setenta, 80 ochenta, 90 noventa, 100 cien ciento, 200 doscientos doscientas, 300 trescientos trescientas, 400 cuatrocientos cuatrocientas, 500 quinientos quinientas, 600 seiscientos seiscientas, 700 setecientos setecientas, 800 ochocientos ochocientas, 900 novecientos novecientas, 1000 mil, 1000000 millon millones mln',
}

/** Half of what follows: "half a million". */
const HALVES = 'half mezzo mezza demi halbe halben halber medio μισο'
/** One, where it follows tens. */
const ONES = 'one uno una un une eins ein eine ενα ενασ μια'
/** May stand between a number and what multiplies it, or between tens and ones. */
const LINKS = 'a e und et y και and'
/** "Per cent" in two words: the second is no number. */
const BEFORE_CENT = 'per por pour τοισ'

const VAGUE = `
dozens: decine decina dozens dizaines dizaine dutzende dutzenden decenas decena docenas δεκαδεσ δεκαδων
hundreds: centinaia centinaio hundreds centaines centaine hunderte hunderten cientos centenares εκατονταδεσ εκατονταδων
thousands: migliaia migliaio thousands milliers millier tausende tausenden miles millares
`

const DAYS = `
Monday: lunedi monday lundi montag lunes δευτερα δευτερασ
Tuesday: martedi tuesday mardi dienstag martes τριτη τριτησ
Wednesday: mercoledi wednesday mercredi mittwoch miercoles τεταρτη τεταρτησ
Thursday: giovedi thursday jeudi donnerstag jueves πεμπτη πεμπτησ
Friday: venerdi friday vendredi freitag viernes παρασκευη παρασκευησ
Saturday: sabato saturday samedi samstag sonnabend sabado σαββατο σαββατου
Sunday: domenica sunday dimanche sonntag domingo κυριακη κυριακησ
`

const MONTHS = `
1: gennaio january janvier januar janner enero ιανουαριοσ ιανουαριου ιανουαριο
2: febbraio february fevrier februar febrero φεβρουαριοσ φεβρουαριου φεβρουαριο
3: marzo march mars marz μαρτιοσ μαρτιου μαρτιο
4: aprile april avril abril απριλιοσ απριλιου απριλιο
5: maggio may mai mayo μαιοσ μαιου μαιο
6: giugno june juin juni junio ιουνιοσ ιουνιου ιουνιο
7: luglio july juillet juli julio ιουλιοσ ιουλιου ιουλιο
8: agosto august aout αυγουστοσ αυγουστου αυγουστο
9: settembre september septembre septiembre setiembre σεπτεμβριοσ σεπτεμβριου σεπτεμβριο
10: ottobre october octobre oktober octubre οκτωβριοσ οκτωβριου οκτωβριο
11: novembre november noviembre νοεμβριοσ νοεμβριου νοεμβριο
12: dicembre december decembre dezember diciembre δεκεμβριοσ δεκεμβριου δεκεμβριο
`

const byWord = (lines: string): Map<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [meaning = '', words = ''] = line.split(': ')
        return words.split(' ').map((word): [string, string] => [word, meaning])
      }),
  )

/** By language, then by word. In Spanish a "billón" is a million millions, in English a thousand: Spanish ones are left out. */
export const NUMBER_WORDS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(NUMBERS).map(([language, list]) => [
    language,
    new Map(
      list.split(', ').flatMap((item) => {
        const [value, ...words] = item.split(' ')
        return words.map((word): [string, number] => [word, Number(value)])
      }),
    ),
  ]),
)
export const HALF_WORDS: ReadonlySet<string> = new Set(HALVES.split(' '))
export const ONE_WORDS: ReadonlySet<string> = new Set(ONES.split(' '))
export const LINK_WORDS: ReadonlySet<string> = new Set(LINKS.split(' '))
export const CENT_WORDS: ReadonlySet<string> = new Set(BEFORE_CENT.split(' '))
export const VAGUE_WORDS: ReadonlyMap<string, string> = byWord(VAGUE)
export const DAY_WORDS: ReadonlyMap<string, string> = byWord(DAYS)
/** 1 to 12. */
export const MONTH_WORDS: ReadonlyMap<string, string> = byWord(MONTHS)
