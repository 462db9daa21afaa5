// Short forms of given names in the languages of the press: English, German, Italian, French, Spanish, Russian, Greek.

/**
 * Folded, a line for each full name: its short form first, then the full name in its spellings. Where a short form serves
 * several names it has a line for each, or Евгений would stand for Евгения. Left out: short forms that are common names
 * of their own, which a brother may bear (Jack, Harry, Enzo).
 */
export const SHORT_FORMS: readonly string[] = `
  bernie bernard
  benny benjamin binyamin
  chuck charles
  charly charles
  gabe gabriel
  nate nathan
  nate nathaniel
  zach zachary zack
  doug douglas
  walt walter
  vince vincent
  stan stanley
  stu stuart stewart
  randy randall
  randy randolph
  hank henry
  johnny john
  billy bill william
  tommy tom thomas
  teddy ted theodore
  teddy ted edward
  ned edward
  cliff clifford
  ernie ernest
  gil gilbert
  hal harold
  mitch mitchell
  marty martin
  monty montgomery
  norm norman
  ollie oliver
  reggie reginald
  russ russell
  vic victor
  wes wesley
  mandy amanda
  becky rebecca
  betsy elizabeth
  betty elizabeth
  lizzie elizabeth
  cathy catherine
  kathy katherine catherine kathryn
  kathy kathleen
  katie katherine catherine kathryn
  cindy cynthia
  debbie deborah debra
  jenny jennifer
  jess jessica
  judy judith
  maggie margaret
  meg margaret
  peggy margaret
  nikki nicole
  patty patricia
  trish patricia
  sandy sandra
  steph stephanie
  tina christina
  vicky victoria vicki
  val valerie
  fritz friedrich
  uschi ursula
  sissy elisabeth
  sepp josef joseph
  hans johannes
  hannes johannes
  wolfi wolfgang
  gabi gabriele
  sigi siegfried
  sigi sigmund
  jochen joachim
  kathi katharina
  lisl elisabeth
  manni manfred
  matze matthias
  moni monika
  rudi rudolf
  steffi stefanie
  susi susanne
  traudl gertraud
  trudi gertrud
  willi wilhelm
  willy wilhelm
  hilde hildegard
  conny cornelia
  gigi luigi
  pippo filippo
  gianni giovanni
  mimmo domenico
  toto salvatore
  pino giuseppe
  peppe giuseppe
  peppino giuseppe
  ciccio francesco
  tonino antonio
  toni antonio
  pina giuseppina
  giusi giuseppina giuseppa
  mariuccia maria
  edo edoardo
  ale alessandro
  lollo lorenzo
  pancho francisco
  curro francisco
  kiko francisco
  quique enrique
  kike enrique
  nando fernando
  lalo eduardo
  beto alberto
  beto roberto
  manolo manuel
  manu manuel
  lola dolores
  pili pilar
  concha concepcion
  conchita concepcion
  charo rosario
  chelo consuelo
  merche mercedes
  rafa rafael
  santi santiago
  goyo gregorio
  perico pedro
  lucho luis
  memo guillermo
  guille guillermo
  nico nicolas
  fred frederic
  manu emmanuel
  seb sebastien
  steph stephane
  xav xavier
  gaby gabriel
  gaby gabrielle
  babette elisabeth
  дима дмитрии dima dmitri
  митя дмитрии
  саша sascha sasha александр олександр alexander aleksandr
  саша sascha sasha александра олександра
  володя владимир wolodja
  вова владимир
  вовочка владимир
  леша алексеи aljoscha alexei
  алеша алексеи
  сережа сергеи
  серега сергеи
  миша михаил mischa misha mikhail
  коля николаи kolya nikolai
  ваня иван vanya ivan
  петя петр petya pyotr
  паша павел pasha pavel
  женя евгении
  женя евгения
  юра юрии yura
  костя константин kostya konstantin
  толя анатолии
  гриша григории grischa grisha grigory
  витя виктор
  слава вячеслав
  слава владислав
  слава станислав
  слава ярослав
  слава святослав
  стас станислав stas stanislav
  влад владислав vlad vladislav
  рома роман
  андрюша андреи
  антоша антон
  боря борис
  вася василии vasya
  гена геннадии
  даня даниил
  жора георгии
  леня леонид
  лева лев
  макс максим maksim max
  федя федор
  яша яков
  наташа наталья наталия наталія natasha natascha natalia natalya
  катя екатерина катерина katya katja ekaterina
  таня татьяна тетяна tanya tatiana
  маша мария masha mascha maria
  даша дарья dasha daria
  лена елена олена lena elena
  оля ольга olya olga
  ира ирина
  света светлана
  люда людмила
  люба любовь
  надя надежда nadya nadezhda
  соня софья софия sonya sofia
  настя анастасия nastya anastasia
  ксюша ксения
  юля юлия yulya yulia
  галя галина
  аня анна anya anna
  нюра анна
  лиза елизавета liza elizaveta
  варя варвара
  сашко олександр
  вітя віктор
  міша михаило
  γιωργησ γεωργιοσ γιωργοσ
  κωστακησ κωνσταντινοσ κωστασ
  ντινοσ κωνσταντινοσ
  μητσοσ δημητρησ δημητριοσ
  μιμησ δημητρησ δημητριοσ
  τακησ παναγιωτησ
  τακησ δημητρησ δημητριοσ
  σακησ αθανασιοσ θανασησ
  νασοσ αθανασιοσ
  θανοσ αθανασιοσ
  μπαμπησ χαραλαμποσ charalambos
  τολησ αποστολοσ
  αλεκοσ αλεξανδροσ
  αλεξησ αλεξιοσ alexis
  στρατοσ ευστρατιοσ
  στρατησ ευστρατιοσ
  σταθησ ευσταθιοσ efstathios
  φανησ θεοφανησ
  φωτησ φωτιοσ fotis fotios
  γρηγορησ γρηγοριοσ grigoris grigorios
  μανοσ εμμανουηλ μανωλησ
  πανοσ παναγιωτησ
  αρησ αριστειδησ
  αρησ αριστοτελησ
  τελησ αριστοτελησ
  σωτηρησ σωτηριοσ sotiris sotirios
  τρυφωνασ τρυφων
  ζαχοσ ζαχαριασ
  κατινα αικατερινη κατερινα
  ρενα ειρηνη
  ρινιω ειρηνη
  βασω βασιλικη
  ευη παρασκευη
  ευη ευαγγελια
  βαγγελιω ευαγγελια
  γωγω γεωργια
  δωρα θεοδωρα
  εφη ευφημια efi
  μαιρη μαρια
  μαρω μαρια
  ντινα κωνσταντινα
  πεννυ πενυ πηνελοπη
  πιτσα παναγιωτα
  γιωτα παναγιωτα
  τασουλα αναστασια
  φωφη φωτεινη
  φωφω φωτεινη
  μπεττυ ελισαβετ
  λιζα ελισαβετ
`
  .trim()
  .split('\n')
