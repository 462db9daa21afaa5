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
necessary insufficient-lack
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
memorandum pact agree
memorandum contract document
multilateral international common-joint
unilateral alone-lonely independent
consulate embassy diplomacy
recall-ambassador summon withdraw
recall-ambassador diplomatic-ties interrupt
persona-non-grata expel
persona-non-grata forbid enter
good-offices mediation help
armistice ceasefire truce
armistice peace-agreement
confidence-building trust measure-step
territorial-integrity sovereignty border
territorial-integrity international-law
occupied-territory annexation occupation
buffer-zone demilitarise area-region
buffer-zone safe-security border
no-fly-zone airspace
airspace flight air-defence
airspace territorial-waters border
airspace violate cross-pass
territorial-waters maritime-zone sea
settlement occupied-territory
settlement house building
colonialism imperialism
imperialism hegemony
superpower power-force big-great
hegemony power-force control
sphere-of-influence affect-influence area-region
geopolitics international-relations foreign-policy
international-law un-resolution violate
international-law law rule
international-law legal legitimate
neutrality non-aligned
un security-council general-assembly
un secretary-general high-commissioner
un unhcr unicef
un who-un iaea
security-council un-resolution permanent-member
peacekeeping mission troops
peacekeeping un soldier
observer mission
observer check-hold look-watch
red-cross ngo humanitarian-agency
article-five self-defence
article-five nato
eu high-representative
sanctions-package sanction
sanctions-evasion sanction overcome
sanctions-evasion shadow-fleet
arms-embargo weapon forbid
boycott refuse ignore
boycott withdraw leave
isolation-diplomatic alone-lonely
appeasement concession weak
coexistence peace together
ransom money pay
ransom blackmail
prisoner-of-war prisoner soldier
asylum-political asylum asylum-seeker
exile escape-flee
exile leave refugee
centrifuge uranium-enrichment
nuclear-test nuclear-weapon try-test
nuclear-deterrence deterrence nuclear-weapon
civil-war war conflict
world-war war
cold-war tension
ethnic-cleansing genocide deport
mass-grave massacre body-corpse
counteroffensive offensive advance-troops
counteroffensive retake
ambush attack clash
retake free-release recover-health
retake take-over
navy fleet warship
navy ship
air-force military-aircraft fighter-jet
special-forces soldier
national-guard troops police
brigade battalion military-unit
military-unit troops team
veteran soldier
guerrilla rebel fighter
resistance-movement rebel resist
mercenary wagner-group fighter
foreign-fighter fighter mercenary
recruit-soldiers mobilise conscription
recruit-soldiers hiring
deserter escape-flee
exemption-service refuse exclude
military-base command-post
military-base garrison outpost
outpost trench fortification
fortification bunker protect
bunker shelter
supply-lines supply-chain deliver
armed weapon firearm
heavy-weapons weapon artillery
long-range missile rocket
machine-gun firearm shooting
sniper shooting firearm
ammunition shell bullet
ammunition weapon artillery
howitzer artillery heavy-weapons
howitzer mortar
grenade explosive-device bomb
guided-bomb bomb
cluster-munition bomb ammunition
suicide-attack terror-attack explosion
rocket rocket-launcher bombardment
ballistic-missile missile long-range
cruise-missile missile
patriot-system air-defence
iron-dome air-defence
kamikaze-drone drone drone-attack
sea-drone drone
jamming interrupt radar
warship ship navy
submarine warship
aircraft-carrier warship
fighter-jet aircraft military-aircraft
f16 fighter-jet
bomber military-aircraft bombardment
chemical-weapon wmd poisoning
biological-weapon wmd
arms-industry weapon industry factory
arms-race rearmament
cia secret-service espionage
mossad secret-service
fsb secret-service
hybrid-war sabotage cyberattack disinformation
troll-bot disinformation social-media
collateral-damage civilian victim
friendly-fire wrong-mistake shooting
human-shield civilian exploit
humanitarian help humanitarian-aid
humanitarian-corridor evacuation
humanitarian-corridor humanitarian-pause
preemptive-strike attack first
martial-law state-of-emergency curfew
warlord militia leader
piracy kidnap ship
parliamentary-election vote
presidential-election vote
local-election vote
european-election vote
early-election vote
early-election call-appeal government-crisis
run-off election vote
run-off second-time
first-round vote first
primary-election candidate choose
election-campaign candidate election
election-campaign rally
abstention turnout
abstention refuse participate
postal-vote ballot-paper
polling-station vote
polling-station election-day
opinion-poll public-opinion people
opinion-poll popularity
exit-poll election-result
constituency seat
electoral-fraud fraud election
electoral-fraud election-result
recount election-result repeat
absolute-majority majority
qualified-majority majority
seat lawmaker parliament
seat majority
coalition-partner ally partner
coalition-partner coalition government
opposition opposition-leader
party-congress party meet
left-wing socialist
left-wing centre-left far-left
right-wing centre-right conservative
right-wing far-right
far-right extremism fascism nationalism
populism extremism
socialist social-democrat
term-of-office legislature-term
term-of-office president time-period
re-election win second-time
re-election candidate
president-elect president
sworn-in begin president
sworn-in promise
predecessor former-office
outgoing former-office leave
former-office last
reshuffle government minister replace
reshuffle change
confidence-vote vote parliament
confidence-vote no-confidence-vote
caretaker-government government temporary
minority-government government
unity-government coalition
lower-house parliament
upper-house parliament senator
plenary session parliament
session meet
parliamentary-committee inquiry-committee
parliamentary-question question
constitution law principle-value
immunity protect
lobby interest pressure
cabinet government minister
vice-president president
minister ministry
minister official
deputy-minister minister
justice-minister justice
finance-minister economy
health-minister health
monarch prince
curfew forbid night
federal government national
city-council municipality mayor
city-council lawmaker decide
prefect authorities governor
public-administration civil-servant authorities
public-administration bureaucracy
public-sector state public-administration
citizenship passport citizen
passport identity-document visa
visa permit enter
residence-permit visa permit
residence-permit migrant
march demonstration protest
march rally
revolution uprising overthrow
revolution change
tear-gas riot-police crackdown
tear-gas rubber-bullet
rubber-bullet shooting
barricade block
slogan shout-cry
civil-disobedience protest resist
hunger-strike protest prisoner
freedom-of-assembly demonstration
censorship freedom-of-speech forbid
censorship silence press-freedom
equality equal right-entitlement
equality gender-equality
minority discrimination
minority few
wiretap surveillance hear
wiretap espionage
supreme-court court verdict
constitutional-court court verdict
constitutional-court unconstitutional
appeals-court appeal-court court
appeal-court refute
european-court court
lawyer defend protect
lawyer represent
jury court verdict
jury trial
life-sentence prison-sentence
suspended-sentence prison-sentence
statute-of-limitations deadline trial
house-arrest detain pretrial-detention
impunity hold-responsible-punish unfair-unjust
defamation lie
defamation reputation
defamation humiliate-insult
manslaughter kill negligence
manslaughter murder
child-abuse sexual-assault
child-abuse abuse child
stalking threaten
nepotism corruption
whistleblower reveal leak-information
drug-trafficking narcotics trafficking
drug-trafficking organised-crime
people-smuggling trafficking migrant
trafficking illegal
counterfeit false
counterfeit fraud
accomplice responsible-person-perpetrator suspect
accomplice help
conspiracy plan organise
conspiracy secret
crime-scene place-site
police-station police
prison-guard prison
undocumented migrant illegal
asylum asylum-seeker refugee
asylum protect
migration-policy migration migrant
migration-policy border-control
relocation-quota migrant share
relocation-quota receive
integration-migrants migrant
family-reunification migrant family
safe-country deportation-return
country-of-origin origin-source country
country-of-origin deportation-return return
frontex border-guard border-control
migrant-detention-centre reception-centre
migrant-detention-centre detain migrant
premeditated intend plan
fingerprint-forensics forensic
election-day vote election
voter-registration list voter
electoral-threshold percent
public-opinion think-opinion
polarisation separate-divide
patriotism nationalism
interim-president temporary president
power-vacuum-transition change
political-violence violence
law-and-order safe-security police
government-spokesperson spokesperson
government-spokesperson government
economy growth
economy trade
economist expert
expert-economic economist
gdp growth economy
ecb central-bank interest-rate
federal-reserve central-bank interest-rate
fiscal budget tax
surplus deficit budget
debt-relief debt cancel
vat tax
windfall-tax tax profit
taxpayer tax citizen
tax-evasion fraud tax
tax-evasion undeclared-work
tax-haven tax-evasion
money-laundering money fraud
currency euro money
devaluation currency fall
market stock-exchange
market demand-market
labour-market employment
stock-exchange share-stock investor
stock-exchange financial
shareholder owner investor
bond debt spread-yield
credit-rating debt assess
mortgage loan house
deposit-savings money bank
investment-fund investor
investor investment
trade-war tariff
tariff customs tax
tariff import
customs border-control
multinational company
state-owned-company company nationalisation
small-business company business-owner
startup company innovation
board-company executive-manager
headquarters building
subsidiary company
monopoly competition-market
privatisation sell
nationalisation take-over state
subcontractor supplier company
supply-chain supplier deliver
demand-market want consumption
stockpile collect-gather
minimum-wage wage
retirement-age pension
pension-reform pension
pension-reform retirement-age
general-strike strike-labour
collective-agreement union-labour wage
collective-agreement contract
working-hours hour work
undeclared-work illegal work
precarious-work temporary work
precarious-work contract
self-employed worker business-owner
remote-work work
billionaire rich oligarch
billionaire fortune-assets
loss-financial lose deficit
dividend profit shareholder
consumption customer use
consumption household
retail-shop supermarket
retail-shop sell
car-industry car factory
electric-vehicle car
battery electricity
semiconductor technology
mining mineral
mining coal
machinery tool-equipment
pharmaceutical-industry medicine-drug
luxury rich
energy-crisis energy crisis
energy-security energy
energy-saving energy reduce
crude-oil oil
barrel oil
petrol fuel
diesel fuel
lng gas
pipeline gas oil
refinery oil fuel
oil-tanker ship
oil-tanker oil
drilling oil gas
coal fossil-fuel
solar-power renewable-energy
wind-power renewable-energy
wind-power electricity
solar-power electricity
hydropower dam
heating energy
heating gas
water-supply water
wastewater water pollution
waste recycling
waste pollution
recycling plastic
emissions-trading emissions
corn grain
rice grain
food-price food price
food-price inflation
meat livestock
milk livestock
fishing sea
fertiliser agriculture
pesticide agriculture
irrigation water agriculture
restaurant meal-kitchen
restaurant hotel tourism
public-transport bus train
public-transport metro tram
public-transport passenger
railway train station
railway derailment
train high-speed-rail
bus car
taxi car
motorcycle car
bicycle cycling-sport
pedestrian people
road motorway street
road traffic
traffic car
toll fee-charge motorway
toll pay
parking car
port ship
ferry ship passenger
seafarer ship
seafarer people
container cargo
airport flight airline
airport aircraft
helicopter aircraft
pilot aircraft
air-traffic-control flight airport
ticket fee-charge passenger
ticket price
construction build building-site
construction building infrastructure
build rebuild
build create
building-site work
housing-crisis house rent
rent house apartment
rent short-term-rental
short-term-rental tourist apartment
short-term-rental platform-online
real-estate house building
real-estate apartment
skyscraper building
architect plan
engineer expert
telecommunications network mobile-network
mobile-phone mobile-network
mobile-phone screen-smartphone-children
internet-shutdown internet interrupt
network internet connect
network system
tech-company company platform-online
software app
app platform-online
app mobile-phone
computer software
computer data-centre
data-centre cloud-computing
robot machinery
digital internet
innovation new
innovation technology
artificial-intelligence technology
artificial-intelligence software
patent innovation
cryptocurrency digital-currency money
television media
radio media
brand company
streaming platform-online
overtourism tourist crowd
hotel tourist
beach sea
cruise ship tourist
booking order-commercial
travel-agency tourism
insurance compensate
lottery-gambling money
asset fortune-assets money
asset value-worth
auction sell
discount reduce price
order-commercial purchase-acquire
order-commercial contract
volatility uncertain
speculation-market rumour-speculation
deregulation rule reduce
audit-accounts check-hold examine
percentage-point percent
rate-quota percent
rate-quota share
third-fraction part
half part
half percent
quarter-fraction part
triple increase
double more
minimum low
minimum at-least
fortune-assets rich money
rich big-great
pharmacy medicine-drug
antibiotic medicine-drug
painkiller medicine-drug
bacteria infection
symptom fever sick
symptom sign-signal
quarantine lockdown
quarantine isolation-diplomatic
lockdown restrict-limit close
face-mask protect
vaccine dose
vaccine influenza
side-effect harm
cancer sick disease
heart-attack heart die
heart-attack sick
stroke sick
hiv-aids disease virus
influenza virus disease
bird-flu animal-disease
measles disease vaccine
cholera disease epidemic
malaria disease
tuberculosis disease
ebola epidemic virus
mpox virus epidemic
mosquito-virus virus insect
addiction narcotics alcohol
addiction depend
narcotics overdose
alcohol wine beer-beverage
tobacco smoke
abortion pregnancy
fertility birth
contraception pregnancy
transplant surgery
coma unconscious critical-condition
amputation surgery seriously-injured
skin-burn injure
food-poisoning poisoning sick
heatstroke heatwave
heatwave temperature
heatwave drought
waiting-list wait delay
waiting-list list
elderly-care elderly care-treat
science scientist
science research
laboratory medical-test examine
laboratory scientist
space satellite astronaut
global-warming climate-change temperature
emissions pollution
emissions global-warming
oil-spill pollution
biodiversity species nature
species animal
nature environment
deforestation forest
forest tree
glacier melt
sea-level sea flood
cold weather
cold winter
weather rain storm
snow cold
wind storm
storm hurricane tornado
storm lightning
hail storm
landslide flood
avalanche snow
earthquake aftershock
earthquake touch-hit
tsunami earthquake
derailment train accident
gas-leak explosion
wildfire fire
wildfire forest
arson fire
firefighting-aircraft extinguish wildfire
coast-guard rescuer ship
coast-guard patrol
coast-guard migrant-boat
primary-school school
high-school school
kindergarten child
university university-student
university education
university-student pupil-student youth
professor teacher scientist
headteacher school
exam try-test
exam medical-test
degree-diploma university
scholarship money
tuition-fees fee-charge university
curriculum lesson school
school-dropout leave school
bullying humiliate-insult
bullying violence
library book
museum exhibition
museum culture
art-artist culture
art-artist exhibition
theatre actor performance-show
cinema-film actor
festival concert
concert music singer
book writer publisher-book
heritage history culture
award celebrate
award win
audience people crowd
performance-show audience
celebrity singer actor
history past-history
tradition culture
holidays-feast celebrate
holidays-feast holiday-vacation
religion faith-believer
religion church
church god
church priest
pope bishop
bishop priest patriarch
prayer mass-service church
monastery church
christian church
muslim mosque
jew synagogue
jew antisemitism
antisemitism racism
islamophobia racism
holocaust genocide
sport athlete
athlete player
player football footballer
footballer team
match win
match championship
coach-sport team
coach-sport training-sport
training-sport training
referee match
referee decide
goal-sport match
red-card referee
red-card expel
national-team team
sport-club team
champion win
champion championship
world-cup tournament
cup-trophy championship
cup-trophy win
olympics medal
olympics tournament
medal win
sport-final match
transfer-sport player
transfer-sport move
sport-injury injure
sport-injury player
world-record record-high
doping sport
sport-season championship
fans audience
fans stadium
hooligan fans violence
divorce spouse separate-divide
age old
neighbour neighbourhood
neighbour people
crowd people many
crowd demonstration
charity-food food
gender-equality woman
lgbt minority
minority-roma minority
town-square street
town-square demonstration
rural village
village municipality
village city-town
lake sea
coast sea
coast beach
island coast
mountain climber
hill-valley mountain
land-soil territory
land-soil agriculture
night-sleep-dark night
wild-animal animal
dog animal
wolf-bear wild-animal
bird animal
animal-disease disease
food-safety food health
child generation
society people
society community
community group
social-exclusion poor-poverty
social-exclusion discrimination
owner house
owner business-owner
work-accident accident worker
work-accident safety
dam river
overcrowding prison full-complete
apprentice training worker
apprentice youth
apologise regret
apologise wrong-mistake
apologise forgive
speech speak
speech announce
read document
forget ignore
imagine think-opinion
imagine idea
wait patience
wait expect
bring deliver lead
bring carry-transport
follow continue
lead manage-run
lead order-command
belong part
try commitment
try intend
create begin
create organise
depend necessary
depend condition
include part
include involve
appear seem
appear show
exist available
exist real-reality
feel think-opinion
feel hear
pull-push force
coordinate cooperate organise
coordinate together
distrust doubt
distrust trust
betray treason
betray deceive
deserve fair-just
deserve right-entitlement
manage-run control
manage-run organise
compare similar
throw attack
shout-cry protest
cry-weep sadness
collect-gather receive
collect-gather unite
fill full-complete
cover protect
cover hide
impossible difficult
enough-sufficient satisfy-enjoy
right-correct true-truth
right-correct fair-just
right-correct legitimate
equal same
equal fair-just
power-force affect-influence
weak vulnerable
capable-ability succeed
capable-ability possible
capable-ability ready
new other-another
new first
small low few
small short-brief
short-brief quick-rapid
near approach-near
near neighbour
early quick-rapid
public open-transparent
private personal-individual
private secret
open-transparent clear
local municipality
foreign international
foreign other-another
domestic-internal national
last final-definitive
last recently
next future
next soon
temporary short-brief
temporary suspend
direct immediate
direct personal-individual
free freedom
free available
full-complete whole-all
empty without
empty useless-pointless
empty nobody-nothing
same similar
same common-joint
different change
different other-another
special extraordinary
special especially
normal-usual rule
strange-unusual surprise
rare few
courage-brave strong
negative bad
useless-pointless nobody-nothing
effective succeed
effective useful
legitimate reasonable
reasonable right-correct
irresponsible threat-risk
tired weak
deep serious-grave
deep big-great
independent freedom
independent autonomy
alone-lonely without
credible trust
credible serious-grave
interest benefit
interest profit
controversy disagree conflict-general
controversy scandal
letter-message document
letter-message communicate
list number
part share
part group
whole-all total
majority-most many
majority-most majority
nobody-nothing without
nobody-nothing never
group team
group organisation
place-site area-region
place-site city-town
future tomorrow
opportunity-chance possible
opportunity-chance option
deadline date
deadline end
date day
principle-value rule
principle-value right-entitlement
standard-level quality
standard-level rule
system structure-framework
structure-framework organisation
process phase-stage
process continue
phase-stage time-period
method-means approach-method
method-means tool-equipment
like-prefer want
like-prefer satisfy-enjoy
love like-prefer
hate anger
hate hate-speech
humiliate-insult shameful
humiliate-insult curse-swear
humiliate-insult ridicule
ignore silence
ignore indifference
convince-persuade encourage
convince-persuade pressure
convince-persuade affect-influence
disappoint frustration-desperate
disappoint regret
frustration-desperate anger
frustration-desperate fear
pessimism fear
pessimism negative
miracle-luck surprise
example show
example method-means
symbol sign-signal
balance equal
dream-vision hope
dream-vision plan
name name-identify
word speech
word speak
voice speak
voice represent
image-photo video
image-photo show
rumour-speculation unclear
rumour-speculation claim
stance-position think-opinion
stance-position policy-strategy
behaviour act-action
direction-path follow
direction-path approach-method
gap-difference different
gap-difference insufficient-lack
name-identify find
name-identify recognise
origin-source cause
origin-source information
approach-near cooperate
waste-miss lose
satisfy-enjoy joy
satisfy-enjoy full-complete
yesterday today
often always
often repeat
recently now-present
recently today
week day
month week
year month
morning today
time-period month
time-period year
time-period long
moment now-present
moment hour
weekend saturday
weekend sunday
series many
series group
only alone-lonely
at-least more
very extraordinary
too-excessive more
too-excessive big-great
exactly clear
exactly right-correct
especially main-principal
partly part
instead replace
instead alternative-otherwise
against oppose
total number
total full-complete
poor-poverty money
poor-poverty low
poor-poverty living-conditions
quality good
experience know
experience capable-ability
tool-equipment provide
background-context reason-motive
alternative-otherwise option
alternative-otherwise other-another
underestimate ignore
exaggerate too-excessive
exaggerate increase
beneficiary receive
beneficiary benefit
popularity support
sweep-away destroy
hypocrisy lie
hypocrisy false
farce-sham false
farce-sham ridiculous
ridiculous unacceptable
reputation credible
reputation image-photo
remorse-mercy regret
remorse-mercy forgive
precedent example
precedent unprecedented
loophole gap-difference
loophole escape-flee
puppet control
scapegoat blame-responsible
domino-effect spread
domino-effect lead-to-result
time-bomb threat-risk
time-bomb nightmare
stampede-crush crowd
suffocation die
electrocution electricity
demolition destroy
demolition break
flaw-defect problem
flaw-defect wrong-mistake
flaw-defect break
anonymity secret
tender-procurement contract
plagiarism false
negligence irresponsible
negligence wrong-mistake
negligence indifference
qualify-sport win
qualify-sport participate
relegation-sport lose
draw-sport equal
refute deny
refute false
refute answer
arbitrary unfair-unjust
arbitrary unjustified
vulnerable poor-poverty
vulnerable threat-risk
loyal-loyalty support
obey respect
obey follow
intimidate threaten
intimidate fear
manipulate deceive
manipulate affect-influence
manipulate exploit
bureaucracy slow
intransigent refuse
intransigent determined
stigmatise discrimination
stigmatise accuse
enthusiasm joy
enthusiasm optimism
turning-point change
turning-point moment
slum poor-poverty
masked-hooded hide
threshold standard-level
threshold maximum
threshold minimum
unanimity agree
unanimity whole-all
melt disappear
expert scientist
expert adviser
expert capable-ability
strangle-suffocate kill
ridicule joke
boast pride
sacrifice lose
sacrifice give
inherit-legacy leave
inherit-legacy receive
invent create
invent lie
bruises injure
theory-hypothesis idea
theory-hypothesis possible
theory-hypothesis rumour-speculation
fail waste-miss
fail insufficient-lack
stay-remain resign
resign outgoing
resign end
compensate bill-utility
cost bill-utility
cost burden
pay contribute
contribute money
contribute burden
subsidy help
subsidy support
support money
money dollar
plan measure-step
plan reform
project-programme policy-strategy
permit approve
approve law
adopt accept
adopt decide
decide approve
decide order-command
decide announce
decide verdict
announce plan
publish report-account
report-account document
report-account research
investigate police
investigate search-raid
investigate learn-find-out
find show
find see
control check-hold
order-command demand
order-command force
must-obligation demand
want demand
want necessary
close forbid
begin prepare
end final-definitive
end cancel
cancel suspend
cancel delay
cancel refuse
remove-eliminate reduce
remove-eliminate end
remove-eliminate free-release
dismiss-from-office layoff
resign dismiss-from-office
lose reduce
increase worsen
reduce small
reduce end
reduce save-rescue
restrict-limit control
restrict-limit rule
expand prolong-war
delay long
prolong-war delay
long permanent-lasting
repair return
damage harm
damage injure
harm negative
harm threat-risk
threat-risk problem
threat-risk serious-grave
problem wrong-mistake
crisis emergency
crisis serious-grave
crisis disaster
accident disaster
kill attack
touch-hit destroy
intercept stop
prevent protect
save-rescue find
help give
receive give
carry-transport travel
arrive enter
leave end
migrant people
child family
patient people
patient disease
health hospital
doctor patient
hospital patient
emergency-room patient
worker employers
business-owner executive-manager
wage money
wage pay
wage pay-rise
price money
price high
bill-utility electricity
electricity price
tax pay
tax money
tax-cut tax
tax-rise tax
budget money
deficit debt
government politician
municipality authorities
election-result electoral-victory
election-result win
party coalition
president candidate
parliament government
law decide
trial verdict
verdict convict
verdict acquit
crime violence
police arrest
arrest find
prison-sentence year
bribery money
corruption money
deny refuse
deny never
responsibility-role blame-responsible
negotiation condition
agree sign
treaty sign
talks agree
peace agree
ceasefire agree
war kill
troops war
weapon military
weapon deliver
ship attack
missile attack
drone attack
trade tariff
goods price
campaign election-campaign initiative
campaign vaccine
line-route train railway
line-route frontline
letter-message information
letter-message internet
password-access data
encrypt secret hide
encrypt clear
sample-specimen examine medical-test
sample-specimen laboratory contamination
peak-top maximum record-high
cable mobile-network network
cable electricity power-grid
tower building
wall-barrier border-wall block
roof-cellar flood water
pump water flood
mud flood water
digger-machine rubble machinery
function-operate work continue
function-operate open
out-of-service close interrupt
out-of-service flaw-defect problem
out-of-service break damage
surgery painkiller
branch-agency bank office-place
shift-work working-hours work
bonus-pay money pay
bonus-pay wage
contribution-social employers burden
contribution-social cost
reimburse compensate pay
reimburse return give
transfer-money give money
transfer-money send deliver
cheap price reduce
cheap low bill-utility
cheap less
expensive price high
expensive increase cost
close power-plant end
miner coal mining worker
retire-pension pension retirement-age
retire-pension leave end
stay-in-office resign stay-remain
stay-in-office continue
right-silence answer speak
right-silence refuse
testify court witness
testify answer speak
testify judge court-hearing
client-customer-legal customer defend
client-customer-legal suspect
uninvolved innocent
uninvolved deny
evidence-proof show true-truth
court-room trial judge court
court-room court-hearing
charge-indict crime
prison-sentence convict prison
cyberattack hacker data
cyberattack violate
offline-disconnected close suspend
offline-disconnected interrupt power-cut
find see note-observe
headed-bound travel
headed-bound goal-aim
aim-target shooting
aim-target missile-attack military-target
aim-target touch-hit throw
shoot-down missile drone
ceremony celebrate holidays-feast
leg-arm-bone injure break
leg-arm-bone sport-injury
massage-fitness care-treat
contamination poisoning pollution
penalty-kick goal-sport handball-foul
penalty-kick referee
handball-foul violate referee
goalkeeper-striker player
league-season match football
lineup-bench team play-game
lineup-bench player
compete-event athlete match
compete-event play-game
play-game match player
play-game championship
eligible-entitled right-entitlement allow
eligible-entitled permit
seat-place-number available
seat-place-number hospital-bed
term-academic school lesson
summer-recess holiday-vacation spring-summer
summer-recess parliament suspend
apartment reside housing-crisis
planning-permission build permit construction
planning-permission plan
municipality city-council authorities
table-terrace restaurant street
rent owner house
vacant-closed-home house close
exempt-tax tax tax-cut
exempt-tax free exclude
permit approve allow
district-quarter area-region city-town
increase improve high
speed-limit road
speed-limit restrict-limit
speed-limit quick-rapid
lane-track road railway
lane-track train
deck-board ship passenger
trawler-boat fishing migrant-boat
trawler-boat shipwreck
shipwreck drown ship
debris rubble destroy
debris ship
remove-eliminate rubble collect-gather
remove-eliminate demolition waste
shore-off sea coast
deadliest die kill
deadliest victim tragedy
migrant-child unaccompanied-minor youth
receive welcome shelter
receive accept
receive refugee relocation-quota
archipelago sea region
continent global-world
europe-continent eu continent
enclave area-region territory
insufficient-lack without lose
insufficient-lack end
year-end deadline year
year-end december
next-year future year
tomorrow next soon
holidays-feast sunday monday
election-result lead-to-result
development growth progress
effort-deployment military-operation try
effort-deployment rescuer
press-conference announce journalist
statement-communique announce report-account
colleague worker friend
service-offered provide public-sector
performance-achievement succeed
analysis examine research
institute research organisation
technical technology expert
acquit end innocent
share-proportion part rate-quota
share-proportion percent
level-water river flood
form-kind approach-method
model-version example
concept-draft plan idea
concept-draft bill
application-request ask-for document
application-request planning-permission
content-text document
content-text word
title-headline name
material-stuff raw-material
object-item product
identity name identity-document
identity name-identify
staff-personnel worker employment
staff-personnel health-worker
temporary-staff temporary worker
temporary-staff doctor
operation-company-run company manage-run
renounce-forgo leave refuse
renounce-forgo withdraw cancel
serious-sharp strong serious-grave
serious-sharp restrict-limit
strengthen restrict-limit
loosen-relax allow help
second-rank next
former past-history predecessor
current-present now-present
various-different-kinds many different
general-overall whole-all
simple-mere easy only
critical-vital important
critical-vital final-definitive
clock-schedule date plan
minute hour
day hour
evening-afternoon night
dawn morning night
tomorrow-morning morning soon
early first
begin lead
last-duration long time-period
last-duration stay-remain
prolong-war stay-remain
expire-run-out last deadline
renew-again prolong-war continue
unchanged stay-remain same
unchanged confirm
merge-combine unite merger
merge-combine common-joint
convert-redesign change adapt
convert-redesign renovation
record-document detail
announce begin
regular-lawful right-correct open-transparent
regular-lawful permit
funds contribute money
funds contribution-social
appear-in-court court judge
appear-in-court answer testify
misconduct-fault guilty wrong-mistake
misconduct-fault illegal bad
remedy-choice option solve
prevent safe-security
stranded-stuck trapped stay-remain
stranded-stuck migrant
inaccessible close difficult
sound-healthy unharmed survive
sound-healthy good
rescuer help ambulance
die drown
burden full-complete overcrowding
attract interest
attract come
register-enrol join candidate
register-enrol participate
launch-product new begin
launch-product open
user customer consumer
user people
account-online user data
account-online bank
server-it network system
screen-display show
camera-device surveillance
camera-device tool-equipment
pager-walkie communicate mobile-phone
ring-sound hear call-appeal
deficit insufficient-lack gap-difference
no-confidence-vote government-crisis vote
plunge-hurl lead-to-result throw
plunge-hurl cause
uncertain panic-chaos
uncertain unknown crisis
tomorrow morning
testify silence
testify report-account
spring-season spring-summer
autumn-season spring-summer
expert-report expert report-account
expert-report examine
labour-dispute protest union-labour
furlough layoff employment
co-payment pay health-system
substitute-teacher temporary-staff staff-shortage
facility-plant build power-plant
runway flight
luggage passenger
pothole-road repair
scooter-electric motorcycle bicycle
speed-camera fine-penalty
driving-licence permit drive-vehicle
committee-commission parliamentary-committee inquiry-committee
committee-commission group authorities
motion-parliament vote suggest-propose
regulation-decree rule law
solar-panel electricity
wind-turbine electricity
antenna-mast tower
orbit satellite rocket
algorithm artificial-intelligence
privacy-data data protect
privacy-data surveillance
regulator-watchdog authorities state-agency
regulator-watchdog check-hold
sport-ban exclude suspend
draw-lots match group
record-best unprecedented maximum
album-record singer concert
diocese bishop priest
director-film actor
novel-book writer
custody-child child divorce
restraining-order forbid house-arrest
harassment sexual-assault bullying
antibody-strain infection
outbreak-cluster infection spread
batch-lot product amount-quantity
reservoir water drought
landfill-waste recycling
pollutant-particles traffic emissions
spill oil-spill water
school-exam-final pupil-student high-school
deputy-head-office city-council lawmaker
convention-contract contract pact treaty
seat-of-power-capital capital-city city-town
update-refresh new improve
shorten reduce short-brief
allocate-assign funds give
allocate-assign public-spending provide
consult ask-for discuss
consult dialogue advise
count-tally number vote
contest-challenge lawsuit appeal-court
contest-challenge refuse disagree
correct-fix change right-correct
correct-fix wrong-mistake repair
file-submit ask-for application-request
file-submit lawsuit complaint-police
divert-detour traffic change
install-set-up provide build
introduce-bring-in begin apply-implement
introduce-bring-in adopt decide
host-hold-event organise welcome
host-hold-event happen celebrate
own-possess owner belong
award compensate win
loan give money
deprive-take-away lose cancel
deprive-take-away refuse
continue advance-troops begin
recover-retrieve find return
recover-retrieve save-rescue
relaunch-boost recovery-economic resume
relaunch-boost increase encourage
clean-up-restore renovation rebuild
clean-up-restore remove-eliminate pollution
increase high more
dissolve-disband end dissolve-parliament
bet-gamble lottery-gambling threat-risk
administer-dose vaccine dose
administer-dose medicine-drug
empty-drain water empty
lift-raise-up increase
fire destroy damage
curb-brake reduce stop
curb-brake prevent slowdown
judge-deem verdict consider
unlock-release-funds allow funds
set-establish announce plan
set-establish rule
save-economise reduce cost
save-economise deposit-savings
revise-review change reform
undertake-take-on responsibility-role promise
promote-further support help
care-treat patient hospital
care-treat recover-health doctor
income wage money
accommodate-house shelter house
accommodate-house receive
formal-official announce official-formal
formal-official approve sign
arrange-agree plan agree
money-wasted waste-miss cost
last-straw unacceptable too-excessive
backbone-key main-principal important
dead-end-doomed fail end
dead-end-doomed impossible deadlock
empty-promise promise useless-pointless
empty-promise lie word
turn-blind-eye silence inaction
turn-blind-eye alone-lonely indifference
inaction nobody-nothing slow
breathing-space help reduce
pay-bill-burden pay cost
step-by-step slow phase-stage
from-scratch new begin
irreversible stop
at-any-cost necessary
regardless always
out-of-control control panic-chaos
out-of-control worsen escalate
brink-verge near collapse
brink-verge threat-risk
hands-tied weak impossible
level-playing-field equal
refuse exclude unwilling
`
