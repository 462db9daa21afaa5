// Concepts that reporters exchange for one another when they put one utterance into other words.
export const RELATED = `
die kill victim casualties death-toll
die lose life
kill execution murder massacre
kill shooting victim
murder attempted-murder targeted-killing
murder femicide crime-family-murder
targeted-killing remove-eliminate kill
suicide kill die
massacre atrocity genocide
body-corpse die victim
casualties injure victim
injure hospitalise seriously-injured
injure suffer victim
injure touch-hit
damage touch-hit attack
seriously-injured critical-condition intensive-care
survive live save-rescue
survive escape-flee unharmed
save-rescue help protect
save-rescue evacuation free-release
save-rescue rescuer search-operation
rescuer emergency-services firefighter civil-protection
search-operation missing-person seek
missing-person disappear unknown
kidnap enforced-disappearance disappear
trapped rubble block
funeral cemetery mourning-ceremony
mourning-ceremony sadness condolences
tragedy disaster terrible
disaster humanitarian-crisis natural-disaster
hospital doctor emergency-room medical
hospital health-centre hospitalise hospital-bed
hospital intensive-care emergency-room
health medical health-system
mental-health psychologist depression-anxiety
ambulance first-aid emergency-services
patient sick hospitalise
disease sick infection epidemic
epidemic pandemic spread infection
virus infection disease
virus covid pandemic
medicine-drug prescription medical-treatment
medical-treatment surgery care-treat
recover-health improve medical-treatment
diagnosis medical-test find
medical-test try-test examine
clinical-trial experiment try-test
scientist research epidemiologist
research learn-study investigate
autopsy forensic examine
trauma-psychic shock suffer
pregnancy childbirth birth
hunger malnutrition food-insecurity
hunger insufficient-lack food
drought thirst-dehydration insufficient-lack
elderly pension old
stay-remain continue check-hold
check-hold confirm continue
check-hold protect guarantee
stay-remain still-yet permanent-lasting
continue still-yet always
continue resume
prolong-war long continue
stay-remain reside live
hold-on-stand stay-remain resist
goal-aim commitment intend
goal-aim military-target
goal-aim mission priority focus
goal-aim want intend
intend plan ready want
plan project-programme roadmap initiative
plan prepare organise
plan policy-strategy tactic approach-method
plan suggest-propose initiative
promise commitment guarantee
promise election-promise announce
commitment must-obligation responsibility-role
commitment agree promise
must-obligation task-job responsibility-role
necessary demand condition
necessary urgent important
necessary insufficient-lack ask-for
necessary inevitable
urgent immediate quick-rapid
urgent emergency
immediate now-present soon
sudden surprise
quick-rapid accelerate
slow delay late
delay suspend
expand increase strengthen
expand spread broad-wide
increase growth more
increase record-high high
increase double
reduce fall less low
reduce restrict-limit
reduce weaken slowdown
reduce austerity layoff
fall collapse
fall lose
worsen weaken bad
worsen escalate crisis
escalate expand increase
deescalate calm reduce restraint
restraint patience calm
improve better-best progress
improve strengthen recovery-economic
strengthen strong reinforcement
strengthen support encourage
change adapt replace
reform law constitutional-reform
move travel leave
move displaced evacuation
move deploy
price cost value-worth
price inflation cost-of-living
price bill-utility energy-price
energy-price gas-price
energy-price oil-price
price-cap restrict-limit maximum
cost pay fee-charge money
cost-of-living living-conditions
purchasing-power wage income
customer consumer people household
customer passenger people
family people household
border-control border examine
border-control border-crossing border-guard
border-control patrol border-wall
border-crossing cross-pass
provide deliver send supplier
provide give deliver
provide guarantee
provide support help
send deploy
send carry-transport deliver
deliver arrive receive
deliver surrender-yield give
give allow
receive take purchase-acquire
receive welcome meet
arms-delivery military-aid arms-sale supplier
military-aid support help
military-aid weapon
humanitarian-aid help charity
humanitarian-aid food
humanitarian-aid cargo convoy airdrop
aid-financial funds money help
aid-financial bailout loan
aid-financial subsidy stimulus
money funds pay financial
money funds capital investment
funds budget public-spending
pay compensate reparations
pay fine-penalty
debt loan credit
loan creditor bank
bankruptcy collapse sovereign-default
bailout save-rescue
austerity public-spending
tax fee-charge burden
trade export goods
trade import goods
trade-deal agree
import buy
export sell
goods product cargo
produce product industry factory
company industry private-sector sector
company business-owner employers
chief-executive executive-manager head-of-institution
takeover purchase-acquire buy merger
growth recovery-economic progress
stagnation slowdown
recession financial-crisis crisis
central-bank monetary-policy interest-rate
profit benefit income
profit revenue turnover-sales
social-security allowance-benefit
worker employment work
worker people human
worker union-labour
staff-shortage worker insufficient-lack
employment hiring job-creation work
layoff unemployment
layoff employment
strike-labour stop protest union-labour
asset-freeze block suspend
energy electricity power-grid power-plant
energy oil fuel
energy gas
fossil-fuel oil
fossil-fuel gas
electricity power-cut interrupt
critical-infrastructure infrastructure power-plant
nuclear-plant nuclear-reactor nuclear-energy
nuclear-programme uranium-enrichment nuclear
nuclear-programme nuclear-weapon
nuclear-programme nuclear-deal
nuclear-weapon warhead
nuclear-weapon wmd
nuclear-inspection examine iaea
renewable-energy energy-transition
rare-earths mineral raw-material
lorry cargo convoy
harvest grain agriculture
livestock animal farmer
food meal-kitchen eat-drink
police security-forces police-officer riot-police
police authorities investigator
police-officer officer-military
police-violence crackdown violence
crackdown persecution force
refuse oppose resist vote-against
refuse unwilling
refuse unacceptable
refuse block forbid
deny deny-charges innocent
deny false lie
oppose disagree criticise complain
oppose veto block prevent
disagree conflict-general separate-divide
insufficient-lack without few
trial court judge
trial prosecute charge-indict
trial court-hearing
trial legal-dispute lawsuit
court verdict judge
court justice judge
court icc
court icj
judge prosecutor
prosecutor attorney-general investigator
convict prison-sentence guilty
prison-sentence prison hold-responsible-punish
guilty blame-responsible responsible-person-perpetrator
guilty plead-guilty admit
innocent acquit
acquit free-release
prison detain prisoner arrest
prisoner-exchange exchange free-release
prisoner-exchange prisoner
hostage-deal free-release hostage
hostage kidnap prisoner
political-prisoner dissident prisoner
death-penalty execution
pretrial-detention detain arrest
arrest arrest-warrant
arrest chase-catch take
bail free-release
wanted-fugitive escape-flee
wanted-fugitive chase-catch seek
suspect responsible-person-perpetrator man
responsible-person-perpetrator shooting
mastermind responsible-person-perpetrator organise
interrogate question hear
summons-court summon call-appeal
lawsuit accuse complaint-police complain
fine-penalty hold-responsible-punish sanction
hold-responsible-punish blame-responsible justice
hold-responsible-punish retaliation
pardon amnesty forgive free-release
illegal violate crime
illegal unconstitutional
law bill regulation rule
decree sign order-command
pass-law approve vote adopt
enter-into-force begin apply-implement
apply-implement respect fulfil
injunction block suspend
search-raid examine
search-raid military-operation incursion
seize-confiscate take-over take
crime commit-crime murder
organised-crime gang mafia
rape sexual-assault abuse
domestic-violence violence abuse
assault-person attack touch-hit
violence attack clash
violence force
violence riot clash
violence atrocity barbaric-cruel
violence conflict clash
robbery theft looting
corruption scandal bribery
corruption abuse-of-office
stabbing attack
shooting attack firearm
shooting bullet firearm
shooting clash
terror-attack explosion bomb
terrorist extremism jihadist
terrorist fighter armed-group
terrorist-organisation armed-group
sabotage damage attack
vandalism damage destroy
election vote ballot-paper
election voter vote
election choose vote
early-election dissolve-parliament
vote decide choose
vote referendum election-result
vote support approve
voter citizen people
turnout voter participate
electoral-victory win majority
electoral-defeat lose defeat
candidate nominate
candidate party-leader politician
nominate appoint choose
rally demonstration
win succeed
lose fail defeat
succeed reach fulfil
fail collapse
resign leave withdraw
dismiss-from-office remove-eliminate replace
overthrow coup
overthrow fall regime-change
coup uprising mutiny
impeachment dismiss-from-office
government-crisis collapse no-confidence-vote
government authorities state
government white-house
government kremlin
government regime
government ministry official authorities
government country state
regime dictatorship authoritarian
president head-of-state leader
president white-house
president kremlin
prime-minister leader head-of-government
chancellor leader
leader head-of-institution commander
leader party-leader politician
foreign-minister foreign-ministry diplomacy
defence-minister defence-ministry
interior-minister interior-ministry
spokesperson official
official civil-servant authorities
official head-of-institution adviser
authorities state-agency
governor region province
mayor municipality
municipality city-town neighbourhood
province area-region region
parliament lawmaker congress
lawmaker politician
party parliamentary-group movement
ruling-party government
coalition alliance
coalition-talks negotiation
opposition dissident
successor replace
citizen civilian population people
people personal-individual human
civilian victim
child youth pupil-student
child baby
child son boy
child daughter girl
child orphan unaccompanied-minor
woman mother
woman spouse
man father
man spouse
family parent household relatives
spouse partner-couple marriage
friend ally partner
partner alliance ally
ally the-west
ally nato alliance
partner strategic-partnership cooperate
cooperate together common-joint
cooperate help
together unite common-joint
common-joint mutual-both bilateral
bilateral relation international-relations
relation connect diplomatic-ties contact
normalisation rapprochement reconciliation
talks negotiation meet
talks summit meet
talks discuss dialogue
talks phone-call contact
talks direct-talks speak
phone-call speak
talks diplomacy negotiation
negotiation mediation negotiating-table
negotiation peace-talks peace-process
negotiation diplomatic-efforts diplomacy
negotiation agree
negotiator envoy delegation
ambassador embassy
ambassador envoy represent
summon diplomatic-protest
summon invite call-appeal
expel deport remove-eliminate
meet visit see
phone-call communicate contact
discuss examine consider
diplomatic-solution diplomacy peace negotiation
diplomatic-solution solve
agree pact treaty document
agree peace-agreement peace-treaty
accept allow tolerate
accept welcome
agree-compromise concession surrender-yield
territorial-concession surrender-yield territory
peace-agreement peace-plan
peace-agreement ceasefire
peace ceasefire end
peace-plan suggest-propose initiative
ceasefire hostilities stop
humanitarian-pause suspend stop truce
war conflict hostilities
war battle attack hostilities
war fight
war invasion war-of-aggression
war military-operation attack
enemy adversary
tension crisis conflict-general
red-line restrict-limit unacceptable
deadlock block stagnation
breakthrough progress succeed
measure-step step act-action
measure-step sanction restrict-limit
act-action attack military-operation
sovereignty independence
independence autonomy self-determination
independence separatism statehood
two-state-solution statehood
annexation occupation take-over
occupation control take-over
occupation invasion
blockade siege encircle
blockade block close
international-community global-world international
foreign-policy diplomacy international-relations
un international-organisation humanitarian-agency
ngo humanitarian-agency charity organisation
ngo activist
eu-accession member join candidate
sanction embargo
sanction travel-ban blacklist
sanction pressure
embargo forbid
retaliation attack
intervention-military intervene military-operation
extradition deliver deport
deport deportation-return return expel
deport displaced
pushback block expel
atrocity terrible barbaric-cruel
torture abuse barbaric-cruel
invasion attack incursion attack-general
invasion offensive war-of-aggression
military-operation offensive
clash battle fight
fighter soldier militia
fighter rebel armed-group militia
battlefield frontline line-of-contact
strike-military bombardment air-strike
strike-military missile-attack bombardment
strike-military drone-attack
attack military-target strike-military
attack explosion
attack incident
bombardment artillery shell
bombardment bomb
missile-attack missile
drone-attack drone
advance-troops move enter
advance-troops take-over
troop-withdrawal retreat leave
withdraw cancel revoke remove-eliminate
military armed-forces army
troops soldier army military
army general-staff high-command
ground-forces troops army
general-rank commander
chief-of-staff commander high-command
mobilise conscription reservist
deploy troops reinforcement
training-military training military-exercise
convoy military-vehicle car
rearmament weapon defence-spending
explosion explosive-device bomb
landmine explosive-device
air-defence intercept shoot-down
intercept destroy shoot-down
repel resist defend
shoot-down touch-hit
debris fall rubble
air-raid-alert alert-warning
disarmament demilitarise
disarmament non-proliferation arms-control
deterrence prevent defend
espionage surveillance secret-service
espionage treason collaborator
secret-service information military-intelligence
intelligence-sharing information share
classified-information secret
leak-information reveal publish
cyberattack hacker malware
disinformation propaganda lie fake-news
disinformation false fake-news
saber-rattling threaten provoke-provocation
residential-building house apartment building
self-defence protect defend
security-guarantee guarantee protect defence-pact
safe-security protect guarantee safety
national-security safe-security
prevent stop forbid block
junta coup regime
accuse blame-responsible
accuse criticise condemn
accuse claim
claim insist argue-argument
condemn unacceptable shameful
condemn anger protest
praise welcome thank
praise dignity-honour celebrate
regret sadness unfortunately
condolences sympathy-solidarity sadness
shock terrible sadness
shock surprise
shock anger
terrible nightmare hell
fear worry threat-risk
fear panic-chaos
worry serious-grave
threat-risk threaten
threaten warn
warn alert-warning alarm-attention
warn advise predict
blackmail force pressure threaten
pressure urge demand
help contribute serve
help volunteer charity
support favour-in-favour side-party
participate join contribute
participate involve come
join enter member
ask-for want
ask-for call-appeal urge demand
call-appeal petition ask-for
urge advise encourage
demand insist
insist emphasise repeat
emphasise important clear
note-observe comment-remark mention-refer
repeat confirm again
allow possible permit
forbid restrict-limit exclude
explain describe interpret-mean
describe story-narrative report-account
announce inform report-account
announce reveal publish
inform information communicate
information detail data
write publish social-media
publish show reveal
media journalist newspaper
social-media platform-online internet
reveal find learn-find-out
hide secret silence
suggest-propose option idea
suggest-propose advise
doubt question uncertain
believe think-opinion consider
believe certain-sure trust
consider assess examine
assess predict about-approximately
know understand learn-find-out
understand realise
remember anniversary dignity-honour
hope optimism expect
expect predict probable
possible probable
joy pride celebrate
stop interrupt suspend close
stop end close
resume return again
return come arrive
leave escape-flee evacuation
escape-flee displaced refugee
arrive reach come
travel visit flight
lead-to-result affect-influence cause
cause reason-motive
cause provoke-provocation blame-responsible
affect-influence touch-hit harm
ready determined want
ready open available
investigate examine inquiry-committee
show prove sign-signal
prove fact true-truth confirm
confirm recognise admit
confirm official-formal announce
use exploit abuse
violate abuse
rebuild repair renovation
destroy break damage
destroy collapse fire
break violate interrupt
handle-face solve overcome
see witness look-watch
happen event incident
incident accident
accident collision road-accident
plane-crash fall collision
shipwreck drown migrant-boat
explosion fire noise
fire smoke ash
firefighter extinguish control
flood rain water river
climate-change environment climate
shelter refugee-camp reception-centre
refugee migrant asylum-seeker
migrant migration migration-flow
homeless displaced eviction
protest riot demonstration
riot uprising panic-chaos
activist dissident movement
human-rights civil-rights right-entitlement freedom
freedom-of-speech press-freedom
democracy rule-of-law freedom
justice fair-just
discrimination racism hate-speech
unfair-unjust wrong-mistake unacceptable
true-truth real-reality fact
respect recognise dignity-honour
provoke-provocation attack-general
useful constructive-fruitful positive good
priority important main-principal focus
important serious-grave big-great
important considerable big-great
difficult problem complex
crisis situation problem issue-matter
unprecedented record-high first
unprecedented never extraordinary
big-great many considerable
many hundred
many thousand
number amount-quantity data
average about-approximately almost
record-high maximum high
now-present today already
final-definitive permanent-lasting irreversible
unjustified unacceptable illegal
school education lesson
aircraft flight airline aviation
ship migrant-boat flotilla
political-will want determined
tank armoured-vehicle military-vehicle
strike-military attack attack-general touch-hit
school pupil-student education
school teacher
doctor surgery health-worker medical
nurse health-worker medical
deficit insufficient-lack
war-crime atrocity
crimes-against-humanity atrocity
state-of-emergency emergency
tourism tourist holiday-vacation
begin open
reform change amendment
unclear uncertain unknown
determined strong
accept ready
charge-indict accuse
charge-indict prosecute suspect
corruption embezzlement fraud
fraud deceive
country nation-people state
national country
population people nation-people
reside live house population
pollution poisoning
withdraw leave retreat
refuse exclude
contract sign
prisoner convict
strait freedom-of-navigation shipping canal-route
retaliation revenge answer react
must-obligation necessary force
agree agree-compromise
agree accept consent approve
lie deceive
ultimatum threaten
increase pay-rise
increase tax-rise
reduce rate-cut
reduce tax-cut
stop cancel
`
