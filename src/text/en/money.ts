import type { CurrencyWords } from "../figures/currency.ts";

/**
 * English names and signs of currencies, one a line: code | signs | names | whose | names of its hundredth.
 *
 * Names are in the singular, "whose" are the words that tell one dollar from another. A star marks what a reader of English
 * expects behind a name or sign that several currencies share, an exclamation mark a sign that is also a word or initials and
 * needs a figure that looks like an amount. Withdrawn currencies are there as far as newspapers of their time wrote of them;
 * codes without a name of their own stand in the last line.
 *
 * Source: ISO 4217, state of 1 January 2026; names and signs as news agencies write them.
 */
const table = `
USD|$* US$ USD$ U$|dollar*,dlr*,greenback|us,american,united states|cent*,ct*,penny,pennies*
CAD|C$ CA$ CAN$ CAD$ Can$ CDN$ Cdn$|dollar,dlr,loonie|canadian,cdn|cent
AUD|A$ AU$ AUD$|dollar,dlr|australian,aussie|cent
NZD|NZ$ NZD$|dollar|new zealand,nz|cent
HKD|HK$ HKD$|dollar|hong kong,hk|cent
TWD|NT$ T$ TW$|dollar|new taiwan,taiwan,taiwanese,nt
SGD|S$ SG$ SGD$|dollar|singapore,singaporean|cent
JMD|J$|dollar|jamaican
TTD|TT$|dollar|trinidadian,tt
BBD|Bds$ BDS$|dollar|barbadian,bajan
BSD||dollar|bahamian
BMD||dollar|bermudian
BZD|BZ$|dollar|belize
KYD|CI$|dollar|cayman
GYD|G$|dollar|guyanese
SRD||dollar|surinamese
XCD|EC$|dollar|east caribbean,eastern caribbean,ec
FJD|F$ FJ$|dollar|fijian,fiji
SBD||dollar|solomon islands
BND|B$|dollar
NAD|N$|dollar|namibian,namibia
LRD|L$|dollar|liberian
ZWL|Z$|dollar|zimbabwean
EUR|€ EU€|euro||euro cent,eurocent
XEU|ECU|ecu
GBP|£* UK£|pound*,pound sterling,pounds sterling,sterling,stg,quid|british,uk|penny*,pence,pennies
EGP|E£ EGP£ LE!|pound|egyptian|piastre,piaster
LBP|LL!|pound,lira|lebanese
SYP||pound|syrian
SDG||pound|sudanese
SSP||pound|south sudanese
IEP|IR£|pound,punt|irish
CYP||pound|cypriot
GIP||pound|gibraltar
FKP||pound|falkland islands
JPY|¥* JP¥ 円|yen
CNY|CN¥ RMB¥ 元 RMB|yuan,renminbi,rmb,kuai||fen
KRW|원 ₩|won*|south korean,korean
KPW||won|north korean
INR|₹ ₨ Rs* Re*!|rupee*,re,rs*|indian|paisa,paise
PKR||rupee|pakistani
LKR|ரூ|rupee|sri lankan
NPR||rupee|nepalese,nepali
MUR||rupee|mauritian,mauritius
SCR||rupee|seychelles,seychellois
CHF|Fr* SFr Sfr SwFr|franc*|swiss|centime*,rappen
FRF|₣ FFr|franc|french
BEF|BFr|franc|belgian
LUF||franc|luxembourg
XOF|CFA FCFA|franc,cfa franc*,cfa|west african
XAF||franc,cfa franc|central african
XPF||franc,cfp franc|pacific
CDF||franc|congolese
RWF||franc|rwandan
BIF||franc|burundian,burundi
DJF||franc|djibouti,djiboutian
GNF||franc|guinean
KMF||franc|comorian
MXN|Mex$ MEX$ MX$ MXN$|peso*|mexican|centavo*
ARS|AR$ ARS$|peso|argentine,argentinian
CLP|CL$ CLP$|peso|chilean
COP|Col$ COL$ CO$|peso|colombian
PHP|₱* Php PhP P!|peso|philippine,filipino
UYU|UY$|peso|uruguayan
DOP|RD$|peso|dominican
CUP||peso|cuban
DKK|DKr|krone*,kroner,crown,kr|danish
NOK|NKr|krone,kroner*,crown|norwegian|øre,ore
SEK|kr* SKr|krona*,kronor*,crown*|swedish|öre
ISK||krona,kronur,krónur,crown|icelandic
CZK|Kč Kc|koruna*,koruny,korun*,crown|czech|haler
SKK||koruna,korun,crown|slovak
EEK||kroon,crown|estonian
DEM|DM|mark*,deutschmark,deutsche mark,d-mark,deutschemark|german,west german,deutsche|pfennig
FIM||markka,mark,markkaa|finnish
BAM||mark|bosnian
NLG|Fl! Dfl|guilder*|dutch,netherlands
ANG||guilder|antillean,netherlands antillean
XCG||guilder|caribbean
ITL|₤|lira,lire|italian
TRY|₺|lira*|turkish|kurus
MTL||lira|maltese
ESP|₧ Pta Ptas|peseta
PTE|Esc!|escudo*|portuguese
CVE||escudo|cape verdean,cape verde
ATS||schilling
GRD|₯|drachma,drachmas,drachmae
SIT||tolar
HRK||kuna||lipa
LVL||lats
LTL||litas
RUB|₽|ruble*,rouble*|russian|kopeck,kopek
BYN||ruble,rouble|belarusian,belarusan
UAH|₴|hryvnia,hryvna,hryvnya||kopiyka
PLN|zł zl|zloty,zlotych,złoty||grosz,groszy
HUF|Ft|forint
RON|lei*|leu*,lei*|romanian
MDL||leu,lei|moldovan
BGN|лв лева|lev,leva||stotinki
RSD||dinar|serbian
MKD||denar
ALL||lek
GEL|₾|lari||tetri
AMD|֏|dram
AZN|₼|manat*|azerbaijani,azeri
TMT||manat|turkmen
KZT|₸|tenge
UZS||sum,som,soum|uzbek
KGS||som*|kyrgyz
TJS||somoni
MNT|₮|tugrik,tögrög,togrog
ILS|₪ NIS|shekel,new shekel,new israeli shekel,sheqel,nis||agora,agorot
JOD|JD!|dinar|jordanian
KWD|KD!|dinar*|kuwaiti|fils
IQD||dinar|iraqi
BHD|BD!|dinar|bahraini
LYD||dinar|libyan
TND||dinar|tunisian
DZD||dinar|algerian
SAR|SR!|riyal*|saudi,saudi arabian|halala
QAR|QR!|riyal|qatari
OMR|RO!|rial,riyal|omani
YER||rial,riyal|yemeni
IRR|﷼|rial*,toman|iranian
AED|Dh Dhs|dirham*|uae,emirati,united arab emirates
MAD||dirham|moroccan
AFN|؋|afghani
BDT|৳ Tk|taka
BTN||ngultrum
MVR||rufiyaa
MMK||kyat
THB|฿ Bt|baht||satang
LAK|₭|kip
KHR|៛|riel
VND|₫|dong
MYR|M$ RM|ringgit||sen*
IDR|Rp|rupiah
MOP|MOP$|pataca
PGK||kina
TOP||paanga,pa'anga
WST||tala
VUV||vatu
BRL|R$ BR$|real,reais,reals
PEN|S/|sol,soles
BOB|Bs!|boliviano
VES||bolivar,bolívar
PYG|₲|guarani,guaraní
CRC|₡|colon*,colón*,colones*|costa rican
SVC||colon,colón,colones|salvadoran
GTQ||quetzal,quetzales
HNL||lempira
NIO||cordoba,córdoba
PAB||balboa
HTG||gourde
AWG||florin
ZAR|R!|rand
NGN|₦ N!|naira||kobo
GHS|₵ GH₵|cedi||pesewa
KES|Ksh KSh KShs Sh!|shilling*|kenyan
UGX|USh Ush|shilling|ugandan
TZS|TSh Tsh|shilling|tanzanian
SOS||shilling|somali
ETB|Br!|birr
ERN||nakfa
ZMW|K!|kwacha*|zambian
MWK||kwacha|malawian
MZN||metical,meticais,meticals
AOA||kwanza
BWP||pula
LSL||loti,maloti
SZL||lilangeni,emalangeni
GMD||dalasi
SLE||leone
MGA||ariary
MRU||ouguiya
STN||dobra
ZWG||zimbabwe gold,zig
XDR|SDR|sdr
`;

