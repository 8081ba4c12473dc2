import type { CurrencyWords } from "../../figures/currency.ts";

/**
 * English names and signs of currencies that mean the same, a line each: names in the singular and signs, then the codes of the
 * currencies that they may mean, first the one that a reader of English expects. An exclamation mark stands behind a sign that
 * is also a word or initials and needs a figure that looks like an amount.
 *
 * Withdrawn currencies are there as far as newspapers of their time wrote of them.
 *
 * Source: ISO 4217, state of 1 January 2026; names and signs as news agencies write them.
 */
const names = `
dollar,dlr,buck!,greenback,$:USDCADAUDNZDHKDTWDSGDJMDTTDBBDBSDBMDBZDKYDGYDSRDXCDFJDSBDBNDNADLRDZWLMXNARSCLPCOPUYUDOPBRLMYRMOPNIOSVC
loonie:CAD
NTD:TWD
euro,€:EUR
ecu:XEU
pound,£,pound sterling,quid:GBPEGPLBPSYPSDGSSPIEPCYPGIPFKP
sterling,stg:GBP
punt:IEP
yen,円:JPY
LE!:EGP
LL!:LBP
¥:JPYCNY
yuan,renminbi,rmb,RMB,kuai,元:CNY
won:KRWKPW
₩,원:KRW
₹,₨:INR
ரூ:LKR
rupee,re,rs,Rs,Re!:INRPKRLKRNPRMURSCR
franc,Fr:CHFFRFBEFLUFXOFXAFXPFCDFRWFBIFDJFGNFKMF
SFr,Sfr,SwFr:CHF
₣,FFr:FRF
BFr:BEF
cfa franc,cfa,CFA,FCFA:XOFXAF
cfp franc:XPF
peso:MXNARSCLPCOPPHPUYUDOPCUP
₱:PHP
Php,P!:PHP
krone:DKKNOK
kroner:NOKDKK
krona,kronor,kr:SEKISKDKKNOK
kronur,krónur,króna:ISK
crown:SEKDKKNOKISKCZKSKKEEK
koruna,koruny,korun:CZKSKK
DKr:DKK
NKr:NOK
SKr:SEK
Kč,Kc:CZK
kroon:EEK
mark:DEMFIMBAM
DM,deutschmark,deutsche mark,d-mark,deutschemark:DEM
markka,markkaa:FIM
guilder:NLGANGXCG
Fl!,Dfl:NLG
₺,TL:TRY
lira:TRYITLMTLLBP
lire,₤:ITL
peseta,₧,Pta,Ptas:ESP
escudo,Esc!:PTECVE
schilling:ATS
drachma,drachmae,₯:GRD
tolar:SIT
kuna:HRK
lats:LVL
litas:LTL
ruble,rouble:RUBBYN
₽:RUB
hryvnia,hryvna,hryvnya,₴:UAH
zloty,zlotych,złoty,zł,zl:PLN
forint,Ft:HUF
leu,lei:RONMDL
lev,leva,лв,лева:BGN
dinar:KWDRSDJODIQDBHDLYDTNDDZD
JD!:JOD
KD!:KWD
BD!:BHD
denar:MKD
lek:ALL
lari,₾:GEL
dram,֏:AMD
manat,₼:AZNTMT
tenge,₸:KZT
sum,som,soum:UZS
som:KGSUZS
somoni:TJS
tugrik,tögrög,togrog,₮:MNT
shekel,new shekel,sheqel,nis,₪,NIS:ILS
riyal:SARQAROMRYER
﷼:IRR
rial:IRROMRYER
toman:IRR
SR!:SAR
QR!:QAR
RO!:OMR
dirham:AEDMAD
Dh,Dhs:AED
afghani,؋:AFN
taka,৳,Tk:BDT
ngultrum:BTN
rufiyaa:MVR
kyat:MMK
baht,฿,Bt:THB
kip,₭:LAK
riel,៛:KHR
dong,₫:VND
ringgit,RM:MYR
rupiah,Rp:IDR
pataca:MOP
kina:PGK
paanga,pa'anga:TOP
tala:WST
vatu:VUV
real,reais:BRL
sol,soles,S/:PEN
boliviano,Bs!:BOB
bolivar,bolívar:VES
guarani,guaraní,₲:PYG
colon,colón,colones,₡:CRCSVC
quetzal,quetzales:GTQ
lempira:HNL
cordoba,córdoba:NIO
balboa:PAB
gourde:HTG
florin:AWG
rand,R!:ZAR
naira,₦,N!:NGN
cedi,₵:GHS
shilling,Sh!:KESUGXTZSSOS
Ksh,KSh,KShs:KES
USh,Ush:UGX
TSh,Tsh:TZS
birr,Br!:ETB
nakfa:ERN
kwacha:ZMWMWK
K!:ZMW
metical,meticais:MZN
kwanza:AOA
pula:BWP
loti,maloti:LSL
lilangeni,emalangeni:SZL
dalasi:GMD
leone:SLE
ariary:MGA
ouguiya:MRU
dobra:STN
zimbabwe gold,zig:ZWG
SDR,sdr,special drawing right:XDR
`;

