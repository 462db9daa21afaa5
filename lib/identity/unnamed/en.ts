// English.
import type { SourceWords } from './source-words'

export const en: SourceWords = {
  headLast: true,
  behindHead: 'of at in on from for with by within inside near close around among to under via across behind',
  light: {
    government:
      'official officials officeholder officeholders authority authorities functionary functionaries inspector inspectors regulator regulators administrator administrators appointee appointees',
    company:
      'employee employees staff staffer staffers manager managers director directors boss bosses contractor contractors whistleblower whistleblowers',
    other:
      'source sources person people individual individuals someone circle circles quarter quarters aide aides adviser advisers advisor advisors spokesman spokeswoman spokesperson spokespeople spokesmen member members figure figures leader leaders representative representatives delegate delegates man woman men women veteran veterans chief chiefs head heads deputy agent agents personnel service services agency agencies ally allies',
    'law-enforcement': 'officer officers',
  },
  heads: {
    government:
      'minister ministers lawmaker lawmakers legislator legislators senator senators congressman congresswoman congressmen mp mps parliamentarian parliamentarians mayor mayors governor governors politician politicians councillor councillors councilman civil_servant civil_servants bureaucrat bureaucrats mandarin mandarins cabinet_minister cabinet_ministers government_lawyer government_lawyers government_scientist government_scientists national_security_official national_security_officials',
    military:
      'soldier soldiers general generals commander commanders colonel colonels lieutenant sergeant sergeants troop troops serviceman servicemen servicewoman sailor sailors marine marines peacekeeper peacekeepers fighter fighters militiaman militiamen army_officer army_officers naval_officer naval_officers military_officer military_officers reservist reservists conscript conscripts',
    intelligence:
      'spy spies spook spooks spymaster spymasters intelligence_analyst intelligence_analysts intelligence_officer intelligence_officers intelligence_chief intelligence_chiefs spy_chief spy_chiefs',
    diplomatic:
      'diplomat diplomats ambassador ambassadors envoy envoys consul consuls negotiator negotiators attaché attachés mediator mediators',
    'law-enforcement':
      'prosecutor prosecutors investigator investigators detective detectives policeman policemen policewoman constable constables magistrate magistrates judge judges sheriff sheriffs deputy_sheriff border_guard border_guards coastguard coastguards jailer jailers prison_officer prison_officers',
    company:
      'executive executives banker bankers businessman businesswoman businessmen businesspeople industrialist industrialists retailer retailers shipowner shipowners chief_executive chief_executives',
    witness:
      'witness witnesses eyewitness eyewitnesses onlooker onlookers bystander bystanders passerby passersby passer_by passers_by neighbour neighbours neighbor neighbors resident residents villager villagers inhabitant inhabitants survivor survivors passenger passengers motorist motorists commuter commuters local locals local_people islander islanders townspeople tenant tenants customer customers shopper shoppers holidaymaker holidaymakers tourist tourists',
    familiar: 'insider insiders confidant confidants confidante',
    document:
      'document documents memo memos memorandum memoranda email emails e_mail e_mails cable cables transcript transcripts file files dossier report reports letter letters recording recordings filing filings paper papers note notes slide slides presentation minutes draft drafts leak leaks intercept intercepts record records',
    other:
      'expert experts analyst analysts economist economists researcher researchers scientist scientists academic academics scholar scholars historian historians lawyer lawyers attorney attorneys critic critics opponent opponents supporter supporters activist activists campaigner campaigners relative relatives parent parents mother father family families friend friends pal pals colleague colleagues doctor doctors nurse nurses medic medics paramedic paramedics fan fans protester protesters demonstrator demonstrators student students pupil pupils teacher teachers journalist journalists reporter reporters correspondent correspondents observer observers commentator commentators author authors engineer engineers worker workers driver drivers farmer farmers trader traders investor investors fisherman fishermen firefighter firefighters rescuer rescuers volunteer volunteers prisoner prisoners inmate inmates defector defectors refugee refugees migrant migrants voter voters player players coach coaches artist artists writer writers blogger bloggers',
  },
  marks: {
    intelligence:
      'intelligence spy espionage spying secret_service secret_services security_service security_services counterintelligence counter_intelligence',
    military:
      'military army navy naval air_force air_forces armed_forces marine_corps defense defence pentagon general_staff joint_chiefs battlefield front_line militia command troops war_office armed',
    'law-enforcement':
      'police policing prosecution prosecutor judicial judiciary court courts law_enforcement investigation investigations investigative investigating inquiry probe security border_force coast_guard interior_ministry prison prisons justice customs coastguard',
    diplomatic:
      'diplomatic diplomacy embassy embassies consulate consular foreign_ministry foreign_office foreign_affairs state_department department_of_state foreign_minister ministry_of_foreign_affairs ministry_of_external_affairs external_affairs_ministry negotiating',
    government:
      'government governmental administration ministry ministries ministerial minister cabinet treasury whitehall parliament parliamentary congress congressional senate house_committee mayor city_hall council municipal presidency presidential palace president prime_minister white_house department federal state regional local provincial national_security security_council social_security commission un united_nations eu nato bloc alliance central_bank',
    company:
      'company companies firm firms corporate corporation business industry bank banking airline airlines manufacturer maker retailer carrier boardroom board startup brokerage operator plant factory refinery mining shipping oil tech trade market markets publisher studio automaker carmaker buyer seller bidder lender',
    other:
      'artificial_intelligence union unions club hospital hospitals school schools university universities church charity charities ngo ngos aid rescue party parties campaign team squad dressing_room opposition rebel rebels medical academic',
  },
  knowing:
    'familiar_with with_knowledge with_direct_knowledge with_first_hand_knowledge with_firsthand_knowledge knowledgeable_about briefed_on briefed_about briefed briefed_by informed_about informed_of informed_on informed well_informed aware_of privy_to with_access_to who_know who_knows who_knew acquainted_with in_the_know involved_in with_insight_into directly_involved',
  near: 'close_to closest_to near_to around in_the_entourage_of in_the_circle_of inner_circle',
  relatives: 'who whom whose which that speaking requesting asking citing',
  secret: 'leaked internal confidential secret classified seen_by obtained_by reviewed_by viewed_by unpublished',
  locatives: 'in at near based_in around from across inside',
}
