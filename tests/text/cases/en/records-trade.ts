import type { RecordCase } from "./record-case.ts";

/** Acts on trade: rows of our own; near misses stand in the same table. */
export const tradeCases: RecordCase[] = [
  {
    text: "The United States imposed a 15 percent tariff on copper imports from Chile on Monday.",
    records: ["trade | United States | introduce import-tariff in-force | 15% | @Chile | copper imports"],
  },
  {
    text: "Canada will impose tariffs of 10 percent on Norwegian salmon starting June 1.",
    records: ["trade | Canada | introduce import-tariff announced | 10% | @Norwegian | salmon | from 2026-06-01"],
  },
  {
    text: "India raised its import duty on palm oil to 27.5 percent from 20 percent.",
    records: ["trade | India | increase import-tariff in-force | 27.5% | was 20% | palm oil"],
  },
  {
    text: "Brazil's government said it would cut the import tariff on wheat to 5 percent from 10 percent.",
    records: ["trade | Brazil's government | reduce import-tariff announced | 5% | was 10% | wheat"],
  },
  {
    text: "Turkey scrapped its duties on Ukrainian sunflower oil.",
    records: ["trade | Turkey | remove import-tariff in-force | @Ukrainian | sunflower oil"],
  },
  {
    text: "The European Commission proposed anti-dumping duties of up to 38 percent on Vietnamese ceramics.",
    records: ["trade | European Commission | introduce anti-dumping proposed | <=38% | @Vietnamese | ceramics"],
  },
  {
    text: "The Commerce Department set preliminary countervailing duties ranging from 4.1 percent to 19.8 percent on tyres from Thailand.",
    records: ["trade | Commerce Department | introduce countervailing-duty in-force | 4.1%..19.8% | @Thailand | tyres"],
  },
  {
    text: "Beijing threatened to impose a 30 percent tariff on Australian barley.",
    records: ["trade | Beijing | introduce import-tariff threatened | 30% | @Australian | barley"],
  },
  {
    text: "Japan suspended its ban on imports of Dutch poultry.",
    records: ["trade | Japan | suspend import-ban in-force | @Dutch | poultry"],
  },
  {
    text: "Indonesia announced a ban on exports of bauxite.",
    records: ["trade | Indonesia | introduce export-ban announced | bauxite"],
  },
  {
    text: "China extended anti-dumping duties on Korean polysilicon.",
    records: ["trade | China | extend anti-dumping in-force | @Korean | polysilicon"],
  },
  {
    text: "Argentina introduced an export tax of 12 percent on soybeans.",
    records: ["trade | Argentina | introduce export-tax in-force | 12% | soybeans"],
  },
  {
    text: "The European Union imposed sanctions on Belarus.",
    records: ["trade | European Union | introduce sanction in-force | @Belarus"],
  },
  {
    text: "Washington lifted sanctions on Myanmar.",
    records: ["trade | Washington | remove sanction in-force | @Myanmar"],
  },
  {
    text: "Mexico is considering a 20 percent tariff on imported bicycles.",
    records: ["trade | Mexico | introduce import-tariff proposed | 20% | imported bicycles"],
  },
  {
    text: "Russia introduced an export quota on wheat.",
    records: ["trade | Russia | introduce export-quota in-force | wheat"],
  },
  {
    text: "The United States will apply a 25 percent duty on $4 billion of Swiss watches.",
    records: ["trade | United States | introduce import-tariff announced | 25% | @Swiss | watches | USD 4bn"],
  },
  {
    text: "Ottawa delayed its tariffs on Spanish olives.",
    records: ["trade | Ottawa | suspend import-tariff in-force | @Spanish | olives"],
  },
  {
    text: "Malaysia now requires export licences for graphite if shipments contain more than 2 percent of refined graphite by weight.",
    records: ["trade | Malaysia | introduce export-licensing in-force | over >2% of refined graphite | graphite"],
  },
  {
    text: "The U.S. Commerce Department on Tuesday slapped final anti-dumping duties of 23.4 percent to 61.2 percent on steel wire from Mexico, Turkey and Vietnam.",
    records: [
      "trade | U.S. Commerce Department | introduce anti-dumping in-force | 23.4%..61.2% | @Mexico @Turkey @Vietnam | steel wire",
    ],
  },
  {
    text: "China's commerce ministry said it would levy anti-dumping duties of up to 42.7 percent on EU brandy from April 5.",
    records: [
      "trade | China's commerce ministry | introduce anti-dumping announced | <=42.7% | @EU | brandy | from 2026-04-05",
    ],
  },
  {
    text: "The EU has decided to extend by five years its anti-dumping duties on Chinese bicycles, the Commission said.",
    records: ["trade | EU | extend anti-dumping announced | @Chinese | bicycles"],
  },
  {
    text: "Seoul agreed to cut its 8 percent tariff on American pork to zero over seven years.",
    records: ["trade | Seoul | reduce import-tariff announced | was 8% | @American | pork"],
  },
  {
    text: "Nigeria lifted its ban on imports of rice from Thailand.",
    records: ["trade | Nigeria | remove import-ban in-force | @Thailand | rice"],
  },
  {
    text: "South Africa's government plans to impose a 9 percent safeguard duty on hot-rolled steel imports.",
    records: ["trade | South Africa's government | introduce safeguard planned | 9% | hot-rolled steel imports"],
  },
  {
    text: "Britain banned imports of Russian diamonds.",
    records: ["trade | Britain | introduce import-ban in-force | @Russian | diamonds"],
  },
  {
    text: "India's move to restrict exports of sugar pushed prices higher.",
    records: ["trade | India | introduce export-ban announced | sugar"],
  },
  {
    text: "Australia will remove 457 tariffs from July 1, Treasurer Jim Poole said.",
    records: ["trade | Australia | remove import-tariff announced | from 2026-07-01"],
  },
  {
    text: "A 10 percent duty on imported tyres takes effect on April 1, Egypt's trade ministry said.",
    records: ["trade | Egypt's trade ministry |  import-tariff adopted | 10% | imported tyres | from 2026-04-01"],
  },
  {
    text: "Beijing suspended its export controls on gallium to the United States for a year.",
    records: ["trade | Beijing | suspend export-ban in-force | @United States | gallium"],
  },
  {
    text: "Vietnam has offered to scrap all tariffs on American goods.",
    records: ["trade | Vietnam | remove import-tariff proposed | @American | goods"],
  },
  {
    text: "Ecuador announced tariffs of 27 percent on Mexican imports, effective immediately.",
    records: ["trade | Ecuador | introduce import-tariff announced | 27% | @Mexican | imports | from 2026-03-02"],
  },
  {
    text: "Norway raised its import quota for beef to 7,000 tonnes.",
    records: ["trade | Norway | increase import-quota in-force | beef"],
  },
  {
    text: "Mexico imposed retaliatory tariffs of up to 20 percent on U.S. pork, cheese and apples.",
    records: ["trade | Mexico | introduce import-tariff in-force | <=20% | @U.S. | pork, cheese, apples"],
  },
  {
    text: "China retaliated with a 34 percent tariff on all U.S. goods.",
    records: ["trade | China | introduce import-tariff in-force | 34% | @U.S. | goods"],
  },
  {
    text: "Russia may ban exports of gasoline from May, the energy ministry said.",
    records: ["trade | Russia | introduce export-ban planned | gasoline | from 2026-05-01"],
  },
  { text: "The tariff was cut from 20 percent to 5 percent last year.", records: [] },
  // What is no measure.
  { text: "The two sides want to avoid a tariff war.", records: [] },
  { text: "Fears of new tariffs weighed on shares in Tokyo.", records: [] },
  { text: "The regulator approved a 4 percent rise in electricity tariffs in Spain.", records: [] },
  { text: "OPEC left its production quotas unchanged.", records: [] },
  { text: "The bank was fined $20 million for breaking sanctions on Iran.", records: [] },
  { text: "France will not impose tariffs on Danish pork, the minister said.", records: [] },
  { text: "If Canada imposed a 20 percent tariff on steel, prices would rise.", records: [] },
  { text: "Exports to Germany rose 6 percent in May despite the tariffs.", records: [] },
  { text: "Hotels raised room tariffs by 10 percent in Goa.", records: [] },
  // Voices: subject, bearer, relative clause, answer.
  {
    text: "Tariffs on Peruvian asparagus were lifted by the European Union on Friday.",
    records: ["trade | European Union | remove import-tariff in-force | @Peruvian | asparagus"],
  },
  {
    text: "The levy on imported furniture was halved by Kenya's parliament.",
    records: ["trade | Kenya's parliament | reduce import-tariff in-force | imported furniture"],
  },
  {
    text: "Chilean salmon farmers face duties of up to 31.5 percent.",
    records: ["trade |  import-tariff in-force | <=31.5% | @Chilean | salmon"],
  },
  {
    text: "Turkish ceramics are subject to a 9 percent anti-dumping duty in Brazil.",
    records: ["trade | Brazil |  anti-dumping in-force | 9% | @Turkish | ceramics"],
  },
  {
    text: "Latvian timber was hit with a 22 percent tariff by the United States.",
    records: ["trade | United States |  import-tariff in-force | 22% | @Latvian | timber"],
  },
  {
    text: "The duties, which Ottawa imposed in January, cover $3 billion of Danish machinery.",
    records: ["trade | Ottawa | introduce import-tariff in-force | @Danish | machinery | USD 3bn"],
  },
  {
    text: "A 12 percent duty on ceramic knives that Seoul ordered in May remains in place.",
    records: ["trade | Seoul | introduce import-tariff in-force | 12% | ceramic knives"],
  },
  {
    text: "Delhi responded with 18 percent tariffs on Australian wool.",
    records: ["trade | Delhi | introduce import-tariff in-force | 18% | @Australian | wool"],
  },
  {
    text: "Canada retaliated with duties on $900 million of Brazilian orange juice.",
    records: ["trade | Canada | introduce import-tariff in-force | @Brazilian | orange juice | USD 900m"],
  },
  {
    text: "Imports from Vietnam will face a 14 percent tariff starting June 1.",
    records: ["trade |  import-tariff announced | 14% | @Vietnam | from 2026-06-01"],
  },
  {
    text: "Washington slapped Ecuador with an additional 12 percent tariff.",
    records: ["trade | Washington | introduce import-tariff in-force | 12% | @Ecuador"],
  },
  {
    text: "Steel from Serbia was exempted from the duties.",
    records: ["trade | exempt import-tariff in-force | @Serbia | Steel"],
  },
  {
    text: "Australia was granted an exemption from the copper tariffs.",
    records: ["trade | exempt import-tariff in-force | @Australia | copper"],
  },
  {
    text: "Growers welcomed Norway's decision to scrap a 7 percent tariff on garlic.",
    records: ["trade | Norway | remove import-tariff announced | was 7% | garlic"],
  },
  {
    text: "The new 16 percent tariffs apply to imports of heavy cranes.",
    records: ["trade |  import-tariff in-force | 16% | cranes"],
  },
  // Several goods and firms.
  {
    text: "India raised tariffs on mirrors to 20 percent, on lamps to 25 percent and on rugs to 30 percent.",
    records: [
      "trade | India | increase import-tariff in-force | 20% | mirrors",
      "trade | India | increase import-tariff in-force | 25% | lamps",
      "trade | India | increase import-tariff in-force | 30% | rugs",
    ],
  },
  {
    text: "Mexico imposed tariffs of 15 percent on zinc and 5 percent on lead from Peru.",
    records: [
      "trade | Mexico | introduce import-tariff in-force | 15% | @Peru | zinc",
      "trade | Mexico | introduce import-tariff in-force | 5% | @Peru | lead",
    ],
  },
  {
    text: "Lorne Rubber will face a duty of 17.4 percent and Tarrow Tyre 11.9 percent.",
    records: [
      "trade |  import-tariff announced | 17.4% | @Lorne Rubber",
      "trade |  import-tariff announced | 11.9% | @Tarrow Tyre",
    ],
  },
  {
    text: "Brazil set preliminary anti-dumping duties on Thai tyres, with rates of 6.5 percent for Lorne Rubber and 8.1 percent for Tarrow Tyre.",
    records: [
      "trade | Brazil | introduce anti-dumping in-force | 6.5% | @Thai @Lorne Rubber | tyres",
      "trade | Brazil | introduce anti-dumping in-force | 8.1% | @Thai @Tarrow Tyre | tyres",
    ],
  },
  {
    text: "The United States hit Turkish pipe with countervailing duties of 8 percent. Ferrol Steel was assigned 5.2 percent.",
    records: [
      "trade | United States | introduce countervailing-duty in-force | 8% | @Turkish | pipe",
      "trade | United States |  countervailing-duty in-force | 5.2% | @Ferrol Steel",
    ],
  },
  {
    text: "Pakistan imposed tariffs of 4 percent or 6 percent on Iranian pistachios.",
    records: ["trade | Pakistan | introduce import-tariff in-force | 4%..6% | @Iranian | pistachios"],
  },
  // Goods and their value.
  {
    text: "China put tariffs on a broad range of imports from Sweden, such as matches, skis and paper.",
    records: ["trade | China | introduce import-tariff in-force | @Sweden | matches, skis, paper"],
  },
  {
    text: "Malaysia announced tariffs on 60 Swiss products, including chocolate and watches.",
    records: ["trade | Malaysia | introduce import-tariff announced | @Swiss | chocolate, watches"],
  },
  {
    text: "The White House said it would exempt pianos and violins from its tariffs.",
    records: ["trade | White House | exempt import-tariff announced | pianos, violins"],
  },
  {
    text: "Ankara cut its duties on goods worth $450 million from Georgia.",
    records: ["trade | Ankara | reduce import-tariff in-force | @Georgia | goods | USD 450m"],
  },
  {
    text: "Japan announced a 10 percent tariff on foreign goods. The list includes candles, soap and mirrors.",
    records: ["trade | Japan | introduce import-tariff announced | 10% | candles, soap, mirrors"],
  },
  {
    text: "Egypt's government banned imports of used fridges, cookers and fans.",
    records: ["trade | Egypt's government | introduce import-ban in-force | used fridges, cookers, fans"],
  },
  // Bans, licences and controls by verb.
  {
    text: "Hungary halted shipments of wheat to Serbia.",
    records: ["trade | Hungary | introduce export-ban in-force | @Serbia | wheat"],
  },
  {
    text: "The United States barred American firms from selling lasers to Qilu Photonics.",
    records: ["trade | United States | introduce export-ban in-force | @Qilu Photonics | lasers"],
  },
  {
    text: "Washington will allow Tarrow Chips to sell processors to Vietnam.",
    records: ["trade | Washington | remove export-ban announced | @Vietnam | processors"],
  },
  {
    text: "Thailand banned pork from Belgium after an outbreak of swine fever.",
    records: ["trade | Thailand | introduce import-ban in-force | @Belgium | pork"],
  },
  {
    text: "Jordan resumed imports of Indian buffalo meat.",
    records: ["trade | Jordan | remove import-ban in-force | @Indian | buffalo meat"],
  },
  {
    text: "Morocco will limit imports of Spanish onions.",
    records: ["trade | Morocco | introduce import-quota announced | @Spanish | onions"],
  },
  {
    text: "Exports of antimony were suspended by Tajikistan in May.",
    records: ["trade | Tajikistan | introduce export-ban in-force | antimony | from 2025-05-01"],
  },
  {
    text: "Exporters of sandalwood will have to apply for licences, Indonesia's trade ministry said.",
    records: ["trade | Indonesia's trade ministry | introduce export-licensing announced | sandalwood"],
  },
  {
    text: "The Netherlands will require Lorne Optics to obtain a licence to ship its mirrors to China.",
    records: ["trade | Netherlands | introduce export-licensing announced | @China | mirrors"],
  },
  {
    text: "Oman requires importers of used tyres to hold a permit.",
    records: ["trade | Oman | introduce import-licensing in-force | used tyres"],
  },
  {
    text: "Britain sanctioned two Belarusian banks and four tankers.",
    records: ["trade | Britain | introduce sanction in-force | @Belarusian | tankers"],
  },
  {
    text: "Washington blacklisted Qilu Photonics and Haoyuan Optics.",
    records: ["trade | Washington | introduce entity-listing in-force | @Qilu Photonics @Haoyuan Optics"],
  },
  {
    text: "The U.S. Treasury froze the assets of three Malian officials.",
    records: ["trade | U.S. Treasury | introduce sanction in-force | @Malian"],
  },
  {
    text: "Australia added 12 Iranian firms to its sanctions list.",
    records: ["trade | Australia | introduce entity-listing in-force | @Iranian"],
  },
  {
    text: "Delhi removed Qilu Photonics from its trade blacklist.",
    records: ["trade | Delhi | remove entity-listing in-force | @Qilu Photonics"],
  },
  {
    text: "The G7 agreed to cap the price of Russian naphtha at $45 a barrel.",
    records: ["trade | G7 | introduce sanction announced | @Russian | naphtha"],
  },
  {
    text: "Canada imposed an arms embargo on Eritrea.",
    records: ["trade | Canada | introduce sanction in-force | @Eritrea"],
  },
  {
    text: "Chad lifted its embargo on cotton exports.",
    records: ["trade | Chad | remove export-ban in-force | cotton exports"],
  },
  // Instruments that are rarer.
  {
    text: "The Philippines opened a tariff-rate quota for Vietnamese coffee.",
    records: ["trade | Philippines | introduce import-tariff-quota in-force | @Vietnamese | coffee"],
  },
  {
    text: "Switzerland widened its duty-free quota for Serbian raspberries.",
    records: ["trade | Switzerland | increase import-tariff-quota in-force | @Serbian | raspberries"],
  },
  {
    text: "Panama will charge port fees on Liberian ships from October 14.",
    records: ["trade | Panama | introduce import-charge announced | @Liberian | ships | from 2026-10-14"],
  },
  {
    text: "Ghana scrapped an import fee on second-hand cars.",
    records: ["trade | Ghana | remove import-charge in-force | second-hand cars"],
  },
  {
    text: "Vietnam cut its export tax rebate on yarn to 9 percent from 13 percent.",
    records: ["trade | Vietnam | reduce export-incentive in-force | 9% | was 13% | yarn"],
  },
  {
    text: "Egypt ended export subsidies for potatoes.",
    records: ["trade | Egypt | remove export-incentive in-force | potatoes"],
  },
  {
    text: "Brazil raised its local content requirement for wind turbines to 60 percent.",
    records: ["trade | Brazil | increase local-content in-force | 60% | wind turbines"],
  },
  {
    text: "Nigeria lifted capital controls that it had imposed in 2015.",
    records: ["trade | Nigeria | remove capital-control in-force"],
  },
  {
    text: "India eased its foreign ownership limit for insurers to 74 percent from 49 percent.",
    records: ["trade | India | reduce investment-restriction in-force | 74% | was 49% | insurers"],
  },
  {
    text: "Poland imposed a procurement ban on Chinese cameras.",
    records: ["trade | Poland | introduce procurement-restriction in-force | @Chinese | cameras"],
  },
  {
    text: "Nepal set export quotas for cardamom.",
    records: ["trade | Nepal | introduce export-quota in-force | cardamom"],
  },
  {
    text: "Iraq suspended import licences for tomatoes.",
    records: ["trade | Iraq | suspend import-licensing in-force | tomatoes"],
  },
  {
    text: "India set a minimum export price of $540 a tonne for onions.",
    records: ["trade | India | introduce other in-force | onions"],
  },
  {
    text: "Thailand scrapped its minimum export price for rice.",
    records: ["trade | Thailand | remove other in-force | rice"],
  },
  {
    text: "Chile introduced import inspections for Argentine cherries.",
    records: ["trade | Chile | introduce technical-or-sanitary in-force | @Argentine | cherries"],
  },
  {
    text: "Korea tightened its quarantine rules for Australian hay.",
    records: ["trade | Korea | increase technical-or-sanitary in-force | @Australian | hay"],
  },
  {
    text: "Peru ended its phytosanitary restrictions on Bolivian grapes.",
    records: ["trade | Peru | remove technical-or-sanitary in-force | @Bolivian | grapes"],
  },
  {
    text: "The European Union suspended Cambodia's duty-free access.",
    records: ["trade | European Union | introduce import-tariff in-force | @Cambodia"],
  },
  {
    text: "Washington restored Argentina's trade preferences.",
    records: ["trade | Washington | exempt import-tariff in-force | @Argentina"],
  },
  // Stages and conditions.
  {
    text: "Japan is expected to raise its tariff on imported cheese to 35 percent.",
    records: ["trade | Japan | increase import-tariff anticipated | 35% | imported cheese"],
  },
  {
    text: "Rome is likely to impose a 6 percent duty on Moldovan walnuts, diplomats said.",
    records: ["trade | Rome | introduce import-tariff anticipated | 6% | @Moldovan | walnuts"],
  },
  {
    text: "The Senate passed a bill that would ban imports of Iranian carpets.",
    records: ["trade | Senate | introduce import-ban adopted | @Iranian | carpets"],
  },
  {
    text: "Senators introduced a bill to impose a 27 percent tariff on Turkish glass.",
    records: ["trade | Senators | introduce import-tariff proposed | 27% | @Turkish | glass"],
  },
  {
    text: "A federal court struck down most of Colombia's tariffs on Peruvian onions.",
    records: ["trade | Colombia | remove import-tariff ended | @Peruvian | onions"],
  },
  {
    text: "The Supreme Court ruled that Kenya's tariffs on Ugandan eggs were unlawful.",
    records: ["trade | Kenya | remove import-tariff ended | @Ugandan | eggs"],
  },
  {
    text: "An appeals court blocked India's 11 percent tariff on Omani dates.",
    records: ["trade | India | suspend import-tariff suspended | 11% | @Omani | dates"],
  },
  {
    text: "Chile's safeguard duty on imported wire expired on Sunday.",
    records: ["trade | Chile | remove safeguard ended | imported wire"],
  },
  {
    text: "Oman's ban on imports of Yemeni fish lapsed last week.",
    records: ["trade | Oman | remove import-ban ended | @Yemeni | fish"],
  },
  {
    text: "Norway withdrew its threat of tariffs on Icelandic cod.",
    records: ["trade | Norway | introduce import-tariff withdrawn | @Icelandic | cod"],
  },
  {
    text: "Spain dropped its proposal for a 4 percent duty on Moroccan tomatoes.",
    records: ["trade | Spain | introduce import-tariff withdrawn | 4% | @Moroccan | tomatoes"],
  },
  {
    text: "Kuwait signed a decree imposing a 5 percent duty on imported cement.",
    records: ["trade | Kuwait | introduce import-tariff adopted | 5% | imported cement"],
  },
  {
    text: "Sweden will raise tariffs on Latvian plywood to 18 percent unless Riga cuts its subsidies.",
    records: ["trade | Sweden | increase import-tariff threatened | 18% | @Latvian | plywood"],
  },
  {
    text: "Oslo said it was ready to put tariffs on British shellfish if talks fail.",
    records: ["trade | Oslo | introduce import-tariff threatened | @British | shellfish"],
  },
  {
    text: "Vietnam suspended for six months its duties on imported kerosene.",
    records: ["trade | Vietnam | suspend import-tariff in-force | imported kerosene"],
  },
  {
    text: "Georgia may restrict exports of hazelnuts.",
    records: ["trade | Georgia | introduce export-ban planned | hazelnuts"],
  },
  {
    text: "Tunisia started to charge a 10 percent duty on imported shoes on Monday.",
    records: ["trade | Tunisia | introduce import-tariff in-force | 10% | imported shoes | from 2026-03-02"],
  },
  {
    text: "Bolivia will no longer charge duties on imported tractors.",
    records: ["trade | Bolivia | remove import-tariff announced | imported tractors"],
  },
  {
    text: "Kenya has decided to pause its tariffs on Tanzanian tea.",
    records: ["trade | Kenya | suspend import-tariff announced | @Tanzanian | tea"],
  },
  // The law, who says so, and when.
  {
    text: "The United States imposed a 10 percent tariff on Omani aluminium under Section 232.",
    records: ["trade | United States | introduce import-tariff in-force | 10% | @Omani | aluminium"],
  },
  {
    text: "USTR Ana Holt said Washington would suspend tariffs on British cutlery.",
    records: ["trade | Washington | suspend import-tariff announced | @British | cutlery"],
  },
  {
    text: "Tariffs of 20 percent on Kenyan roses take effect on May 4.",
    records: ["trade |  import-tariff adopted | 20% | @Kenyan | roses | from 2026-05-04"],
  },
  {
    text: "Uganda imposed export controls on coltan on February 20.",
    records: ["trade | Uganda | introduce export-ban in-force | coltan"],
  },
  // Old wires.
  {
    text: "Washington imposed 100 pct tariffs on 300 mln dlrs of Japanese calculators.",
    records: ["trade | Washington | introduce import-tariff in-force | 100% | @Japanese | calculators | USD 300m"],
  },
  {
    text: "The EC Commission imposed a provisional antidumping duty on Soviet potash.",
    records: ["trade | EC Commission | introduce anti-dumping in-force | @Soviet | potash"],
  },
  {
    text: "Bonn lifted its ban on exports of turbines to Poland.",
    records: ["trade | Bonn | remove export-ban in-force | @Poland | turbines"],
  },
  {
    text: "The administration agreed to extend voluntary restraint agreements on Korean steel.",
    records: ["trade | The administration | extend export-quota announced | @Korean | steel"],
  },
  {
    text: "Canada set a countervailing duty of 60 cents a bushel on American maize.",
    records: ["trade | Canada | introduce countervailing-duty in-force | @American | maize"],
  },
  {
    text: "South Korea cut its tariff on imported film to 20 pct from 40 pct.",
    records: ["trade | South Korea | reduce import-tariff in-force | 20% | was 40% | imported film"],
  },
  // Stages and instruments in a third voice.
  {
    text: "A judge suspended Kenya's 8 percent tariff on Ugandan sugar.",
    records: ["trade | Kenya | suspend import-tariff suspended | 8% | @Ugandan | sugar"],
  },
  {
    text: "A tribunal halted Turkey's duties on Greek yarn.",
    records: ["trade | Turkey | suspend import-tariff suspended | @Greek | yarn"],
  },
  {
    text: "Chile's 6 percent duty on imported paint was replaced by a quota.",
    records: ["trade | Chile |  import-tariff superseded | 6% | imported paint"],
  },
  {
    text: "Oman's 5 percent tariff on Yemeni honey was superseded by a ban.",
    records: ["trade | Oman |  import-tariff superseded | 5% | @Yemeni | honey"],
  },
  {
    text: "Peru's quota on imported rice was replaced by a duty of 9 percent.",
    records: ["trade | Peru |  import-quota superseded | imported rice"],
  },
  {
    text: "A 12 percent duty on Laotian coffee is awaiting approval by Vietnam's parliament.",
    records: ["trade | Vietnam's parliament |  import-tariff pending-approval | 12% | @Laotian | coffee"],
  },
  {
    text: "Jordan's planned 4 percent tariff on Syrian olives is subject to approval by lawmakers.",
    records: ["trade | lawmakers |  import-tariff pending-approval | 4% | @Syrian | olives"],
  },
  {
    text: "India's tariff on imported lentils is under consideration.",
    records: ["trade | India |  import-tariff pending-approval | imported lentils"],
  },
  {
    text: "India introduced a freight subsidy for exports of coffee.",
    records: ["trade | India | introduce subsidy in-force | coffee"],
  },
  {
    text: "Brazil ended a shipping subsidy for soybeans.",
    records: ["trade | Brazil | remove subsidy in-force | soybeans"],
  },
  { text: "Egypt cut its import subsidy for wheat.", records: ["trade | Egypt | reduce subsidy in-force | wheat"] },
  {
    text: "Myanmar introduced a minimum export price for jade.",
    records: ["trade | Myanmar | introduce other in-force | jade"],
  },
  {
    text: "Tanzania exempted Kenyan butter from a 15 percent duty.",
    records: ["trade | Tanzania | exempt import-tariff in-force | was 15% | @Kenyan | butter"],
  },
  {
    text: "Denmark excluded insulin from its tariffs on American medicine.",
    records: ["trade | Denmark | exempt import-tariff in-force | @American | insulin, medicine"],
  },
  {
    text: "Laos plans to raise its export tax on timber to 20 percent.",
    records: ["trade | Laos | increase export-tax planned | 20% | timber"],
  },
  // Told before, told behind.
  {
    text: "The 8 percent import surcharge that Fiji brought in last month will be scrapped.",
    records: ["trade | Fiji | remove import-tariff announced | was 8%"],
  },
  {
    text: "Kenya cut the import duty on rice to 15 percent and lowered the charge on sugar to 20 percent from 30 percent.",
    records: [
      "trade | Kenya | reduce import-tariff in-force | 15% | rice",
      "trade | Kenya | reduce import-tariff in-force | 20% | was 30% | sugar",
    ],
  },
  {
    text: "The European Commission gave final approval to duties on Korean glass.",
    records: ["trade | European Commission | introduce import-tariff adopted | @Korean | glass"],
  },
  {
    text: "A ruling by Brazil's trade board clears the way for anti-dumping duties of 14 percent on Thai yarn.",
    records: ["trade | Brazil's trade board | introduce anti-dumping in-force | 14% | @Thai | yarn"],
  },
  {
    text: "Samoa will halve to 6 percent the tariff on imported boats.",
    records: ["trade | Samoa | reduce import-tariff announced | 6% | imported boats"],
  },
  {
    text: "The tariffs on Laos and Nepal will be 9 percent, the White House said.",
    records: ["trade | White House |  import-tariff announced | 9% | @Laos @Nepal"],
  },
  {
    text: "Canberra defended its ban on New Zealand pears.",
    records: ["trade | Canberra |  import-ban in-force | @New Zealand | pears"],
  },
  {
    text: "Georgia imposed anti-dumping and anti-subsidy duties on Turkish pipes.",
    records: ["trade | Georgia | introduce anti-dumping in-force | @Turkish | pipes"],
  },
  {
    text: "Several states including Togo and Benin banned Dutch eggs.",
    records: ["trade | Several states | introduce import-ban in-force | @Dutch | eggs"],
  },
  {
    text: "A 6 percent duty on Cypriot lemons was agreed by EU ministers.",
    records: ["trade | EU | introduce import-tariff announced | 6% | @Cypriot | lemons"],
  },
  {
    text: "Japan will lower its 30 percent tariff on oranges to 12 percent over ten years.",
    records: ["trade | Japan | reduce import-tariff announced | 12% | was 30% | oranges"],
  },
  // Words of trade, and no measure.
  { text: "Duties on imported candles would cost importers $40 million, a lobby said.", records: [] },
  { text: "The finance minister has no plans to raise the duty on imported whisky.", records: [] },
  { text: "Peru urged Chile to lift its tariffs on Peruvian olives.", records: [] },
  { text: "Steelmakers called on Seoul to impose duties of 20 percent on Russian plate.", records: [] },
  { text: "Analysts at Tarn Advisory expect a 15 percent tariff on Swiss machines to hurt growth.", records: [] },
  { text: "Retailer Cedarline raised prices by 6 percent to offset the 20 percent tariffs.", records: [] },
  { text: "A 20 percent tariff would shave 0.4 points off growth, the bank said.", records: [] },
  { text: "The tariff dispute over a 30 percent rate entered its third month.", records: [] },
  { text: "Trade talks over a 12 percent tariff resumed in Geneva.", records: [] },
  { text: "Hungary voted against the tariffs on electric buses.", records: [] },
  { text: "The average tariff rate has risen to 16 percent, a think-tank reckoned.", records: [] },
  { text: "Customs duties brought in $29 billion in July.", records: [] },
  { text: "Lorne Telecom launched an unlimited tariff for 30 euros a month.", records: [] },
  { text: "The water regulator approved a rise in the tariff to 9 pesos a unit.", records: [] },
  { text: "Fishing quotas for mackerel were cut by 20 percent.", records: [] },
  { text: "The air passenger duty will rise by 10 percent in April.", records: [] },
  { text: "The bank was fined $90 million for breaching sanctions on Syria.", records: [] },
  { text: "Firms hit by sanctions cut 4,000 jobs.", records: [] },
  { text: "The league handed the striker a four-match ban.", records: [] },
  { text: "The city banned cars from the old town.", records: [] },
  { text: "Shares of toymakers slid on fears of higher tariffs.", records: [] },
  { text: "It is the minister's duty to answer.", records: [] },
  { text: "The quota of women on boards will be raised to 40 percent.", records: [] },
  { text: "Brazil opened an anti-dumping investigation into Turkish pipes.", records: [] },
  { text: "The levy on hotel stays was raised to 5 euros a night.", records: [] },
  { text: "Cedarline halted imports from two farms over a labour dispute.", records: [] },
  { text: "The exporters' association asked members to limit exports of cotton.", records: [] },
  { text: "Sanctions were not discussed, the envoy said.", records: [] },
  { text: "Exports were suspended from the port after a storm.", records: [] },
  { text: "The drug was licensed for sale in Japan.", records: [] },
  { text: "The court ruled on a dispute over a licence to export films.", records: [] },
  { text: "Farmers fear that Beijing will put duties on soybeans.", records: [] },
  { text: "Whether Ottawa will lift the tariffs is unclear.", records: [] },
  { text: "Norway has not ruled out an export tax on power.", records: [] },
  { text: "Bangladesh was asked to curb its shirt exports, a lobby said.", records: [] },
  { text: "The chancellor froze petrol duty until September.", records: [] },
];
