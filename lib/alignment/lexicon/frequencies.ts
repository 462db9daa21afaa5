// How common concepts are in running text, so that a rare one tells more than a common one where no corpus is known.

/**
 * In how many of 10,000 sentences a concept was met, in steps; rarer ones than the last step are left out. Counted over
 * 113,722 sentences of published English, German, Italian and Greek texts (extraction benchmarks, speeches, news).
 */
const FREQUENCIES = `
700: big-great company many more necessary provide use whole-all
450: approach-method begin better-best check-hold create easy help include internet must-obligation other-another
  time-period work
300: artificial-intelligence change choose customer data day examine exist find first full-complete high house
  important increase know learn-find-out look-watch method-means new now-present only option people place-site plan
  platform-online project-programme quick-rapid real-reality reduce small special take want year
200: about-approximately allow app build capable-ability certain-sure come connect cost different difficult effective
  end executive-manager experience feel focus free give global-world good guarantee image-photo improve issue-matter
  last long main-principal month move often part pay personal-individual possible price process product robot run-race
  safe-security see seek show standard-level still-yet support system team technology think-opinion travel try
  try-test two without
135: advise affect-influence answer apply-implement area-region available benefit brand broad-wide buy car cause clear
  consider continue control cover decide deliver document drive-vehicle event exactly example factory few follow food
  handle-face hour industry information instead integration-migrants lead lead-to-result less life list live machinery
  market match meal-kitchen meet mutual-both normal-usual order-command origin-source permanent-lasting
  policy-strategy prevent produce quality report-account restrict-limit retail-shop right-correct same search-engine
  sell share social-media software solve speak state stay-remain strong structure-framework succeed threat-risk
  training understand value-worth very video worker write
90: according-to act-action adapt against age already always appear ask-for assess block book break bring budget
  building burden child city-town coffee common-joint compare complex cooperate country deep depend detail digital
  direct dog early eat-drink emphasise enough-sufficient environment especially expand expect final-definitive
  financial friend future goal-sport group hand happen health hold-on-stand idea insurance interest investment
  language learn-study leave lesson local lose low manage-run mention-refer minute money name never next note-observe
  number open opportunity-chance organisation organise politics power-force probable problem protect public-spending
  pull-push pupil-student question rate-quota reach read reason-motive remember remove-eliminate research restaurant
  return rule short-brief sleep space state-agency step stockpile streaming task-job tax three today too-excessive
  total trade true-truth trust university water week win
60: again agree alarm-attention almost amount-quantity art-artist audience audit-accounts average balance battery
  behaviour blame-responsible carry-transport cloud-computing collect-gather communicate community competition-market
  computer condition considerable construction contact credible die direction-path discuss door-window electricity
  employment explain extraordinary eye-face family fee-charge five flight four goal-aim government growth hear human
  immediate innovation insufficient-lack interpret-mean involve late leader letter-message like-prefer love
  majority-most measure-step member military-target million music name-identify nature near network night
  nutrition-diet old participate partner party percent phase-stage prepare priority private prove public ready
  real-estate receive recently repair respect responsibility-role satisfy-enjoy save-rescue school seem send
  separate-divide serve side-party similar situation society stance-position story-narrative suggest-propose take-over
  together tradition visit waste wine worry wrong-mistake
40: adopt advertising adviser at-least authorities believe billion bread-flour celebrity centimetre claim climate
  close consumer contract contribute culture damage date decade-century degree-diploma demand demand-market
  demonstration depression-anxiety describe domestic-internal double education electric-vehicle energy engineer enter
  fact fail fall far-distance federal fight free-release fulfil funds goods half heart history income inform
  infrastructure injure intend international investigate joy law man media medical-treatment mental-health metre
  moment national nobody-nothing owner park-garden permit phone-call player police positive predict president pressure
  progress publish recognise region relation rent replace represent revenue rich science scientist serious-grave
  session shooting sign six slow small-business stop surprise talks television textile-clothing touch-hit toy-game
  traffic trial unite until-then-before useful vegetables wage woman word writer youth
27: accelerate accept accuse admit alert-warning alone-lonely animal announce apartment approve architect asset
  athlete attack award baby background-context bad bank beer-beverage biodiversity booking brain calm cancel
  chase-catch cinema-film comment-remark commitment confirm consumption cross-pass debt deceive deploy deposit-savings
  discount disease dollar double-agent dream-vision economy emissions encourage exchange exclude experiment fair-just
  fear fill fire fishing force fruit generation hide hiring hope hotel independent intervene join kill land-soil legal
  library marriage medical medicine-drug mile minimum mission mobile-phone monday mountain movement noise official
  open-transparent opinion-poll overcome partner-couple passenger patient planet profit promise renovation repeat
  reside resist reveal road series sign-signal solar-power soon sport-season spread startup strengthen supplier
  suspend temperature thank thousand threaten train unclear voice wait witness
18: accident agriculture aircraft airport argue-argument arrive belong bicycle bill border business-owner call-appeal
  candidate care-treat centrist charity chief-executive coach-sport cold commit-crime compensate conflict-general
  coordinate court credit crime criticise cup-trophy defeat defend delay disappear doctor dozen eight election
  employers eu euro exam exploit fans flood foreign forget freedom frustration-desperate fuel gap-difference gas grain
  gram harvest hill-valley holiday-vacation hospital household hundred ignore imagine interrupt investor island
  january kilometre lawmaker lungs luxury majority milk miracle-luck monarch morning mother negative negotiation
  official-formal oil oppose parent parliament past-history peace plastic police-officer poor-poverty population port
  principle-value productivity publisher-book rare react realise recycling refuse regulation remote-work
  right-entitlement river sea second-time secret sector self-employed seven shipping sport sport-club spring-summer
  strange-unusual street suffer surveillance survive suspect symptom takeover teacher ten throw ticket tonne tree un
  un-resolution university-student verdict war warn weapon weather welcome winter
12: agree-compromise airline alcohol alternative-otherwise approach-near april arrest astronomy autonomy bank-card
  battle beach blood celebrate charge-indict climate-change coast container crowd cryptocurrency december democracy
  destroy determined diagnosis disaster doubt emergency encircle equal expert-economic explosion export false farmer
  fashion favour-in-favour festival floor-roof forbid friday general-rank hacker head-of-institution heatwave
  high-school import impossible incident initiative invite isolation-diplomatic journalist july june laboratory lawyer
  legitimate lie loan lorry maximum meat merger military narcotics neighbourhood newspaper nine november october
  pandemic partly performance-show pilot pipeline pollution poultry praise prime-minister prison prison-sentence
  protest province psychologist purchase-acquire railway reasonable relatives republic revolution riot satellite
  saturday scholarship seat september share-stock shelter ship sibling sovereign-default spokesperson spouse station
  sugar sunday temporary territory the-west theft thursday tool-equipment town-square tuesday uncertain unfortunately
  urge victim violate violence volunteer vote weak wednesday weekend worsen yesterday
8: abuse actor adversary alliance army august birth body-corpse bond bridge bus cabinet cancer capital-city
  chemical-industry church citizen coalition collision complain concrete-cement conflict convict courage-brave crisis
  currency curriculum data-centre daughter deadline deny deserve earthquake elderly empty energy-saving escape-flee
  father february foreign-minister forest fortune-assets fraud girl gold green-party harm hazardous-material heating
  holidays-feast hunger hygiene infection insect judge lawsuit leak-information march-month may-month migration
  minister ministry mortgage municipality murder museum muslim nation-people national-flag neutrality
  nuclear-inspection opposition panic-chaos pardon parliamentary-group patent petrol politician pound-sterling
  power-grid pride priest professor prosecutor quarter-year rain rebuild resign resume rice semiconductor shock
  shout-cry sick soldier speech spread-yield steel sudden summit supply-chain surrender-yield sympathy-solidarity
  tactic tariff taxi tension terrible terror-attack terrorist third-fraction tired tolerate tomorrow tourist
  transfer-sport trapped troops tuition-fees union-labour unknown urgent virus visa volatility wake-rise waste-miss
  wild-animal wind withdraw
5: activist aluminium ambassador anger anniversary arrest-warrant ash asthma-allergy attack-general bacteria
  barbaric-cruel bird board-company boy bullet capital car-industry cargo cat cent-coin champion championship
  chancellor christian civilian climber collapse condemn congress consent conspiracy constitution convince-persuade
  corn covid crackdown cyberattack dance deforestation deterrence diabetes dialogue dose embassy enemy evacuation
  everyday-life execution exhibition federal-reserve fine-penalty firearm firefighter football forgive fortification
  governor grandparents guilty hate health-disability health-system helicopter heritage human-rights hunting-animal
  illegal imperialism independence inevitable instalment-remittance interior-minister justice kilogram lake layoff
  left-wing litre military-base mineral minority-roma motorcycle motorway nuclear obesity odour-smell optimism parking
  pension plane-crash poisoning prisoner radiation rally rebel reform reinforcement religion renewable-energy repel
  responsible-person-perpetrator restraint roadmap rocket rumour-speculation rural sadness secret-service
  security-council settlement shell silence slogan slowdown snow son soy sport-final stabbing stadium stock-exchange
  storm subsidy successor suicide supermarket swimming symbol tank tech-company theatre training-sport triple
  unwilling upper-house useless-pointless veteran village voter wanted-fugitive water-supply weaken white-house
  wolf-bear working-hours world-cup
3: addiction advance-troops aid-financial ally ammunition apprentice archaeology assault-person astronaut bishop bomb
  border-crossing breakthrough casualties clinical-trial cocoa colonialism concert conservative constitutional-court
  controversy copper corruption defence-minister deficit delegation democrats-us detain dignity-honour disagree
  disappoint dismiss-from-office dividend drone election-campaign elevator-stairs escalate explosive-device face-mask
  fascism fighter fleet footballer foreign-ministry forensic funeral genetics global-warming god headquarters hiv-aids
  hold-responsible-punish hospital-bed humanitarian-agency hurricane impeachment inflation interest-rate invasion
  investigator kidnap kindergarten lgbt liberal lightning livestock looting mayor mediation megawatt metro migrant
  military-exercise mining missile national-security neighbour night-sleep-dark nuclear-weapon observer occupation
  olympics order-commercial outgoing parliamentary-election passport patience pope postal-service prayer predecessor
  prescription proxy-war quarter-fraction radio recover-health referee regret rescuer retreat rubble saint seafarer
  search-raid security-forces shareholder side-effect silver singer smoke social-security species sport-federation
  strike-labour taliban taxpayer tobacco tourism trillion tuberculosis tunnel unemployment unprecedented
  vice-president wastewater
`

/** Of each concept, by its id: in how many of 10,000 sentences it is met. */
export const CONCEPT_FREQUENCIES: ReadonlyMap<string, number> = new Map(
  FREQUENCIES.trim()
    .split(/\n(?! )/u)
    .flatMap((line) => {
      const [count = '', ids = ''] = line.split(': ')
      return ids.split(/\s+/u).map((id): [string, number] => [id, Number(count)])
    }),
)
