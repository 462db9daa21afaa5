// English function words: what surrounds verbs, clauses, sources and names.
import type { AttributionWords, ClauseWords, NominalWords, Pronouns, TokenHabits, VerbWords } from '../pack'

export const tokens: TokenHabits = {
  elision: false,
  ordinalStops: false,
  accents: false,
  enclitics: "'s 'm 've 'd 'll 're",
  capitals: 'us who it',
  abbreviations:
    'mr mrs ms messrs dr prof hon rev fr st sir jr sr sen sens rep reps gov govs pres amb atty supt insp det sgt cpl pfc pvt lt capt maj col gen brig cmdr adm cllr gens lts jan feb aug sept oct nov dec mon tue tues wed weds thu thurs fri inc ltd llc plc co corp bros assn dept est approx vs etc al no. nos vol fig jr. a.m p.m u.s u.k u.n e.u d.c u.a.e u.s.a i.e e.g ph.d m.d b.a m.p calif colo conn ala ariz ark fla ga ill. ind kan ky la. mass. md mich minn mo mont neb nev okla ore. pa tenn tex va vt wash. wis wyo n.c n.d n.h n.j n.m n.y s.c s.d w.va r.i ave blvd rd mt ft',
}

export const verbWords: VerbWords = {
  everyday: '',
  verbSuffixes: '',
  pluralSuffixes: '',
  passives: '',
  auxiliaries: { singular: "has had 's 'd having", plural: "have had 've 'd having", reflexive: '' },
  progressives: "is are was were am 's 're 'm been",
  adverbs:
    'also formerly bitterly properly quickly frankly bleakly heavily steadily wearily happily eagerly simply only later earlier previously repeatedly recently already again still just further once long often always sometimes then now even thus therefore however instead meanwhile too both all first reportedly allegedly since ever today yesterday tonight at_first at_times at_one_point in_turn in_the_past once_again in_recent_days in_recent_weeks on_several_occasions more_than_once for_his_part for_her_part for_their_part for_its_part for_years for_months for_weeks so_far to_date',
  adverbSuffixes: 'tly sly dly ely ably ibly ally fully arly cly mly gly hly nly rily',
  negations:
    "not never nor neither didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't cannot can't couldn't without declined_to declines_to refused_to refuses_to",
  clitics: '',
  irrealis:
    "to if would could will may might should must can shall 'll cannot is are was were be been being am 're gets got please let unless",
  passive: { auxiliaries: 'was were is are been being gets got', perfect: '', agents: 'by', states: '' },
  homographs:
    'supports invited appointed questioned ruling hearing claim claims comment comments note report reports demand demands pledge pledges promise promises vow vows hope hopes fear fears doubt doubts worry worries estimates reply replies answer answers counter counters echo signal signals hint hints joke jokes quip quips boast boasts tweet tweets shout shouts whisper whispers scream screams yell yells chant chants cry forecasts praise blame call calls caution alert alerts protest protests dispute disputes hail urge urges stress repeat repeats highlight highlights detail feel welcome rebuke rebukes regret regrets voice voices lament laments reason guarantee guarantees appeal brands labels mock moans groans slams blasts thanks finds remark remarks thought read vote alleged reported proposed announced promised threatened suggested recommended confirmed projected predicted estimated disputed rejected criticised criticized feared suspected unveiled leaked disclosed revealed documented stated declared pledged expected perceived agreed accepted requested demanded charged ordered directed pressed found held accused blamed condemned outlined detailed expressed written said ruled put offered posted assumed supposed assured determined decided dubbed fancied',
  reportedMood: '',
  reportedEnding: { mood: '', past: '' },
  carriers: '',
  supports:
    'declined_to declines_to refused_to refuses_to went_on_to goes_on_to gone_on_to continued_to continues_to sought_to seeks_to tried_to wanted_to moved_to rushed_to was_quick_to were_quick_to is_quick_to used_to hastened_to felt_compelled_to paused_to stopped_to did does do seemed_to appeared_to took_to_social_media_to took_to_twitter_to took_to_facebook_to used_the_speech_to joined_others_to',
}