const bareCodes = "BOV CHE CHW CLF COU MXV SHP USN UYI UYW VED XAD XAG XAU XBA XBB XBC XBD XPD XPT XSU XTS XUA XXX";

/** Codes that are also words or names. */
const wordCodes = "ALL TRY TOP CUP MOP PEN MAD BAM SOS COP GEL AMD BOB CHE SIT XXX";

/** Pounds that are weights: by what stands behind, or by what they do before. */
const weightAhead =
  /^[\w.,]+(?:-pound| pound-| pound (?!sterling|note|coin|fine|an? |per |in |for )| pounds? (?:of (?!debt|investment|aid|sales|public)|per square|heavier|lighter|overweight|force|to \d+ ))/i;
const weightBefore = /\b(?:weigh|lift|gain|shed|los[et]|drop|muscle|torque|pressure)[a-z]*[^.]{0,30}$/i;

/** "43 won by the party", "5 real estate firms". */
const otherWord = /^ (?:by|the|an?|his|her|their|its|more|at|over|with|from|estate|time|terms|on|out|of)\b/;

/** "6 trillion won over three years": behind a scale word it is money whatever follows. */
const scaled = /illion|\d ?(?:bn|bln|mln|tn)\b|crore|lakh/i;

/** English names, signs and codes of currencies. */
export const currencyWords: CurrencyWords = {
  table,
  bareCodes,
  wordCodes,
  lone: "dollar euro penny cent",
  lowerCasePrefixes: "usd eur gbp rmb inr rs",
  behindDigits: { p: "pence", c: "cent", cts: "cent", "¢": "cent" },
  isDemonym: (word) => /(?:an|ese|ish|i|ia|lao|new|south|costa)$/.test(word),
  accepts: (text, start, end, family) => {
    if (family === "pound") {
      return (
        !weightAhead.test(text.slice(start, end + 24)) && !weightBefore.test(text.slice(Math.max(0, start - 50), start))
      );
    }
    return (
      !(family === "won" || family === "real" || family === "mark" || family === "sol") ||
      scaled.test(text.slice(start, end)) ||
      !otherWord.test(text.slice(end, end + 10))
    );
  },
};
