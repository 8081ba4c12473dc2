import type { FamilyCases } from "./family-case.ts";

/** Public money, programmes and aims by phrase family, and near misses. */
export const policyFamilies: FamilyCases = {
  "money without a named giver": [
    {
      text: "A support package worth 4.5 billion euros for small firms was approved on Friday.",
      records: [{ kind: "policy", stage: "adopted", amounts: ["EUR 4.5bn"] }],
    },
    {
      text: "Farmers will get $600 million in drought relief under the new budget.",
      fails:
        "no actor is taken from the sentence: money in the passive or with the programme as subject (refused as no-government)",
      records: [{ kind: "policy", amounts: ["USD 600m"] }],
    },
    {
      text: "The 1.8 trillion yen stimulus plan includes 300 billion yen for child care.",
      records: [{ kind: "policy", amounts: ["JPY 1.8tn", "JPY 300bn"] }],
    },
    {
      text: "Some 90 million pounds of public funding will go to flood defences in Yorkshire.",
      records: [{ kind: "policy", amounts: ["GBP ~90m"] }],
    },
    {
      text: "A subsidy scheme of up to 25 billion rupees for electric buses starts in April.",
      records: [{ kind: "policy", amounts: ["INR <=25bn"] }],
    },
    {
      text: "State aid of 700 million zlotys has been set aside for the country's coal regions.",
      records: [{ kind: "policy", amounts: ["PLN 700m"] }],
    },
    { text: "A painting worth 4.5 million euros was stolen from the museum.", records: [] },
    { text: "Farmers lost $600 million in the drought, insurers said.", records: [] },
    { text: "A pay package worth $38 million awaits the new chief executive.", records: [] },
    { text: "Some 90 million pounds of damages were claimed in the lawsuit.", records: [] },
    { text: "The start-up closed a funding round of 25 million dollars for its electric buses.", records: [] },
    { text: "The fund has 700 million zlotys under management.", records: [] },
  ],
  "bills at each chamber": [
    {
      text: "The House of Representatives passed a $42 billion broadband bill by 230 votes to 198.",
      records: [
        {
          kind: "policy",
          who: ["House of Representatives"],
          stage: ["adopted", "pending-approval"],
          amounts: ["USD 42bn"],
        },
      ],
    },
    {
      text: "A Senate committee advanced legislation that would spend $3 billion on rural hospitals.",
      records: [{ kind: "policy", stage: ["pending-approval", "proposed"], amounts: ["USD 3bn"] }],
    },
    {
      text: "Germany's lower house backed a 25 billion euro fund for railways; the bill now goes to the upper house.",
      records: [{ kind: "policy", stage: ["adopted", "pending-approval"], amounts: ["EUR 25bn"] }],
    },
    {
      text: "President Tomas Lindqvist signed into law a 60 billion crown plan to build public housing.",
      records: [{ kind: "policy", who: "Tomas Lindqvist", stage: ["adopted", "in-force"] }],
    },
    {
      text: "The cabinet sent parliament a draft budget that sets aside 8 billion reais for school meals.",
      records: [{ kind: "policy", stage: ["proposed", "pending-approval"], amounts: ["BRL 8bn"] }],
    },
    {
      text: "Lawmakers in Seoul rejected the government's 5 trillion won cash handout plan.",
      fails: "a plan that was voted down is refused as denied",
      records: [{ kind: "policy", amounts: ["KRW 5tn"] }],
    },
    {
      text: "Ecuador's National Assembly approved a $1.2 billion security budget for 2026.",
      records: [{ kind: "policy", who: "National Assembly", stage: "adopted", amounts: ["USD 1.2bn"] }],
    },
    { text: "The Senate passed a bill that bans phones in classrooms.", records: [] },
    { text: "The diner paid a bill of $420 and left no tip.", records: [] },
    { text: "Household energy bills rose by $3 a month, the regulator said.", records: [] },
    { text: "Shareholders passed a plan to sell the house for $42 million.", records: [] },
    { text: "The Treasury sold $60 billion of three-month bills at an auction on Monday.", records: [] },
    { text: "The chamber of commerce elected a new president with 230 votes.", records: [] },
  ],
  "EU and IMF packages, aid pledges, party promises": [
    {
      text: "The IMF board approved a $1.4 billion loan programme for Zambia on Wednesday.",
      records: [{ kind: "policy", who: ["IMF", "IMF board"], stage: "adopted", amounts: ["USD 1.4bn"] }],
    },
    {
      text: "EU leaders agreed a 12 billion euro package to help Moldova cut its use of Russian gas.",
      records: [{ kind: "policy", who: ["EU", "EU leaders"], amounts: ["EUR 12bn"] }],
    },
    {
      text: "Norway pledged 900 million crowns in humanitarian aid for Sudan.",
      records: [{ kind: "policy", who: "NO", amounts: ["NOK 900m"] }],
    },
    {
      text: "New Zealand's opposition Labour Party promised to spend NZ$2 billion on dental care if it wins the election.",
      records: [{ kind: "policy", who: "Labour Party", stage: "proposed", amounts: ["NZD 2bn"] }],
    },
    {
      text: "The World Bank will lend Morocco $350 million to modernise irrigation.",
      records: [{ kind: "policy", who: "World Bank", amounts: ["USD 350m"] }],
    },
    {
      text: "Donors led by Japan and France committed $3.1 billion to rebuild Beirut's port at a conference in Paris.",
      records: [{ kind: "policy", amounts: ["USD 3.1bn"] }],
    },
    { text: "The IMF expects Zambia's economy to grow 5.3 percent this year.", records: [] },
    { text: "The Labour Party raised NZ$2 million from donors in the last quarter.", records: [] },
    {
      text: "Norway's wealth fund earned 900 million crowns on its shares in Asia.",
      records: [],
    },
    { text: "EU inflation slowed to 1.9 percent in February.", records: [] },
    { text: "The World Bank said poverty in Morocco fell by 4 percentage points in a decade.", records: [] },
    { text: "The singer pledged $3 million to hospitals in her home town.", records: [] },
    { text: "Zambia repaid $350 million of bonds held by foreign investors.", records: [] },
  ],
  "programmes and dated targets with baselines": [
    {
      text: "Vietnam aims to cut methane emissions by 30 percent from 2020 levels by 2035.",
      records: [{ kind: "policy", who: "VN", goals: ["30% 2035-12-31"], from: "2020" }],
    },
    {
      text: "Under the Green Harbour Initiative, Denmark will install 6 gigawatts of offshore wind by 2032.",
      fails:
        "aims without percent or emission words are not read (counts, gigawatts, shares of output), nor their baseline",
      records: [{ kind: "policy", who: "DK", programme: "Green Harbour Initiative" }],
    },
    {
      text: "The government launched the National Skills Mission, a 40 billion rupee programme to train young people.",
      records: [{ kind: "policy", programme: "National Skills Mission", amounts: ["INR 40bn"] }],
    },
    {
      text: "Ireland wants half a million electric cars on its roads by the end of 2030.",
      records: [{ kind: "policy", who: "IE" }],
    },
    {
      text: "Poland plans to raise defence spending to 5 percent of gross domestic product in 2027.",
      records: [{ kind: "policy", who: "PL" }],
    },
    {
      text: "Morocco set a goal of generating 60 percent of its electricity from renewable sources by 2033, up from 46 percent now.",
      records: [{ kind: "policy", who: "MA", goals: ["60% 2033-12-31"] }],
    },
    { text: "The airline aims to cut its emissions by 30 percent from 2019 levels by 2035.", records: [] },
    { text: "Denmark's methane emissions fell 8 percent between 2020 and 2024.", records: [] },
    { text: "The city's population will reach 6 million by 2032, the statistics office forecast.", records: [] },
    { text: "Researchers said half a million electric cars would need 300 charging parks.", records: [] },
    { text: "The carmaker wants 40 percent of its sales to be electric by 2030.", records: [] },
    { text: "Poland's economy grew 3.4 percent in 2025, up from 2.9 percent.", records: [] },
  ],
  "verbs of government money": [
    {
      text: "Australia earmarked A$1.7 billion for coastal shipping over the next decade.",
      records: [{ kind: "policy", who: "AU", amounts: ["AUD 1.7bn"] }],
    },
    {
      text: "The Energy Department awarded $220 million in grants to seven makers of heat pumps.",
      records: [{ kind: "policy", who: "Energy Department", amounts: ["USD 220m"] }],
    },
    {
      text: "Taiwan's cabinet doubled its budget for chip design subsidies to T$16 billion.",
      records: [{ kind: "policy", amounts: ["TWD 16bn"] }],
    },
    {
      text: "Singapore injected S$900 million into a fund for green shipping.",
      records: [{ kind: "policy", who: "SG", amounts: ["SGD 900m"] }],
    },
    {
      text: "Chancellor Ruth Ashdown announced 3 billion pounds of tax cuts for shops and pubs.",
      records: [{ kind: "policy", who: "Ruth Ashdown", amounts: ["GBP 3bn"] }],
    },
    {
      text: "Spain extended fuel subsidies worth 1.1 billion euros until June.",
      records: [{ kind: "policy", who: "ES", amounts: ["EUR 1.1bn"] }],
    },
    { text: "Australia's budget deficit narrowed to A$1.7 billion in January.", records: [] },
    { text: "The jury awarded $220 million to the families of the victims.", records: [] },
    { text: "Taiwan's exports of chips rose to $16 billion in February.", records: [] },
    { text: "The central bank injected 900 million dirhams into the money market through repos.", records: [] },
    { text: "The government collected 3 billion pounds in inheritance tax, official data showed.", records: [] },
    { text: "Spain sold 1.1 billion euros of six-month bills at a lower yield.", records: [] },
  ],
  "hard negatives of policy": [
    { text: "Italy's public debt rose to 3.05 trillion euros in January.", records: [] },
    { text: "The European Commission fined the cement maker 210 million euros for fixing prices.", records: [] },
    { text: "The state granted one battery firm a $75 million tax credit for its plant.", records: [] },
    { text: "The central bank cut its key rate to 3.25 percent.", records: [] },
    { text: "Government bonds worth $12 billion mature this month.", records: [] },
    { text: "The ministry forecast economic growth of 2.2 percent for 2026.", records: [] },
    { text: "The state oil company will pay the treasury a dividend of $4 billion.", records: [] },
    { text: "A survey showed that 61 percent of voters back higher spending on schools.", records: [] },
    { text: "The storm caused $2.8 billion of damage, the governor said.", records: [] },
    { text: "Think-tank Open Ledger called for a 10 billion euro fund for housing.", records: [] },
    { text: "The minister did not say how much the plan would cost.", records: [] },
    { text: "Sweden has no plans to increase its aid budget, the prime minister said.", records: [] },
  ],
  "every stage of a policy": [
    {
      text: "Greece is expected to unveil a 2 billion euro housing package next week, officials said.",
      records: [{ kind: "policy", who: "GR", stage: "anticipated", amounts: ["EUR 2bn"] }],
    },
    {
      text: "Finance ministry officials in Lima have drawn up a 15 billion sol plan for roads.",
      records: [{ kind: "policy", stage: ["proposed", "planned"], amounts: ["PEN 15bn"] }],
    },
    {
      text: "Finland suspended its 120 million euro subsidy scheme for home insulation.",
      records: [{ kind: "policy", who: "FI", stage: "suspended", amounts: ["EUR 120m"] }],
    },
    {
      text: "Canada will end its C$5,000 rebate for electric cars on March 31.",
      records: [{ kind: "policy", who: "CA", amounts: ["CAD 5000"] }],
    },
    {
      text: "Hungary's 300 billion forint home loan scheme came into force on Sunday.",
      records: [{ kind: "policy", who: "HU", stage: "in-force", amounts: ["HUF 300bn"] }],
    },
    {
      text: "The governor of Chubut withdrew a proposed $90 million aid plan for dairy farmers.",
      records: [{ kind: "policy", stage: "withdrawn", amounts: ["USD 90m"] }],
    },
    {
      text: "South Africa's plan to spend 940 billion rand on infrastructure over three years awaits approval by parliament.",
      fails: "company named in the sentence is passed over for a nearer word",
      records: [
        { kind: "policy", who: "ZA", stage: ["pending-approval", "proposed", "planned"], amounts: ["ZAR 940bn"] },
      ],
    },
    { text: "Analysts expect Greece to cut its debt ratio to 140 percent this year.", records: [] },
    { text: "Finland's home sales fell by 12 percent in January.", records: [] },
    { text: "The carmaker will end its $5,000 rebate on electric sedans on March 31.", records: [] },
    { text: "Hungarian banks lent 300 billion forints to home buyers last year.", records: [] },
    { text: "The governor visited a water project that cost $90 million.", records: [] },
    { text: "South Africa's economy is worth about 7 trillion rand.", records: [] },
    { text: "A power plant awaits approval by the regulator of the state.", records: [] },
  ],
  "natures of money and who gains": [
    {
      text: "Latvia will pay households 200 euros each to offset heating costs this winter.",
      records: [{ kind: "policy", who: "LV", amounts: ["EUR 200"] }],
    },
    {
      text: "Prime Minister Kofi Adjei said the government would spend an additional 2.5 billion cedis on cocoa roads.",
      records: [{ kind: "policy", amounts: ["GHS 2.5bn"] }],
    },
    {
      text: "Korea's industry ministry said it would provide loan guarantees of up to 3 trillion won to shipbuilders.",
      records: [{ kind: "policy", who: ["industry ministry", "KR"], amounts: ["KRW <=3tn"] }],
    },
    {
      text: "The tax cuts, announced by Finance Minister Elio Marchand, will cost the state 1.4 billion euros a year.",
      records: [{ kind: "policy", amounts: ["EUR 1.4bn"] }],
    },
    {
      text: "Colombia raised its 2026 budget for rural clinics to 2 trillion pesos from 1.6 trillion.",
      records: [{ kind: "policy", who: "CO", amounts: ["COP 2tn"] }],
    },
    {
      text: "Scotland's government set up a 300 million pound fund to buy farmland for young growers.",
      records: [{ kind: "policy", amounts: ["GBP 300m"] }],
    },
    { text: "Latvian households pay 200 euros a month for heating on average.", records: [] },
    { text: "Cocoa buyers owe farmers 2.5 billion cedis, their union said.", records: [] },
    { text: "Shipbuilders won orders worth 3 trillion won in February.", records: [] },
    { text: "The strike will cost the state railway 14 million euros a day.", records: [] },
    { text: "Colombia's trade deficit grew to 2 trillion pesos from 1.6 trillion.", records: [] },
    { text: "The private equity fund raised 300 million pounds to buy farmland.", records: [] },
  ],
  "near misses in the words of policy": [
    {
      text: "The budget deficit will be 4.1 percent of output this year, Portugal's finance ministry forecast.",
      records: [],
    },
    { text: "Japan's central bank plans to buy 2 trillion yen of government bonds in April.", records: [] },
    { text: "Germany sold 3 billion euros of ten-year bonds to help fund its budget.", records: [] },
    { text: "Ohio offered Harrow Steel a tax break worth $55 million to keep its mill open.", records: [] },
    {
      text: "The Ardell Foundation will invest $40 million in malaria research over five years.",
      records: [],
    },
    { text: "Unions in Johannesburg demanded a 5 billion rand rescue programme for gold miners.", records: [] },
    { text: "Lender Banco Serrano set aside 300 million euros for bad loans to farmers.", records: [] },
    { text: "The Treasury's cash balance stood at $640 billion at the end of February.", records: [] },
    {
      text: "Vietnam's economy needs $25 billion a year of investment in power grids, the World Bank estimated.",
      records: [],
    },
    { text: "Kenya's finance minister said the country had not asked the IMF for a new programme.", records: [] },
    { text: "Public spending on health in Greece was 6.1 percent of national output in 2024.", records: [] },
    { text: "The mayor's plan to host the games would have cost 2 billion euros, auditors said.", records: [] },
  ],
  "what holds only under a condition": [
    {
      text: "The opposition party vowed to spend 8 billion zlotys on clinics if it wins in October.",
      records: [
        { kind: "policy", who: "opposition party", stage: "proposed", modality: "conditional", gains: "clinics" },
      ],
    },
    {
      text: "If elected, the Liberals would give shipyards 300 million pounds in grants.",
      records: [{ kind: "policy", who: "Liberals", stage: "proposed", modality: "conditional" }],
    },
    {
      text: "Finland will lend Estonia 150 million euros if the chamber in Tallinn agrees.",
      records: [{ kind: "policy", who: "FI", stage: "planned", modality: "conditional", amounts: ["EUR 150m"] }],
    },
    {
      text: "The Greens promised a 2 billion euro fund for orchards.",
      records: [{ kind: "policy", who: "Greens", stage: "proposed", modality: "stated", gains: "orchards" }],
    },
    {
      text: "Austria approved a 90 million euro grant for families, whose heating bills rise if gas gets dearer.",
      records: [{ kind: "policy", who: "AT", stage: "adopted", gains: "families" }],
    },
  ],
  "plans that are dropped": [
    {
      text: "Norway cancelled a planned 700 million crown grant for a smelter on Friday.",
      records: [{ kind: "policy", who: "NO", stage: "withdrawn", announced: "2026-02-27..2026-02-27" }],
    },
    {
      text: "The Czech government called off plans to lend the airline 4 billion crowns.",
      records: [{ kind: "policy", stage: "withdrawn", amounts: ["CZK 4bn"] }],
    },
    {
      text: "Romania will scrap a planned 2 billion lei subsidy on Thursday.",
      records: [{ kind: "policy", who: "RO", stage: "withdrawn", announced: "2026-03-05..2026-03-05" }],
    },
    {
      text: "Latvia ended a 60 million euro grant scheme for boilers on Friday.",
      records: [{ kind: "policy", who: "LV", stage: "ended", announced: "2026-02-27..2026-02-27" }],
    },
    {
      text: "The World Bank cancelled $3 billion of Zambian debt.",
      records: [{ kind: "policy", who: "World Bank", stage: "announced" }],
    },
  ],
  "whose dollars": [
    {
      text: "Singapore's government set aside $700 million for night buses.",
      records: [{ kind: "policy", who: "Singapore", amounts: ["SGD 700m"] }],
    },
    {
      text: "Hong Kong earmarked $6 billion for harbour tunnels.",
      records: [{ kind: "policy", who: "HK", amounts: ["HKD 6bn"] }],
    },
    {
      text: "New Zealand pledged NZ$90 million for reefs, of which $20 million is new.",
      records: [{ kind: "policy", who: "NZ", amounts: ["NZD 90m", "NZD 20m"] }],
    },
    {
      text: "Canada gave Haiti US$80 million, including $15 million for clinics.",
      records: [{ kind: "policy", who: "CA", amounts: ["USD 80m", "USD 15m"] }],
    },
    {
      text: "Malaysia will spend $500 million on rice stores, including $60 million this year.",
      records: [{ kind: "policy", who: "MY", amounts: ["USD 500m", "USD 60m"] }],
    },
  ],
  "what a sum adds up to": [
    {
      text: "Italy increased its olive fund by 40 million euros, taking the plan to 130 million euros.",
      records: [{ kind: "policy", who: "IT", amounts: ["EUR 40m", "EUR 130m"] }],
    },
    {
      text: "Sweden pledged $60 million for grain ships, which brings its aid to $310 million.",
      records: [{ kind: "policy", who: "SE", amounts: ["USD 60m", "USD 310m"] }],
    },
    {
      text: "Sweden pledged $60 million for grain ships and Norway $45 million.",
      records: [
        { kind: "policy", who: "SE", amounts: ["USD 60m"] },
        { kind: "policy", who: "NO", amounts: ["USD 45m"] },
      ],
    },
    {
      text: "Britain approved £90 million in heating aid, and 3m of the oldest homes will get it.",
      records: [{ kind: "policy", who: "GB", amounts: ["GBP 90m"] }],
    },
    {
      text: "Britain approved £90 million in grants and 20 million of loans for harbours.",
      records: [
        { kind: "policy", who: "GB", amounts: ["GBP 90m"] },
        { kind: "policy", who: "GB", amounts: ["GBP 20m"] },
      ],
    },
    {
      text: "Poland expects to raise 600 million zlotys from a levy on casinos.",
      records: [],
    },
  ],
  "a headline and its story": [
    {
      text: "Lawmakers back 4 billion euro rail aid\n\nAustria's lower house on Friday approved a 4 billion euro aid package for railways.",
      records: [{ kind: "policy", stage: "adopted", amounts: ["EUR 4bn"] }],
    },
    {
      text: "Parliament passes 900 million euro port bill\n\nFinnish lawmakers on Friday voted for a law that gives ports 900 million euros.",
      records: [{ kind: "policy", stage: "adopted", amounts: ["EUR 900m"] }],
    },
    {
      text: "Finland's cabinet approves ferry programme\n\nThe 700 million euro programme will run for four years.",
      records: [{ kind: "policy", who: "Finland", stage: "adopted", amounts: ["EUR 700m"] }],
    },
    {
      text: "Finland's cabinet approves ferry plan\n\nA 700 million euro programme for schools will be announced on Friday, the ministry said.",
      records: [{ kind: "policy", stage: ["planned", "announced"], amounts: ["EUR 700m"] }],
    },
    {
      text: "World Bank clears $80 million loan\n\nThe World Bank approved an $80 million loan to Laos. Japan approved a loan of $80 million as well.",
      records: [
        { kind: "policy", who: "World Bank" },
        { kind: "policy", who: "JP" },
      ],
    },
  ],
  "public money that is denied": [
    {
      text: "Belgium will spend 3 billion euros on frigates, a claim that the defence ministry called false.",
      records: [],
    },
    { text: "Reports that Chile would give miners $400 million are baseless, the treasury said.", records: [] },
    { text: "Chile will give miners $400 million. The treasury denied the report.", records: [] },
    {
      text: "Belgium approved a 3 billion euro fund for frigates, dismissing claims that it came too late.",
      records: [{ kind: "policy", who: "BE", stage: "adopted", amounts: ["EUR 3bn"] }],
    },
    {
      text: "Chile will give miners $400 million, the treasury said, denying that it would raise fuel duty.",
      records: [{ kind: "policy", who: "CL", amounts: ["USD 400m"] }],
    },
  ],
};
