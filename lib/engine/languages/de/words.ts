// German function words: what surrounds verbs, clauses, sources and names.
import type { AttributionWords, ClauseWords, NominalWords, Pronouns, TokenHabits, VerbWords } from '../pack'

export const tokens: TokenHabits = {
  elision: false,
  ordinalStops: true,
  accents: true,
  enclitics: '',
  abbreviations:
    'dr prof dipl ing med phil jur rer nat hr fr st str nr bzw ca usw etc evtl ggf inkl exkl mio mrd mill tsd geb gest verh z.b u.a d.h i.d.r u.u o.ä u.ä z.t v.a z b u d h a t vgl abs art ziff bd hrsg jh jhd jan feb febr mär apr jun jul aug sep sept okt nov dez mo di mi do sa so max min tel zzgl zz röm kath ev dt engl franz russ amerik e.v co inc gmbh ag',
}

export const verbWords: VerbWords = {
  everyday: '',
  verbSuffixes: '',
  auxiliaries: {
    singular: 'hat hatte habe hätte',
    plural: 'haben hatten hätten',
    reflexive: '',
  },
  adverbs:
    'auch zudem außerdem ferner weiter weiterhin zugleich gleichzeitig jedoch allerdings aber dagegen hingegen indes indessen unterdessen inzwischen mittlerweile dabei dazu darauf davon davor daran darüber darum dafür darin damit dahingehend daraufhin danach zuvor vorher später schließlich zunächst zuletzt anschließend abschließend nun nunmehr jetzt bereits schon noch nur eben gerade erst bisher bislang stets immer wieder erneut abermals mehrfach wiederholt oft häufig mehrmals einmal nochmals nochmal kürzlich jüngst unlängst offiziell ausdrücklich nachdrücklich eindringlich scharf deutlich klar offen öffentlich gegenüber wörtlich unter_anderem vor_allem insbesondere besonders ebenfalls ebenso gleichfalls selbst sogar lediglich überraschend sichtlich demonstrativ vehement entschieden energisch kategorisch umgehend prompt knapp kurz kühl trocken lapidar verärgert zufrieden zuversichtlich selbstbewusst nachdenklich einst damals seinerzeit wiederum hierzu hierbei dennoch trotzdem gleichwohl nichtsdestotrotz vielmehr zwar wohl ja doch denn etwa sinngemäß am_Rande vor_Ort auf_Anfrage auf_Nachfrage nach_eigenen_Worten in_diesem_Zusammenhang im_Gespräch im_Interview am_Telefon zu_Beginn zum_Auftakt am_Ende zum_Abschluss mit_Nachdruck in_scharfer_Form so',
  adverbSuffixes: '',
  negations: 'nicht nie niemals kaum keineswegs nirgends weder',
  clitics: 'sich ihm ihr ihnen uns mir ihn dies es',
  irrealis: 'zu könnte könnten würde würden müsste dürfte sollte wollte soll will muss darf kann wird werden werde',
  homographs:
    'meinen meint meinte heißen gesagt erklärt genannt geklagt klagen gefordert gefragt bekannt befinden gelobt gefeiert urteilen erwarten erinnern warnen sorgen hoffen danken schätzen feiern',
  reportedMood:
    'sei seien habe hätte hätten wären werde würden würde könne müsse solle wolle dürfe möge wisse brauche gebe gehe komme stehe liege bleibe lasse nehme bringe finde halte sehe spreche trage trete biete ziehe verliere beginne bedeute gelte bestehe entstehe entspreche ergebe erhalte enthalte verstehe versuche zeige mache führe fehle laufe fahre falle hänge setze stelle lebe arbeite leide leiste koste kenne nenne drohe dauere funktioniere handele handle rechne reiche dränge erwarte erfolge gehöre gäbe käme ginge stünde bräuchte ließe läge lägen kämen gingen gäben stünden brächten bekämen wüssten bekomme bestimme betreffe betrage beruhe besitze betreibe bezahle decke denke diene erfülle erlaube ermögliche existiere fordere freue fühle fürchte gefährde gelinge genüge gewinne glaube helfe herrsche hoffe investiere kämpfe klinge lege leite liefere lohne mangele plane profitiere prüfe reagiere rede richte ruhe schade schaffe scheine schütze sinke sorge spiele sterbe steige suche tue treffe übernehme unterstütze verdiene verfüge verhandle verletze vermeide verstoße verzichte wachse wende wirke wünsche zahle zwinge benötige darstelle ausgehe ausreiche vorliege bedürfe',
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
  after: 'zufolge',
  opening: '',
  anonymity: '',
  origins: '',
  ownViews: '',
  tags: 'so',
  beforeTexts: 'nach gemäß',
  notBefore: 'wie vor eigenem eigener',
  clauses: 'wie',
  backReferences: 'das dies so_sagte',
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
  personal: '',
  prepositions:
    'an am auf aus außer bei beim bis durch durchs entlang für fürs gegen hinter in im ins innerhalb außerhalb mit nach neben ohne seit samt statt über um unter vor vorm wegen während zu zum zur zwischen trotz dank angesichts anlässlich bezüglich hinsichtlich infolge mithilfe mittels nahe nebst oberhalb unterhalb per pro anstelle aufgrund zugunsten entgegen binnen seitens mitsamt nördlich südlich östlich westlich unweit gegenüber laut gemäß',
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
