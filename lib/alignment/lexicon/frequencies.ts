// How common concepts are in running text, so that a rare one tells more than a common one where no corpus is known.

/**
 * In how many of 10,000 sentences a concept was met, in steps; rarer ones than the last step are left out. Counted over
 * 113,722 sentences of published English, German, Italian and Greek texts (extraction benchmarks, speeches, news); the concepts of
 * `everyday.ts` over 88,888 of them.
 */
const FREQUENCIES = `
700: big-great company many more necessary provide use whole-all
450: approach-method begin better-best check-hold create easy help include internet must-obligation other-another
  time-period work
300: artificial-intelligence change choose customer data day examine exist find first full-complete high house
  important increase know learn-find-out look-watch method-means new now-present only option people place-site plan
  platform-online project-programme quick-rapid real-reality reduce small special take want year
200: about-approximately allow app build capable-ability certain-sure come connect cost development different
  difficult effective end executive-manager experience feel focus form-kind free give global-world good guarantee
  image-photo improve issue-matter last long main-principal model-version month move often part pay
  personal-individual possible price process product robot run-race safe-security see seek service-offered show
  standard-level still-yet support system team technology think-opinion travel try try-test two user without
135: advise affect-influence answer apply-implement area-region available benefit brand broad-wide buy camera-device
  car cause clear consider content-text continue control cover decide deliver document drive-vehicle event exactly
  example factory few follow food handle-face hour industry information instead integration-migrants lead
  lead-to-result less life list live machinery market match meal-kitchen meet mutual-both normal-usual order-command
  origin-source performance-achievement permanent-lasting policy-strategy prevent produce quality report-account
  restrict-limit retail-shop revise-review right-correct same search-engine sell share social-media software solve
  speak state stay-remain strong structure-framework succeed threat-risk training understand value-worth
  various-different-kinds very video worker write
90: according-to act-action adapt against age already always analysis appear application-request ask-for assess block
  book break bring budget building burden case-instance child city-town clean-up-restore coffee common-joint compare
  complex convert-redesign cooperate country current-present deep depend detail digital direct dog early eat-drink
  effort-deployment emphasise enough-sufficient environment especially expand expect final-definitive financial friend
  future general-overall goal-sport group hand happen health heavy-weight height-size hold-on-stand idea
  install-set-up insurance interest investment language learn-study leave lesson light-lamp local lose low manage-run
  mention-refer minute money name never next note-observe number open opportunity-chance organisation organise
  point-score politics power-force probable problem promote-further protect public-spending pull-push pupil-student
  question rate-quota reach read reason-motive record-document remember remove-eliminate research restaurant return
  rule short-brief sleep space state-agency step stockpile streaming task-job tax three today too-excessive total
  trade true-truth trust university update-refresh water week win
60: account-online again agree alarm-attention album-record almost amount-quantity art-artist audience audit-accounts
  average balance battery behaviour blame-responsible carry-transport cheap cloud-computing collect-gather communicate
  community competition-market computer condition considerable construction contact contest-challenge credible
  critical-vital die direction-path discuss door-window electricity employment explain extraordinary eye-face family
  fee-charge five flight former four goal-aim government growth hear host-hold-event human immediate innovation
  insufficient-lack interpret-mean involve late leader letter-message like-prefer line-route love majority-most
  material-stuff measure-step member military-target million music name-identify nature near network night
  nutrition-diet object-item old participate partner party percent phase-stage planning-permission play-game prepare
  priority private prove public ready real-estate receive recently repair respect responsibility-role satisfy-enjoy
  save-rescue school seem send separate-divide serve side-party similar simple-mere situation society stance-position
  story-narrative suggest-propose take-over technical together tradition visit waste wine worry wrong-mistake
40: adopt advertising adviser at-least attract authorities believe billion bread-flour celebrity centimetre claim
  climate clock-schedule close concept-draft consult consumer contract contribute culture damage date decade-century
  degree-diploma demand demand-market demonstration depression-anxiety describe domestic-internal double education
  electric-vehicle energy engineer enter expensive fact fail fall far-distance federal fight file-submit free-release
  fulfil function-operate funds goods half heart history income inform infrastructure injure institute intend
  international introduce-bring-in investigate joy launch-product law loosen-relax man massage-fitness media
  medical-treatment mental-health merge-combine metre moment national nobody-nothing north-direction owner park-garden
  permit phone-call player police positive predict president pressure progress publish recognise region relation rent
  replace represent revenue rich science scientist screen-display seat-place-number second-rank serious-grave
  serious-sharp session set-establish shooting sign six slow small-business stop surprise talks television
  textile-clothing touch-hit toy-game traffic trial unite until-then-before useful vegetables wage woman word writer
  youth
27: accelerate accept accuse admit alert-warning algorithm alone-lonely animal announce apartment approve architect
  asset athlete attack award baby background-context bad bank beer-beverage biodiversity booking brain calm campaign
  cancel chase-catch cinema-film comment-remark commitment confirm consumption cross-pass debt deceive deploy
  deposit-savings discount disease dollar double-agent dream-vision economy emissions encourage evidence-proof
  exchange exclude experiment facility-plant fair-just fear fill fire fishing force fruit generation hide hiring hope
  hotel independent intervene join kill land-soil legal library marriage medical medicine-drug mile minimum mission
  mobile-phone monday mountain movement noise office-place official open-transparent opinion-poll overcome own-possess
  partner-couple passenger patient planet privacy-data profit promise recover-retrieve regardless renovation repeat
  reside resist reveal road series shift-work sign-signal skip-jump solar-power soon south-direction sport-season
  spread startup statement-communique step-by-step strengthen supplier suspend temperature thank third-rank thousand
  threaten title-headline train unchanged unclear undertake-take-on voice wait wall-barrier witness year-end
18: accident accommodate-house agriculture aircraft airport allocate-assign argue-argument arrive belong bicycle bill
  border business-owner call-appeal candidate care-treat centrist charity chief-executive coach-sport cold
  commit-crime compensate compete-event conflict-general coordinate correct-fix court credit crime criticise
  cup-trophy curb-brake defeat defend delay disappear doctor dozen east-direction eight election employers eu euro
  europe-continent evening-afternoon exam exploit fans flood foreign forget freedom frustration-desperate fuel
  gap-difference gas grain gram harvest hill-valley holiday-vacation hospital household hundred ignore imagine
  interrupt interview investor island january kilometre last-duration lawmaker lift-raise-up lungs luxury majority
  milk miracle-luck monarch morning mother negative negotiation official-formal oil operation-company-run oppose
  parent parliament past-history peace plastic police-officer poor-poverty population port principle-value
  productivity publisher-book rare react realise recycling refuse register-enrol regular-lawful regulation reimburse
  relaunch-boost remote-work right-entitlement river save-economise sea second-time secret sector self-employed seven
  shipping sport sport-club spring-summer strange-unusual street suffer surveillance survive suspect symptom takeover
  teacher ten testify throw ticket tonne tree un un-resolution university-student verdict war warn weapon weather
  welcome wheel-tyre winter
12: agree-compromise airline alcohol alternative-otherwise approach-near april arrange-agree arrest astronomy autonomy
  bank-card battle beach blood cable celebrate charge-indict climate-change coast committee-commission container
  count-tally crowd cryptocurrency december democracy destroy determined diagnosis disaster doubt emergency
  empty-drain encircle encrypt equal expert-economic explosion export false farmer fashion favour-in-favour festival
  floor-roof forbid friday general-rank hacker head-of-institution heatwave high-school identity import impossible
  incident initiative invite isolation-diplomatic journalist july june laboratory lane-track lawyer leg-arm-bone
  legitimate lie lineup-bench loan lorry luggage maximum meat merger military motion-parliament narcotics
  neighbourhood newspaper nine november october offline-disconnected out-of-service pandemic partly password-access
  peak-top performance-show pilot pipeline pollution poultry praise prime-minister prison prison-sentence protest
  province psychologist purchase-acquire railway reasonable regulator-watchdog relatives republic retire-pension
  revolution ring-sound riot sample-specimen satellite saturday scholarship seat september share-proportion
  share-stock shelter ship sibling sovereign-default spokesperson spouse spring-season station sugar sunday temporary
  territory the-west theft thursday tool-equipment town-square tuesday uncertain unfortunately unlock-release-funds
  urge victim violate violence volunteer vote weak wednesday weekend worsen yesterday
8: abuse actor administer-dose adversary alliance army august backbone-key birth body-corpse bond bonus-pay
  branch-agency bridge bus cabinet cancer capital-city chemical-industry church citizen coalition colleague collision
  complain concrete-cement conflict convict courage-brave crisis currency curriculum data-centre daughter deadline
  deny deserve earthquake elderly eligible-entitled empty energy-saving escape-flee exempt-tax father february
  foreign-minister forest fortune-assets fraud from-scratch girl gold green-party harm hazardous-material heating
  holidays-feast hunger hygiene infection insect judge lawsuit leak-information march-month may-month migrant-child
  migration minister ministry mortgage municipality murder museum muslim nation-people national-flag neutrality
  next-year novel-book nuclear-inspection opposition panic-chaos pardon parliamentary-group patent petrol politician
  pound-sterling power-grid pride priest professor prosecutor quarter-year rain rebuild renounce-forgo resign resume
  rice semiconductor shock shout-cry sick solar-panel soldier speech spread-yield steel sudden summit supply-chain
  surrender-yield sympathy-solidarity tactic tariff taxi tension terrible terror-attack terrorist third-fraction tired
  tolerate tomorrow tourist transfer-sport trapped troops tuition-fees union-labour unknown urgent virus visa
  volatility wake-rise waste-miss west-direction wild-animal wind withdraw
5: activist aim-target aluminium ambassador anger anniversary arrest-warrant ash asthma-allergy attack-general
  bacteria barbaric-cruel batch-lot bet-gamble bird board-company boy brink-verge bullet capital car-industry cargo
  cat cent-coin ceremony champion championship chancellor christian civilian climber collapse condemn congress consent
  conspiracy constitution contribution-social convention-contract convince-persuade corn covid crackdown cyberattack
  dance deck-board deforestation deprive-take-away deterrence diabetes dialogue dose embassy enemy evacuation
  everyday-life execution exhibition expire-run-out federal-reserve fine-penalty fingerprint-facial firearm
  firefighter football forgive formal-official fortification governor grandparents guilty hate headed-bound
  health-disability health-system helicopter heritage human-rights hunting-animal illegal imperialism independence
  inevitable instalment-remittance interior-minister justice kilogram lake layoff left-wing litre military-base
  mineral minority-roma motorcycle motorway nuclear obesity odour-smell optimism outbreak-cluster parking pension
  plane-crash poisoning prisoner radiation rally rebel reform reinforcement religion renewable-energy repel
  responsible-person-perpetrator restraint roadmap rocket roof-cellar rumour-speculation rural sadness secret-service
  security-council settlement shell silence slogan slowdown snow son soy speed-limit sport-final stabbing stadium
  stock-exchange storm subsidy successor suicide supermarket swimming symbol tank tech-company theatre training-sport
  triple unwilling upper-house useless-pointless veteran village voter wanted-fugitive water-supply weaken white-house
  wolf-bear working-hours world-cup
3: addiction advance-troops aid-financial ally ammunition apprentice archaeology assault-person astronaut
  autumn-season bishop bomb border-crossing breakthrough casualties client-customer-legal clinical-trial cocoa
  colonialism concert conservative constitutional-court controversy copper corruption court-room defence-minister
  deficit delegation democrats-us detain dignity-honour disagree disappoint dismiss-from-office divert-detour dividend
  drone election-campaign elevator-stairs enclave escalate expert-report explosive-device face-mask fascism fighter
  fleet footballer foreign-ministry forensic funeral genetics global-warming god headquarters hiv-aids
  hold-responsible-punish hospital-bed humanitarian-agency hurricane impeachment inflation interest-rate invasion
  investigator judge-deem kidnap kindergarten league-season lgbt liberal lightning livestock looting mayor mediation
  megawatt metro midnight-noon migrant military-exercise mining missile mud national-security neighbour
  night-sleep-dark nuclear-weapon observer occupation olympics orbit order-commercial outgoing parliamentary-election
  passport patience pope postal-service prayer predecessor prescription press-conference proxy-war pump
  quarter-fraction radio recover-health referee regret renew-again rescuer retreat rubble saint seafarer search-raid
  security-forces shareholder side-effect silver singer smoke social-security species sport-federation staff-personnel
  strike-labour taliban taxpayer tobacco tourism tower transfer-money trillion tuberculosis tunnel unemployment
  unprecedented vice-president wastewater
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
