// The offices every country has, by the words that name them: a body is then told by its kind, its field and its country.

/** Stems as in `country-stems.ts`; `a+b` are two words in this order. A kind of body, the same in every country. */
export const BODY_STEMS: Record<string, string> = {
  ministry: `ministry ministero ministeri ministere ministerio ministerium -ministerium υπουργει министерств міністерств
    department dipartiment departement departament ressort`,
  government: `government governo gouvernement regierung -regierung gobierno κυβερνησ правительств уряд`,
  parliament: `parliament parlament parlement κοινοβουλι парламент`,
  army: `army military esercito armee militar militaire ejercito στρατοσ στρατου στρατο арми armed+force forz+armat forc+armee
    streitkraft fuerz+armad ενοπλ+δυναμ вооруж+сил збройн+сил армі`,
  'air force': `air+force aeronautica armee+air luftwaffe -luftwaffe fuerz+aere πολεμικ+αεροπορι πολεμικη+αεροπορι
    военновоздушн+сил ввс`,
  navy: 'navy marina+militar marine kriegsmarine armad πολεμικ+ναυτικ вмс вмф',
  police: 'police polizia polizei -polizei policia αστυνομι полици поліці',
  embassy: 'embassy ambasciat ambassad botschaft -botschaft embajad πρεσβει посольств',
  presidency: 'presidency presidenz presidence presidenci prasidialamt -prasidialamt προεδρι',
  'central bank': `central+bank banca+centrale banque+central zentralbank -zentralbank banco+central κεντρικ+τραπεζ
    центральн+банк центробанк`,
  'supreme court': `supreme+court cort+suprem cour+suprem obersten+gericht oberst+gericht tribunal+suprem ανωτατ+δικαστηρι
    верховн+суд`,
  'general staff': `general+staff stato+maggior etatmajor etat+major generalstab -generalstab estad+mayor γενικ+επιτελει генштаб
    генеральн+штаб`,
  'coast guard':
    'coast+guard coastguard guardi+costier gardecote garde+cote kustenwache guardi+coster λιμενικ+σωμ ακτοφυλακ',
}

/** What a ministry is for; some name the ministry by themselves (`!`). */
export const FIELD_STEMS: Record<string, string> = {
  foreign: `foreign ester extern affair+estrang affaires+etrangere etranger ausser auswartig ausland aussen aussenministerium!
    -aussenministerium! exterior εξωτερικ иностран закордонн υπεξ! мид! мзс! foreign+affair affar+ester asunto+exterior
    иностранн+дел закордонн+справ auswartig+amt! external+affair`,
  defence: `defence defense difesa defensa verteidigung verteidigungsministerium! -verteidigungsministerium! αμυν εθνικ+αμυν
    оборон минобороны! минобороне! міноборони! υπεθα! armees national+defen difesa+nazional`,
  interior: `interior interno intern interni interieur innen innere innenministerium! -innenministerium! εσωτερικ внутренн мвд!
    внутренн+дел внутрішн+справ мвс! internal+affair home`,
  finance: `finanz finance finanzministerium! -finanzministerium! haciend economia+finanz οικονομικ финанс минфин! мінфін! фінанс финансов treasury
    tesoro tresor`,
  justice: `justice giustizi justiz justizministerium! -justizministerium! justici δικαιοσυν юстици минюст! юстиці мінюст!`,
  health:
    'health salut sanit sante gesundheit gesundheitsministerium! -gesundheitsministerium! sanidad υγει здравоохранен минздрав! salud',
  energy: 'energ energie energieministerium! ενεργει энергетик минэнерго!',
  economy: 'econom economi wirtschaft wirtschaftsministerium! -wirtschaftsministerium! οικονομι экономик минэкономики!',
  education: 'educat istruzion bildung bildungsministerium! -bildungsministerium! educacion παιδει образован просвещен',
  transport: 'transport trasport verkehr verkehrsministerium! -verkehrsministerium! μεταφορ транспорт минтранс!',
  environment: 'environment ambient environnement umwelt umweltministerium! -umweltministerium! περιβαλλον',
  agriculture: 'agricult agricoltur landwirtschaft landwirtschaftsministerium! agricultur γεωργι αγροτικ сельск',
  trade: 'trade commerc commercio handel handelsministerium! comercio εμπορι торговл',
  culture: 'cultur cultura kultur kulturministerium! πολιτισμ культур минкультуры!',
  labour: 'labour labor lavor travail arbeit arbeitsministerium! trabajo εργασι труд',
  state: 'state stato etat estado',
}
