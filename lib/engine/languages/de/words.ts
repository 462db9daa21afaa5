// German function words: what surrounds verbs, clauses, sources and names.
import type { AttributionWords, ClauseWords, NominalWords, Pronouns, TokenHabits, VerbWords } from '../pack'

export const tokens: TokenHabits = {
  elision: false,
  ordinalStops: true,
  accents: true,
  enclitics: '',
  capitals: '',
  abbreviations:
    'dr prof dipl ing med phil jur rer nat hr fr st str nr bzw ca usw etc evtl ggf inkl exkl mio mrd mill tsd geb gest verh z.b u.a d.h i.d.r u.u o.ä u.ä z.t v.a z b u d h a t vgl abs art ziff bd hrsg jh jhd jan feb febr mär apr jun jul aug sep sept okt nov dez mo di mi do sa so max min tel zzgl zz röm kath ev dt engl franz russ amerik e.v co inc gmbh ag',
}

export const verbWords: VerbWords = {
  everyday: '',
  verbSuffixes: '',
  pluralSuffixes: '',
  passives: '',
  auxiliaries: {
    singular: 'hat hatte habe hätte',
    plural: 'haben hatten hätten',
    reflexive: '',
  },
  progressives: '',
  adverbs:
    'auch zudem außerdem ferner weiter weiterhin zugleich gleichzeitig jedoch allerdings aber dagegen hingegen indes indessen unterdessen inzwischen mittlerweile dabei dazu darauf davon davor daran darüber darum dafür darin damit dahingehend daraufhin danach zuvor vorher später schließlich zunächst zuletzt anschließend abschließend nun nunmehr jetzt bereits schon noch nur eben gerade erst bisher bislang stets immer wieder erneut abermals mehrfach wiederholt oft häufig mehrmals einmal nochmals nochmal kürzlich jüngst unlängst offiziell ausdrücklich nachdrücklich eindringlich scharf deutlich klar offen öffentlich gegenüber wörtlich unter_anderem vor_allem insbesondere besonders ebenfalls ebenso gleichfalls selbst sogar lediglich überraschend sichtlich demonstrativ vehement entschieden energisch kategorisch umgehend prompt knapp kurz kühl trocken lapidar verärgert zufrieden zuversichtlich selbstbewusst nachdenklich einst damals seinerzeit wiederum hierzu hierbei dennoch trotzdem gleichwohl nichtsdestotrotz vielmehr zwar wohl ja doch denn etwa sinngemäß am_Rande vor_Ort auf_Anfrage auf_Nachfrage nach_eigenen_Worten in_diesem_Zusammenhang im_Gespräch im_Interview am_Telefon zu_Beginn zum_Auftakt am_Ende zum_Abschluss mit_Nachdruck in_scharfer_Form so derzeit zurzeit erwartungsgemäß hinzu infolgedessen währenddessen stattdessen offenbar offensichtlich vermutlich wahrscheinlich möglicherweise angeblich mutmaßlich tatsächlich grundsätzlich prinzipiell generell insgesamt allgemein letztlich letztendlich endlich vorerst vorläufig demnächst künftig zukünftig bald sofort sogleich gleich alsbald heutzutage früher ehemals ursprünglich anfangs anfänglich mitunter manchmal gelegentlich bisweilen zeitweise teilweise meist meistens zumeist größtenteils überwiegend hauptsächlich allein allenfalls jedenfalls andernfalls notfalls gegebenenfalls keinesfalls bestenfalls schlimmstenfalls mindestens wenigstens zumindest höchstens alternativ zusätzlich überdies obendrein daneben ansonsten sonst somit folglich demzufolge daher deshalb deswegen infolge mithin also derweil zwischenzeitlich parallel zeitgleich daraus hieraus woraus hiermit hierfür hiergegen hiervon darunter dahinter hieran dort hier dorthin hierher draußen drinnen oben unten links rechts überall nirgendwo irgendwo erstmals erstmalig zuerst zweitens drittens erstens einerseits andererseits beispielsweise glücklicherweise überraschenderweise üblicherweise normalerweise dankenswerterweise bemerkenswerterweise interessanterweise verständlicherweise paradoxerweise ironischerweise fälschlicherweise bezeichnenderweise notwendigerweise logischerweise kurioserweise unglücklicherweise bedauerlicherweise erfreulicherweise leider hoffentlich freilich gewiss sicherlich zweifellos zweifelsohne schlicht einfach sicher rund circa zirka fast beinahe nahezu gar ganz sehr äußerst überaus höchst namentlich nämlich eigentlich immerhin gleichsam quasi gewissermaßen einigermaßen dermaßen folgendermaßen gleichermaßen bekanntermaßen bekanntlich laufend ständig dauernd täglich wöchentlich monatlich jährlich stündlich landesweit bundesweit weltweit europaweit international intern extern telefonisch schriftlich mündlich persönlich gemeinsam zusammen getrennt einstimmig einhellig mehrheitlich einzig vielleicht womöglich eventuell allzu hernach nachher vorab neulich seither seitdem hierauf hierzulande tags_darauf dato mitnichten mitsamt ohnehin sowieso nebenbei vereinzelt abends morgens mittags nachts vormittags nachmittags',
  adverbSuffixes: '',
  negations: 'nicht nie niemals kaum keineswegs nirgends weder',
  clitics: 'sich ihm ihr ihnen uns mir ihn dies es',
  irrealis: 'zu könnte könnten würde würden müsste dürfte sollte wollte soll will muss darf kann wird werden werde',
  passive: {
    auxiliaries: 'wird werden wurde wurden werde würden',
    perfect: 'worden geworden',
    agents: 'von vom durch seitens',
    states: 'ist sind war waren sei seien wäre wären',
  },
  homographs:
    'meinen meint meinte heißen gesagt erklärt genannt geklagt klagen gefordert gefragt bekannt befinden gelobt gefeiert urteilen erwarten erinnern warnen sorgen hoffen danken schätzen feiern',
  reportedMood:
    'sei seien könnten müssten dürften habe hätte hätten wären werde würden würde könne müsse solle wolle dürfe möge wisse brauche gebe gehe komme stehe liege bleibe lasse nehme bringe finde halte sehe spreche trage trete biete ziehe verliere beginne bedeute gelte bestehe entstehe entspreche ergebe erhalte enthalte verstehe versuche zeige mache führe fehle laufe fahre falle hänge setze stelle lebe arbeite leide leiste koste kenne nenne drohe dauere funktioniere handele handle rechne reiche dränge erwarte erfolge gehöre gäbe käme ginge stünde bräuchte ließe läge lägen kämen gäben stünden brächten bekämen wüssten bekomme bestimme betreffe betrage beruhe besitze betreibe bezahle decke denke diene erfülle erlaube ermögliche existiere fordere freue fühle fürchte gefährde gelinge genüge gewinne glaube helfe herrsche hoffe investiere kämpfe klinge lege leite liefere lohne mangele plane profitiere prüfe reagiere rede richte ruhe schade schaffe scheine schütze sinke sorge spiele sterbe steige suche tue treffe übernehme unterstütze verdiene verfüge verhandle verletze vermeide verstoße verzichte wachse wende wirke wünsche zahle zwinge benötige darstelle ausgehe ausreiche vorliege bedürfe',
  reportedEnding: { mood: 'e', past: 'te' },
  carriers: '',
  supports: '',
}

