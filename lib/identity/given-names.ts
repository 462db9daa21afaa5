// Given names that stand for each other: short forms, and one name in the spellings of neighbouring languages.

import { SHORT_FORMS } from './short-forms'

const group = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean)

/** Of Arabic, Persian and Turkish names, whose vowels every newsroom spells its own way. */
const ARABIC_GROUPS: readonly string[] = [
  'mohammed mohammad mohamed muhammad mohamad mohamet muhammed mahomet mohammadou μοχαμεντ μοχαμαντ μωχαμετ мохаммед мухаммед мухаммад мохаммад',
  'ahmed ahmad achmed ahmet',
  'mahmoud mahmud machmud mahmood',
  'hussein hossein husain husayn hussain hosein jusein husein хусеин хоссеин хуссеин',
  'hassan hasan',
  'abdullah abdallah abdulla abdalla abdala',
  'abdul abdel abd abdol',
  'abdelaziz abdulaziz',
  'omar umar',
  'osama usama oussama',
  'khaled khalid jaled chalid халед халид',
  'youssef yusuf yousef yousuf joseph jussuf yusef юсуф юсеф',
  'ibrahim ebrahim',
  'mustafa mostafa moustafa mustapha mostapha',
  'said saeed saied saeid',
  'yahya yehia yahia jahja yehya',
  'isma ismail esmail ismael',
  'qasem qassem kassem ghassem qasim kasem',
  'suleiman sulaiman soleiman suleyman',
  'faisal faysal feisal faizal',
  'bashar bachar baschar',
  'tariq tarek tareq',
  'hamid hameed',
  'rashid rachid raschid rasheed',
  'nasser nasir naser',
]

/** Folded. Spellings that sound alike need not be listed; a name may stand in several groups. */
export const GIVEN_NAME_GROUPS: readonly (readonly string[])[] = [
  ...SHORT_FORMS,
  'joe joseph',
  'sean shaun shawn σον шон',
  'jake jacob',
  'tony anthony antony',
  'mike michael',
  'bill william will',
  'bob rob robert bobby',
  'jim james jimmy',
  'jd james',
  'tom thomas',
  'ben benjamin',
  'bibi benjamin',
  'dan daniel danny',
  'dave david',
  'ed edward ted eddie',
  'nick nicholas',
  'alex alexander alexandros',
  'matt matthew',
  'steve steven stephen',
  'chris christopher',
  'jeff jeffrey geoffrey',
  'ken kenneth',
  'ron ronald',
  'don donald',
  'tim timothy',
  'greg gregory',
  'rick richard dick',
  'andy andrew',
  'pete peter',
  'charlie charles chuck',
  'larry lawrence',
  'sam samuel',
  'josh joshua',
  'fred frederick',
  'phil philip phillip',
  'kate katherine catherine kathryn',
  'sue susan susie',
  'liz elizabeth beth',
  'jen jennifer',
  'pat patrick',
  'rudy rudolph',
  'sasha aleksandr oleksandr',
  'volodymyr vladimir volodimir владимир володимир uladzimir wolodymyr wladimir',
  'oleksandr aleksandr alexander alexandre alexandr alexandros aliaksandr alyaksandr олександр александр',
  'mykhailo mikhail mikhaylo mychajlo mihail михаил михайло',
  'michael mikhail',
  'serhii serhiy sergiy sergei sergey serguei siarhei сергии сергеи сергіи',
  'andrii andriy andrei andrey andrej андреи андріи',
  'dmytro dmitry dmitri dmitro дмитро дмитрии',
  'mykola nikolai nikolay nikolaj микола николаи mikola',
  'oleksii oleksiy alexei alexey aleksei aleksey олексіи алексеи olexij',
  'petro pyotr petr петро петр piotr',
  'pavlo pavel павло павел',
  'yevhen yevhenii yevgeny evgeny evgenii evgenij yevgeni євген евгении jewhen eugene',
  'kyrylo kirill кирило кирилл',
  'ihor igor ігор игорь',
  'oleh oleg',
  'vasyl vasily vasilii vassily василь василии',
  'hryhorii grigory григоріи григории',
  'danylo daniil данило даниил',
  'valerii valery valeriy валеріи валерии',
  'yurii yury yuri юріи юрии',
  'anatolii anatoly анатоліи анатолии',
  'olena elena yelena олена елена helena',
  'kateryna ekaterina yekaterina катерина екатерина',
  'iryna irina ірина ирина',
  'nataliia natalia natalya наталія наталия наталья',
  'tetiana tatiana tatyana тетяна татьяна',
  'halyna galina галина',
  'olha olga ольга',
  'sviatlana svetlana світлана светлана',
  ...ARABIC_GROUPS,
  'giuseppe beppe',
  'pepe jose',
  'george giorgos georgios γιωργοσ γεωργιοσ',
  'giannis yannis ioannis yiannis ιωαννησ γιαννησ',
  'kostas costas konstantinos constantinos κωστασ κωνσταντινοσ κωστησ kostis',
  'nikos nicos nikolaos νικοσ νικολαοσ',
  'dimitris dimitrios demetris δημητρησ δημητριοσ',
  'vassilis vasilis vasilios vassilios βασιλησ βασιλειοσ',
  'thanasis athanasios θανασησ αθανασιοσ',
  'michalis michail μιχαλησ μιχαηλ',
  'christos xristos χρηστοσ χριστοσ',
  'panagiotis panayiotis panos takis παναγιωτησ πανοσ',
  'vangelis evangelos βαγγελησ ευαγγελοσ',
  'lefteris eleftherios λευτερησ ελευθεριοσ',
  'thodoris theodoros θοδωρησ θεοδωροσ',
  'stelios stylianos στελιοσ στυλιανοσ',
  'manolis emmanouil μανωλησ εμμανουηλ',
  'antonis antonios αντωνησ αντωνιοσ',
  'katerina ekaterini aikaterini κατερινα αικατερινη',
  'dora theodora ντορα θεοδωρα',
  'lena eleni ελενη λενα',
  'effie efi',
  'tasos anastasios τασοσ αναστασιοσ',
  'spyros spyridon σπυροσ σπυριδων',
  'paco francisco',
  'nacho ignacio',
  'fede federico',
  'toni antonio',
  'sepp josef',
  'isaac yitzhak izchak itzhak jitzchak',
  'andrzej αντζει αντρει анджеи',
  'euclid ευκλειδησ',
  'hansi johannes hans',
].map(group)