/** Names of hundredths, a line each, with the code of the currency or the name of the unit that they are a part of. */
const hundredths = `
cent,ct,¢,c:dollar
penny,pennies:pound
pence,p,GBX:GBP
eurocent,euro cent:EUR
piastre,piaster:EGP
fen:CNY
paisa,paise:INR
centime:franc
rappen:CHF
centavo:peso
øre,ore:NOK
öre:SEK
haler:CZK
pfennig:DEM
kurus:TRY
lipa:HRK
kopeck,kopek:RUB
kopiyka:UAH
grosz,groszy:PLN
stotinki:BGN
tetri:GEL
agora,agorot:ILS
fils:KWD
halala:SAR
satang:THB
sen:MYR
kobo:NGN
pesewa:GHS
`;

/** Words that tell one dollar from another, a line for each country: the first letters of its codes, then the words. */
const countries = `
US:us,american,united states,u
CA:canadian,cdn,can,c
AU:australian,aussie,a
NZ:new zealand,nz
HK:hong kong,hk
TW:new taiwan,taiwan,taiwanese,nt,t
SG:singapore,singaporean,s
JM:jamaican,jamaica,j
TT:trinidadian,trinidad and tobago,trinidad & tobago
BB:barbadian,bajan,bds
BS:bahamian
BM:bermudian,bermudan
BZ:belize
KY:cayman,cayman islands,ci
GY:guyanese,g
SR:surinamese
XC:east caribbean,eastern caribbean,caribbean,ec
FJ:fijian,fiji,f
SB:solomon islands
BN:brunei,b
NA:namibian,n
LR:liberian,l
ZW:zimbabwean,z
EU:euro
GB:british,uk
EG:egyptian,e
LB:lebanese
SY:syrian
SD:sudanese
SS:south sudanese
IE:irish,ir
CY:cypriot
GI:gibraltar
FK:falkland islands
JP:japanese
CN:chinese,rmb
KR:south korean,korean
KP:north korean
IN:indian
PK:pakistani
LK:sri lankan,sri lanka
NP:nepalese,nepali
MU:mauritian,mauritius
SC:seychelles,seychellois
CH:swiss
FR:french
BE:belgian
LU:luxembourg,luxembourgian
XO:west african
XA:central african
XP:pacific
CD:congolese
RW:rwandan
BI:burundian
DJ:djibouti,djiboutian
GN:guinean
KM:comorian
MX:mexican,mex
AR:argentine,argentinian
CL:chilean
CO:colombian,col
PH:philippine,filipino
UY:uruguayan
DO:dominican,rd
CU:cuban
DK:danish
NO:norwegian
SE:swedish
IS:icelandic
CZ:czech
SK:slovak
EE:estonian
DE:german,west german
FI:finnish
BA:bosnian
NL:dutch,netherlands
AN:antillean,netherlands antillean
IT:italian
TR:turkish
MT:maltese
PT:portuguese
CV:cape verdean,cape verde
RU:russian
BY:belarusian
RO:romanian
MD:moldovan
RS:serbian
AZ:azerbaijani,azeri
TM:turkmen,turkmenistani
UZ:uzbek,uzbekistani
KG:kyrgyz
JO:jordanian
KW:kuwaiti
IQ:iraqi
BH:bahraini
LY:libyan
TN:tunisian
DZ:algerian
SA:saudi,saudi arabian
QA:qatari
OM:omani
YE:yemeni
IR:iranian
AE:uae,emirati,united arab emirates
MA:moroccan
CR:costa rican
SV:salvadoran
KE:kenyan,kenya
UG:ugandan,uganda
TZ:tanzanian,tanzania
SO:somali
MY:malaysian,m
ZM:zambian
MW:malawian
BR:r
NI:nicaraguan
`;

const bareCodes = "BOVCHECHWCLFCOUMXVSHPUSNUYIUYWVEDXADXAGXAUXBAXBBXBCXBDXPDXPTXSUXTSXUAXXX";

/** Codes that are also words or names. */
const wordCodes = "ALLTRYTOPCUPMOPPENMADBAMSOSCOPGELAMDBOBCHESITXXX";

/** Pounds that are weights: by what stands behind, or by what they do before. */
const weightAhead =
  /^[\w.,]+(?:-pound| pound-| pound (?!sterling|note|coin|fine|an? |per |in |for )| pounds? (?:of (?!debt|investment|aid|sales|public)|per square|heavier|lighter|overweight|force|to \d+ ))/i;
const weightBefore = /\b(?:weigh|lift|gain|shed|los[et]|drop|muscle|torque|pressure)[a-z]*[^.]{0,30}$/i;

/** "43 won by the party", "5 real estate firms". */
const otherWord = /^ (?:by|the|an?|his|her|their|its|more|at|over|with|from|estate|time|terms|on|out|of)\b/;

/** English names, signs and codes of currencies. */
export const currencyWords: CurrencyWords = {
  names,
  hundredths,
  countries,
  bareCodes,
  wordCodes,
  lone: "dollar euro penny cent",
  lowerCase: "usd eur gbp rmb inr rs kr zł zl",
  isDemonym: (word) => /(?:an|ese|ish|i|[a-z]a|lao|tho|uatu|mar|greek|new|south)$/.test(word),
  accepts: (text, start, end, name, scaled) => {
    if (name === "pound") {
      return (
        !weightAhead.test(text.slice(start, end + 24)) && !weightBefore.test(text.slice(Math.max(0, start - 50), start))
      );
    }
    // "6 trillion won over three years": behind a scale word it is money whatever follows.
    return scaled || !/^(?:won|real|mark|sol)$/.test(name) || !otherWord.test(text.slice(end, end + 10));
  },
};
