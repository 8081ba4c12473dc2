import type { FamilyCases } from "./family-case.ts";

/** Public money and aims as desks of different times and places put them, and near misses: rows of our own. */
export const policyNewsFamilies: FamilyCases = {
  "wire style of the eighties": [
    {
      text: "The U.S. Agriculture Department said Morocco was offered an additional 15 mln dlrs in credit guarantees for purchases of U.S. vegetable oil.",
      records: [
        {
          kind: "policy",
          who: "U.S. Agriculture Department",
          stage: "announced",
          amounts: ["USD 15m"],
        },
      ],
    },
    {
      text: "The World Bank said it approved a 75 mln dlr loan to Tunisia to help improve its ports.",
      records: [
        {
          kind: "policy",
          who: "World Bank",
          stage: "adopted",
          amounts: ["USD 75m"],
        },
      ],
    },
    {
      text: "Japan will extend a 12 billion yen loan to Burma for a power project, the Foreign Ministry said.",
      records: [
        {
          kind: "policy",
          who: "Japan",
          stage: "planned",
          amounts: ["JPY 12bn"],
        },
      ],
    },
    {
      text: "Finance Minister Rolf Adler presented a 1988 budget with spending of 96 billion francs to parliament today.",
      records: [
        {
          kind: "policy",
          who: "Finance Minister Rolf Adler",
          stage: "announced",
          amounts: ["CHF 96bn"],
        },
      ],
    },
    {
      text: "The House Agriculture Committee approved a bill that would give wheat farmers 1.2 billion dlrs in disaster payments.",
      records: [
        {
          kind: "policy",
          who: "House Agriculture Committee",
          stage: "adopted",
          amounts: ["USD 1.2bn"],
        },
      ],
    },
    {
      text: "The IMF agreed to lend Jamaica 130 mln dlrs under a standby arrangement.",
      records: [
        {
          kind: "policy",
          who: "IMF",
          stage: "adopted",
          amounts: ["USD 130m"],
        },
      ],
    },
    {
      text: "The Senate voted 61 to 38 to approve a 9.4 billion dlr supplemental spending bill.",
      records: [
        {
          kind: "policy",
          who: "Senate",
          stage: "adopted",
          amounts: ["USD 9.4bn"],
        },
      ],
    },
    {
      text: "The European Community agreed to give Turkey 600 mln Ecus in aid over five years.",
      records: [
        {
          kind: "policy",
          who: "European Community",
          stage: "adopted",
          amounts: ["XEU 600m"],
        },
      ],
    },
    {
      text: "West Germany's cabinet approved tax cuts worth 44 billion marks to take effect in 1990.",
      records: [
        {
          kind: "policy",
          who: "West Germany's cabinet",
          stage: "adopted",
          amounts: ["DEM 44bn"],
        },
      ],
    },
    {
      text: "Prime Minister Anders Lund said the government would inject 2 billion crowns into the shipyards.",
      records: [
        {
          kind: "policy",
          who: "the government",
          stage: "planned",
          amounts: ["SEK 2bn"],
        },
      ],
    },
    {
      text: "The U.S. Commodity Credit Corp has set aside 30 mln dlrs to cover sales of feed grains to Iraq.",
      records: [
        {
          kind: "policy",
          who: "U.S. Commodity Credit Corp",
          stage: "announced",
          amounts: ["USD 30m"],
        },
      ],
    },
    {
      text: "The Reagan administration proposed a 1.02 trillion dlr budget for fiscal 1988.",
      records: [
        {
          kind: "policy",
          who: "Reagan administration",
          stage: "proposed",
          amounts: ["USD 1.02tn"],
        },
      ],
    },
    {
      text: "The Asian Development Bank said it will lend Pakistan 122 mln dlrs for farm credit.",
      records: [
        {
          kind: "policy",
          who: "Asian Development Bank",
          stage: "planned",
          amounts: ["USD 122m"],
        },
      ],
    },
    {
      text: "Canada will provide 12 mln dlrs in food aid to Mozambique, External Affairs Minister Joe Hale said.",
      records: [
        {
          kind: "policy",
          who: "Canada",
          stage: "planned",
          amounts: ["USD 12m"],
        },
      ],
    },
    {
      text: "The U.S. Department of Agriculture announced 20 mln dlrs in export bonuses for flour sales to Egypt.",
      records: [
        {
          kind: "policy",
          who: "U.S. Department of Agriculture",
          stage: "announced",
          amounts: ["USD 20m"],
        },
      ],
    },
    {
      text: "Kenya's 1987/88 budget provides for spending of 48 billion shillings.",
      records: [
        {
          kind: "policy",
          who: "Kenya",
          stage: "announced",
          amounts: ["KES 48bn"],
        },
      ],
    },
    {
      text: "The Bundestag passed a 1988 budget of 275 billion marks.",
      records: [
        {
          kind: "policy",
          who: "Bundestag",
          stage: "adopted",
          amounts: ["DEM 275bn"],
        },
      ],
    },
    {
      text: "Italy granted Egypt a 200 mln dlr soft loan.",
      records: [
        {
          kind: "policy",
          who: "Italy",
          stage: "announced",
          amounts: ["USD 200m"],
        },
      ],
    },
    {
      text: "Net profit at the state lender rose to 3.4 billion riyals, helped by higher fees.",
      records: [],
    },
    {
      text: "Brazil suspended interest payments on 68 billion dlrs of bank debt.",
      records: [],
    },
    {
      text: "The airline has asked for a £500m loan from its banks.",
      records: [],
    },
    {
      text: "Spain's banks set aside 9 billion euros to cover bad loans.",
      records: [],
    },
    {
      text: "The government expects the sale of the airline to bring in 900 million euros.",
      records: [],
    },
    {
      text: "China signed contracts worth 8.6 billion U.S. dollars with foreign firms at the fair.",
      records: [],
    },
    {
      text: "The department recovered $2.4 billion in false claims last year.",
      records: [],
    },
    {
      text: "Voters in the county will decide whether to borrow $200 million for parks.",
      records: [],
    },
    {
      text: "The bank expects Vietnam's economy to grow 6.5 percent by 2027.",
      records: [],
    },
    {
      text: "Inflation will slow to 2 percent by the end of 2027, the central bank said.",
      records: [],
    },
    {
      text: "The bank repaid 5 billion euros of state aid it received during the crisis.",
      records: [],
    },
    {
      text: "Norway's sovereign wealth fund, worth $600 billion, sold its shares in the miner.",
      records: [],
    },
    {
      text: "Britain owes bondholders 900 billion pounds.",
      records: [],
    },
    {
      text: "The fund has helped 300 firms since the government set it up in 2009.",
      records: [],
    },
    {
      text: "Its assets under management rose to $2 billion, helped by a government programme.",
      records: [],
    },
    {
      text: "The agency said 4.5 million people had signed up for the health plans.",
      records: [],
    },
  ],
  "broadcast style": [
    {
      text: "Gordon Brown has pledged an extra £1.5bn for schools over three years.",
      records: [
        {
          kind: "policy",
          who: "Gordon Brown",
          stage: "announced",
          amounts: ["GBP 1.5bn"],
        },
      ],
    },
    {
      text: "The Conservatives have promised £4bn of tax cuts if they win the next election.",
      records: [
        {
          kind: "policy",
          who: "Conservatives",
          stage: "proposed",
          amounts: ["GBP 4bn"],
        },
      ],
    },
    {
      text: "The UK is to give £75m to help the victims of the earthquake.",
      records: [
        {
          kind: "policy",
          who: "UK",
          stage: "announced",
          amounts: ["GBP 75m"],
        },
      ],
    },
    {
      text: "The government has set aside £45m to help farmers.",
      records: [
        {
          kind: "policy",
          who: "The government",
          stage: "announced",
          amounts: ["GBP 45m"],
        },
      ],
    },
    {
      text: "Labour plans to spend £9bn on new school buildings.",
      records: [
        {
          kind: "policy",
          who: "Labour",
          stage: "proposed",
          amounts: ["GBP 9bn"],
        },
      ],
    },
    {
      text: "Japan has offered $500m in grants to countries hit by the wave.",
      records: [
        {
          kind: "policy",
          who: "Japan",
          stage: "announced",
          amounts: ["USD 500m"],
        },
      ],
    },
    {
      text: "Ministers have agreed a £250m package of help for post offices.",
      records: [
        {
          kind: "policy",
          who: "Ministers",
          stage: "adopted",
          amounts: ["GBP 250m"],
        },
      ],
    },
    {
      text: "The European Union is to increase its aid to the region to 350m euros.",
      records: [
        {
          kind: "policy",
          who: "European Union",
          stage: "announced",
          amounts: ["EUR 350m"],
        },
      ],
    },
    {
      text: "The German government is planning to cut spending by 14bn euros next year.",
      records: [
        {
          kind: "policy",
          who: "German government",
          stage: "planned",
          amounts: ["EUR 14bn"],
        },
      ],
    },
    {
      text: "Donors have pledged more than $5bn to rebuild the coast.",
      records: [
        {
          kind: "policy",
          who: "Donors",
          stage: "announced",
          amounts: ["USD >5bn"],
        },
      ],
    },
    {
      text: "Rich countries agreed to write off $40bn of debt owed by the poorest nations.",
      records: [
        {
          kind: "policy",
          who: "countries",
          stage: "adopted",
          amounts: ["USD 40bn"],
        },
      ],
    },
    {
      text: "The £3bn scheme, unveiled by Transport Secretary Alan Hartley, will pay for 20 new stations.",
      records: [
        {
          kind: "policy",
          who: "Transport Secretary Alan Hartley",
          stage: "announced",
          amounts: ["GBP 3bn"],
        },
      ],
    },
    {
      text: "Chancellor Gordon Brown is set to announce a £3bn package for pensioners in his Budget.",
      records: [
        {
          kind: "policy",
          who: "Chancellor Gordon Brown",
          stage: "announced",
          amounts: ["GBP 3bn"],
        },
      ],
    },
    {
      text: "The Treasury has earmarked £7.5bn for the rail link.",
      records: [
        {
          kind: "policy",
          who: "Treasury",
          stage: "announced",
          amounts: ["GBP 7.5bn"],
        },
      ],
    },
    {
      text: "France has pledged 56m euros in aid to countries hit by the floods.",
      records: [
        {
          kind: "policy",
          who: "France",
          stage: "announced",
          amounts: ["EUR 56m"],
        },
      ],
    },
    {
      text: "Germany's coalition has agreed to invest 6bn euros in schools and research.",
      records: [
        {
          kind: "policy",
          who: "Germany",
          stage: "adopted",
          amounts: ["EUR 6bn"],
        },
      ],
    },
    {
      text: "Brazil is to spend $2bn on irrigation for its dry north-east.",
      records: [
        {
          kind: "policy",
          who: "Brazil",
          stage: "announced",
          amounts: ["USD 2bn"],
        },
      ],
    },
    {
      text: "Tory leader Alan Peel said his party would cut taxes by £4bn.",
      records: [
        {
          kind: "policy",
          who: "Tory leader Alan Peel",
          stage: "proposed",
          amounts: ["GBP 4bn"],
        },
      ],
    },
    {
      text: "The Department for Transport said it would give £20m to rural buses.",
      records: [
        {
          kind: "policy",
          who: "Department for Transport",
          stage: "planned",
          amounts: ["GBP 20m"],
        },
      ],
    },
    {
      text: "Ministers want to spend an extra £200m on flood defences.",
      records: [
        {
          kind: "policy",
          who: "Ministers",
          stage: "proposed",
          amounts: ["GBP 200m"],
        },
      ],
    },
    {
      text: "India's finance minister, P Ramesh, has unveiled a budget that raises spending on farms by 25%.",
      records: [],
    },
    {
      text: "The US is giving $350m in relief to South Asia, Secretary of State Carl Hewitt has said.",
      records: [
        {
          kind: "policy",
          who: "US",
          stage: "announced",
          amounts: ["USD 350m"],
        },
      ],
    },
    {
      text: "The Commerce Department said retail sales climbed to 4.1 billion dlrs in May.",
      records: [],
    },
    {
      text: "The BBC will spend £200m on a new headquarters in the north.",
      records: [],
    },
    {
      text: "The charity hopes to raise £3m for victims of the earthquake.",
      records: [],
    },
    {
      text: "The European Central Bank bought 2.2 billion euros of government bonds last week.",
      records: [],
    },
    {
      text: "Iran's oil exports earned it $70 billion last year.",
      records: [],
    },
    {
      text: "The province's output value reached 640 billion yuan in the first half.",
      records: [],
    },
    {
      text: "Lorne Aerospace received a $340 million contract from the Air Force.",
      records: [],
    },
    {
      text: "Wall Street firms paid $20 billion in bonuses.",
      records: [],
    },
    {
      text: "The utility plans to retire four coal plants by 2028.",
      records: [],
    },
    {
      text: "China's foreign exchange reserves rose to 3.2 trillion yuan at the end of March.",
      records: [],
    },
    {
      text: "The government lost $10 billion on its bailout of General Motors.",
      records: [],
    },
    {
      text: "The regulator ordered the bank to pay $1.9 billion to settle charges that it laundered money.",
      records: [],
    },
    {
      text: "China Development Bank lent $3 billion to the oil firm.",
      records: [],
    },
    {
      text: "The central bank injected 120 billion yuan via reverse repos on Tuesday.",
      records: [],
    },
    {
      text: "The finance ministry sold 200 billion rupees of Treasury bills.",
      records: [],
    },
    {
      text: "The union wants the government to raise the minimum wage to $15 an hour.",
      records: [],
    },
  ],
  "agency style": [
    {
      text: "Spain's cabinet on Friday approved spending cuts worth 27 billion euros for this year.",
      records: [
        {
          kind: "policy",
          who: "Spain's cabinet",
          stage: "adopted",
          amounts: ["EUR 27bn"],
        },
      ],
    },
    {
      text: "Greece secured a 130 billion euro bailout from the euro zone and the IMF on Tuesday.",
      records: [
        {
          kind: "policy",
          who: "euro zone",
          stage: "announced",
          amounts: ["EUR 130bn"],
        },
      ],
    },
    {
      text: "The International Monetary Fund on Monday approved an 18-month, $2.1 billion stand-by loan for Armenia.",
      records: [
        {
          kind: "policy",
          who: "International Monetary Fund",
          stage: "adopted",
          amounts: ["USD 2.1bn"],
        },
      ],
    },
    {
      text: "The Treasury will invest $40 billion in the insurer, adding to an $85 billion loan from the Federal Reserve.",
      records: [
        {
          kind: "policy",
          who: "Treasury",
          stage: "planned",
          amounts: ["USD 40bn"],
        },
      ],
    },
    {
      text: "Russia said it would lend Serbia $500 million to plug its budget gap.",
      records: [
        {
          kind: "policy",
          who: "Russia",
          stage: "planned",
          amounts: ["USD 500m"],
        },
      ],
    },
    {
      text: "Beijing announced a 40 billion yuan subsidy programme for rural buyers of appliances.",
      records: [
        {
          kind: "policy",
          who: "Beijing",
          stage: "announced",
          amounts: ["CNY 40bn"],
        },
      ],
    },
    {
      text: "China's central government will spend 850 billion yuan on health care reform by 2011.",
      records: [
        {
          kind: "policy",
          who: "China",
          stage: "planned",
          amounts: ["CNY 850bn"],
        },
      ],
    },
    {
      text: "India plans to invest $1 trillion in infrastructure in the five years to March 2017.",
      records: [
        {
          kind: "policy",
          who: "India",
          stage: "planned",
          amounts: ["USD 1tn"],
        },
      ],
    },
    {
      text: "Brazil on Tuesday unveiled a package of tax breaks worth 7 billion reais to shield manufacturers from a strong currency.",
      records: [
        {
          kind: "policy",
          who: "Brazil",
          stage: "announced",
          amounts: ["BRL 7bn"],
        },
      ],
    },
    {
      text: "Saudi Arabia's King Abdullah announced benefits for his people worth $37 billion.",
      records: [
        {
          kind: "policy",
          who: "Saudi Arabia's King Abdullah",
          stage: "announced",
          amounts: ["USD 37bn"],
        },
      ],
    },
    {
      text: "The bill, which the Senate approved last week, includes $19 billion for hospitals.",
      records: [
        {
          kind: "policy",
          who: "Senate",
          stage: "adopted",
          amounts: ["USD 19bn"],
        },
      ],
    },
    {
      text: "South Korea's government proposed an extra budget of 17.3 trillion won to spur growth.",
      records: [
        {
          kind: "policy",
          who: "South Korea's government",
          stage: "proposed",
          amounts: ["KRW 17.3tn"],
        },
      ],
    },
    {
      text: "Thailand will borrow 350 billion baht to finance flood defences, the finance minister said.",
      records: [],
    },
    {
      text: "Australia's government will cut A$4.7 billion from defence over four years.",
      records: [
        {
          kind: "policy",
          who: "Australia's government",
          stage: "planned",
          amounts: ["AUD 4.7bn"],
        },
      ],
    },
    {
      text: "Hungary will receive a 20 billion euro loan package led by the IMF.",
      records: [
        {
          kind: "policy",
          who: "IMF",
          stage: "planned",
          amounts: ["EUR 20bn"],
        },
      ],
    },
    {
      text: "Ireland pumped 7 billion euros into its two largest banks in return for preference shares.",
      records: [
        {
          kind: "policy",
          who: "Ireland",
          stage: "announced",
          amounts: ["EUR 7bn"],
        },
      ],
    },
    {
      text: "Argentina's president said on Wednesday that the state would offer companies cheap loans worth 13 billion pesos.",
      records: [
        {
          kind: "policy",
          who: "Argentina's president",
          stage: "announced",
          amounts: ["ARS 13bn"],
        },
      ],
    },
    {
      text: "Norway's centre-left government wants to spend an extra 20 billion crowns to fight unemployment.",
      records: [
        {
          kind: "policy",
          who: "Norway",
          stage: "proposed",
          amounts: ["NOK 20bn"],
        },
      ],
    },
    {
      text: "Canada's Conservative government announced C$12 billion in new spending on roads, bridges and water systems.",
      records: [
        {
          kind: "policy",
          who: "Canada's Conservative government",
          stage: "announced",
          amounts: ["CAD 12bn"],
        },
      ],
    },
    {
      text: "Indonesia has allocated 71 trillion rupiah for its fiscal stimulus this year.",
      records: [
        {
          kind: "policy",
          who: "Indonesia",
          stage: "announced",
          amounts: ["IDR 71tn"],
        },
      ],
    },
    {
      text: "Hong Kong will hand out HK$6,000 to every adult resident.",
      records: [
        {
          kind: "policy",
          who: "Hong Kong",
          stage: "planned",
          amounts: ["HKD 6000"],
        },
      ],
    },
    {
      text: "Lawmakers passed the 2013 budget, which foresees spending of 2.3 trillion koruna.",
      records: [
        {
          kind: "policy",
          who: "Lawmakers",
          stage: "adopted",
          amounts: ["CZK 2.3tn"],
        },
      ],
    },
    {
      text: "Nigeria has approved 200 billion naira of loans for textile mills.",
      records: [
        {
          kind: "policy",
          who: "Nigeria",
          stage: "adopted",
          amounts: ["NGN 200bn"],
        },
      ],
    },
    {
      text: "Kuwait's parliament approved on Tuesday a 30 billion dinar development plan.",
      records: [
        {
          kind: "policy",
          who: "Kuwait's parliament",
          stage: "adopted",
          amounts: ["KWD 30bn"],
        },
      ],
    },
    {
      text: "The euro zone's 750 billion euro rescue fund will start lending in July, officials said.",
      records: [
        {
          kind: "policy",
          who: "euro zone",
          stage: "announced",
          amounts: ["EUR 750bn"],
        },
      ],
    },
    {
      text: "The European Commission proposed a 1.03 trillion euro budget for 2014-2020.",
      records: [
        {
          kind: "policy",
          who: "European Commission",
          stage: "proposed",
          amounts: ["EUR 1.03tn"],
        },
      ],
    },
    {
      text: "Dubai said it had received $10 billion from Abu Dhabi to help pay its debts.",
      records: [
        {
          kind: "policy",
          who: "Abu Dhabi",
          stage: "announced",
          amounts: ["USD 10bn"],
        },
      ],
    },
    {
      text: "Greece's parliament approved a new round of austerity measures worth 13.5 billion euros.",
      records: [
        {
          kind: "policy",
          who: "Greece's parliament",
          stage: "adopted",
          amounts: ["EUR 13.5bn"],
        },
      ],
    },
    {
      text: "Latvia will have to cut its budget by 500 million lats to get the next instalment of its 7.5 billion euro loan.",
      records: [
        {
          kind: "policy",
          who: "Latvia",
          stage: "planned",
          amounts: ["LVL 500m"],
        },
      ],
    },
    {
      text: "Russia's finance ministry proposed spending 1.6 trillion roubles on a bank bailout.",
      records: [
        {
          kind: "policy",
          who: "Russia's finance ministry",
          stage: "proposed",
          amounts: ["RUB 1.6tn"],
        },
      ],
    },
    {
      text: "Japan's cabinet on Friday endorsed an 11.4 trillion yen extra budget.",
      records: [
        {
          kind: "policy",
          who: "Japan's cabinet",
          stage: "adopted",
          amounts: ["JPY 11.4tn"],
        },
      ],
    },
    {
      text: "Tokyo plans a fiscal stimulus of about 5 trillion yen, the Nikkei newspaper reported.",
      records: [
        {
          kind: "policy",
          who: "Tokyo",
          stage: "planned",
          amounts: ["JPY ~5tn"],
        },
      ],
    },
    {
      text: "The IMF said it would release a 2.2 billion euro tranche of aid to Greece.",
      records: [
        {
          kind: "policy",
          who: "IMF",
          stage: "announced",
          amounts: ["EUR 2.2bn"],
        },
      ],
    },
    {
      text: "The Philippine government is seeking a $500 million loan from the World Bank.",
      records: [
        {
          kind: "policy",
          who: "Philippine government",
          stage: "proposed",
          amounts: ["USD 500m"],
        },
      ],
    },
    {
      text: "The United States pledged $100 million to help Pakistan's refugees.",
      records: [
        {
          kind: "policy",
          who: "United States",
          stage: "announced",
          amounts: ["USD 100m"],
        },
      ],
    },
    {
      text: "Vietnam's government plans to offer 4 percent interest subsidies on loans worth 400 trillion dong.",
      records: [
        {
          kind: "policy",
          who: "Vietnam's government",
          stage: "announced",
          amounts: ["VND 400tn"],
        },
      ],
    },
    {
      text: "Seoul will inject 1 trillion won into Kookmin Shipyard's creditors, the finance minister said.",
      records: [
        {
          kind: "policy",
          who: "Seoul",
          stage: "planned",
          amounts: ["KRW 1tn"],
        },
      ],
    },
    {
      text: "South Africa allocated 787 billion rand for public works over three years.",
      records: [
        {
          kind: "policy",
          who: "South Africa",
          stage: "announced",
          amounts: ["ZAR 787bn"],
        },
      ],
    },
    {
      text: "The cabinet of Pakistan approved a 3.8 trillion rupee budget for the fiscal year to June 2014.",
      records: [
        {
          kind: "policy",
          who: "cabinet of Pakistan",
          stage: "adopted",
          amounts: ["PKR 3.8tn"],
        },
      ],
    },
    {
      text: "Israel's cabinet voted to cut the defence budget by 3 billion shekels.",
      records: [
        {
          kind: "policy",
          who: "Israel's cabinet",
          stage: "adopted",
          amounts: ["ILS 3bn"],
        },
      ],
    },
    {
      text: "Cairo raised fuel subsidies to 95 billion pounds this year.",
      records: [
        {
          kind: "policy",
          who: "Cairo",
          stage: "announced",
          amounts: ["EGP 95bn"],
        },
      ],
    },
    {
      text: "Angola has budgeted $40 billion for roads and dams.",
      records: [
        {
          kind: "policy",
          who: "Angola",
          stage: "announced",
          amounts: ["USD 40bn"],
        },
      ],
    },
    {
      text: "The government has agreed to spend more than 20 billion pesos on dredging, Budget Secretary Rolando Cruz said.",
      records: [
        {
          kind: "policy",
          who: "The government",
          stage: "adopted",
          amounts: ["MXN >20bn"],
        },
      ],
    },
    {
      text: "Ghana's president launched a $1.5 billion housing programme.",
      records: [
        {
          kind: "policy",
          who: "Ghana's president",
          stage: "announced",
          amounts: ["USD 1.5bn"],
        },
      ],
    },
    {
      text: "Opposition leader Marc Duval promised a 10 billion euro fund for small firms.",
      records: [
        {
          kind: "policy",
          who: "Opposition leader Marc Duval",
          stage: "proposed",
          amounts: ["EUR 10bn"],
        },
      ],
    },
    {
      text: "Beijing will subsidise electric buses with 30,000 yuan each.",
      records: [
        {
          kind: "policy",
          who: "Beijing",
          stage: "planned",
          amounts: ["CNY 30000"],
        },
      ],
    },
    {
      text: "U.S. farm exports will total 26 billion dlrs this year, a government report said.",
      records: [],
    },
    {
      text: "Shoppers spent £3bn over the holiday weekend, a survey found.",
      records: [],
    },
    {
      text: "The council was fined £400,000 after a worker was hurt.",
      records: [],
    },
    {
      text: "The fund manager holds $3 billion of Russian government debt.",
      records: [],
    },
    {
      text: "Taxpayers have lost 12 billion pounds on their stake in the bank.",
      records: [],
    },
    {
      text: "Tourism revenue in Hainan totalled 3.2 billion yuan in the quarter.",
      records: [],
    },
    {
      text: "A federal judge approved a $70 million settlement with homeowners.",
      records: [],
    },
    {
      text: "The national debt passed $30 trillion for the first time.",
      records: [],
    },
    {
      text: "Half of all new cars will be electric by 2035, the consultancy said.",
      records: [],
    },
    {
      text: "The budget deficit widened to 8.9 percent of GDP last year, the finance ministry said.",
      records: [],
    },
    {
      text: "The company won a $300 million contract from the Indian government to build a bridge.",
      records: [],
    },
    {
      text: "The drought cost the state $2.2 billion and 17,000 jobs, a study found.",
      records: [],
    },
    {
      text: "Economists say the stimulus may add 1 percent to growth this year.",
      records: [],
    },
    {
      text: "The European Central Bank lent banks 489 billion euros for three years.",
      records: [],
    },
    {
      text: "The price of the plan was put at $4 billion by a watchdog.",
      records: [],
    },
    {
      text: "Global solar capacity will reach 1,000 gigawatts by 2022, the agency forecast.",
      records: [],
    },
  ],
  "state media and releases": [
    {
      text: "China will allocate 5.7 billion yuan (about 835 million U.S. dollars) for drought relief this year.",
      records: [
        {
          kind: "policy",
          who: "China",
          stage: "planned",
          amounts: ["CNY 5.7bn"],
        },
      ],
    },
    {
      text: "The Ministry of Finance said Thursday it had earmarked 3.2 billion yuan to build rural libraries.",
      records: [
        {
          kind: "policy",
          who: "Ministry of Finance",
          stage: "announced",
          amounts: ["CNY 3.2bn"],
        },
      ],
    },
    {
      text: "The State Council has approved a plan to invest 220 billion yuan in water projects.",
      records: [
        {
          kind: "policy",
          who: "State Council",
          stage: "adopted",
          amounts: ["CNY 220bn"],
        },
      ],
    },
    {
      text: "Hunan Province plans to invest 12 billion yuan in rail transit in the next three years.",
      records: [
        {
          kind: "policy",
          who: "Hunan Province",
          stage: "planned",
          amounts: ["CNY 12bn"],
        },
      ],
    },
    {
      text: "The central government has so far allocated 640 million yuan for flood relief in Anhui.",
      records: [
        {
          kind: "policy",
          who: "The central government",
          stage: "announced",
          amounts: ["CNY 640m"],
        },
      ],
    },
    {
      text: "China's investment in railway construction will reach 700 billion yuan this year, the railways minister said.",
      records: [
        {
          kind: "policy",
          who: "China",
          stage: "planned",
          amounts: ["CNY 700bn"],
        },
      ],
    },
    {
      text: "China aims to have 15 percent of its energy come from non-fossil sources by 2020.",
      records: [
        {
          kind: "policy",
          who: "China",
          goals: ["15% 2020-12-31"],
        },
      ],
    },
    {
      text: "The national defense budget will rise 7.2 percent to 1.55 trillion yuan this year, according to a draft budget report.",
      records: [
        {
          kind: "policy",
          stage: "planned",
          amounts: ["CNY 1.55tn"],
        },
      ],
    },
    {
      text: "The European Commission has approved, under EU State aid rules, a €350 million Italian scheme to support hydrogen producers.",
      records: [
        {
          kind: "policy",
          who: "European Commission",
          stage: "adopted",
          amounts: ["EUR 350m"],
        },
      ],
    },
    {
      text: "The Commission today adopted a €120 million humanitarian aid package for the Horn of Africa.",
      records: [
        {
          kind: "policy",
          who: "Commission",
          stage: "adopted",
          amounts: ["EUR 120m"],
        },
      ],
    },
    {
      text: "The European Investment Bank is lending EUR 150 million to Croatia to upgrade its railways.",
      records: [
        {
          kind: "policy",
          who: "European Investment Bank",
          stage: "announced",
          amounts: ["EUR 150m"],
        },
      ],
    },
    {
      text: "The EU will provide an additional €20 million in humanitarian aid to families in Yemen.",
      records: [
        {
          kind: "policy",
          who: "EU",
          stage: "planned",
          amounts: ["EUR 20m"],
        },
      ],
    },
    {
      text: "The U.S. Department of Energy (DOE) today announced up to $65 million in funding for geothermal research.",
      records: [
        {
          kind: "policy",
          who: "U.S. Department of Energy",
          stage: "announced",
          amounts: ["USD <=65m"],
        },
      ],
    },
    {
      text: "USDA is investing $310 million to bring high-speed internet to rural areas.",
      records: [
        {
          kind: "policy",
          who: "USDA",
          stage: "announced",
          amounts: ["USD 310m"],
        },
      ],
    },
    {
      text: "Governor Lena Ortiz announced $18 million in grants for small dairies.",
      records: [
        {
          kind: "policy",
          who: "Governor Lena Ortiz",
          stage: "announced",
          amounts: ["USD 18m"],
        },
      ],
    },
    {
      text: "The Government of Canada is investing $45 million over five years in salmon research.",
      records: [
        {
          kind: "policy",
          who: "Government of Canada",
          stage: "announced",
          amounts: ["CAD 45m"],
        },
      ],
    },
    {
      text: "The Biden-Harris Administration announced $2.8 billion for battery makers under the Bipartisan Infrastructure Law.",
      records: [
        {
          kind: "policy",
          who: "Biden-Harris Administration",
          stage: "announced",
          amounts: ["USD 2.8bn"],
        },
      ],
    },
    {
      text: "Today the Secretary of Transportation awarded $225 million for 43 bridges in 29 states.",
      records: [
        {
          kind: "policy",
          who: "Secretary of Transportation",
          stage: "announced",
          amounts: ["USD 225m"],
        },
      ],
    },
    {
      text: "The Minister for Agriculture, Tom Hayes, today announced a €12 million scheme for tillage farmers.",
      records: [
        {
          kind: "policy",
          who: "Tom Hayes",
          stage: "announced",
          amounts: ["EUR 12m"],
        },
      ],
    },
    {
      text: "The funding is part of the government's £2.4 billion Shared Growth Fund.",
      records: [
        {
          kind: "policy",
          who: "the government's",
          stage: "announced",
          amounts: ["GBP 2.4bn"],
        },
      ],
    },
    {
      text: "The U.S. Department of Commerce's Economic Development Administration is awarding $2.3 million to the city of Dubuque.",
      records: [
        {
          kind: "policy",
          who: "Economic Development Administration",
          stage: "announced",
          amounts: ["USD 2.3m"],
        },
      ],
    },
    {
      text: "The EU has mobilised €10 million from its emergency reserve for Chad.",
      records: [
        {
          kind: "policy",
          who: "EU",
          stage: "announced",
          amounts: ["EUR 10m"],
        },
      ],
    },
    {
      text: "The grant, totalling £1.2 million, will be used to restore 40 ponds.",
      records: [],
    },
    {
      text: "Housing Minister Clare Boyle has announced £30 million of funding to build 400 council homes.",
      records: [
        {
          kind: "policy",
          who: "Housing Minister Clare Boyle",
          stage: "announced",
          amounts: ["GBP 30m"],
        },
      ],
    },
    {
      text: "The Queensland Government has committed $80 million to the port upgrade.",
      records: [
        {
          kind: "policy",
          who: "Queensland Government",
          stage: "announced",
          amounts: ["USD 80m"],
        },
      ],
    },
    {
      text: "HUD awarded $45 million to 38 housing authorities.",
      records: [
        {
          kind: "policy",
          who: "HUD",
          stage: "announced",
          amounts: ["USD 45m"],
        },
      ],
    },
    {
      text: "Taoiseach Mary Quinn today launched a €25 million fund for coastal towns.",
      records: [
        {
          kind: "policy",
          who: "Taoiseach Mary Quinn",
          stage: "announced",
          amounts: ["EUR 25m"],
        },
      ],
    },
    {
      text: "The Commission will make available €300 million to help farmers affected by the drought.",
      records: [
        {
          kind: "policy",
          who: "Commission",
          stage: "planned",
          amounts: ["EUR 300m"],
        },
      ],
    },
    {
      text: "The Ministry of Health has allocated RM50 million for new clinics.",
      records: [
        {
          kind: "policy",
          who: "Ministry of Health",
          stage: "announced",
          amounts: ["MYR 50m"],
        },
      ],
    },
    {
      text: "The programme will receive NZ$12 million in additional funding over four years, Minister Anna Tui said.",
      records: [
        {
          kind: "policy",
          who: "Minister Anna Tui",
          stage: "planned",
          amounts: ["NZD 12m"],
        },
      ],
    },
    {
      text: "The country's foreign debt stood at 14 billion dlrs at the end of 1986.",
      records: [],
    },
    {
      text: "The supermarket pledged £50m to cut the price of milk.",
      records: [],
    },
    {
      text: "House prices will rise 4% this year, the building society said.",
      records: [],
    },
    {
      text: "Portugal's budget gap narrowed to 4.4 billion euros, the finance ministry said.",
      records: [],
    },
    {
      text: "Economists polled by the agency expect a deficit of 40 billion rand.",
      records: [],
    },
    {
      text: "The European Commission has fined five makers of glass €310 million for a cartel.",
      records: [],
    },
    {
      text: "Prosecutors said the mayor stole $3 million from a housing fund.",
      records: [],
    },
    {
      text: "Emissions in the bloc fell 3 percent in 2012, the agency said.",
      records: [],
    },
    {
      text: "Researchers want to plant a million trees in the delta by 2030.",
      records: [],
    },
    {
      text: "China's trade surplus with the United States was $20 billion in May.",
      records: [],
    },
    {
      text: "The U.S. economy grew 2.5 percent in the first quarter, the Commerce Department said.",
      records: [],
    },
    {
      text: "The state-owned utility plans to invest 4 billion reais in transmission lines.",
      records: [],
    },
    {
      text: "Consumer spending rose $12 billion in March, the government reported.",
      records: [],
    },
    {
      text: "Exports to Russia fell by 300 million euros after the ban.",
      records: [],
    },
    {
      text: "Gross domestic product was 12.3 trillion yen in the quarter, the Cabinet Office said.",
      records: [],
    },
    {
      text: "Ford aims to cut its emissions by 30 percent by 2025.",
      records: [],
    },
  ],
  "American press": [
    {
      text: "The House on Wednesday gave final approval to a $1.9 trillion coronavirus relief package.",
      records: [
        {
          kind: "policy",
          who: "House",
          stage: "adopted",
          amounts: ["USD 1.9tn"],
        },
      ],
    },
    {
      text: "Biden's plan would forgive up to $10,000 in student debt per borrower.",
      records: [
        {
          kind: "policy",
          who: "Biden",
          stage: "planned",
          amounts: ["USD <=10000"],
        },
      ],
    },
    {
      text: "Senate Democrats unveiled a $3.5 trillion budget resolution that would expand Medicare.",
      records: [
        {
          kind: "policy",
          who: "Senate Democrats",
          stage: "proposed",
          amounts: ["USD 3.5tn"],
        },
      ],
    },
    {
      text: "The Federal Emergency Management Agency has approved $130 million in aid for survivors of the hurricane.",
      records: [
        {
          kind: "policy",
          who: "Federal Emergency Management Agency",
          stage: "adopted",
          amounts: ["USD 130m"],
        },
      ],
    },
    {
      text: "The White House wants $10.5 billion more for Ukraine.",
      records: [
        {
          kind: "policy",
          who: "White House",
          stage: "proposed",
          amounts: ["USD 10.5bn"],
        },
      ],
    },
    {
      text: "Congress is weighing a $95 billion aid bill for Ukraine, Israel and Taiwan.",
      records: [
        {
          kind: "policy",
          who: "Congress",
          stage: "proposed",
          amounts: ["USD 95bn"],
        },
      ],
    },
    {
      text: "The Australian government has announced a A$42 billion plan to stimulate the economy.",
      records: [
        {
          kind: "policy",
          who: "Australian government",
          stage: "announced",
          amounts: ["AUD 42bn"],
        },
      ],
    },
    {
      text: "Germany is setting up a 500 billion euro fund to guarantee loans between banks.",
      records: [
        {
          kind: "policy",
          who: "Germany",
          stage: "announced",
          amounts: ["EUR 500bn"],
        },
      ],
    },
    {
      text: "California lawmakers approved $1.1 billion for bullet train construction.",
      records: [
        {
          kind: "policy",
          who: "California lawmakers",
          stage: "adopted",
          amounts: ["USD 1.1bn"],
        },
      ],
    },
    {
      text: "The mayor of London said he would spend 50 million pounds on cycle lanes.",
      records: [
        {
          kind: "policy",
          who: "mayor of London",
          stage: "planned",
          amounts: ["GBP 50m"],
        },
      ],
    },
    {
      text: "House Democrats on Tuesday released a $3 trillion relief bill that includes $500 billion for states.",
      records: [
        {
          kind: "policy",
          who: "House Democrats",
          stage: "proposed",
          amounts: ["USD 3tn", "USD 500bn"],
        },
      ],
    },
    {
      text: "The president's $1.8 trillion American Families Plan would make community college free.",
      records: [
        {
          kind: "policy",
          who: "The president's",
          stage: "announced",
          amounts: ["USD 1.8tn"],
        },
      ],
    },
    {
      text: "The administration's bank-rescue plan sets aside $75 billion to prevent foreclosures.",
      records: [
        {
          kind: "policy",
          who: "The administration's",
          stage: "proposed",
          amounts: ["USD 75bn"],
        },
      ],
    },
    {
      text: "Mr. Bush asked Congress for $70 billion to pay for the war.",
      records: [
        {
          kind: "policy",
          who: "Mr. Bush",
          stage: "proposed",
          amounts: ["USD 70bn"],
        },
      ],
    },
    {
      text: "Lawmakers are negotiating a $1 trillion infrastructure package.",
      records: [
        {
          kind: "policy",
          who: "Lawmakers",
          stage: "proposed",
          amounts: ["USD 1tn"],
        },
      ],
    },
    {
      text: "The Senate approved $60 billion in aid for Ukraine on Tuesday night.",
      records: [
        {
          kind: "policy",
          who: "Senate",
          stage: "adopted",
          amounts: ["USD 60bn"],
        },
      ],
    },
    {
      text: "Families earning less than $150,000 will receive $3,000 per child under President Biden's plan.",
      records: [
        {
          kind: "policy",
          who: "President Biden",
          stage: "planned",
          amounts: ["USD 3000"],
        },
      ],
    },
    {
      text: "Mexico's president vowed to spend $40 billion on pipelines and refineries by 2030.",
      records: [
        {
          kind: "policy",
          who: "Mexico's president",
          stage: "announced",
          amounts: ["USD 40bn"],
        },
      ],
    },
    {
      text: "The White House on Friday announced $1.2 billion in new grants for carbon capture.",
      records: [
        {
          kind: "policy",
          who: "White House",
          stage: "announced",
          amounts: ["USD 1.2bn"],
        },
      ],
    },
    {
      text: "Money supply grew by 3.1 billion dlrs in the week, the central bank said.",
      records: [],
    },
    {
      text: "The club has agreed to pay £20m for the striker.",
      records: [],
    },
    {
      text: "The treasury sold 5 billion euros of 10-year bonds at a yield of 4.2 percent.",
      records: [],
    },
    {
      text: "The company plans to invest 3 billion reais in the state of Parana by 2014.",
      records: [],
    },
    {
      text: "China's retail sales rose 12 percent to 1.9 trillion yuan in June.",
      records: [],
    },
    {
      text: "The bank issued €1 billion of green bonds to fund wind farms.",
      records: [],
    },
    {
      text: "Consumer prices rose 3.1 percent in March, the Labor Department said.",
      records: [],
    },
    {
      text: "The carmaker will stop selling diesel cars in Europe by 2030.",
      records: [],
    },
    {
      text: "The population of Lagos will double by 2050.",
      records: [],
    },
    {
      text: "Italy sold 8 billion euros of bonds at an auction on Thursday.",
      records: [],
    },
    {
      text: "Government revenue fell to 12 billion riyals in 2009, the ministry said.",
      records: [],
    },
    {
      text: "Foreign direct investment in China rose 8 percent to $100 billion in 2010.",
      records: [],
    },
    {
      text: "The country needs $50 billion to rebuild, the United Nations estimates.",
      records: [],
    },
    {
      text: "Analysts expect China to announce a stimulus of 2 trillion yuan.",
      records: [],
    },
    {
      text: "China's industrial output rose 9.2 percent in May from a year earlier.",
      records: [],
    },
    {
      text: "The oil minister said output would reach 4 million barrels a day by 2015.",
      records: [],
    },
  ],
  "dated aims": [
    {
      text: "The European Union aims to cut emissions by at least 55 percent by 2030 compared with 1990.",
      records: [
        {
          kind: "policy",
          who: "European Union",
          goals: ["<=55% 2030-12-31"],
          from: "1990",
        },
      ],
    },
    {
      text: "India has set a target of installing 100 gigawatts of solar power by 2022.",
      records: [
        {
          kind: "policy",
          who: "India",
          goals: ["100 2022-12-31"],
        },
      ],
    },
    {
      text: "Germany wants one million electric cars on its roads by 2020.",
      records: [
        {
          kind: "policy",
          who: "Germany",
          goals: ["1m 2020-12-31"],
        },
      ],
    },
    {
      text: "Japan has pledged to become carbon neutral by 2050.",
      records: [
        {
          kind: "policy",
          who: "Japan",
          goals: [" 2050-12-31"],
        },
      ],
    },
    {
      text: "California requires utilities to get 33 percent of their power from renewable sources by 2020.",
      records: [
        {
          kind: "policy",
          who: "California",
          goals: ["33% 2020-12-31"],
        },
      ],
    },
    {
      text: "Britain plans to ban the sale of new petrol cars by 2035.",
      records: [
        {
          kind: "policy",
          who: "Britain",
          goals: [" 2035-12-31"],
        },
      ],
    },
    {
      text: "Malaysia targets a budget deficit of 3.5 percent of GDP by 2026.",
      records: [
        {
          kind: "policy",
          who: "Malaysia",
          goals: ["3.5% 2026-12-31"],
        },
      ],
    },
    {
      text: "Vietnam set an economic growth target of 6.5 percent for this year.",
      records: [
        {
          kind: "policy",
          who: "Vietnam",
          goals: ["6.5% 2026-12-31"],
        },
      ],
    },
    {
      text: "The government's goal is to double farmers' incomes by 2022.",
      records: [
        {
          kind: "policy",
          who: "The government's",
          goals: [" 2022-12-31"],
        },
      ],
    },
    {
      text: "South Korea will build 14 nuclear reactors by 2030, the energy ministry said.",
      records: [
        {
          kind: "policy",
          who: "South Korea",
          goals: ["14 2030-12-31"],
        },
      ],
    },
    {
      text: "NATO members agreed to spend 2 percent of GDP on defence by 2024.",
      records: [
        {
          kind: "policy",
          who: "NATO",
          goals: ["2% 2024-12-31"],
        },
      ],
    },
    {
      text: "France aims to create 500,000 jobs by 2027 and to cut unemployment to 5 percent.",
      records: [
        {
          kind: "policy",
          who: "France",
          goals: ["500000 2027-12-31"],
        },
      ],
    },
    {
      text: "The EU wants renewables to make up 20 percent of its energy mix by 2020.",
      records: [
        {
          kind: "policy",
          who: "EU",
          goals: ["20% 2020-12-31"],
        },
      ],
    },
    {
      text: "Chile has a goal of generating 70 percent of its electricity from renewable sources by 2030.",
      records: [
        {
          kind: "policy",
          who: "Chile",
          goals: ["70% 2030-12-31"],
        },
      ],
    },
    {
      text: "The State Council wants non-fossil fuels to supply 25 percent of energy by 2030.",
      records: [
        {
          kind: "policy",
          who: "State Council",
          goals: ["25% 2030-12-31"],
        },
      ],
    },
    {
      text: "Indonesia plans to stop building coal plants by 2030 and to be carbon neutral by 2060.",
      records: [
        {
          kind: "policy",
          who: "Indonesia",
          goals: [" 2030-12-31"],
        },
      ],
    },
    {
      text: "Under its five-year plan, China will cut energy use per unit of output by 16 percent by 2015.",
      records: [
        {
          kind: "policy",
          who: "China",
          goals: ["16% 2015-12-31"],
        },
      ],
    },
    {
      text: "Tehran aims to raise oil output to 5 million barrels per day by 2015.",
      records: [
        {
          kind: "policy",
          who: "Tehran",
          goals: ["5m 2015-12-31"],
        },
      ],
    },
    {
      text: "Scotland has set itself the target of meeting all its power needs from renewables by 2020.",
      records: [
        {
          kind: "policy",
          who: "Scotland",
          goals: [" 2020-12-31"],
        },
      ],
    },
    {
      text: "The government is targeting growth of 7 percent this year, Prime Minister Lan Vu said.",
      records: [
        {
          kind: "policy",
          who: "Prime Minister Lan Vu",
          goals: ["7% 2026-12-31"],
        },
      ],
    },
    {
      text: "The bloc's leaders agreed to cut emissions 40 percent below 1990 levels by 2030.",
      records: [
        {
          kind: "policy",
          who: "leaders",
          goals: ["40% 2030-12-31"],
          from: "1990 levels",
        },
      ],
    },
    {
      text: "Saudi Arabia has said it will plant 10 billion trees by 2040.",
      records: [
        {
          kind: "policy",
          who: "Saudi Arabia",
          goals: ["10bn 2040-12-31"],
        },
      ],
    },
    {
      text: "President Aquino said he wanted to halve poverty by 2016.",
      records: [
        {
          kind: "policy",
          who: "President Aquino",
          goals: [" 2016-12-31"],
        },
      ],
    },
    {
      text: "Thailand will phase out subsidies for diesel by 2015.",
      records: [
        {
          kind: "policy",
          who: "Thailand",
          goals: [" 2015-12-31"],
        },
      ],
    },
    {
      text: "The Bank of Lorne added 300 mln stg of liquidity to the money market.",
      records: [],
    },
    {
      text: "Tax receipts were £2bn lower than forecast last month.",
      records: [],
    },
    {
      text: "Greece owes its creditors 320 billion euros.",
      records: [],
    },
    {
      text: "A group of investors led by Harrow Capital pledged $2 billion to rescue the insurer.",
      records: [],
    },
    {
      text: "The bridge, which opened on Friday, cost 15 billion yuan.",
      records: [],
    },
    {
      text: "The General Court upheld a €60 million penalty on the cable maker.",
      records: [],
    },
    {
      text: "The hospital chain paid $95 million to settle claims that it overbilled the government.",
      records: [],
    },
    {
      text: "World oil demand will reach 105 million barrels a day by 2030, the agency forecast.",
      records: [],
    },
    {
      text: "The retailer set a goal of zero waste by 2030.",
      records: [],
    },
    {
      text: "The Federal Reserve left its $600 billion bond-buying programme unchanged.",
      records: [],
    },
    {
      text: "The IMF cut its forecast for German growth to 1.2 percent for 2012.",
      records: [],
    },
    {
      text: "The government raised 30 billion rupees from the sale of a stake in the steelmaker.",
      records: [],
    },
    {
      text: "Households saved 3 billion euros more than a year before thanks to lower taxes.",
      records: [],
    },
    {
      text: "The bank needs 2.5 billion euros of fresh capital, the regulator said.",
      records: [],
    },
    {
      text: "The Senate will vote on the nomination next week.",
      records: [],
    },
  ],
  "clauses that hang together": [
    {
      text: "Kenya has allotted 9 billion shillings for wells and 4 billion shillings for clinics.",
      records: [{ kind: "policy", who: "KE", amounts: ["KES 9bn", "KES 4bn"] }],
    },
    {
      text: "The budget proposes an outlay of 300 billion rupees for village roads.",
      records: [{ kind: "policy", stage: "proposed", amounts: ["INR 300bn"] }],
    },
    {
      text: "Jordan's new incentive scheme, worth 120 million dinars, came into force on Sunday.",
      records: [{ kind: "policy", who: "JO", stage: "in-force", amounts: ["JOD 120m"] }],
    },
    {
      text: "Governor Lena Holt signed a school bill that sets aside $90 million for new roofs.",
      records: [{ kind: "policy", who: "Lena Holt", stage: "adopted", amounts: ["USD 90m"] }],
    },
    {
      text: "Rwanda plans to lay 900 km of cable at a cost of 70 billion francs over two years.",
      records: [{ kind: "policy", who: "RW", amounts: ["RWF 70bn"] }],
    },
    {
      text: "Argentina will spend 200 billion pesos ($210 million) on school meals.",
      records: [{ kind: "policy", who: "AR", amounts: ["ARS 200bn"] }],
    },
    {
      text: "Norway wants to lift the share of ferries that run on batteries to 60 percent by 2032.",
      records: [{ kind: "policy", who: "NO", goals: ["60% 2032-12-31"] }],
    },
    { text: "Kenya has paid 9 billion shillings of dues and 4 billion shillings of penalties.", records: [] },
    { text: "Jordan's pension fund, worth 12 billion dinars, sold its bonds.", records: [] },
    { text: "Bank of Norland set aside $90 million for bad loans.", records: [] },
    { text: "Peru spends some $3 million a day on imported wheat.", records: [] },
    { text: "The deal would give strikers a $300 weekly raise.", records: [] },
    { text: "The builder will lay 900 km of cable at a cost of 70 billion francs.", records: [] },
    { text: "Turkey will keep its levy on barley at 30 percent until 30 April 2027.", records: [{ kind: "trade" }] },
  ],
  "who acts and who is only named": [
    {
      text: "The cabinet of Nepal approved plans for the silk trade, under which 40 billion rupees will be set aside for looms.",
      records: [{ kind: "policy", stage: "adopted", amounts: ["NPR 40bn"] }],
    },
    {
      text: "Ghana's health budget is to rise to 6 billion cedis in 2027.",
      records: [{ kind: "policy", who: "GH", amounts: ["GHS 6bn"] }],
    },
    {
      text: "Uruguay is to lay out 12 billion pesos on flood walls.",
      records: [{ kind: "policy", who: "UY", amounts: ["UYU 12bn"] }],
    },
    {
      text: "Estonia met envoys of Finland on Monday. It also pledged to cut emissions by 35 percent by 2034.",
      records: [{ kind: "policy", who: "EE", goals: ["35% 2034-12-31"] }],
    },
    {
      text: "Ardent Quarries will shut two pits in Bulgaria. It also pledged to cut its waste by 30 percent by 2029.",
      records: [],
    },
    {
      text: "Sales in lands outside Jordan were flat. The toymaker plans to spend about $45 million on projects of its own.",
      records: [],
    },
    { text: "Canada says Ottawa's rival has handed the planemaker $7 billion in launch aid since 1998.", records: [] },
    { text: "The rule let packages worth less than $650 enter Chile without papers.", records: [] },
    {
      text: "Carmakers would get $8 billion in loans under the harbour bill.",
      records: [{ kind: "policy", amounts: ["USD 8bn"] }],
    },
    {
      text: "A scheme for tenants, worth some €70m next year, will stay in place until July 2027, the chancellor said.",
      records: [{ kind: "policy", who: "chancellor", amounts: ["EUR ~70m"] }],
    },
    { text: "A scheme for tenants, worth some €70m next year, will stay in place, the landlord said.", records: [] },
    { text: "Carmakers would get $8 billion in orders under the charter.", records: [] },
    { text: "The plan costs $35 and covers calls to Norway.", records: [] },
  ],
  "budgets, boards and donors": [
    {
      text: "Budget 2028 proposes $3 billion over four years for night trains, the finance minister of Canada said.",
      records: [{ kind: "policy", stage: "proposed", amounts: ["CAD 3bn"] }],
    },
    {
      text: "Chile's defence spending will rise 6.5 percent this year.",
      records: [{ kind: "policy", who: "CL", goals: ["6.5% "] }],
    },
    {
      text: "Chile will raise its defence budget by 6.5 percent to 4 trillion pesos.",
      records: [{ kind: "policy", who: "CL", amounts: ["CLP 4tn"] }],
    },
    {
      text: "The World Bank's executive board approved a $60 million loan for Nepal.",
      records: [{ kind: "policy", who: "World Bank", stage: "adopted", amounts: ["USD 60m"] }],
    },
    {
      text: "Sweden pledged $40 million and Denmark $25 million for Chad.",
      records: [
        { kind: "policy", who: "SE", amounts: ["USD 40m"] },
        { kind: "policy", who: "DK", amounts: ["USD 25m"] },
      ],
    },
    {
      text: "Finland will halve the fee for nurseries, a move costing 90 million euros.",
      records: [{ kind: "policy", who: "FI", amounts: ["EUR 90m"] }],
    },
    {
      text: "The Bank of Korea will open a 7 trillion won lending facility for small exporters.",
      records: [{ kind: "policy", who: "Bank of Korea", amounts: ["KRW 7tn"] }],
    },
    {
      text: "Growers will get $5 million in aid from the government.",
      records: [{ kind: "policy", who: "government", amounts: ["USD 5m"] }],
    },
    {
      text: "Portugal has unlocked 300 million euros for ferries.",
      records: [{ kind: "policy", who: "PT", amounts: ["EUR 300m"] }],
    },
    { text: "The Bank of Korea offered 7 trillion won in overnight funds to lenders.", records: [] },
    { text: "Lorne Foods will close a plant, a move costing $90 million.", records: [] },
    { text: "The executive board approved a $60 million loan for the new plant.", records: [] },
    { text: "Advertising spending in Chile will rise, and rents will climb 6 percent this year.", records: [] },
    { text: "Doctors are demanding that the government put $5 billion into clinics.", records: [] },
    { text: "Growers called on Congress to pass a $10 billion relief package.", records: [] },
    { text: "The mayor said the state should spend $3 billion on dykes.", records: [] },
    { text: "The ministry had a budget of $2 billion in 2024.", records: [] },
    { text: "Norway's $1.7 trillion wealth fund sold its stakes in two brewers.", records: [] },
  ],
  "the giver stands elsewhere, the sum is for each": [
    {
      text: "More than $9 million is being made available for village bakeries. Grants are open to all, Farm Minister Lea Brandt confirmed.",
      records: [{ kind: "policy", who: "Farm Minister Lea Brandt", amounts: ["USD >9m"] }],
    },
    {
      text: "Fishing ports will share in $80 million for new quays, Minister Lea Brandt said.",
      records: [{ kind: "policy", who: "Minister Lea Brandt", amounts: ["USD 80m"] }],
    },
    {
      text: "Nurseries in Wales are to get an extra £60m for kitchens, the prime minister announced.",
      records: [{ kind: "policy", who: "the prime minister", amounts: ["GBP 60m"] }],
    },
    {
      text: "The government said it would spend $4 billion on reservoirs.",
      records: [{ kind: "policy", who: "The government", amounts: ["USD 4bn"] }],
    },
    {
      text: "Finance Minister Ana Ruiz asked parliament to approve an outlay of $70 billion.",
      records: [{ kind: "policy", who: "Finance Minister Ana Ruiz", stage: "proposed", amounts: ["USD 70bn"] }],
    },
    {
      text: "Peru raised its road budget for 2027 to $3 billion from $2 billion.",
      records: [{ kind: "policy", who: "PE", amounts: ["USD 3bn", "USD 2bn"] }],
    },
    {
      text: "Peru will make $5 million available for dams.",
      records: [{ kind: "policy", who: "PE", amounts: ["USD 5m"] }],
    },
    {
      text: "The programme will cost the state $6 billion, Economy Minister Ana Ruiz said.",
      records: [{ kind: "policy", amounts: ["USD 6bn"] }],
    },
    {
      text: "Ghana plans to reclaim 40,000 acres of marsh by 2029.",
      records: [{ kind: "policy", who: "GH", goals: ["40000 2029-12-31"] }],
    },
    {
      text: "Ottawa will help tenants. A facility of $3 billion to buy mortgages backed by homes will open in May, Industry Minister Ida Cole said.",
      records: [{ kind: "policy", stage: "announced", amounts: ["CAD 3bn"] }],
    },
    { text: "The bill would send $900 cheques to most adults, he told the Diet.", records: [] },
    { text: "Grants of up to £38,000 per household can be sought, Minister Lea Brandt said.", records: [] },
    { text: "Some $4 billion will be raised through bond issues, the finance minister said.", records: [] },
    { text: "Peru spent $3 billion on roads, against an estimated outlay of $4 billion.", records: [] },
    { text: "Fishing ports will share in $80 million of profit, the operator said.", records: [] },
    { text: "Ghana plans to visit mills by 2029.", records: [] },
    { text: "The brewer's programme will cost it $6 billion, its chairman said.", records: [] },
    { text: "Households will get £400 off their energy bill in May, the minister said.", records: [] },
  ],
  "what runs on and what goes before": [
    {
      text: "Minister promises ferries for islands The Scottish government will spend £80m on four ships, the minister said.",
      records: [{ kind: "policy", who: "Scottish government", amounts: ["GBP 80m"] }],
    },
    {
      text: "The bill sets aside $6 billion to help U.S. millers. Biden signed the measure on Tuesday.",
      records: [{ kind: "policy", who: "Biden", stage: "adopted", amounts: ["USD 6bn"] }],
    },
    {
      text: "Chad has earmarked $90 million for wells in the fiscal year starting in August 2028.",
      records: [{ kind: "policy", who: "TD", amounts: ["USD 90m"] }],
    },
    {
      text: "Hungary's central bank will put 60 billion forints into its lending scheme for bakers.",
      records: [{ kind: "policy", who: "HU", amounts: ["HUF 60bn"] }],
    },
    {
      text: "Chile will forgo $90 million in revenue.",
      records: [{ kind: "policy", who: "CL", amounts: ["USD 90m"] }],
    },
    {
      text: "Chile signed a $3 billion stimulus plan to halt the slump.",
      records: [{ kind: "policy", who: "CL", stage: "adopted", amounts: ["USD 3bn"] }],
    },
    { text: "Chad has earmarked $90 million for wells since August 2021.", records: [] },
    { text: "Hungary's central bank put 60 billion forints into the money market.", records: [] },
    { text: "Chile booked $90 million in revenue.", records: [] },
    { text: "The bill for the dinner came to $60,000. Biden signed the menu.", records: [] },
    { text: "Readers of The Lorne Echo will spend £80m on ships, the editor said.", records: [] },
  ],
  "aims by duty, by law and by verbs that no table knows": [
    {
      text: "The government is to cut subsidies for tiles by 15 percent in 2028.",
      records: [{ kind: "policy", who: "The government", goals: ["15% "] }],
    },
    {
      text: "Norway must cut emissions by 35 percent by 2032 under a law of May.",
      records: [{ kind: "policy", who: "NO", goals: ["35% 2032-12-31"] }],
    },
    {
      text: "Laos plans to switch 25 percent of its ferries to batteries by 2031.",
      records: [{ kind: "policy", who: "LA", goals: ["25% 2031-12-31"] }],
    },
    { text: "Laos's ferry traffic will shrink by 12 percent by 2031, the harbour office said.", records: [] },
    { text: "Laos plans to switch to the left by 2031.", records: [] },
    { text: "The brewer is to cut discounts by 15 percent in 2028.", records: [] },
  ],
  "what a law gives, whoever gets it": [
    { text: "The law provides $40 million for lighthouses.", records: [{ kind: "policy", amounts: ["USD 40m"] }] },
    {
      text: "The legislation includes $8 billion in grants for glassmakers.",
      records: [{ kind: "policy", amounts: ["USD 8bn"] }],
    },
    {
      text: "Corvane was awarded $600 million in grants under the 2027 Harbour Act.",
      records: [{ kind: "policy", amounts: ["USD 600m"] }],
    },
    {
      text: "Some 30 million euros will flow into museums, Malta's culture ministry said.",
      records: [{ kind: "policy", amounts: ["EUR ~30m"] }],
    },
    { text: "Under the old law, $70 million went to schools every year.", records: [] },
    { text: "Corvane was awarded $600 million in damages under the ruling.", records: [] },
    { text: "The law firm made $40 million last year.", records: [] },
    { text: "Some 30 million francs flowed into funds that buy bonds.", records: [] },
  ],
  "under whose plan, at whose cost": [
    {
      text: "Under Peru's new plan, nurseries would get $35 million.",
      records: [{ kind: "policy", who: "PE", amounts: ["USD 35m"] }],
    },
    {
      text: "Latvia will raise pensions by 5 percent, costing the state 90 million euros.",
      records: [{ kind: "policy", who: "LV", amounts: ["EUR 90m"] }],
    },
    {
      text: "Malta and Cyprus will each give 20 million euros to the fund.",
      records: [{ kind: "policy", who: "MT", amounts: ["EUR 20m"] }],
    },
    { text: "Under the brewer's new plan, pubs would get $35 million.", records: [] },
    { text: "The strike went on for weeks, costing the brewer 90 million euros.", records: [] },
    { text: "Malta and Cyprus drew 20 million guests each.", records: [] },
  ],
};