/** Folded; given names beyond those above, so that the second of two is not taken for a surname. */
const MORE_GIVEN_NAMES = group(`
  ali hassan hussein omar ahmed mahmoud mustafa yusuf khalil salman hamad zayed abdullah faisal farhan tamim rahman karim
  carlos juan jose maria luis antonio manuel miguel angel pedro pablo jorge francisco javier rafael fernando andres
  alberto alejandro enrique felipe ignacio gabriel ana isabel carmen cristina elena lucia teresa rosa laura sofia pilar
  jean claude pierre paul yves luc marie louis michel francois noel philippe anne marc david daniel martin robert
  thomas james john william george henry charles edward peter frank karl heinz peter wolfgang hans klaus jurgen dieter
  roger adam stephen richard william edward philip franz josef friedrich paolo pietro giovanni giuseppe francesco antonella grazia chiara anna rita luisa teresa pia
  matteo marco andrea luca carlo mario enzo ambrogio battista paola elisa beth ann mary lou lee kay jo ellen jane sue
  nikolaos dimitrios georgios konstantinos vladimir alexander sergei mikhail ivan ion joao inacio rui duarte afonso`)

/** Folded, without the spellings above. */
const MORE_ARABIC_GIVEN_NAMES = group(
  'ali khalil salman hamad zayed farhan tamim rahman karim ismail haytham jamal jamila kamal samir yasser yasir ziad riad hamza anwar ayman',
)

const ARABIC_GIVEN_NAMES = new Set([...ARABIC_GROUPS.flatMap(group), ...MORE_ARABIC_GIVEN_NAMES])

/** Whether a folded word is a given name of Arabic, Persian or Turkish, so far as the lists go. */
export const isArabicGivenName = (folded: string): boolean => ARABIC_GIVEN_NAMES.has(folded)

const GIVEN_NAMES = new Set([...GIVEN_NAME_GROUPS.flat(), ...MORE_GIVEN_NAMES])

/** Whether a folded word is a given name, so far as the lists go. */
export const isGivenName = (folded: string): boolean => GIVEN_NAMES.has(folded)
