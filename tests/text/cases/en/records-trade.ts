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
    records: ["trade | Ecuador | introduce import-tariff announced | 27% | @Mexican | imports"],
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
];