export const clause: ClauseWords = {
  complementizers: 'dass daß wonach',
  questionWords:
    'ob warum wieso weshalb wann wo wer wen wem was wohin woher wozu inwieweit inwiefern wie_viele wie_viel wie_lange wie_hoch wie_groß',
  infinitiveMarkers: 'zu',
  infinitiveEndings: '',
  addresseeMarkers: 'zu zum zur dass auf vor um des der wegen an ob mit vorzugehen einzulenken',
  judgementMarkers: 'als',
  relatives: 'der die das dem den dessen deren denen welcher welche welches',
  coordinators: 'und sowie & oder',
  contrasts: 'aber doch sondern während wohingegen jedoch',
  subordinators:
    'als während weil da nachdem bevor ehe obwohl obgleich wenngleich wenn falls sobald solange seit seitdem indem wobei sodass so_dass so_daß woraufhin worauf sofern soweit statt anstatt um ohne',
  openers:
    'unterdessen inzwischen außerdem zudem ferner allerdings jedoch dennoch trotzdem zugleich gleichzeitig dagegen hingegen und aber doch denn so auch nun also schließlich zum_einen zum_anderen einerseits andererseits im_Gegenteil darüber_hinaus',
}

export const attribution: AttributionWords = {
  before:
    'laut gemäß lt nach_Angaben nach_den_Angaben nach_Angabe nach_Aussage nach_Aussagen nach_Ansicht nach_Auffassung nach_Meinung nach_Einschätzung nach_Einschätzungen nach_Darstellung nach_Überzeugung nach_Auskunft nach_Information nach_Informationen nach_Erkenntnissen nach_Schätzung nach_Schätzungen nach_Berechnung nach_Berechnungen nach_Mitteilung nach_Berichten nach_den_Worten nach_Worten nach_Bericht nach_dem_Bericht nach_einem_Bericht nach_Lesart nach_Vorstellung nach_Vorstellungen nach_dem_Willen nach_Willen nach_dem_Wunsch nach_Wunsch nach_Recherchen nach_Kenntnis nach_Beobachtung nach_Zählung nach_ersten_Erkenntnissen nach_ersten_Angaben nach_jüngsten_Angaben nach_offiziellen_Angaben nach_bisherigen_Erkenntnissen nach_ersten_Informationen nach_unbestätigten_Berichten aus_Sicht aus_der_Sicht zu_Folge',
  after: 'zufolge zu_Folge',
  opening: '',
  anonymity: '',
  origins: '',
  ownViews:
    'demnach seiner_Meinung_nach seiner_Ansicht_nach seiner_Auffassung_nach seiner_Einschätzung_nach seiner_Überzeugung_nach seiner_Darstellung_nach seiner_Aussage_nach seiner_Schätzung_nach ihrer_Meinung_nach ihrer_Ansicht_nach ihrer_Auffassung_nach ihrer_Einschätzung_nach ihrer_Überzeugung_nach ihrer_Darstellung_nach ihrer_Aussage_nach ihrer_Schätzung_nach deren_Meinung_nach deren_Ansicht_nach deren_Auffassung_nach deren_Einschätzung_nach deren_Überzeugung_nach deren_Darstellung_nach deren_Aussage_nach deren_Schätzung_nach dessen_Meinung_nach dessen_Ansicht_nach dessen_Auffassung_nach dessen_Einschätzung_nach dessen_Überzeugung_nach dessen_Darstellung_nach dessen_Aussage_nach dessen_Schätzung_nach unserer_Meinung_nach unserer_Ansicht_nach unserer_Auffassung_nach unserer_Einschätzung_nach unserer_Überzeugung_nach unserer_Darstellung_nach unserer_Aussage_nach unserer_Schätzung_nach meiner_Meinung_nach meiner_Ansicht_nach meiner_Auffassung_nach meiner_Einschätzung_nach meiner_Überzeugung_nach meiner_Darstellung_nach meiner_Aussage_nach meiner_Schätzung_nach nach_seiner_Meinung nach_seiner_Ansicht nach_seiner_Auffassung nach_seiner_Einschätzung nach_seiner_Überzeugung nach_seiner_Darstellung nach_seiner_Aussage nach_seiner_Schätzung nach_ihrer_Meinung nach_ihrer_Ansicht nach_ihrer_Auffassung nach_ihrer_Einschätzung nach_ihrer_Überzeugung nach_ihrer_Darstellung nach_ihrer_Aussage nach_ihrer_Schätzung nach_deren_Meinung nach_deren_Ansicht nach_deren_Auffassung nach_deren_Einschätzung nach_deren_Überzeugung nach_deren_Darstellung nach_deren_Aussage nach_deren_Schätzung nach_dessen_Meinung nach_dessen_Ansicht nach_dessen_Auffassung nach_dessen_Einschätzung nach_dessen_Überzeugung nach_dessen_Darstellung nach_dessen_Aussage nach_dessen_Schätzung nach_unserer_Meinung nach_unserer_Ansicht nach_unserer_Auffassung nach_unserer_Einschätzung nach_unserer_Überzeugung nach_unserer_Darstellung nach_unserer_Aussage nach_unserer_Schätzung nach_meiner_Meinung nach_meiner_Ansicht nach_meiner_Auffassung nach_meiner_Einschätzung nach_meiner_Überzeugung nach_meiner_Darstellung nach_meiner_Aussage nach_meiner_Schätzung nach_seinen_Angaben nach_ihren_Angaben nach_deren_Angaben nach_dessen_Angaben nach_unseren_Angaben nach_seinen_Worten nach_ihren_Worten seinen_Angaben_zufolge seinen_Angaben_nach ihren_Angaben_zufolge ihren_Angaben_nach deren_Angaben_zufolge deren_Angaben_nach dessen_Angaben_zufolge dessen_Angaben_nach laut_seinen_Angaben laut_ihren_Angaben seiner_Meinung_zufolge seiner_Ansicht_zufolge seiner_Auffassung_zufolge seiner_Einschätzung_zufolge seiner_Überzeugung_zufolge seiner_Darstellung_zufolge seiner_Aussage_zufolge seiner_Schätzung_zufolge ihrer_Meinung_zufolge ihrer_Ansicht_zufolge ihrer_Auffassung_zufolge ihrer_Einschätzung_zufolge ihrer_Überzeugung_zufolge ihrer_Darstellung_zufolge ihrer_Aussage_zufolge ihrer_Schätzung_zufolge seinen_Worten_zufolge ihren_Worten_zufolge aus_seiner_Sicht aus_ihrer_Sicht',
  selfViews:
    'nach_eigenen_Angaben nach_eigener_Angabe nach_eigener_Aussage nach_eigenen_Aussagen nach_eigenen_Worten nach_eigener_Darstellung nach_eigener_Einschätzung nach_eigener_Auskunft nach_eigenem_Bekunden nach_eigenem_Bekenntnis nach_eigenen_Berechnungen nach_eigener_Überzeugung nach_eigener_Ansicht laut_eigenen_Angaben laut_eigener_Aussage eigenen_Angaben_zufolge eigenen_Angaben_nach eigener_Aussage_zufolge eigenem_Bekunden_nach',
  hearsays: 'dem_Vernehmen_nach',
  continuations: 'weiter weiters weiterhin ferner zudem außerdem auch darin dort darüber_hinaus wörtlich',
  tags: 'so',
  beforeTexts: 'nach gemäß',
  notBefore: 'wie vor eigenem eigener',
  clauses: 'wie',
  backReferences: 'das dies',
  citing:
    'unter_Berufung_auf unter_Hinweis_auf unter_Verweis_auf mit_Verweis_auf mit_Hinweis_auf mit_Bezug_auf unter_Bezugnahme_auf beruft_sich_auf berief_sich_auf berufen_sich_auf beriefen_sich_auf bezieht_sich_auf zitiert zitierte zitieren zitiert_von',
  channels:
    'in im auf vor bei beim gegenüber an am dem der den im_Interview_mit im_Gespräch_mit gegenüber_dem gegenüber_der zum zur zu über mit nach während',
  translations: 'Übersetzung Übersetzungen Übersetzer Übersetzerin Dolmetscher Dolmetscherin',
}