export const clause: ClauseWords = {
  complementizers: 'that',
  questionWords: 'whether if why how what who when where which',
  infinitiveMarkers: 'to not_to',
  infinitiveEndings: '',
  addresseeMarkers: 'to not_to of for against over with to_be about that whether if',
  judgementMarkers: 'as',
  relatives: 'who whom which whose',
  coordinators: 'and or & nor',
  contrasts: 'but while whereas though although yet',
  subordinators:
    'when after before because since as until till once unless whereas wherever whenever lest amid following despite so_that even_though even_as now_that given_that hours_after days_after weeks_after a_day_after',
  openers:
    'meanwhile however moreover furthermore but and so yet still also additionally separately instead then besides indeed in_fact for_example for_instance for_now in_addition in_response in_turn by_contrast on_the_other_hand at_the_same_time at_the_time in_the_meantime as_a_result of_course to_be_sure earlier later afterward afterwards nevertheless nonetheless elsewhere overall',
}

export const attribution: AttributionWords = {
  before:
    'according_to as_per per in_the_words_of in_the_view_of in_the_opinion_of in_the_eyes_of in_the_estimation_of on_the_word_of by_the_account_of',
  after: '',
  opening: '',
  anonymity:
    'anonymity not_to_be_named not_to_be_identified not_to_be_quoted to_be_anonymous to_remain_anonymous to_stay_anonymous to_be_identified to_be_named that_his_name that_her_name that_their_names',
  origins: 'from by',
  ownViews: '',
  beforeTexts: '',
  selfViews: '',
  hearsays: '',
  continuations: '',
  tags: '',
  notBefore:
    'cent capita day week month year hour minute second mile gallon ton tonne barrel head person pupil share annum night game season customer household se which plan schedule law whom how whether need ability size age type height rank taste',
  clauses: 'as as_first',
  backReferences: "so that's_according_to that_is_according_to this_is_according_to that_was_the_message_from",
  citing: 'citing quoting cited_by quoted_by who_cited which_cited cited quotes cites attributing',
  channels:
    'to at in on during with via through before by from in_an_interview_with in_an_interview_to in_an_email_to in_a_statement_to in_a_letter_to in_comments_to in_remarks_to told tell tells telling',
  translations: 'translation translator interpreter',
}

export const nominal: NominalWords = {
  definite: 'the this these those his her its their our my your whose',
  indefinite:
    'a an another some several many most few any other both all each every no one two three four five six seven eight nine ten a_dozen dozens_of hundreds_of thousands_of as_many_as as_much_as as_few_as as_little_as more_than fewer_than less_than no_more_than no_fewer_than at_least up_to at_least_one at_least_two a_number_of a_group_of a_handful_of a_series_of one_of some_of many_of most_of two_of three_of several_of',
  masculine: '',
  feminine: '',
  obliques: '',
  articled: '',
  correlatives: { first: '', second: '' },
  genitives: 'of',
  possessiveSuffixes: "'s",
  voices: '',
  absolutes: '',
  personal: '',
  prepositions:
    'as_opposed_to at in on to for with from by about against between among amongst into onto over under through throughout during before after since until till behind beyond across along around above below beneath beside besides despite except near off out past like unlike toward towards upon via within without amid amidst concerning regarding following including alongside aboard up down per versus',
  sites: '',
  purposes: '',
  nameParticles: "de da del della di du des dos la le van von der den ter ten bin bint ibn ben al el abu d' o' y",
  honorifics:
    'mr mrs ms miss mx dr sen rep gov lt col gen maj capt cmdr adm sgt cpl pte pfc det insp supt cllr rev pres amb atty sir dame lord lady baroness baron prof professor reverend father sister mister messrs hon madam',
}

export const pronouns: Pronouns = {
  masculine: 'he himself the_former the_latter',
  feminine: 'she herself',
  plural:
    'they one_of_them two_of_them some_of_them both_of_them many_of_them most_of_them both themselves the_two the_pair the_couple',
  neuter: 'it',
  nobody:
    'i we you me us everyone everybody nobody no_one someone somebody anyone anybody everything nothing something anything there this that these',
}
