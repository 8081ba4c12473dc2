import { once } from "../../once.ts";

/**
 * Names of governments and blocs. One row each: ISO 3166-1 alpha-2 code (`EU` for the union; other blocs have a code of
 * their own in lower case) `|` names `|` adjectives `|` capitals and seats that stand for the government. Names beside
 * the full stop forms are written without one. Capitals that are more often just places are left out.
 */
const rows = `
US|united states,united states of america,us,u.s,u.s.,usa,u.s.a.,america|american|washington,white house
CN|china,prc,people's republic of china,mainland china|chinese|beijing
EU|european union,eu,e.u.,european community,european economic community,common market,ec,e.c.,eec,eurozone,euro zone,europe|european|brussels
JP|japan|japanese|tokyo
DE|germany,west germany,federal republic of germany|german,west german|berlin,bonn
GB|united kingdom,uk,u.k.,u.k,britain,great britain,england|british|london,downing street
FR|france|french|paris
IN|india|indian|new delhi,delhi
IT|italy|italian|rome
CA|canada|canadian|ottawa
KR|south korea,republic of korea,s. korea,korea|south korean,korean|seoul
RU|russia,russian federation|russian|moscow,kremlin
BR|brazil|brazilian|brasilia
AU|australia|australian|canberra
MX|mexico|mexican|mexico city
ES|spain|spanish|madrid
ID|indonesia|indonesian|jakarta
TR|turkey,turkiye,türkiye|turkish|ankara
SA|saudi arabia|saudi,saudi arabian|riyadh
AR|argentina|argentine,argentinian|buenos aires
ZA|south africa|south african|pretoria
NL|netherlands,holland|dutch|the hague
CH|switzerland|swiss|bern
BE|belgium|belgian|
SE|sweden|swedish|stockholm
PL|poland|polish|warsaw
AT|austria|austrian|vienna
IE|ireland|irish|dublin
DK|denmark|danish|copenhagen
FI|finland|finnish|helsinki
PT|portugal|portuguese|lisbon
GR|greece|greek|athens
CZ|czech republic,czechia|czech|prague
RO|romania|romanian|bucharest
HU|hungary|hungarian|budapest
SK|slovakia|slovak|bratislava
BG|bulgaria|bulgarian|sofia
HR|croatia|croatian|zagreb
SI|slovenia|slovenian|ljubljana
LT|lithuania|lithuanian|vilnius
LV|latvia|latvian|riga
EE|estonia|estonian|tallinn
LU|luxembourg||
CY|cyprus|cypriot|nicosia
MT|malta|maltese|valletta
NO|norway|norwegian|oslo
IS|iceland|icelandic|reykjavik
UA|ukraine|ukrainian|kyiv,kiev
BY|belarus|belarusian,belarussian|minsk
RS|serbia|serbian|belgrade
GE|georgia|georgian|tbilisi
KZ|kazakhstan|kazakh|astana
UZ|uzbekistan|uzbek|tashkent
TW|taiwan|taiwanese|taipei
HK|hong kong||
MO|macau,macao||
SG|singapore|singaporean|
MY|malaysia|malaysian|kuala lumpur,putrajaya
TH|thailand|thai|bangkok
VN|vietnam|vietnamese|hanoi
PH|philippines|philippine,filipino|manila
MM|myanmar,burma|burmese|naypyitaw
KH|cambodia|cambodian|phnom penh
LA|laos|laotian|vientiane
BN|brunei||
TL|east timor,timor-leste|timorese|dili
KP|north korea,dprk|north korean|pyongyang
MN|mongolia|mongolian|ulaanbaatar
PK|pakistan|pakistani|islamabad
BD|bangladesh|bangladeshi|dhaka
LK|sri lanka|sri lankan|colombo
NP|nepal|nepalese,nepali|kathmandu
BT|bhutan|bhutanese|thimphu
AF|afghanistan|afghan|kabul
IR|iran|iranian|tehran
IQ|iraq|iraqi|baghdad
IL|israel|israeli|jerusalem
PS|palestine,palestinian authority|palestinian|ramallah
JO|jordan|jordanian|amman
LB|lebanon|lebanese|beirut
SY|syria|syrian|damascus
YE|yemen|yemeni|sanaa
AE|united arab emirates,uae,u.a.e.|emirati|abu dhabi
QA|qatar|qatari|doha
KW|kuwait|kuwaiti|
BH|bahrain|bahraini|manama
OM|oman|omani|muscat
EG|egypt|egyptian|cairo
LY|libya|libyan|tripoli
TN|tunisia|tunisian|tunis
DZ|algeria|algerian|algiers
MA|morocco|moroccan|rabat
SD|sudan|sudanese|khartoum
ET|ethiopia|ethiopian|addis ababa
KE|kenya|kenyan|nairobi
TZ|tanzania|tanzanian|dodoma
UG|uganda|ugandan|kampala
RW|rwanda|rwandan|kigali
ZM|zambia|zambian|lusaka
ZW|zimbabwe|zimbabwean|harare
MW|malawi|malawian|lilongwe
MZ|mozambique|mozambican|maputo
BW|botswana|botswanan|gaborone
NA|namibia|namibian|windhoek
AO|angola|angolan|luanda
CD|democratic republic of congo,congo|congolese|kinshasa
CM|cameroon|cameroonian|yaounde
NG|nigeria|nigerian|abuja
GH|ghana|ghanaian|accra
CI|ivory coast,cote d'ivoire|ivorian|abidjan
SN|senegal|senegalese|dakar
ML|mali|malian|bamako
NE|niger|nigerien|niamey
GN|guinea|guinean|conakry
SL|sierra leone||freetown
LR|liberia|liberian|monrovia
MG|madagascar|malagasy|antananarivo
MU|mauritius|mauritian|port louis
SO|somalia|somali|mogadishu
CL|chile|chilean|santiago
CO|colombia|colombian|bogota
PE|peru|peruvian|lima
VE|venezuela|venezuelan|caracas
EC|ecuador|ecuadorean,ecuadorian|quito
BO|bolivia|bolivian|la paz
PY|paraguay|paraguayan|asuncion
UY|uruguay|uruguayan|montevideo
CU|cuba|cuban|havana
DO|dominican republic|dominican|santo domingo
HT|haiti|haitian|port-au-prince
JM|jamaica|jamaican|kingston
TT|trinidad and tobago||port of spain
GT|guatemala|guatemalan|guatemala city
HN|honduras|honduran|tegucigalpa
SV|el salvador|salvadoran|san salvador
NI|nicaragua|nicaraguan|managua
CR|costa rica|costa rican|san jose
PA|panama|panamanian|panama city
NZ|new zealand|new zealander|wellington
PG|papua new guinea||port moresby
FJ|fiji|fijian|suva
AL|albania|albanian|tirana
BA|bosnia,bosnia and herzegovina|bosnian|sarajevo
MK|north macedonia|macedonian|skopje
ME|montenegro|montenegrin|podgorica
MD|moldova|moldovan|chisinau
AM|armenia|armenian|yerevan
AZ|azerbaijan|azerbaijani|baku
TM|turkmenistan|turkmen|ashgabat
KG|kyrgyzstan|kyrgyz|bishkek
TJ|tajikistan|tajik|dushanbe
AD|andorra|andorran|
AG|antigua and barbuda,antigua||
BB|barbados|barbadian|bridgetown
BF|burkina faso|burkinabe|ouagadougou
BI|burundi|burundian|gitega
BJ|benin|beninese|porto-novo
BS|bahamas|bahamian|nassau
BZ|belize|belizean|belmopan
CF|central african republic||bangui
CG|republic of congo,congo republic||brazzaville
CV|cape verde||praia
DJ|djibouti||
DM|dominica||
ER|eritrea|eritrean|asmara
GA|gabon|gabonese|libreville
GD|grenada||
GL|greenland||nuuk
GM|gambia|gambian|banjul
GQ|equatorial guinea||malabo
GW|guinea-bissau||bissau
GY|guyana|guyanese|georgetown
KM|comoros||
LC|st lucia||
LI|liechtenstein||vaduz
LS|lesotho||maseru
MC|monaco||
MH|marshall islands||
MR|mauritania|mauritanian|nouakchott
MV|maldives|maldivian|
SB|solomon islands||honiara
SC|seychelles||
SR|suriname|surinamese|paramaribo
SS|south sudan|south sudanese|juba
SZ|eswatini,swaziland||
TD|chad|chadian|n'djamena
TG|togo|togolese|lome
TO|tonga|tongan|
VA|vatican||holy see
VU|vanuatu||
WS|samoa|samoan|
`;