export const nominal: NominalWords = {
  definite:
    'der die das dieser diese jener jene jenes sein seine ihr ihre unser unsere dessen deren derselbe dieselbe beide alle sämtliche',
  indefinite:
    'ein eine einige mehrere viele manche zahlreiche verschiedene etliche wenige zwei drei vier fünf sechs sieben acht neun zehn zwölf dutzende hunderte tausende andere weitere kein keine beiden mindestens rund etwa knapp zweier dreier',
  masculine: '',
  feminine: '',
  obliques:
    'des dem den eines einem einen einer seines seinem seinen seiner ihres ihrem ihren ihrer dieses diesem diesen jenem jenen unseres unserem unseren keinem keinen',
  articled: '',
  correlatives: { first: '', second: '' },
  genitives: 'von vom des der eines einer mehrerer einiger vieler zahlreicher',
  possessiveSuffixes: '',
  voices: '',
  absolutes: '',
  personal: '',
  prepositions:
    'an am auf aus außer bei beim bis durch durchs entlang für fürs gegen hinter in im ins innerhalb außerhalb mit nach neben ohne seit samt statt über um unter vor vorm wegen während zu zum zur zwischen trotz dank angesichts anlässlich bezüglich hinsichtlich infolge mithilfe mittels nahe nebst oberhalb unterhalb per pro anstelle aufgrund zugunsten entgegen binnen seitens mitsamt nördlich südlich östlich westlich unweit gegenüber laut gemäß',
  sites: '',
  purposes: '',
  nameParticles:
    'von van de der den zu zur vom da di del della dos al bin ibn el la le ten ter y o’ und_zu auf_der von_der van_der von_den bint ben abu',
  honorifics:
    'Herr Herrn Frau Dr Prof Professor Doktor Sir Lord Lady Baron Graf Gräfin Freiherr Fürst Mr Mrs Ms Mister Monsieur Madame Pater Schwester Bruder Hr Fr Dipl Mag',
}

export const pronouns: Pronouns = {
  masculine: 'er dieser jener Letzterer letzterer der_Letztere derselbe der_eine',
  feminine: 'sie Letztere letztere dieselbe',
  plural: 'beide die_beiden Letztere diese jene',
  neuter: '',
  nobody:
    'ich du wir ihr mich mir dich uns euch man niemand jemand keiner keine_Seite jeder alle einer viele_von_uns es das dies etwas nichts alles wer was davon',
}
