// Tells Slavic names that are a woman's or a man's in the genitive from those that are plainly a man's.
import { foldName } from './fold-name'

const folded = (list: string): string[] => list.trim().split(/\s+/u).map(foldName)

/** Given names of women that are the genitive of men's too; others end as regularly, but these are common. */
const EITHER = new Set(
  folded(`
    александра евгения валентина валерия ивана марина симона яна даниила виктория юлия антонина олександра владислава
    станислава ярослава мирослава десислава радослава милослава бронислава велислава богдана божидара димитра даниела
    даниэла михаела михаэла габриела габриэла рафаела мартина кристиана християна адриана юлиана пламена теодора милана
    драгана зорана бояна боjана деяна цветана филипа роберта северина августина юстина альбина албина анастасия романа
    десимира любомира велимира славомира красимира веселина руслана султана василиса петра евгенія валерія вікторія юлія
    анастасія`),
)

const genitiveOf = (name: string): string =>
  /[иь]$/u.test(name) ? `${name.slice(0, -1)}я` : /о$/u.test(name) ? `${name.slice(0, -1)}а` : `${name}а`

/** Genitives of men's names that women hardly bear, even before a family name that ends as a woman's does. */
const OF_MEN = new Set(
  folded(`
    алексей анатолий андрей антон аркадий арсений артём артур архип афанасий борис вадим василий виктор виталий владимир
    владлен всеволод вячеслав геннадий георгий герман глеб григорий давид даниил денис дмитрий евстафий егор ефим захар
    зиновий игорь илларион иннокентий иосиф ипполит кирилл клим константин лаврентий лев леонид леонтий лука макар максим
    марат марк матвей михаил мстислав назар николай олег осип павел рамзан рашид рамиль ринат рустам рустем
    савелий самуил святослав семён сергей сидор спартак степан тарас тимофей тимур тихон трофим фаддей фёдор феликс филипп
    эдуард эльдар эрик эрнест юрий яков альберт ильдар камиль ахмат ахмед магомед шамиль сослан аслан зураб вахтанг леван
    олексій андрій сергій юрій дмитро павло марко ігор кирило данило віталій анатолій григорій геннадій михайло
    василь володимир вадим денис віктор федір олег остап тарас назар яків йосип євген максим антін степан
   `)
    .map(genitiveOf)
    .concat(folded('павла льва')),
)

/** Family names of women, or of men in the genitive: Медведева, Николина, Захарьевска. */
const isOfWoman = (family: string): boolean => /(?:[оеє]ва|[иіы]на|ая|[сц]ь?ка)$/u.test(family)

/** What only a man's family name ends in when his given name ends as a woman's would: Усика, Сырского. */
const isOfMan = (family: string): boolean => /(?:[ое]го|(?<![шч]к)[ая])$/u.test(family) && !isOfWoman(family)

/** Balkan women are called so, and men in the genitive: Ратка and Ратко, but Марка and Эрика are Марк and Эрик. */
const isDiminutive = (given: string): boolean => /[бвгджзлмнпстфхцчшщ]ка$/u.test(given)

/**
 * Whether a name in Cyrillic (its first and last words, folded) is as likely a woman's as a man's in the genitive:
 * Руслана Хасанова and Богдана Бойко are, Кирилла Хасанова and Руслана Мельника are not.
 */
export const isOfWomanOrMan = (given: string, family: string): boolean => {
  if (!/\p{sc=Cyrillic}[ая]$/u.test(given) || isOfMan(family)) return false
  return isOfWoman(family) ? !OF_MEN.has(given) : EITHER.has(given) || isDiminutive(given)
}
