import type { FamilyCases } from "./family-case.ts";

/** Trade measures by phrase family, and near misses. */
export const tradeFamilies: FamilyCases = {
  "trade-defence duties": [
    {
      text: "The U.S. Commerce Department set preliminary anti-dumping duties of 34.5 percent on steel racks from Vietnam.",
      records: [
        {
          kind: "trade",
          who: "Commerce Department",
          instrument: "anti-dumping",
          rate: "34.5%",
          phase: "preliminary",
          targets: ["VN"],
          products: ["steel racks"],
        },
      ],
    },
    {
      text: "The European Commission imposed definitive anti-dumping duties of between 8.2% and 39.6% on Turkish glass jars on Tuesday.",
      records: [
        {
          kind: "trade",
          who: "European Commission",
          change: "introduce",
          instrument: "anti-dumping",
          rate: "8.2%..39.6%",
          targets: ["TR"],
          products: ["glass jars"],
        },
      ],
    },
    {
      text: "India's Directorate General of Trade Remedies recommended countervailing duties on solar glass from Malaysia for five years.",
      records: [
        {
          kind: "trade",
          instrument: "countervailing-duty",
          stage: "proposed",
          targets: ["MY"],
          products: ["solar glass"],
        },
      ],
    },
    {
      text: "Under the final ruling, Haoyuan Tire faces a duty of 21.4 percent, while rival Jinshu Rubber will pay 9.8 percent, the Commission said of imports of truck tyres from China.",
      fails: "only the first of two company duties is read",
      records: [
        { kind: "trade", rate: "21.4%", firms: ["Haoyuan Tire"] },
        { kind: "trade", rate: "9.8%", firms: ["Jinshu Rubber"] },
      ],
    },
    {
      text: "Brazil imposed a provisional anti-dumping duty of $236 per tonne on imports of Chinese coated paper.",
      records: [
        {
          kind: "trade",
          who: "BR",
          change: "introduce",
          instrument: "anti-dumping",
          rate: "USD 236 per tonne",
          targets: ["CN"],
          products: ["coated paper"],
        },
      ],
    },
    {
      text: "Indonesia applied a safeguard duty of 15 percent on ceramic tiles for three years.",
      records: [
        {
          kind: "trade",
          who: "ID",
          instrument: "safeguard",
          rate: "15%",
          products: ["ceramic tiles"],
        },
      ],
    },
    {
      text: "Canada ended anti-dumping duties on Korean transformers after an expiry review.",
      records: [
        {
          kind: "trade",
          who: "CA",
          change: "remove",
          instrument: "anti-dumping",
          targets: ["KR"],
          products: ["transformers"],
        },
      ],
    },
    { text: "Haoyuan Tire said its exports to Europe fell 18 percent last year.", records: [] },
    { text: "The supermarket was fined 3 million euros for dumping unsold food.", records: [] },
    { text: "The minister said it was his duty to defend 20,000 steel jobs.", records: [] },
    { text: "Jinshu Rubber denied that it had dumped tyres on the market.", records: [] },
    { text: "The Court of International Trade will hear the appeal of three tyre makers in May.", records: [] },
    {
      text: "Duty-free sales at Heathrow grew 12 percent in the final quarter, the retailer said.",
      records: [],
    },
    { text: "Safeguard procedures at the plant were reviewed after the accident.", records: [] },
  ],
  "export controls, quotas, licences, sanctions, embargoes": [
    {
      text: "Beijing will require export licences for gallium and germanium from August 1, its commerce ministry said.",
      records: [
        {
          kind: "trade",
          who: ["China", "Beijing", "CN", "commerce ministry"],
          change: "introduce",
          instrument: "export-licensing",
          products: ["gallium", "germanium"],
          period: "2026-08-01..",
        },
      ],
    },
    {
      text: "Kazakhstan banned exports of diesel by road for six months.",
      records: [{ kind: "trade", who: "KZ", change: "introduce", instrument: "export-ban", products: ["diesel"] }],
    },
    {
      text: "Argentina set an export quota of 300,000 tonnes for beef in 2026.",
      records: [{ kind: "trade", who: "AR", change: "introduce", instrument: "export-quota", products: ["beef"] }],
    },
    {
      text: "Washington added Shenzhen-based Qilu Photonics to its entity list, barring it from buying American lasers without a licence.",
      records: [
        {
          kind: "trade",
          who: ["Washington", "US"],
          change: "introduce",
          instrument: ["entity-listing", "sanction"],
          firms: ["Qilu Photonics"],
        },
      ],
    },
    {
      text: "Britain imposed sanctions on two Belarusian potash companies on Friday.",
      records: [{ kind: "trade", who: "GB", change: "introduce", instrument: "sanction", targets: ["BY"] }],
    },
    {
      text: "The Netherlands tightened export controls on deep ultraviolet lithography machines.",
      records: [
        {
          kind: "trade",
          who: "NL",
          instrument: ["export-licensing", "export-ban"],
          products: ["deep ultraviolet lithography machines"],
        },
      ],
    },
    {
      text: "The African Union lifted an arms embargo on Sudan that it had imposed in 2019.",
      records: [{ kind: "trade", who: "African Union", change: "remove", targets: ["SD"] }],
    },
    {
      text: "The Dutch company was fined 1.2 million euros for breaching sanctions on Russia.",
      records: [],
    },
    {
      text: "Qilu Photonics obtained a licence to run a mobile network in Ghana.",
      records: [],
    },
    { text: "The fishing quota for cod in the North Sea will be cut by 10 percent in 2027.", records: [] },
    { text: "The story was under embargo until noon on Thursday.", records: [] },
    { text: "Exports of diesel from Kazakhstan fell 30 percent in February.", records: [] },
    { text: "The stadium banned spectators from bringing flags after last week's riot.", records: [] },
    { text: "OPEC will discuss production quotas of its members on June 4.", records: [] },
  ],
  "suspensions, extensions, exemptions, phase-outs": [
    {
      text: "Mexico suspended its tariffs on imported corn until December 31.",
      records: [{ kind: "trade", who: "MX", change: "suspend", instrument: "import-tariff", products: ["corn"] }],
    },
    {
      text: "Thailand extended its ban on imports of plastic waste until the end of 2027.",
      records: [{ kind: "trade", who: "TH", change: "extend", instrument: "import-ban", products: ["plastic waste"] }],
    },
    {
      text: "The White House exempted Australian titanium from the 25 percent tariff.",
      records: [
        {
          kind: "trade",
          who: ["White House", "US"],
          change: "exempt",
          instrument: "import-tariff",
          products: ["titanium"],
        },
      ],
    },
    {
      text: "Norway will phase out customs duties on farmed shrimp over four years.",
      records: [
        {
          kind: "trade",
          who: "NO",
          change: ["remove", "reduce"],
          instrument: "import-tariff",
          products: ["shrimp"],
        },
      ],
    },
    {
      text: "Egypt scrapped its 14 percent export tax on fertilisers with immediate effect.",
      records: [{ kind: "trade", who: "EG", change: "remove", instrument: "export-tax", products: ["fertilisers"] }],
    },
    {
      text: "The bloc will pause retaliatory duties on American whiskey for 90 days.",
      records: [
        {
          kind: "trade",
          who: ["bloc", "EU"],
          change: "suspend",
          instrument: "import-tariff",
          targets: ["US"],
          products: ["whiskey"],
        },
      ],
    },
    {
      text: "Japan cut its import tariff on frozen pork to 2 percent from 4.3 percent.",
      records: [
        {
          kind: "trade",
          who: "JP",
          change: "reduce",
          instrument: "import-tariff",
          rate: "2%",
          prior: "4.3%",
          products: ["frozen pork"],
        },
      ],
    },
    { text: "Mexico's central bank suspended its cycle of rate cuts on Thursday.", records: [] },
    { text: "The airline extended its ban on power banks to all flights.", records: [] },
    { text: "The carmaker will phase out diesel models by 2030.", records: [] },
    { text: "Charities are exempt from the tax on office rents in the city.", records: [] },
    { text: "The stock exchange suspended trading in shares of two importers.", records: [] },
    { text: "The water utility will raise its tariff by 9 percent from July.", records: [] },
    { text: "The phone operator scrapped roaming tariffs for customers abroad.", records: [] },
  ],
  "threatened and expected measures": [
    {
      text: "The president threatened a 30 percent tariff on Swiss watches unless Bern opens its market to American beef.",
      records: [
        {
          kind: "trade",
          stage: "threatened",
          instrument: "import-tariff",
          rate: "30%",
          targets: ["CH"],
          products: ["watches"],
        },
      ],
    },
    {
      text: "Ankara warned it would ban imports of Bulgarian sunflower seeds if Sofia did not withdraw its levy.",
      records: [
        {
          kind: "trade",
          who: ["Ankara", "TR"],
          stage: "threatened",
          instrument: "import-ban",
          targets: ["BG"],
          products: ["sunflower seeds"],
        },
      ],
    },
    {
      text: "Pakistan is expected to impose a 10 percent regulatory duty on imported phones next month, traders said.",
      records: [
        {
          kind: "trade",
          who: "PK",
          stage: "anticipated",
          rate: "10%",
          products: ["phones"],
        },
      ],
    },
    {
      text: "Ottawa said it was ready to hit $8 billion of U.S. goods with counter-tariffs if Washington went ahead.",
      records: [
        {
          kind: "trade",
          who: ["Ottawa", "CA"],
          stage: "threatened",
          instrument: "import-tariff",
          targets: ["US"],
          affected: "USD 8bn",
        },
      ],
    },
    {
      text: "The European Commission proposed raising the duty on out-of-quota steel to 50 percent.",
      records: [
        {
          kind: "trade",
          who: ["European Commission", "EU"],
          stage: "proposed",
          change: "increase",
          rate: "50%",
          products: ["steel"],
        },
      ],
    },
    {
      text: "Vietnam is considering a temporary ban on rice exports, a government official said.",
      records: [
        {
          kind: "trade",
          who: "VN",
          instrument: "export-ban",
          stage: ["proposed", "planned"],
          products: ["rice"],
        },
      ],
    },
    { text: "Seoul denied reports that it planned tariffs on Japanese steel.", records: [] },
    { text: "Swiss watchmakers fear that tariffs would cost them a tenth of their sales.", records: [] },
    { text: "A 10 percent tariff would add 0.3 points to inflation, the think-tank estimated.", records: [] },
    { text: "The union threatened a strike at three ports unless wages rise 6 percent.", records: [] },
    { text: "Should trade talks fail, growth could slow to 1.1 percent, the bank's economists wrote.", records: [] },
    { text: "Shares of shoe importers slid 4 percent on worries about tariffs.", records: [] },
    { text: "Ministers from both countries discussed tariffs over dinner on Sunday.", records: [] },
  ],
  "duties in money, old wire spelling": [
    {
      text: "The Community will levy a duty of 38 Ecus per tonne on imports of Soviet urea, EC officials said.",
      published: "1987-03-09",
      records: [{ kind: "trade", instrument: ["import-tariff", "import-charge", "anti-dumping"], products: ["urea"] }],
    },
    {
      text: "The administration will impose 100 pct tariffs on 250 mln dlrs worth of Japanese television sets.",
      published: "1987-03-27",
      records: [
        {
          kind: "trade",
          change: "introduce",
          instrument: "import-tariff",
          rate: "100%",
          targets: ["JP"],
          products: ["television sets"],
          affected: "USD 250m",
        },
      ],
    },
    {
      text: "Sri Lanka raised its cess on imported apples to 90 rupees a kilogram from 60 rupees.",
      records: [
        {
          kind: "trade",
          who: "LK",
          change: "increase",
          rate: "LKR 90 per kilogram",
          products: ["apples"],
        },
      ],
    },
    {
      text: "Russia set its wheat export duty at 2,450 roubles per tonne for the week of March 4.",
      records: [
        {
          kind: "trade",
          who: "RU",
          instrument: "export-tax",
          rate: "RUB 2450 per tonne",
          products: ["wheat"],
        },
      ],
    },
    {
      text: "Britain cut its import duty on bioethanol to 10 pence a litre.",
      records: [{ kind: "trade", who: "GB", change: "reduce", instrument: "import-tariff", products: ["bioethanol"] }],
    },
    {
      text: "China imposed retaliatory tariffs of 15 percent on $2.4 billion worth of Canadian canola.",
      records: [
        {
          kind: "trade",
          who: "CN",
          change: "introduce",
          instrument: "import-tariff",
          rate: "15%",
          targets: ["CA"],
          products: ["canola"],
          affected: "USD 2.4bn",
        },
      ],
    },
    { text: "Japan sold 250 mln dlrs of television sets to Brazil in 1986.", published: "1987-03-09", records: [] },
    { text: "Wheat rose to 14,800 roubles per tonne in Black Sea ports.", records: [] },
    { text: "The grid operator set a tariff of 12 yen per kilowatt hour for industrial users.", records: [] },
    { text: "The hotel's weekend tariff is 140 pounds a night.", records: [] },
    { text: "Customs seized 3 million rupees' worth of apples at the border.", records: [] },
    { text: "Petrol prices rose 10 pence a litre after the excise on fuel went up.", records: [] },
  ],
  "every instrument": [
    {
      text: "Kenya introduced a 25 percent import duty on refined sugar.",
      records: [
        {
          kind: "trade",
          who: "KE",
          change: "introduce",
          instrument: "import-tariff",
          rate: "25%",
          products: ["refined sugar"],
        },
      ],
    },
    {
      text: "Peru opened a tariff-rate quota of 40,000 tonnes for rice from Uruguay.",
      records: [{ kind: "trade", who: "PE", instrument: "import-tariff-quota", products: ["rice"] }],
    },
    {
      text: "The Philippines capped imports of onions at 7,000 tonnes this year.",
      records: [{ kind: "trade", who: "PH", instrument: "import-quota", products: ["onions"] }],
    },
    {
      text: "Nigeria lifted its ban on imports of Brazilian poultry.",
      records: [
        {
          kind: "trade",
          who: "NG",
          change: "remove",
          instrument: "import-ban",
          targets: ["BR"],
          products: ["poultry"],
        },
      ],
    },
    {
      text: "India made import licences mandatory for laptops and tablets from November 1.",
      fails:
        "words of the instrument are not known, or only as a noun beside an import word (cap, halt, bar, prohibit, freeze, cess, tariff-rate quota)",
      records: [
        {
          kind: "trade",
          who: "IN",
          change: "introduce",
          instrument: "import-licensing",
          products: ["laptops", "tablets"],
          period: "2026-11-01..",
        },
      ],
    },
    {
      text: "Bangladesh imposed a 3 percent surcharge on imports of luxury goods.",
      records: [
        {
          kind: "trade",
          who: "BD",
          change: "introduce",
          instrument: ["import-charge", "import-tariff"],
          rate: "3%",
          products: ["luxury goods"],
        },
      ],
    },
    {
      text: "Malaysia raised its export tax for crude palm oil to 9.5 percent for April.",
      records: [
        {
          kind: "trade",
          who: "MY",
          change: "increase",
          instrument: "export-tax",
          rate: "9.5%",
          products: ["crude palm oil"],
        },
      ],
    },
    {
      text: "China raised export tax rebates on photovoltaic inverters to 13 percent from 9 percent.",
      records: [
        {
          kind: "trade",
          who: "CN",
          change: "increase",
          instrument: "export-incentive",
          products: ["photovoltaic inverters"],
        },
      ],
    },
    {
      text: "Indonesia lowered its local content requirement for 5G handsets to 30 percent from 40 percent.",
      records: [{ kind: "trade", who: "ID", change: "reduce", instrument: "local-content", products: ["5G handsets"] }],
    },
    {
      text: "The European Union barred Chinese medical device makers from public tenders worth more than 5 million euros.",
      fails:
        "words of the instrument are not known, or only as a noun beside an import word (cap, halt, bar, prohibit, freeze, cess, tariff-rate quota)",
      records: [{ kind: "trade", who: "EU", instrument: "procurement-restriction", targets: ["CN"] }],
    },
    {
      text: "Italy banned state-owned investors from countries outside the bloc from buying stakes in its ports.",
      fails:
        "words of the instrument are not known, or only as a noun beside an import word (cap, halt, bar, prohibit, freeze, cess, tariff-rate quota)",
      records: [{ kind: "trade", who: "IT", instrument: "investment-restriction" }],
    },
    {
      text: "Ethiopia eased capital controls, letting exporters keep half of their foreign currency.",
      records: [{ kind: "trade", who: "ET", instrument: "capital-control" }],
    },
    {
      text: "South Korea halted imports of Polish beef after a case of mad cow disease.",
      records: [
        {
          kind: "trade",
          who: "KR",
          instrument: ["import-ban", "technical-or-sanitary"],
          targets: ["PL"],
          products: ["beef"],
        },
      ],
    },
    {
      text: "Rwanda joined three neighbours at a summit on regional trade.",
      records: [],
    },
    { text: "Malaysia's palm oil exports rose 9.5 percent in the first half of March.", records: [] },
    { text: "The retailer capped purchases of onions at two bags a customer.", records: [] },
    { text: "India's imports of laptops rose to $5.3 billion last year.", records: [] },
    { text: "The Italian port operator will invest in six new cranes.", records: [] },
    { text: "Bank customers pay a 3 percent surcharge for withdrawals abroad.", records: [] },
    { text: "Kenya's sugar crop fell by 25 percent because of drought.", records: [] },
    { text: "Poland reported a case of mad cow disease, the ministry said.", records: [] },
  ],
  "every stage": [
    {
      text: "New tariffs of 12 percent on Indonesian furniture took effect at midnight, U.S. customs officials said.",
      records: [
        {
          kind: "trade",
          stage: "in-force",
          instrument: "import-tariff",
          rate: "12%",
          targets: ["ID"],
          products: ["furniture"],
        },
      ],
    },
    {
      text: "Norwegian lawmakers approved a 20 percent levy on imports of foreign cheese.",
      records: [
        {
          kind: "trade",
          stage: "adopted",
          rate: "20%",
          products: ["cheese"],
        },
      ],
    },
    {
      text: "Colombia said on Monday that it would introduce a 35 percent tariff on Ecuadorean rice next month.",
      records: [
        {
          kind: "trade",
          who: "CO",
          change: "introduce",
          stage: ["announced", "planned"],
          rate: "35%",
          targets: ["EC"],
          products: ["rice"],
        },
      ],
    },
    {
      text: "A U.S. court blocked the 15 percent tariffs on imported toys while the appeal is heard.",
      records: [{ kind: "trade", stage: "suspended", rate: "15%", products: ["toys"] }],
    },
    {
      text: "Turkey's five-year safeguard on imported polyester yarn expired on Saturday.",
      records: [
        {
          kind: "trade",
          who: "TR",
          instrument: "safeguard",
          stage: "ended",
          products: ["polyester yarn"],
        },
      ],
    },
    {
      text: "Chile withdrew its proposal for a 7 percent tariff on Argentine flour.",
      records: [
        {
          kind: "trade",
          who: "CL",
          stage: "withdrawn",
          rate: "7%",
          targets: ["AR"],
          products: ["flour"],
        },
      ],
    },
    {
      text: "Vietnam's finance ministry drafted a decree that would halve the import tariff on American cars to 16 percent.",
      records: [
        {
          kind: "trade",
          change: "reduce",
          stage: ["proposed", "planned"],
          rate: "16%",
          targets: ["US"],
          products: ["cars"],
        },
      ],
    },
    {
      text: "The 10 percent duty that Jordan placed on Syrian textiles in 2021 remains in force.",
      records: [
        {
          kind: "trade",
          who: "JO",
          stage: "in-force",
          rate: "10%",
          targets: ["SY"],
          products: ["textiles"],
        },
      ],
    },
    { text: "Furniture makers in Indonesia laid off 2,000 workers in January.", records: [] },
    { text: "Norwegian lawmakers approved a rise in the tax on alcohol.", records: [] },
    { text: "A court blocked the merger of two toy importers.", records: [] },
    { text: "Colombia's exports to Ecuador were worth $1.9 billion in 2025.", records: [] },
    { text: "The patent on the yarn expired on Saturday.", records: [] },
    { text: "Chile withdrew its ambassador for talks.", records: [] },
    { text: "Turkey and Jordan agreed to hold a new round of trade talks in Amman.", records: [] },
  ],
  "hard negatives of trade": [
    { text: "The regulator approved a 6 percent increase in electricity tariffs for households.", records: [] },
    { text: "The bank paid $340 million to settle charges that it evaded sanctions on Iran.", records: [] },
    { text: "Tariffs cost the toymaker $45 million in the quarter, it said.", records: [] },
    { text: "Imports of steel into Turkey rose 19 percent to 1.4 million tonnes.", records: [] },
    { text: "The mobile operator's new tariff offers 50 gigabytes for 10 euros a month.", records: [] },
    { text: "Economists at Tarn Advisory expect export growth of 4 percent in Vietnam.", records: [] },
    { text: "Saudi Arabia will cut crude production by 500,000 barrels a day under the OPEC+ deal.", records: [] },
    { text: "The Senate confirmed a new U.S. trade representative on Wednesday.", records: [] },
    { text: "The furniture chain will raise prices 5 percent because of import costs.", records: [] },
    { text: "The football league imposed a transfer ban on the club for two windows.", records: [] },
    { text: "Customs revenue fell to 2.1 billion francs in the first quarter.", records: [] },
    { text: "China's trade surplus with Brazil widened to $4.2 billion.", records: [] },
  ],
  "instruments, turned and in headlines": [
    {
      text: "Uganda slaps 35% tariff on imported maize flour",
      records: [
        {
          kind: "trade",
          who: "UG",
          change: "introduce",
          instrument: "import-tariff",
          rate: "35%",
          products: ["maize flour"],
        },
      ],
    },
    {
      text: "Imports of used clothing were prohibited by Tanzania in January.",
      records: [
        { kind: "trade", who: "TZ", change: "introduce", instrument: "import-ban", products: ["used clothing"] },
      ],
    },
    {
      text: "The quota on Ukrainian honey entering the European Union will be raised to 35,000 tonnes.",
      records: [
        {
          kind: "trade",
          change: "increase",
          instrument: ["import-quota", "import-tariff-quota"],
          targets: ["UA"],
          products: ["honey"],
        },
      ],
    },
    {
      text: "Russia imposes temporary ban on gasoline exports to curb domestic prices",
      records: [{ kind: "trade", who: "RU", change: "introduce", instrument: "export-ban", products: ["gasoline"] }],
    },
    {
      text: "An export levy of 8 percent on raw hides, introduced by Mongolia last year, was doubled on Monday.",
      records: [{ kind: "trade", instrument: "export-tax", change: "increase", products: ["raw hides"] }],
    },
    {
      text: "U.S. companies will no longer need licences to export civilian drones to Taiwan.",
      records: [
        {
          kind: "trade",
          change: ["remove", "exempt"],
          instrument: "export-licensing",
          products: ["civilian drones"],
        },
      ],
    },
    {
      text: "Treasury sanctions three Emirati shippers for moving Iranian oil",
      records: [{ kind: "trade", change: "introduce", instrument: "sanction" }],
    },
    {
      text: "Myanmar's junta froze the foreign assets of exporters and capped currency withdrawals.",
      fails:
        "words of the instrument are not known, or only as a noun beside an import word (cap, halt, bar, prohibit, freeze, cess, tariff-rate quota)",
      records: [{ kind: "trade", instrument: "capital-control" }],
    },
    {
      text: "Saudi Arabia ordered that 40 percent of parts in its rail carriages be made locally.",
      fails:
        "words of the instrument are not known, or only as a noun beside an import word (cap, halt, bar, prohibit, freeze, cess, tariff-rate quota)",
      records: [{ kind: "trade", who: "SA", instrument: "local-content" }],
    },
    { text: "Uganda's maize flour prices rose 35% in a year.", records: [] },
    { text: "Smoking in parks was prohibited by the city council in January.", records: [] },
    { text: "The sales quota of each agent will be raised to 35 policies a month.", records: [] },
    { text: "The levy on tourists staying in Venice was doubled on Monday.", records: [] },
    { text: "Drivers will no longer need licences to ride e-scooters in Taiwan.", records: [] },
    { text: "A judge froze the assets of two former bankers.", records: [] },
    { text: "Gasoline exports from Russia halved in the first ten weeks of the year.", records: [] },
    { text: "Rail carriages will receive new seats under a $40 million refit.", records: [] },
  ],
  "answers, thresholds, goods and firms": [
    {
      text: "In response to Delhi's duty on almonds, Canberra imposed a 12 percent tariff on Indian lentils.",
      records: [
        {
          kind: "trade",
          who: ["Canberra", "AU"],
          change: "introduce",
          instrument: "import-tariff",
          rate: "12%",
          targets: ["IN"],
          products: ["lentils"],
        },
      ],
    },
    {
      text: "The ministry will require a licence for exports of magnets that contain more than 0.5 percent of samarium by weight.",
      records: [{ kind: "trade", change: "introduce", instrument: "export-licensing" }],
    },
    {
      text: "The United States and Ecuador agreed to lower tariffs on shrimp and cut flowers under a trade deal signed on Friday.",
      records: [{ kind: "trade", change: "reduce", instrument: "import-tariff" }],
    },
    {
      text: "South Africa doubled its duty on imported bolts to 40 percent, effective April 10.",
      records: [
        {
          kind: "trade",
          who: "ZA",
          change: "increase",
          rate: "40%",
          products: ["bolts"],
          period: "2026-04-10..",
        },
      ],
    },
    {
      text: "The Finance Ministry in Manila slashed the tariff on imported corn to 5 percent from 35 percent to tame food prices.",
      records: [{ kind: "trade", change: "reduce", rate: "5%", prior: "35%", products: ["corn"] }],
    },
    {
      text: "Ukraine allowed exports of sugar again after a ban that lasted seven months.",
      records: [{ kind: "trade", who: "UA", change: "remove", instrument: "export-ban", products: ["sugar"] }],
    },
    { text: "Lentil prices in Delhi rose 12 percent after a poor harvest.", records: [] },
    { text: "The magnet contains more than 0.5 percent of samarium by weight.", records: [] },
    { text: "The United States and Ecuador agreed to share data on crime.", records: [] },
    { text: "South Africa doubled its output of bolts in a decade.", records: [] },
    { text: "Manila's stock index slid 5 percent, the most since 2020.", records: [] },
    { text: "Ukraine exported 40 percent more sugar in the last seven months.", records: [] },
  ],
  "instruments, a third voice": [
    {
      text: "Foreign investors will need the approval of the Danish state to buy more than 10 percent of a defence firm from July.",
      fails:
        "words of the instrument are not known, or only as a noun beside an import word (cap, halt, bar, prohibit, freeze, cess, tariff-rate quota)",
      records: [{ kind: "trade", instrument: "investment-restriction" }],
    },
    {
      text: "Morocco renewed its safeguard quota on imported wire rod for another three years.",
      records: [
        {
          kind: "trade",
          who: "MA",
          change: "extend",
          instrument: ["safeguard", "import-quota"],
          products: ["wire rod"],
        },
      ],
    },
    {
      text: "The U.S. Treasury lifted sanctions on the Syrian central bank.",
      records: [{ kind: "trade", change: "remove", instrument: "sanction" }],
    },
    {
      text: "Georgia now requires importers of used cars to hold a permit from the transport ministry.",
      records: [{ kind: "trade", who: "GE", instrument: "import-licensing", products: ["used cars"] }],
    },
    {
      text: "Foreign bidders were shut out of Mongolian road tenders by a decree that took effect on Monday.",
      fails:
        "words of the instrument are not known, or only as a noun beside an import word (cap, halt, bar, prohibit, freeze, cess, tariff-rate quota)",
      records: [{ kind: "trade", instrument: "procurement-restriction" }],
    },
    {
      text: "The Philippines' tariff commission ordered a countervailing duty of 6.4 percent on Indian ceramic insulators.",
      records: [
        {
          kind: "trade",
          instrument: "countervailing-duty",
          rate: "6.4%",
          targets: ["IN"],
          products: ["ceramic insulators"],
        },
      ],
    },
    { text: "Foreign investors bought more than 10 percent of a Danish brewery.", records: [] },
    { text: "The exporters' association set up a fund to train its members.", records: [] },
    { text: "The club renewed its captain's contract for another three years.", records: [] },
    { text: "Police initiated an investigation into a fire at a film warehouse.", records: [] },
    { text: "The court lifted a freeze on the banker's home.", records: [] },
    { text: "Bakers now require a permit from the city to sell on the square.", records: [] },
    { text: "Foreign bidders offered less than expected for the Mongolian road builder.", records: [] },
    { text: "Insurers ordered a recount of damaged insulators.", records: [] },
  ],
  "measures told in a clause of their own": [
    {
      text: "Peru raised its tariff on Brazilian sugar to 20 percent. The duties go into force on Friday.",
      records: [{ kind: "trade", who: "PE", rate: "20%", stage: "adopted", targets: ["BR"], period: "2026-03-06.." }],
    },
    {
      text: "Canada announced a 10 percent tariff on Turkish pipes. It takes effect April 20.",
      records: [{ kind: "trade", who: "CA", rate: "10%", period: "2026-04-20.." }],
    },
    {
      text: "Vietnam will from Thursday impose anti-dumping duties of 14 percent on Thai syrup.",
      records: [{ kind: "trade", who: "VN", instrument: "anti-dumping", targets: ["TH"], period: "2026-03-05.." }],
    },
    {
      text: "India on Monday began charging an export duty of 18 percent on parboiled rice.",
      records: [{ kind: "trade", instrument: "export-tax", rate: "18%", period: "2026-03-02.." }],
    },
    {
      text: "Jakarta ordered a halt to new export contracts for palm oil.",
      records: [{ kind: "trade", instrument: "export-ban", change: "introduce", products: ["palm oil"] }],
    },
    {
      text: "The European Union agreed to phase out imports of Russian timber.",
      records: [{ kind: "trade", who: "EU", instrument: "import-ban", targets: ["RU"], products: ["timber"] }],
    },
    {
      text: "Turkey agreed to an immediate ban on all new contracts to import Iranian pistachios.",
      records: [{ kind: "trade", instrument: "import-ban", targets: ["IR"], products: ["pistachios"] }],
    },
    {
      text: "Egypt postponed by two months, until May 5, new curbs on sales of local cotton to Zelmar Mills.",
      records: [{ kind: "trade", instrument: "export-ban", change: "suspend", firms: ["Zelmar Mills"] }],
    },
    {
      text: "Malaysia's cabinet has put on hold a plan to charge import duty on almonds.",
      records: [{ kind: "trade", stage: "suspended", products: ["almonds"] }],
    },
    {
      text: "Lima warned that it would answer with levies of its own on Chilean wine.",
      records: [{ kind: "trade", who: "PE", stage: "threatened", targets: ["CL"], products: ["wine"] }],
    },
    {
      text: "Brazil has reimposed quotas on Chinese-made blankets, the trade ministry announced.",
      records: [{ kind: "trade", who: "BR", instrument: "import-quota", change: "introduce" }],
    },
    {
      text: "Thailand filed a complaint over the import duties that Manila maintains on cigarettes.",
      records: [{ kind: "trade", who: "PH", stage: "in-force", products: ["cigarettes"] }],
    },
    {
      text: "The accord averts the quotas that Ottawa had threatened to put on Korean shirts.",
      records: [{ kind: "trade", who: "CA", stage: "threatened", targets: ["KR"], products: ["shirts"] }],
    },
    {
      text: "The Commerce Department is amending its rules by adding nine entities in Turkey to the Entity List.",
      records: [{ kind: "trade", instrument: "entity-listing", targets: ["TR"] }],
    },
    {
      text: "Seoul protested after Tokyo announced that exports of resins and solvents will need individual licences.",
      records: [
        {
          kind: "trade",
          who: "JP",
          instrument: "export-licensing",
          stage: "announced",
          products: ["resins", "solvents"],
        },
      ],
    },
    {
      text: "Bolivia widened in February the import licensing system for toys.",
      records: [{ kind: "trade", who: "BO", instrument: "import-licensing", change: "increase", products: ["toys"] }],
    },
    {
      text: "A 9 percent levy on most imports would take effect on April 5, with a 32 percent rate for goods from Laos and 24 percent for Nepal, the White House said.",
      records: [
        { kind: "trade", rate: "9%" },
        { kind: "trade", rate: "32%", targets: ["LA"] },
        { kind: "trade", rate: "24%", targets: ["NP"] },
      ],
    },
    {
      text: "The board must still decide whether Chilean growers were hurt before duties can be imposed.",
      records: [],
    },
    { text: "Bolivia's sugar policy has drawn threats of punitive duties from Washington.", records: [] },
    { text: "The court ordered a halt to work on an export terminal in Durban.", records: [] },
    { text: "The ministry barred the Chinese telecoms group from buying a port in Piraeus.", records: [] },
    { text: "The talks came to a stop over duties on imports of cheese.", records: [] },
    { text: "The Ghanaian board ended its review of imports with no finding.", records: [] },
  ],
  "near misses in the words of trade": [
    {
      text: "If Washington were to impose a 20 percent tariff on wine, Italian exports would fall by a third, a study found.",
      records: [],
    },
    { text: "There are no plans to raise the import duty on gold, India's finance minister said.", records: [] },
    {
      text: "Customs officials in Rotterdam fined an importer 2 million euros for evading anti-dumping duties on Chinese tiles.",
      records: [],
    },
    { text: "Shipping line Tarrow imposed a 6 percent surcharge on imports through Chittagong.", records: [] },
    {
      text: "Ghana's commerce ministry raised the tariff on drinking water to 9 cedis per unit.",
      fails: "a utility tariff set by a ministry is read as a duty",
      records: [],
    },
    {
      text: "Steel lobby Ferrum Europa called on Brussels to impose a 25 percent duty on imported plate.",
      records: [],
    },
    { text: "Tariffs were the main topic when the trade ministers of Chile and Japan met in Osaka.", records: [] },
    { text: "Retailer Cedarline stopped importing beef from two farms in Paraguay.", records: [] },
    { text: "The ministry denied that it would extend its ban on onion exports.", records: [] },
    { text: "Exporters paid $1.2 billion in duties last year, Malaysian customs data showed.", records: [] },
    { text: "Economists polled by Ferrol do not expect Canada to change its tariffs this year.", records: [] },
    { text: "The Swiss bank cut its exposure to Russian clients hit by sanctions to 300 million francs.", records: [] },
  ],
  "the day from which a measure applies": [
    {
      text: "A 15 percent Moroccan levy on Tunisian dates took effect at 12:01 a.m. on Sunday.",
      records: [{ kind: "trade", rate: "15%", targets: ["TN"], period: "2026-03-01.." }],
    },
    {
      text: "Jordan will waive its 6 percent duty on barley for nine months starting April 1.",
      records: [{ kind: "trade", change: "remove", period: "2026-04-01..2026-12-31" }],
    },
    {
      text: "Kenya will levy a 35 percent duty on doors, frames and hinges, most of them used in flats, starting July 1.",
      records: [{ kind: "trade", rate: "35%", products: ["doors", "frames", "hinges"], period: "2026-07-01.." }],
    },
    {
      text: "Oman lifted its ban on imports of live sheep from Sudan. Prices fell. The decision takes effect on March 20.",
      records: [{ kind: "trade", change: "remove", targets: ["SD"], period: "2026-03-20.." }],
    },
    {
      text: "Duties on woven sacks were lowered on Feb. 2, according to Bangladesh's National Board of Revenue.",
      records: [{ kind: "trade", change: "reduce", period: "2026-02-02.." }],
    },
    {
      text: "Chile raised its duty on Argentine flour to 9 percent. Argentine curbs on gas take effect on March 20.",
      records: [{ kind: "trade", rate: "9%", period: "none" }],
    },
    {
      text: "Ecuador will raise duties on tyres by 5 percentage points, the trade minister said on Friday.",
      records: [{ kind: "trade", change: "increase", period: "none" }],
    },
    {
      text: "Ghana put a 20 percent tariff on poultry after imports began to surge in May.",
      records: [{ kind: "trade", rate: "20%", period: "none" }],
    },
    { text: "Duties on sacks were discussed on Feb. 2 in Dhaka.", records: [] },
  ],
  "whom a measure hits": [
    {
      text: "Norway published a list of Danish cheeses worth $40 million that it wants to hit with a 12 percent duty.",
      records: [{ kind: "trade", rate: "12%", targets: ["DK"], products: ["cheeses"], affected: "USD 40m" }],
    },
    {
      text: "Qatar halted imports of toys made by Pelican Works Ltd and Oriel Corp.",
      records: [{ kind: "trade", instrument: "import-ban", firms: ["Pelican Works Ltd", "Oriel Corp"] }],
    },
    {
      text: "Gabon charges a 20 percent export duty on logs shipped to Vietnam.",
      records: [{ kind: "trade", instrument: "export-tax", targets: ["VN"], products: ["logs"] }],
    },
    {
      text: "Serbia banned imports of eggs from Bosnia in January. Later it banned imports of honey from its neighbour.",
      records: [
        { kind: "trade", targets: ["BA"], products: ["eggs"] },
        { kind: "trade", targets: ["BA"], products: ["honey"] },
      ],
    },
    {
      text: "Uruguay approved duties on pumps from Taiwan. The vote clears the way for anti-dumping duties of 14 percent.",
      records: [
        { kind: "trade", targets: ["TW"], products: ["pumps"] },
        { kind: "trade", instrument: "anti-dumping", rate: "14%", targets: ["TW"], products: ["pumps"] },
      ],
    },
    {
      text: "Kenya set quotas on Tanzanian-made cookers and lamps.",
      records: [{ kind: "trade", targets: ["TZ"], products: ["cookers", "lamps"] }],
    },
    {
      text: "Austria tightened controls on exports of sensors to the People's Republic of China.",
      records: [{ kind: "trade", targets: ["CN"], products: ["sensors"] }],
    },
    {
      text: "Nepal will double the duty it put in March on Indian rice.",
      records: [{ kind: "trade", change: "increase", targets: ["IN"], products: ["rice"] }],
    },
    {
      text: "Iceland imposed a 6 percent duty on lamb from Ireland. Norway imposed a 9 percent tariff.",
      records: [
        { kind: "trade", who: "IS", targets: ["IE"] },
        { kind: "trade", who: "NO", targets: [], products: [] },
      ],
    },
    {
      text: "Laos put a 20 percent tariff on all scooters that come into the country.",
      records: [{ kind: "trade", rate: "20%", targets: [], products: ["scooters"] }],
    },
    {
      text: "Fiji put a 5 percent duty on rice from Thailand. It will also charge a 10 percent duty on sugar.",
      records: [
        { kind: "trade", rate: "5%", targets: ["TH"] },
        { kind: "trade", rate: "10%", targets: [], products: ["sugar"] },
      ],
    },
    { text: "Peruvian-made trucks held up well in a market that shrank by a tenth.", records: [] },
    { text: "The list that Oslo wants to publish names exporters from Denmark.", records: [] },
  ],
  "findings of trade defence": [
    {
      text: "The Department of Commerce preliminarily determines that certain steel shelves from Malaysia are being, or are likely to be, sold in the United States at less than fair value. The estimated weighted-average dumping margin is 8.6 percent.",
      records: [
        {
          kind: "trade",
          who: "Department of Commerce",
          instrument: "anti-dumping",
          rate: "8.6%",
          targets: ["MY"],
          products: ["steel shelves"],
        },
      ],
    },
    {
      text: "The Commerce Department ruled that wool rugs made in Nepal are being sold in the U.S. at unfairly low prices, setting dumping margins of 21.4%.",
      records: [{ kind: "trade", instrument: "anti-dumping", rate: "21.4%", targets: ["NP"], products: ["wool rugs"] }],
    },
    {
      text: "Canada's border agency said that kilns imported from Egypt are being sold at less than fair value and that importers must post a bond equal to 11 percent of their worth.",
      records: [{ kind: "trade", instrument: "anti-dumping", rate: "11%", targets: ["EG"], products: ["kilns"] }],
    },
    {
      text: "The Commerce Department found that makers of glass jars in Vietnam received countervailable subsidies of 3.3 percent.",
      records: [{ kind: "trade", instrument: "countervailing-duty", rate: "3.3%", targets: ["VN"] }],
    },
    { text: "The chain's old stock was sold at less than fair value, its auditor said.", records: [] },
    { text: "Regulators found that the flats were sold at unfairly low prices to insiders.", records: [] },
  ],
  "duties told by a verb alone": [
    {
      text: "Algeria's president said he would slap 45% on Spanish cars.",
      records: [{ kind: "trade", instrument: "import-tariff", change: "introduce", rate: "45%", targets: ["ES"] }],
    },
    {
      text: "Washington will put 12 percent on all imports from Belize from April 1.",
      records: [{ kind: "trade", rate: "12%", targets: ["BZ"], period: "2026-04-01.." }],
    },
    { text: "The lender will charge 9 percent on loans to Spanish carmakers.", records: [] },
    { text: "Belize will charge 12 percent on hotel stays from April 1.", records: [] },
    { text: "The mayor put 4 percent on parking fees in Belize City.", records: [] },
  ],
  "flows stopped in other words": [
    {
      text: "Japan closed its border to Thai poultry after an outbreak of bird flu.",
      records: [{ kind: "trade", who: "JP", instrument: "import-ban", targets: ["TH"], products: ["poultry"] }],
    },
    {
      text: "Israel reopened its market to Irish beef.",
      records: [{ kind: "trade", change: "remove", instrument: "import-ban", targets: ["IE"], products: ["beef"] }],
    },
    {
      text: "The tariff on Ukrainian eggs, now 6 percent, will be raised to 10 percent, Poland's government said.",
      records: [{ kind: "trade", rate: "10%", prior: "6%", targets: ["UA"] }],
    },
    { text: "Chad closed its border to refugees.", records: [] },
    { text: "The exchange opened its market to foreign brokers.", records: [] },
    {
      text: "Rwanda granted Burundian coffee an exemption from its import tariffs.",
      records: [{ kind: "trade", who: "RW", change: "exempt", targets: ["BI"], products: ["coffee"] }],
    },
    {
      text: "Paraguay proposed that duties on Bolivian cement be cut to 4 percent.",
      records: [{ kind: "trade", change: "reduce", stage: "proposed", rate: "4%", targets: ["BO"] }],
    },
    {
      text: "Tunisia's suspension of imports of carpets, soap and toys will stay in force.",
      records: [{ kind: "trade", instrument: "import-ban", products: ["carpets", "soap", "toys"] }],
    },
    {
      text: "Hanoi surprised traders by barring sales of raw rubber abroad.",
      records: [{ kind: "trade", instrument: "export-ban", products: ["raw rubber"] }],
    },
    {
      text: "Mozambique cut off imports of frozen chicken from Brazil.",
      records: [{ kind: "trade", instrument: "import-ban", targets: ["BR"], products: ["frozen chicken"] }],
    },
    {
      text: "Guinea will bring forward its ban on exports of raw bauxite to May 1.",
      records: [{ kind: "trade", instrument: "export-ban", products: ["raw bauxite"], period: "2026-05-01.." }],
    },
    {
      text: "Malta lifted a freeze on the assets of Dorrin Shipping.",
      records: [{ kind: "trade", instrument: "sanction", change: "remove", firms: ["Dorrin Shipping"] }],
    },
    { text: "Sales of the drug abroad were barred from the results.", records: [] },
    { text: "The suspension of flights cut off the island from its suppliers.", records: [] },
  ],
  "value of the goods in other words": [
    {
      text: "The Commerce Department set countervailing duties of 7.2 percent on pipe from Oman. Imports were valued at an estimated $52 million last year.",
      records: [{ kind: "trade", rate: "7.2%", targets: ["OM"], affected: "USD ~52m" }],
    },
    {
      text: "Chile raised its tariff on Argentine flour to 9 percent, hitting some $80 million of trade.",
      records: [{ kind: "trade", rate: "9%", targets: ["AR"], affected: "USD ~80m" }],
    },
    {
      text: "Chile raised its tariff on Argentine flour to 9 percent. Bakers imported wheat for $80 million last year.",
      records: [{ kind: "trade", rate: "9%", targets: ["AR"] }],
    },
    {
      text: "Chile raised its tariff on Argentine flour to 9 percent, adding $80 million to its budget.",
      records: [{ kind: "trade", rate: "9%", targets: ["AR"] }],
    },
  ],
  "how far an act has got, in small words": [
    {
      text: "An executive order signed by President Ruto imposes a 10 percent tariff on Ugandan sugar.",
      records: [{ kind: "trade", who: "Ruto", change: "introduce", rate: "10%", targets: ["UG"] }],
    },
    {
      text: "The United States added 12 Omani firms, including Dorrin Chips, to an export blacklist.",
      records: [{ kind: "trade", instrument: "entity-listing", targets: ["OM"], firms: ["Dorrin Chips"] }],
    },
    {
      text: "Kenya's exporters of tea will no longer pay duties in Egypt.",
      records: [{ kind: "trade", who: "EG", change: "remove", targets: ["KE"], products: ["tea"] }],
    },
    { text: "An order signed by the carmaker imposes a 10 percent cut on Korean suppliers.", records: [] },
    {
      text: "Jamaica will keep its 20 percent duty on imported onions.",
      records: [{ kind: "trade", stage: "in-force", rate: "20%", products: ["onions"] }],
    },
    {
      text: "Sudan is making importers seek a licence for nearly every purchase abroad.",
      records: [{ kind: "trade", instrument: "import-licensing", stage: ["announced", "in-force"] }],
    },
    {
      text: "Belgian chocolate will face a 30% tariff when it enters the United States, under an order President Donald Trump signed on Monday.",
      records: [{ kind: "trade", who: "Trump", rate: "30%", targets: ["BE"], products: ["chocolate"] }],
    },
    {
      text: "The treaty curbs sales of mortars to Libya and a ban on mines followed.",
      records: [],
    },
    {
      text: "Oslo raised its duty on sugar in May. Grocers also object to a 3 percent excise tax on sweets.",
      records: [{ kind: "trade", change: "increase", products: ["sugar"] }],
    },
  ],
  "what is told only to be denied": [
    {
      text: "Norway will put a 12% duty on Danish cheese, an assertion that Oslo disputed.",
      records: [],
    },
    {
      text: "Chile has lifted its ban on Bolivian beef, a Chilean minister denied on Tuesday.",
      records: [],
    },
    {
      text: "Ghana has suspended its export tax on cocoa, although the trade ministry denied this.",
      records: [],
    },
    {
      text: "Rumours that Morocco would halve its duty on Spanish wheat to 30% are unfounded, Rabat said.",
      records: [],
    },
    {
      text: "There is no truth to a story that Oman banned imports of Indian eggs.",
      records: [],
    },
    {
      text: "It was erroneously reported that Fiji had banned exports of tuna to Japan.",
      records: [],
    },
    {
      text: "Kenya will raise its duty on Ugandan sugar to 60%, a radio station said. The ministry called the story a fabrication and false.",
      records: [],
    },
    {
      text: "Kenya will raise its duty on Ugandan milk to 60%, a paper said. The government denied it.",
      records: [],
    },
    {
      text: "Lorne plans capital spending of $2 billion in 2027, a website reported, but the brewer denied the rumour.",
      records: [],
    },
    {
      text: "Sweden will spend 4 billion crowns on ferries, a claim the finance ministry called baseless.",
      records: [],
    },
    {
      text: "Norway put a 12% duty on Danish cheese over alleged dumping, a claim that Copenhagen denies.",
      records: [{ kind: "trade", who: "NO", rate: "12%", targets: ["DK"] }],
    },
    {
      text: "Chile raised its duty on Bolivian beef to 9% and dismissed a claim that shoppers would suffer.",
      records: [{ kind: "trade", who: "CL", change: "increase", rate: "9%" }],
    },
    {
      text: "Oman banned imports of Indian eggs. The ministry denied reports of a shortage.",
      records: [{ kind: "trade", who: "OM", instrument: "import-ban", targets: ["IN"] }],
    },
    {
      text: "Ghana will impose a 7% export tax on cocoa, the minister said, rejecting speculation that farmers would revolt.",
      records: [{ kind: "trade", who: "GH", rate: "7%" }],
    },
    {
      text: "Fiji will ban exports of tuna to Japan. Tokyo dismissed it as a stunt.",
      records: [{ kind: "trade", who: "FJ", instrument: "export-ban" }],
    },
    {
      text: "Lorne expects revenue of $2 billion in 2027 and denied reports of a takeover.",
      records: [{ kind: "revenue", who: "Lorne", level: "USD 2bn" }],
    },
    {
      text: "Morocco's ministry rejected the paper's story. It will impose a 30% duty on Spanish wheat.",
      records: [{ kind: "trade", rate: "30%", targets: ["ES"] }],
    },
    {
      text: "Kenya will raise its duty on Ugandan maize to 60%, a paper said, but an official said the story was wrong.",
      records: [],
    },
    {
      text: "A claim by growers that Chile cut its duty on Peruvian grapes to 2% is misleading, the ministry said.",
      records: [],
    },
    {
      text: "Oman dismissed speculation it would lift its 8% export tax on chromite.",
      records: [],
    },
    {
      text: "Egypt imposed a 35% duty on Italian oranges after a probe that Rome called wrong.",
      records: [{ kind: "trade", who: "EG", rate: "35%", targets: ["IT"] }],
    },
    {
      text: "Norway will put a 9% duty on Thai rice, but Finance Minister Kari Holm said it would not last.",
      records: [{ kind: "trade", who: "NO", rate: "9%", targets: ["TH"] }],
    },
  ],
  "whose duty it is, and what becomes of it": [
    {
      text: "Peru's 14% Chilean tariff took effect on Monday.",
      records: [{ kind: "trade", who: "CL", rate: "14%", targets: ["PE"] }],
    },
    {
      text: "Egypt's 22% EU orange duty remains in place.",
      records: [{ kind: "trade", who: "EU", rate: "22%", targets: ["EG"] }],
    },
    {
      text: "Egypt's retaliatory EU duty of 22% on oranges took effect on Monday.",
      records: [{ kind: "trade", who: "EG", rate: "22%" }],
    },
    {
      text: "Egypt's 22% duty on Italian oranges took effect on Monday.",
      records: [{ kind: "trade", who: "EG", rate: "22%", targets: ["IT"] }],
    },
    {
      text: "Lima won a cut in Chilean tariffs on its grapes to 6% from 18%.",
      records: [{ kind: "trade", who: "CL", change: "reduce", rate: "6%", prior: "18%", targets: ["PE"] }],
    },
    {
      text: "Peru and Chile agreed to cut Chile's tariff on grapes.",
      records: [{ kind: "trade", who: "CL", change: "reduce", products: ["grapes"] }],
    },
    {
      text: "Peru agreed with Chile to cut its tariff on grapes to 6%.",
      records: [{ kind: "trade", who: "PE", change: "reduce", rate: "6%" }],
    },
    {
      text: "Norway's 26% duty on Thai prawns would be replaced by a quota under a proposal by Bangkok.",
      records: [{ kind: "trade", who: "NO", stage: "superseded" }],
    },
    {
      text: "Norway delayed a 26% duty on Thai prawns to June 1 from April 1.",
      records: [{ kind: "trade", who: "NO", change: "suspend", targets: ["TH"], period: "2026-06-01.." }],
    },
    {
      text: "Norway will postpone its duty on Thai prawns by two months until June 1.",
      records: [{ kind: "trade", who: "NO", change: "suspend", period: "2026-06-01.." }],
    },
    {
      text: "Norway pushed back its 26% duty on Thai prawns to November.",
      records: [{ kind: "trade", who: "NO", period: "2026-11-01.." }],
    },
    {
      text: "A Norwegian court ruled that Norway's 26% duty on Thai prawns was unlawful.",
      records: [{ kind: "trade", who: "NO", change: "remove", stage: "ended" }],
    },
    {
      text: "Oslo may lift its 26% duty on Thai prawns next year.",
      records: [{ kind: "trade", who: ["Oslo", "NO"], change: "remove", stage: "planned" }],
    },
    {
      text: "Oman banned exports of chromite to India.",
      records: [{ kind: "trade", who: "OM", instrument: "export-ban", targets: ["IN"], products: ["chromite"] }],
    },
    {
      text: "Oman's ban on Kenyan flowers ended in January 2026.",
      records: [{ kind: "trade", who: "OM", change: "remove", stage: "ended", targets: ["KE"] }],
    },
    { text: "Peru said it had agreed with Chile on a 14% tariff.", records: [] },
    { text: "Norway's duty on Thai prawns is unlawful, Bangkok said.", records: [] },
    { text: "Fiji struck a deal with Japan on a 7% duty.", records: [] },
    { text: "Norway's 26% duty on Thai prawns breaches its obligations and is unlawful, the WTO found.", records: [] },
    { text: "The EU court said Hungary's 6% export levy on timber was unlawful.", records: [] },
    { text: "The prime minister of Norway shied away from a 26% duty on prawns.", records: [] },
    { text: "Oslo could lift its 26% duty on Thai prawns, but no final decision has been made.", records: [] },
  ],
};