/** Blocs and organisations of governments, and (`x-`) states, that have no ISO code of their own. */
const blocs = `
asean|association of southeast asian nations,asean
g7|group of seven,g7,g-7,g7 countries,g7 nations
g20|group of twenty,g20,g-20
imf|international monetary fund,imf
world-bank|world bank
wto|world trade organization,world trade organisation,wto
un|united nations,un,u.n.
opec|opec,opec+
nafta|nafta
mercosur|mercosur
nato|nato
adb|asian development bank,adb
afdb|african development bank
eib|european investment bank,eib
ebrd|european bank for reconstruction and development,ebrd
idb|inter-american development bank
isdb|islamic development bank
aiib|asian infrastructure investment bank,aiib
esm|european stability mechanism
african-union|african union
g8|group of eight,g8,g-8
gcc|gulf cooperation council,gcc
paris-club|paris club
unicef|unicef
wfp|world food programme,world food program
x-soviet-union|soviet union,ussr,u.s.s.r.|soviet
ecowas|ecowas
eaeu|eurasian economic union,eaeu
sadc|sadc
efta|efta
x-taliban|taliban
x-kosovo|kosovo|kosovar|pristina
`;

/** States and provinces that news names as governments, by ISO 3166-2 code; those that are rather a city or a firm are left out. */
const regions = `
US-AL alabama,US-AK alaska,US-AZ arizona,US-AR arkansas,US-CA california,US-CO colorado,US-CT connecticut,US-DE delaware,US-FL florida,US-HI hawaii,US-ID idaho,US-IL illinois,US-IN indiana,US-IA iowa,US-KS kansas,US-KY kentucky,US-LA louisiana,US-ME maine,US-MD maryland,US-MA massachusetts,US-MI michigan,US-MN minnesota,US-MS mississippi,US-MO missouri,US-MT montana,US-NE nebraska,US-NV nevada,US-NH new hampshire,US-NJ new jersey,US-NM new mexico,US-NC north carolina,US-ND north dakota,US-OH ohio,US-OK oklahoma,US-OR oregon,US-PA pennsylvania,US-RI rhode island,US-SC south carolina,US-SD south dakota,US-TN tennessee,US-TX texas,US-UT utah,US-VT vermont,US-VA virginia,US-WV west virginia,US-WI wisconsin,US-WY wyoming,US-PR puerto rico,CA-AB alberta,CA-BC british columbia,CA-MB manitoba,CA-NB new brunswick,CA-NS nova scotia,CA-ON ontario,CA-QC quebec,CA-SK saskatchewan,CA-NL newfoundland,AU-NSW new south wales,AU-QLD queensland,AU-TAS tasmania,AU-WA western australia,GB-SCT scotland,GB-WLS wales,GB-NIR northern ireland,DE-BY bavaria,DE-SN saxony,CN-AH anhui,CN-CQ chongqing,CN-FJ fujian,CN-GD guangdong,CN-GS gansu,CN-GZ guizhou,CN-HB hubei,CN-HE hebei,CN-HI hainan,CN-HL heilongjiang,CN-HN hunan,CN-JL jilin,CN-JS jiangsu,CN-JX jiangxi,CN-LN liaoning,CN-NM inner mongolia,CN-NX ningxia,CN-QH qinghai,CN-SC sichuan,CN-SD shandong,CN-SH shanghai,CN-SN shaanxi,CN-SX shanxi,CN-TJ tianjin,CN-XJ xinjiang,CN-XZ tibet,CN-YN yunnan,CN-ZJ zhejiang,IN-GJ gujarat,IN-KA karnataka,IN-KL kerala,IN-MH maharashtra,IN-TN tamil nadu,IN-UP uttar pradesh,IN-WB west bengal,ES-CT catalonia
`;

/** One government or bloc as the reader knows it. */
export interface Government {
  /** ISO 3166-1 alpha-2 code, `EU`, the ISO 3166-2 code of a region, or the lower-case name of another bloc. */
  code: string;
  /** Names, adjectives and seats, lower case; the first is the usual name. */
  names: readonly string[];
  /** Its adjectives: "chinese". */
  adjectives: readonly string[];
  /** Capitals and seats that stand for it: "beijing". */
  seats: readonly string[];
}

const list = (cell: string | undefined): string[] => (cell ? cell.split(",").filter(Boolean) : []);

/**
 * The governments and blocs that English news names, read once from their packed table.
 *
 * @returns One entry for each government or bloc.
 */
export const governments: () => readonly Government[] = /* @__PURE__ */ once(() => {
  const read = (row: string): Government => {
    const [code, names, adjectives, seats] = row.split("|");
    return { code: code!, names: list(names), adjectives: list(adjectives), seats: list(seats) };
  };
  const region = (cell: string): Government => {
    const cut = cell.indexOf(" ");
    return { code: cell.slice(0, cut), names: [cell.slice(cut + 1)], adjectives: [], seats: [] };
  };
  return [
    ...[...rows.trim().split("\n"), ...blocs.trim().split("\n")].map(read),
    ...regions.trim().split(",").map(region),
  ];
});
