import type { FamilyCases } from "./family-case.ts";

/** Guidance by phrase family: statements of companies about their own capital spending and revenue, and near misses. */
export const guidanceFamilies: FamilyCases = {
  "raised or lowered, with prior": [
    {
      text: "Brackwater Foundry Co on Thursday lifted its 2026 capital budget to between $7.5 billion and $8 billion from a previous range of $6 billion to $6.5 billion.",
      records: [
        {
          kind: "capex",
          who: "Brackwater Foundry Co",
          action: "raised",
          level: "USD 7.5bn..8bn",
          prior: "USD 6bn..6.5bn",
          period: "2026-01-01..2026-12-31",
        },
      ],
    },
    {
      text: "Having forecast sales of 410 million euros in November, Danish hearing-aid maker Lydvig A/S now sees 2026 sales of 450 million euros.",
      records: [
        {
          kind: "revenue",
          who: "Lydvig",
          level: "EUR 450m",
          prior: "EUR 410m",
          period: "2026-01-01..2026-12-31",
        },
      ],
    },
    {
      text: "Copper producer Antaro Minerals trimmed its full-year capex guidance to $1.15 billion, down from the $1.3 billion it projected in January.",
      records: [{ kind: "capex", who: "Antaro Minerals", action: "lowered", level: "USD 1.15bn", prior: "USD 1.3bn" }],
    },
    {
      text: "Software group Pellworm AG raised its revenue growth target for the year to 12-14 percent, compared with the 9-11 percent it had previously expected.",
      records: [{ kind: "revenue", who: "Pellworm AG", action: "raised", growth: "12%..14%", prior: "9%..11%" }],
    },
    {
      text: "Kestrel Networks cut its third-quarter revenue outlook to $310 million-$320 million. It had earlier guided to $345 million-$355 million.",
      published: "2026-08-10",
      records: [
        {
          kind: "revenue",
          who: "Kestrel Networks",
          action: "lowered",
          level: "USD 310m..320m",
          prior: "USD 345m..355m",
          period: "2026-07-01..2026-09-30",
        },
      ],
    },
    {
      text: "The previous guidance of $2.2 billion for 2026 capital expenditure has been increased to $2.6 billion, Orrin Shale Corp said in a filing.",
      records: [{ kind: "capex", who: "Orrin Shale Corp", action: "raised", level: "USD 2.6bn", prior: "USD 2.2bn" }],
    },
    {
      text: "Marlowe Dairies lifted its full-year operating profit forecast to 88 million pounds from 80 million pounds.",
      records: [],
    },
    {
      text: "Brackwater Foundry raised its quarterly dividend to 42 cents a share from 38 cents.",
      records: [],
    },
    {
      text: "Capital spending at Antaro Minerals rose to $1.4 billion last year from $1.1 billion a year earlier.",
      records: [],
    },
    {
      text: "Lydvig's revenue climbed to 402 million euros in 2025, beating its own forecast of 390 million euros.",
      records: [],
    },
    {
      text: "Broker Hallam Reeve raised its price target on Kestrel Networks to $61 from $54 and lifted its 2026 revenue estimate to $1.4 billion.",
      records: [],
    },
    {
      text: "Pellworm now expects to deliver 52,000 units this year, up from an earlier forecast of 48,000 units.",
      records: [],
    },
  ],
  "changed without a figure": [
    {
      text: "Lens maker Ostrava Optics raised its full-year sales forecast on Wednesday, citing strong demand in Asia.",
      records: [{ kind: "revenue", who: "Ostrava Optics", action: "raised" }],
    },
    {
      text: "Norwegian driller Fjellbor ASA said it would lower its capital spending guidance for 2026.",
      records: [{ kind: "capex", who: "Fjellbor", action: "lowered", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "Cedarline Retail reaffirmed its revenue outlook for fiscal 2026.",
      records: [{ kind: "revenue", who: "Cedarline Retail", action: "maintained" }],
    },
    {
      text: "Tomari Electric cuts FY sales outlook as chip shortage bites",
      records: [{ kind: "revenue", who: "Tomari Electric", action: "lowered" }],
    },
    {
      text: "Sandhurst Telecom left its capex forecast for the year unchanged.",
      records: [{ kind: "capex", who: "Sandhurst Telecom", action: "maintained" }],
    },
    {
      text: "Vaxholm Pharma increased its guidance for annual revenue for the second time in three months.",
      records: [{ kind: "revenue", who: "Vaxholm Pharma", action: "raised" }],
    },
    { text: "Ostrava Optics raised prices in Europe this month to offset higher energy costs.", records: [] },
    { text: "Cedarline Retail said it hoped to grow in the coming years.", records: [] },
    { text: "Fjellbor kept its forecast for core earnings in 2026.", records: [] },
    {
      text: "Shares in Tomari Electric fell 6 percent after a rival cut its sales forecast.",
      records: [],
    },
    { text: "Investors hope that Sandhurst Telecom will raise its revenue outlook next week.", records: [] },
    { text: "Vaxholm Pharma did not give a sales forecast for this year.", records: [] },
  ],
  "narrowed, widened, withdrawn, first-time": [
    {
      text: "Truck builder Halvorsen narrowed its 2026 revenue forecast to $9.1 billion-$9.3 billion from $9 billion-$9.5 billion.",
      records: [
        {
          kind: "revenue",
          who: "Halvorsen",
          action: "narrowed",
          level: "USD 9.1bn..9.3bn",
          prior: "USD 9bn..9.5bn",
        },
      ],
    },
    {
      text: "Gas distributor Quillan Energy widened its capital expenditure range for the year to $800 million to $1.1 billion because of permit delays.",
      records: [{ kind: "capex", who: "Quillan Energy", action: "widened", level: "USD 800m..1.1bn" }],
    },
    {
      text: "Cruise operator Blue Meridian withdrew its full-year revenue guidance on Monday, saying it could not predict demand.",
      records: [{ kind: "revenue", who: "Blue Meridian", action: "withdrawn" }],
    },
    {
      text: "Spanish tile maker Azulera SA suspended its 2026 sales outlook after floods closed its ports.",
      records: [{ kind: "revenue", who: "Azulera SA", action: "withdrawn", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "In its first guidance since listing, battery firm Voltane Inc forecast 2026 revenue of $240 million to $260 million.",
      records: [{ kind: "revenue", who: "Voltane Inc", level: "USD 240m..260m", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "Harrow Steel tightened its capex guidance to the upper half of its earlier range of $500 million to $600 million.",
      records: [{ kind: "capex", who: "Harrow Steel", action: "narrowed" }],
    },
    { text: "Halvorsen narrowed its loss to $14 million in the fourth quarter.", records: [] },
    { text: "The trade gap widened to $9.3 billion in January from $8.1 billion in December.", records: [] },
    { text: "Blue Meridian withdrew its $2.3 billion bid for a Greek ferry operator.", records: [] },
    { text: "Voltane's first annual report as a public company showed revenue of $198 million.", records: [] },
    { text: "Quillan Energy suspended its share buy-back programme of up to $300 million.", records: [] },
    { text: "Azulera narrowed its range of annual EPS guidance to 1.10 to 1.15 euros.", records: [] },
  ],
  "growth, alone and with level": [
    {
      text: "Footwear chain Belcourt expects like-for-like sales in 2026 to be anywhere between 5% lower and 3% higher.",
      records: [{ kind: "revenue", who: "Belcourt", growth: "-5%..3%" }],
    },
    {
      text: "Indian cement maker Suryodaya plans to increase capital spending by 30 percent in 2027.",
      records: [{ kind: "capex", who: "Suryodaya", growth: "30%", period: "2027-01-01..2027-12-31" }],
    },
    {
      text: "Dutch parcel carrier Vlotpost will boost capex 22 percent to 610 million euros this year.",
      records: [{ kind: "capex", who: "Vlotpost", growth: "22%", level: "EUR 610m", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "Capital expenditure at Ridgemont Oil will fall about 15 percent in 2026 to $3.4 billion, the company said.",
      records: [{ kind: "capex", who: "Ridgemont Oil", growth: "~-15%", level: "USD 3.4bn" }],
    },
    {
      text: "Apparel group Linden & Shaw expects comparable sales to rise 3 to 4 percent in fiscal 2026.",
      records: [{ kind: "revenue", who: "Linden & Shaw", growth: "3%..4%" }],
    },
    {
      text: "Medical device maker Corvane sees organic revenue growth of at least 6 percent next year.",
      records: [
        {
          kind: "revenue",
          who: "Corvane",
          growth: ">=6%",
          scope: "organic",
          period: "2027-01-01..2027-12-31",
        },
      ],
    },
    {
      text: "Chip tester Iwasaki Probe expects revenue to decline 5 percent sequentially in the second quarter.",
      published: "2026-04-20",
      records: [{ kind: "revenue", who: "Iwasaki Probe", growth: "-5%", period: "2026-04-01..2026-06-30" }],
    },
    {
      text: "Fashion house Belcourt predicts flat sales in 2026 at constant currencies.",
      records: [{ kind: "revenue", who: "Belcourt", period: "2026-01-01..2026-12-31" }],
    },
    { text: "Suryodaya's cement volumes are set to rise 8 percent this year.", records: [] },
    {
      text: "Capex across the oil industry will rise 11 percent in 2026, consultancy Tarn Advisory said.",
      records: [],
    },
    { text: "Vlotpost's revenue rose 7 percent to 5.2 billion euros in 2025.", records: [] },
    { text: "Corvane expects its gross margin to grow 2 percentage points in 2026.", records: [] },
    { text: "A poll of 14 analysts put Belcourt's 2026 sales growth at 5.1 percent.", records: [] },
    { text: "Ridgemont Oil expects oil output to grow 4 percent to 310,000 barrels per day.", records: [] },
  ],
  "more than, up to, less than": [
    {
      text: "Data-centre operator Nimbral intends to spend more than $12 billion on capital expenditure in 2026.",
      records: [{ kind: "capex", who: "Nimbral", level: "USD >12bn", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "Brazilian pulp producer Araucel said it would invest up to 6 billion reais over the next three years.",
      records: [{ kind: "capex", who: "Araucel", level: "BRL <=6bn" }],
    },
    {
      text: "Swiss watchmaker Tournay forecasts sales of less than 900 million francs this year.",
      records: [{ kind: "revenue", who: "Tournay", level: "CHF <900m", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "Pipeline group Cassidy Midstream expects 2027 capex of no more than $450 million.",
      records: [{ kind: "capex", who: "Cassidy Midstream", level: "USD <=450m", period: "2027-01-01..2027-12-31" }],
    },
    {
      text: "Game studio Foxglove Interactive anticipates revenue of at least $80 million in the current quarter.",
      records: [{ kind: "revenue", who: "Foxglove Interactive", level: "USD >=80m", period: "2026-01-01..2026-03-31" }],
    },
    {
      text: "Australian miner Dunmara said capital expenditure would be around A$700 million in 2026, well below the A$940 million spent in 2025.",
      records: [{ kind: "capex", who: "Dunmara", level: "AUD ~700m", baseline: "AUD 940m", prior: "none" }],
    },
    {
      text: "Nimbral has spent more than $30 billion on data centres since 2020.",
      records: [],
    },
    { text: "Tournay may pay up to 400 million francs for its Geneva supplier.", records: [] },
    { text: "Araucel will build a pulp mill in Bahia at a cost of up to 3 billion reais.", records: [] },
    { text: "Foxglove's shares have lost more than 40 percent of their value this year.", records: [] },
    { text: "Cassidy Midstream could face fines of up to $25 million over the spill.", records: [] },
    { text: "Dunmara expects cash costs of less than $900 an ounce this year.", records: [] },
  ],
  "first person": [
    {
      text: '"We expect capital expenditures of $350 million to $375 million in fiscal 2027," Chief Financial Officer Dana Whitlock of Marchetti Foods said.',
      records: [{ kind: "capex", level: "USD 350m..375m" }],
    },
    {
      text: "We are raising our full-year 2026 revenue guidance to $1.02 billion from $980 million.",
      records: [
        {
          kind: "revenue",
          action: "raised",
          level: "USD 1.02bn",
          prior: "USD 980m",
          period: "2026-01-01..2026-12-31",
        },
      ],
    },
    {
      text: "For the second quarter of 2026, we anticipate net sales in the range of $64 million to $67 million.",
      records: [{ kind: "revenue", level: "USD 64m..67m", period: "2026-04-01..2026-06-30" }],
    },
    {
      text: "Given the uncertainty, we are no longer in a position to confirm our revenue outlook and withdraw it.",
      fails: "guidance without a named company is refused: first person, outlook lists and tables",
      records: [{ kind: "revenue", action: "withdrawn" }],
    },
    {
      text: "Our capital budget for 2026 remains unchanged at $1.9 billion.",
      records: [{ kind: "capex", action: "maintained", level: "USD 1.9bn", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: '"Our plan is to invest roughly $500 million a year through 2029," said Ingrid Solheim, chief executive of Tarnvik Paper.',
      records: [{ kind: "capex", level: "USD ~500m", rateOf: "per-year" }],
    },
    { text: "We generated revenue of $221 million in the quarter, up 9 percent from a year ago.", records: [] },
    { text: "We expect adjusted EBITDA of $90 million to $95 million in 2026.", records: [] },
    { text: "We invested $310 million in our factories last year and are proud of our teams.", records: [] },
    { text: "We repurchased $150 million of our shares and have $400 million left under the plan.", records: [] },
    { text: "We think the market for smart meters will reach $14 billion by 2030.", records: [] },
    { text: '"If we sell more, revenue goes up," the founder of Marchetti Foods joked.', records: [] },
  ],
  "bullets, flashes, tables": [
    {
      text: "HOLLIN SEMI SEES Q2 REVENUE $410 MLN TO $430 MLN",
      published: "2026-04-22",
      records: [{ kind: "revenue", level: "USD 410m..430m", period: "2026-04-01..2026-06-30" }],
    },
    {
      text: "BRIEF-Castellan Mining raises FY capex view to A$260 mln",
      records: [{ kind: "capex", who: "Castellan Mining", action: "raised", level: "AUD 260m" }],
    },
    {
      text: "Ferrante Group updated its outlook for fiscal year 2026 as follows:\n- Revenue of $2.40 billion to $2.45 billion\n- Capital expenditures of approximately $120 million\n- Effective tax rate of 24%",
      records: [
        { kind: "revenue", who: "Ferrante", level: "USD 2.4bn..2.45bn" },
        { kind: "capex", who: "Ferrante", level: "USD ~120m" },
      ],
    },
    {
      text: "Outlook for Full Year 2026 (in millions)\n\nRevenue $5,100 - $5,250\nCapital expenditures $640 - $680\nDepreciation $410 - $420",
      records: [
        { kind: "revenue", level: "USD 5.1bn..5.25bn", period: "2026-01-01..2026-12-31" },
        { kind: "capex", level: "USD 640m..680m", period: "2026-01-01..2026-12-31" },
      ],
    },
    {
      text: "* WINTERBOURNE PLC - REITERATES FY REVENUE GUIDANCE OF 1.2 BLN STG",
      records: [{ kind: "revenue", who: "WINTERBOURNE PLC", action: "maintained", level: "GBP 1.2bn" }],
    },
    {
      text: "2026 Outlook\n• Net sales growth: 4% to 6%\n• Capex: about €75 million\n\nAbout Rosskamp\nRosskamp makes fittings for kitchens.",
      records: [
        { kind: "revenue", growth: "4%..6%" },
        { kind: "capex", level: "EUR ~75m" },
      ],
    },
    { text: "HOLLIN SEMI Q1 REVENUE $398 MLN VS $361 MLN YEAR AGO", records: [] },
    { text: "CASTELLAN MINING SEES FY NET PROFIT A$90 MLN TO A$95 MLN", records: [] },
    {
      text: "Results for the year ended December 31, 2025 (in millions)\n\nRevenue $4,870\nCapital expenditures $602\nNet income $377",
      records: [],
    },
    {
      text: "First-quarter highlights:\n- Revenue of $566 million, up 12%\n- Capital expenditures of $31 million\n- Repaid $50 million of debt",
      records: [],
    },
    { text: "WINTERBOURNE PLC - TO BUY NORTHFIELD TOOLS FOR 300 MLN STG IN CASH", records: [] },
    { text: "ROSSKAMP: HALLAM REEVE RAISES TARGET PRICE TO 48 EUROS FROM 41", records: [] },
  ],
  "pounds, yen, won, old wire spelling": [
    {
      text: "Osaka-based toolmaker Kiyomizu Seiko forecast sales of 1.35 trillion yen for the year to March 2027.",
      records: [{ kind: "revenue", who: "Kiyomizu Seiko", level: "JPY 1.35tn" }],
    },
    {
      text: "Hanbit Display said it planned capital expenditure of about 7 trillion won ($5 billion) this year.",
      records: [{ kind: "capex", who: "Hanbit Display", level: "KRW ~7tn", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "Brewer Aldous & Pryce expects to spend 180 mln stg on capital investment in 1987.",
      published: "1987-03-09",
      records: [{ kind: "capex", who: "Aldous & Pryce", level: "GBP 180m", period: "1987-01-01..1987-12-31" }],
    },
    {
      text: "Lakeshore Paper Corp said its 1988 capital budget is 95 mln dlrs, up from 82 mln dlrs spent in 1987.",
      published: "1987-11-19",
      records: [{ kind: "capex", who: "Lakeshore Paper Corp", level: "USD 95m", baseline: "USD 82m", prior: "none" }],
    },
    {
      text: "Telecoms group Severn Link raised its annual capital expenditure forecast to £1.6bn from £1.4bn.",
      records: [{ kind: "capex", who: "Severn Link", action: "raised", level: "GBP 1.6bn", prior: "GBP 1.4bn" }],
    },
    {
      text: "Chinese EV maker Luming Auto expects first-half revenue of 38 billion to 40 billion yuan.",
      records: [{ kind: "revenue", who: "Luming Auto", level: "CNY 38bn..40bn", period: "2026-01-01..2026-06-30" }],
    },
    { text: "Kiyomizu Seiko bought back 20 billion yen of its own shares in February.", records: [] },
    { text: "Hanbit Display posted an operating profit of 1.1 trillion won for 2025.", records: [] },
    {
      text: "Lakeshore Paper Corp said fourth quarter sales were 61 mln dlrs vs 58 mln dlrs.",
      published: "1988-01-28",
      records: [],
    },
    { text: "Aldous & Pryce sold two hotels for 34 mln stg.", published: "1987-03-09", records: [] },
    { text: "Sterling was steady at 1.31 dlrs while the yen slipped to 157 per dollar.", records: [] },
    { text: "Severn Link's pension deficit fell to £2.2bn from £2.9bn.", records: [] },
  ],
  "hard negatives of guidance": [
    { text: "Steelmaker Harrow will spend $400 million on a new rolling mill in Ohio.", records: [] },
    { text: "The lithium mine, owned by Dunmara, will cost $1.1 billion and open in 2028.", records: [] },
    { text: "Hallam Reeve analysts estimate that Nimbral will spend $14 billion on capex this year.", records: [] },
    {
      text: "Global semiconductor sales will reach $720 billion in 2026, the World Chip Council forecast on Tuesday.",
      records: [],
    },
    { text: "Quillan Energy agreed to buy a rival for $5.4 billion, including debt.", records: [] },
    { text: "Linden & Shaw announced a share repurchase of up to $2 billion over three years.", records: [] },
    { text: "Tournay took a charge of 60 million francs and will cut 400 jobs by the end of the year.", records: [] },
    { text: "Pellworm raised 500 million euros in a bond sale and will use the proceeds to repay debt.", records: [] },
    { text: "Retail sales in Britain are expected to rise 0.4 percent in March, a survey showed.", records: [] },
    { text: "Voltane gained 8 percent in early trade, its biggest rise since June.", records: [] },
    { text: "Ridgemont Oil received a $75 million tax credit from Texas for its refinery.", records: [] },
    { text: "OPEC producers agreed to raise output by 400,000 barrels per day from April.", records: [] },
    { text: "Iwasaki Probe won an order worth 12 billion yen from a Taiwanese customer.", records: [] },
    { text: "Vaxholm's revenue was 10 percent below the 300 million euros that analysts had expected.", records: [] },
  ],
  "several periods, scopes and rates of time": [
    {
      text: "Turbine maker Skarholt expects revenue of 3.1 billion euros in 2026 and 3.6 billion euros in 2027.",
      records: [
        { kind: "revenue", who: "Skarholt", level: "EUR 3.1bn", period: "2026-01-01..2026-12-31" },
        { kind: "revenue", who: "Skarholt", level: "EUR 3.6bn", period: "2027-01-01..2027-12-31" },
      ],
    },
    {
      text: "Railcar lessor Tolliver plans annual capital expenditure of $220 million from 2027 to 2030.",
      records: [{ kind: "capex", who: "Tolliver", level: "USD 220m", period: "2027-01-01..2030-12-31" }],
    },
    {
      text: "Mall owner Pacifica Squares aims for sales of $4 billion by 2030.",
      records: [{ kind: "revenue", who: "Pacifica Squares", level: "USD 4bn" }],
    },
    {
      text: "Belgian chemicals group Solvarex forecast revenue of 1.9 billion to 2.0 billion euros for its coatings division this year.",
      records: [{ kind: "revenue", who: "Solvarex", level: "EUR 1.9bn..2bn", scope: "segment" }],
    },
    {
      text: "Snack maker Quintero sees mid-single-digit organic sales growth in 2026, after 8 percent growth last year.",
      records: [{ kind: "revenue", who: "Quintero", scope: "organic", prior: "none" }],
    },
    {
      text: "Elevator firm Lyftmark said it would keep investing about $90 million a quarter through the end of next year.",
      records: [{ kind: "capex", who: "Lyftmark", level: "USD ~90m", rateOf: "per-quarter" }],
    },
    { text: "Skarholt has orders worth 7 billion euros to deliver in 2026 and 2027.", records: [] },
    { text: "Tolliver's annual rent from 2027 will be $22 million.", records: [] },
    { text: "Pacifica Squares will open 30 malls by 2030.", records: [] },
    { text: "Solvarex's coatings division is worth up to 4 billion euros, bankers said.", records: [] },
    { text: "Sales at Quintero grew 8 percent last year, its best since 2011.", records: [] },
    { text: "Lyftmark burned about $90 million of cash a quarter in 2025.", records: [] },
  ],
  "headlines and turned clauses": [
    {
      text: "Maplecroft Foods bumps up 2026 sales view to $6.4 bln",
      records: [{ kind: "revenue", who: "Maplecroft Foods", action: "raised", level: "USD 6.4bn" }],
    },
    {
      text: "UPDATE 1-Teralux slashes capex plan to $3 bln as demand wanes",
      records: [{ kind: "capex", who: "Teralux", action: "lowered", level: "USD 3bn" }],
    },
    {
      text: "Annual revenue is seen between 700 million and 740 million euros, French lender-software firm Crédalis said.",
      records: [{ kind: "revenue", who: "Crédalis", level: "EUR 700m..740m" }],
    },
    {
      text: "Spending on plants and equipment will total $2.7 billion this year, said Renwick Glass, which makes bottles.",
      records: [{ kind: "capex", who: "Renwick Glass", level: "USD 2.7bn", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "Chilean retailer Almendral, which runs 340 stores, budgeted $410 million for investments in 2026.",
      records: [{ kind: "capex", who: "Almendral", level: "USD 410m", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "The chipmaker Obsidian Logic beat estimates on Tuesday. It also raised its revenue forecast for the year to $8.8 billion.",
      records: [{ kind: "revenue", who: "Obsidian Logic", action: "raised", level: "USD 8.8bn" }],
    },
    {
      text: "Preliminary revenue for the quarter ended February 28 is expected to be about $115 million, Hexcombe Robotics said.",
      records: [{ kind: "revenue", who: "Hexcombe Robotics", level: "USD ~115m" }],
    },
    { text: "UPDATE 2-Teralux Q4 profit beats estimates as costs fall", records: [] },
    { text: "Spending by tourists will total $2.7 billion this year, the tourism board said.", records: [] },
    { text: "Almendral opened 14 stores in Peru and plans 20 more in 2026.", records: [] },
    { text: "Obsidian Logic's revenue last year was $7.9 billion, in line with its forecast.", records: [] },
    { text: "Hexcombe expects to post a net loss of $12 million for the quarter.", records: [] },
    { text: "Wall Street sees Maplecroft earning $1.12 a share.", records: [] },
  ],
  "across sentences and quotes": [
    {
      text: "Ceramics group Valdemossa opened a plant in Tunis on Monday. The company, which employs 9,000 people, expects its sales to reach 1.3 billion euros this year.",
      records: [{ kind: "revenue", who: "Valdemossa", level: "EUR 1.3bn", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "Tyre maker Okonjo Rubber will spend $640 million on capital projects in 2026. Capital spending of $640 million this year would be a record, Okonjo said.",
      records: [{ kind: "capex", who: "Okonjo", level: "USD 640m", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: '"Demand is better than we thought," Chief Executive Ana Pires said. Sportswear brand Trivela now expects sales growth of 9 percent to 10 percent in 2026, against 7 percent before.',
      records: [{ kind: "revenue", who: "Trivela", growth: "9%..10%", prior: "7%", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "Rivals Maddox Air and Plover Air both reported on Tuesday. Plover guided for capital expenditure of $1.8 billion in 2026, while Maddox gave no figure.",
      records: [{ kind: "capex", who: "Plover", level: "USD 1.8bn" }],
    },
    {
      text: "Sugar refiner Bexhill kept its outlook for the year. Sales are still expected to come in at 2.2 billion pounds.",
      records: [{ kind: "revenue", who: "Bexhill", action: "maintained", level: "GBP 2.2bn" }],
    },
    {
      text: "The stock of Granite Peak Energy rose 3 percent. The driller said on its call that capex would come down by $150 million next year.",
      records: [
        {
          kind: "capex",
          who: "Granite Peak Energy",
          period: "2027-01-01..2027-12-31",
        },
      ],
    },
    {
      text: "Valdemossa opened a plant in Tunis. Tunisia's exports are expected to reach $22 billion this year.",
      records: [],
    },
    {
      text: "Okonjo Rubber reported on Monday. Analysts at Hallam Reeve said capex of $640 million looked too high.",
      records: [],
    },
    {
      text: "Trivela makes running shoes. The market for running shoes is expected to grow 9 percent in 2026, the industry association said.",
      records: [],
    },
    { text: "Maddox Air gave no figure. It said fuel would cost it about $1.8 billion in 2026.", records: [] },
    {
      text: "Bexhill kept its dividend. Sugar is still expected to come in at 2.2 pounds a kilo in shops.",
      records: [],
    },
    {
      text: "Granite Peak Energy said debt would come down by $150 million next year.",
      records: [],
    },
  ],
  "whose guidance it is": [
    {
      text: 'LINZ (Reuters) - "Sales should come in between 2.1 and 2.2 billion euros this year," said Petra Vogl, finance director of Austrian crane firm Hebwerk.',
      records: [{ kind: "revenue", who: "Hebwerk", level: "EUR 2.1bn..2.2bn", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "In its new plan railway group Estrada sees capital spending of 6.4 billion euros from 2027 to 2030.",
      records: [{ kind: "capex", who: "Estrada", level: "EUR 6.4bn", period: "2027-01-01..2030-12-31" }],
    },
    {
      text: "The Supervisory Board of Altmark AG expects consolidated sales of EUR 88 million in 2026.",
      records: [{ kind: "revenue", who: "Altmark AG", level: "EUR 88m", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "The company anticipates revenue of $38.5M to $40.0M for the second quarter of 2026. Ondale Mobility ended the year with no debt.",
      records: [{ kind: "revenue", who: "Ondale Mobility", level: "USD 38.5m..40m", period: "2026-04-01..2026-06-30" }],
    },
    {
      text: "Calloway CEO Ruth Amsel told a conference she sees capex of about $900 million next year.",
      records: [{ kind: "capex", who: "Calloway", level: "USD ~900m", period: "2027-01-01..2027-12-31" }],
    },
    {
      text: "fennick foods -repeats full year forecast for capital spending of $60 to $75 million.",
      records: [{ kind: "capex", who: "fennick foods", action: "maintained", level: "USD 60m..75m" }],
    },
    {
      text: "Lisbon-based Faro Cimentos bought a licence from certain Orwell Corp units. The cement maker now expects sales to rise 5 percent in 2026.",
      records: [{ kind: "revenue", who: "Faro Cimentos", growth: "5%", period: "2026-01-01..2026-12-31" }],
    },
    { text: "GENEVA (Reuters) - Total sales of watches are expected to top 30 billion francs this year.", records: [] },
    {
      text: "The Aldgate Consensus Estimate for Calloway's revenue is pegged at $214 million for the quarter.",
      records: [],
    },
    {
      text: "Mercer & Holt raised its forecast on Hebwerk's 2026 capital spending to 300 million euros from 280 million.",
      records: [],
    },
    {
      text: "One shareholder urged Calloway to cut annual capital spending by at least $500 million to $2 billion.",
      records: [],
    },
    {
      text: "If the merger of the two insurers closes, the combined group would have revenue of $18 billion.",
      records: [],
    },
    {
      text: "A report by the retail institute predicts that online shopping will grow. Total sales are expected to reach $207 billion in November.",
      records: [],
    },
    { text: "European toy makers expect sales to fall 3 percent this year.", records: [] },
  ],
  "flat, parts and limits": [
    {
      text: "Seed supplier Wexcombe expects 2026 sales to be broadly flat, having guided in January for growth.",
      records: [{ kind: "revenue", who: "Wexcombe", growth: "~0%", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "Sail maker Tolvane forecast revenue for the second quarter would be flat to 4 percent higher.",
      published: "2026-04-20",
      records: [{ kind: "revenue", who: "Tolvane", growth: "0%..4%", period: "2026-04-01..2026-06-30" }],
    },
    {
      text: "Domestic capital expenditure would not exceed 450 million euros in 2027, telecoms group Ellada said.",
      records: [{ kind: "capex", who: "Ellada", level: "EUR <=450m", period: "2027-01-01..2027-12-31" }],
    },
    {
      text: "Canal operator Brennick budgeted $900 million for capital spending in 2026, of which $240 million is for locks.",
      records: [{ kind: "capex", who: "Brennick", level: "USD 900m", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "Quarry group Saltmarsh expects to spend $300 million on capital projects in 2026, including $90 million in 2027 money.",
      fails: "a part with a year of its own is taken for the guidance of that year",
      records: [{ kind: "capex", who: "Saltmarsh", level: "USD 300m", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "Grid firm Voltra plans capex of 1.1 billion euros in 2026 and nearly 5 billion euros from 2027 to 2030.",
      records: [
        { kind: "capex", who: "Voltra", level: "EUR 1.1bn", period: "2026-01-01..2026-12-31" },
        { kind: "capex", who: "Voltra", level: "EUR ~5bn", period: "2027-01-01..2030-12-31" },
      ],
    },
    {
      text: "Piano maker Harrowell said it had scrapped its 2026 sales forecast of 210 million euros.",
      records: [{ kind: "revenue", who: "Harrowell", action: "withdrawn", prior: "EUR 210m" }],
    },
    {
      text: "Kiln builder Ostwald raised its sales outlook for 2026. It now sees growth of 4 percent.",
      records: [{ kind: "revenue", who: "Ostwald", action: "raised", growth: "4%", period: "2026-01-01..2026-12-31" }],
    },
    { text: "Flat-glass prices are expected to rise 4 percent this year, Wexcombe said.", records: [] },
    { text: "Capital spending will be about 5 percent of sales in 2026, Brennick said.", records: [] },
    { text: "Tolvane raised its profit outlook. Fuel now makes up 4 percent of its costs.", records: [] },
    { text: "Ellada's shares were flat at 14 euros while its 2025 sales beat forecasts.", records: [] },
    { text: "Harrowell scrapped a plan to sell its factory for 210 million euros.", records: [] },
    { text: "Voltra said orders were in line with last year and backlog was stable.", records: [] },
    { text: "Ostwald cut its full-year profit forecast after December sales fell 9 percent.", records: [] },
  ],
  "other people's figures and what is compared": [
    {
      text: "Kettleby Foods Inc said sales would grow 2 percent to 3 percent this year, below its long-term target of 4 percent.",
      records: [{ kind: "revenue", who: "Kettleby Foods Inc", growth: "2%..3%", prior: "none" }],
    },
    {
      text: 'Retailer Hale Brothers warned that sales this year would be "well below" its earlier forecast of 1.2 billion pounds.',
      records: [{ kind: "revenue", who: "Hale Brothers", action: "lowered", prior: "GBP 1.2bn" }],
    },
    {
      text: "Meridian Link guided first-quarter revenue to $212M-$216M, vs. the $210M consensus, and kept its full-year capex target of $45M.",
      records: [
        { kind: "revenue", who: "Meridian Link", level: "USD 212m..216m", prior: "none" },
        { kind: "capex", who: "Meridian Link", action: "maintained", level: "USD 45m" },
      ],
    },
    {
      text: "Corbridge Mining earmarked $280 million for this year's capital expenditure, 40 percent below the sum it announced in its annual report.",
      records: [{ kind: "capex", who: "Corbridge Mining", level: "USD 280m", revision: "40%" }],
    },
    {
      text: "Printing group Laurentian capped capital spending this year at C$85 million, from the C$95 million it gave in January.",
      fails: "a cap is no verb of the future",
      records: [{ kind: "capex", who: "Laurentian", level: "CAD <=85m", prior: "CAD 95m" }],
    },
    {
      text: "Helios Tools anticipates 2026 capital expenditures in the range of $30-37 billion, an increase of $2 billion on the high end of its prior range.",
      records: [{ kind: "capex", who: "Helios Tools", level: "USD 30bn..37bn", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "Japanese lathe maker Hoshimi forecast a 12 percent rise in operating profit to 42 billion yen for the year through March 2027 on sales of 980 billion yen, up 4 percent.",
      records: [{ kind: "revenue", who: "Hoshimi", level: "JPY 980bn", growth: "4%" }],
    },
    {
      text: "Orlund Shipping expects gross capital expenditure of about $3 billion (2025: $4.0 billion).",
      records: [{ kind: "capex", who: "Orlund Shipping", level: "USD ~3bn", baseline: "USD 4bn", prior: "none" }],
    },
    { text: "Kettleby's order backlog is expected to bring $14 billion of revenue over three years.", records: [] },
    { text: "Capex will be 10-12 percent of sales in 2026, Fjordlink said.", records: [] },
    { text: "The Aldgate survey puts Hale Brothers' 2026 sales at 1.3 billion pounds.", records: [] },
    { text: "Hoshimi forecast operating profit of 42 billion yen, up 12 percent.", records: [] },
    { text: "Meridian Link's shares rose 12 percent, 50 percent more than the index.", records: [] },
    { text: "Their trade body lifted its revenue estimate for the industry to $560 billion this year.", records: [] },
    { text: "A consultant reckons that Orlund Shipping will spend $3 billion on new vessels in 2026.", records: [] },
    { text: "Corbridge Mining said it had spent $250 million on drilling by the end of 2025.", records: [] },
  ],
  "flashes and lists": [
    {
      text: "* Sees FY 2026 revenue $900 mln to $920 mln * FY 2026 earnings per share view $1.10",
      records: [{ kind: "revenue", level: "USD 900m..920m" }],
    },
    {
      text: "BRIEF-Basin Wells sees FY 2026 capex up about 20 pct",
      records: [{ kind: "capex", who: "Basin Wells", growth: "~20%" }],
    },
    {
      text: "2026 Guidance: - Organic revenue growth of 3% to 5% (unchanged) - Capital expenditures of $150 million to $170 million (unchanged) - Free cash flow of approximately $400 million.",
      records: [
        { kind: "revenue", action: "maintained", growth: "3%..5%" },
        { kind: "capex", action: "maintained", level: "USD 150m..170m" },
      ],
    },
    {
      text: "Q1 2026 Outlook: Total Revenue: $212 - $216 million; Non-GAAP EPS: $0.11 - $0.13. Full Year 2026 Outlook: Total Revenue: $850 - $860 million.",
      records: [
        { kind: "revenue", level: "USD 212m..216m", period: "2026-01-01..2026-03-31" },
        { kind: "revenue", level: "USD 850m..860m", period: "2026-01-01..2026-12-31" },
      ],
    },
    {
      text: "Brakel SE leaves the rest of its 2026 outlook unchanged: * Sales: EUR 1.1 - EUR 1.2 billion * Net debt: under EUR 90 million * CAPEX: ~EUR 35 million",
      records: [
        { kind: "revenue", who: "Brakel SE", action: "maintained", level: "EUR 1.1bn..1.2bn" },
        { kind: "capex", who: "Brakel SE", action: "maintained", level: "EUR ~35m" },
      ],
    },
    {
      text: "Tidewell Homes - reaffirms FY 2026 net sales guidance; sees capital spending at $40 mln to $50 mln",
      records: [
        { kind: "revenue", who: "Tidewell Homes", action: "maintained" },
        { kind: "capex", who: "Tidewell Homes", level: "USD 40m..50m" },
      ],
    },
    {
      text: "Why Quince Robotics Stock Popped Today Investors cheered after management hiked its full-year sales outlook to $1.81 billion.",
      records: [{ kind: "revenue", who: "Quince Robotics", action: "raised", level: "USD 1.81bn" }],
    },
    { text: "* Q4 revenue $212 mln vs $196 mln * Q4 EPS $0.13", records: [] },
    { text: "TIDEWELL HOMES - QTRLY REVENUE $410.2 MLN, UP 5 PCT", records: [] },
    { text: "2025 Highlights: - Revenue of $812 million - Capital expenditures of $160 million", records: [] },
    { text: "BASIN WELLS SAYS TO SELL UNIT FOR $300 MLN", records: [] },
    { text: "BRIEF-Norder buys wind parks for 40 mln euros", records: [] },
    { text: "Why Quince Robotics Stock Sank Today Its quarterly sales fell 4%.", records: [] },
    { text: "* Street view for FY 2026 revenue $915.2 mln", records: [] },
  ],
  "sizes, lists of three and seconds": [
    {
      text: "Trans-Borealis raised its 2026 capital program by C$100 million to C$1.7 billion.",
      records: [{ kind: "capex", who: "Trans-Borealis", action: "raised", level: "CAD 1.7bn", revision: "CAD 100m" }],
    },
    {
      text: "Oil firm Petrovale SA said it planned to invest $174 billion from 2027 to 2031, 55 percent more than under its previous plan.",
      records: [
        { kind: "capex", who: "Petrovale SA", level: "USD 174bn", revision: "55%", period: "2027-01-01..2031-12-31" },
      ],
    },
    {
      text: "For 2026, Kendrick Airways plans capital spending of about $800 million, less than the $1.1 billion it spent in 2025.",
      records: [{ kind: "capex", who: "Kendrick Airways", level: "USD ~800m", baseline: "USD 1.1bn", prior: "none" }],
    },
    {
      text: "For fiscal year 2026, the company expects: Net revenue of $24.5 to $25.0 billion, Comparable sales of 1% to 3%, and Capital expenditures of approximately $600 million. Bexway Stores issued its results on Monday.",
      records: [
        { kind: "revenue", who: "Bexway Stores", level: "USD 24.5bn..25bn" },
        { kind: "revenue", who: "Bexway Stores", growth: "1%..3%" },
        { kind: "capex", who: "Bexway Stores", level: "USD ~600m" },
      ],
    },
    {
      text: "Sales are expected to rise to about 500 billion yen this year from 478 billion last year, Takada Looms president Kenji Mori said.",
      records: [{ kind: "revenue", who: "Takada Looms", level: "JPY ~500bn", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "Capex for 2026 has been set at 1.1 billion euros, Lumenor's finance director said.",
      records: [{ kind: "capex", who: "Lumenor", level: "EUR 1.1bn", period: "2026-01-01..2026-12-31" }],
    },
    { text: "Kendrick Airways expects to spend $300 million on its new campus over two years.", records: [] },
    { text: "Petrovale produces 55 percent more gas than under its previous owner.", records: [] },
    { text: "Trans-Borealis cut its workforce by 400 to 1,700 in 2025.", records: [] },
    { text: "Bexway Stores sold land for $25 million and bought back shares for $600 million.", records: [] },
    { text: "Takada Looms president Kenji Mori said the yen had hurt exports.", records: [] },
    { text: "Lumenor's finance director set 2026 as the year for his retirement.", records: [] },
  ],
  "who speaks for the public or watches": [
    {
      text: "The maker of Wren lamps sees first-quarter revenue of $63 million to $66 million.",
      records: [{ kind: "revenue", level: "USD 63m..66m", period: "2026-01-01..2026-03-31" }],
    },
    {
      text: "Wendell's Corp said on Thursday its capital expenditures would be about $1.6 billion this year and $1.2 billion in 2027.",
      records: [
        { kind: "capex", who: "Wendell's Corp", level: "USD ~1.6bn", period: "2026-01-01..2026-12-31" },
        { kind: "capex", who: "Wendell's Corp", level: "USD 1.2bn", period: "2027-01-01..2027-12-31" },
      ],
    },
    {
      text: "Lathe maker Okubo Corp cut its sales forecast for the year to March 31 to 125 billion yen from 158 billion yen.",
      records: [{ kind: "revenue", who: "Okubo Corp", action: "lowered", level: "JPY 125bn", prior: "JPY 158bn" }],
    },
    {
      text: "For the first quarter, Oktal sees revenue of $558-$560 million, while for the full year it raised its outlook to $2.2-$2.21 billion from $2.17-$2.18 billion.",
      records: [
        { kind: "revenue", who: "Oktal", level: "USD 558m..560m" },
        { kind: "revenue", who: "Oktal", action: "raised", level: "USD 2.2bn..2.21bn", prior: "USD 2.17bn..2.18bn" },
      ],
    },
    {
      text: "The Company reaffirms its previously issued 2026 guidance as follows: Net sales: $2.05 to $2.15 billion Gross margin: 31.5% to 32.0% Capital expenditures: $75 to $85 million",
      records: [
        { kind: "revenue", action: "maintained", level: "USD 2.05bn..2.15bn" },
        { kind: "capex", action: "maintained", level: "USD 75m..85m" },
      ],
    },
    { text: "Holiday shoppers are expected to spend $7.5 billion online in November.", records: [] },
    {
      text: "The finance ministry said it would forgo 1.5 billion reais in revenue this year.",
      records: [{ kind: "policy", amounts: ["BRL 1.5bn"] }],
    },
    { text: "Wendell's sales fell 4 percent in 2025 from a year earlier.", records: [] },
    { text: "Corbel Ratings expects revenues of domestic tyre makers to grow by 6-8 percent in 2026.", records: [] },
    { text: "Okubo Corp paid a dividend of 31 yen for the year to March 31.", records: [] },
  ],
  "near misses in the words of guidance": [
    {
      text: "Dunmara's 2025 capex guidance had been $2.2 billion; actual spending came to $2.05 billion.",
      records: [],
    },
    {
      text: "Rating agency Corbel expects Solvarex's revenue to decline 3 percent in 2026 and its capex to stay flat.",
      records: [],
    },
    {
      text: "The mine's initial capital expenditure is estimated at $780 million, a feasibility study by Antaro Minerals showed.",
      records: [],
    },
    { text: "Consensus for Voltane's 2026 revenue stands at $271 million, data from Ferrol showed.", records: [] },
    {
      text: "European cement makers will invest 40 billion euros in carbon capture by 2035, their association Cembura said.",
      records: [],
    },
    {
      text: "Teralux expects to book a gain of $40 million on the sale of its lighting arm this quarter.",
      records: [],
    },
    {
      text: "Revenue came in at the top end of Trivela's forecast of 610 million to 630 million euros.",
      records: [],
    },
    {
      text: "The investment bank Hallam Reeve plans to raise $600 million for a fund that buys railcars.",
      records: [],
    },
    {
      text: "Lyftmark denied a report that it would cut its sales forecast for 2026.",
      records: [],
    },
    { text: "Nimbral expects to spend about $250 million on severance and other restructuring costs.", records: [] },
    { text: "Fewer than half of the finance chiefs polled plan to raise capital spending this year.", records: [] },
    {
      text: "Bexhill's new sugar drink could bring in sales of 50 million pounds a year, a consultant estimated.",
      records: [],
    },
  ],
  "a second figure without its currency": [
    {
      text: "Cement group Dravina has halved its capex plan for next year to 160 million euros from 320 million.",
      records: [{ kind: "capex", who: "Dravina", action: "lowered", level: "EUR 160m", prior: "EUR 320m" }],
    },
    {
      text: "Tilmark A/S now banks on 2026 sales of at least 3.4 billion euros instead of more than 3 billion.",
      records: [{ kind: "revenue", who: "Tilmark", level: "EUR >=3.4bn", prior: "EUR >3bn" }],
    },
    {
      text: "Windpark builder Galeno aims to invest some 800 million euros in the 2026-2028 period, up from a previous plan of 700 million.",
      records: [{ kind: "capex", who: "Galeno", action: "raised", level: "EUR ~800m", prior: "EUR 700m" }],
    },
    {
      text: "Pharmacy chain Nuvello expects 2026 revenue of $90 million from 2 million members.",
      records: [{ kind: "revenue", who: "Nuvello", level: "USD 90m", prior: "none" }],
    },
  ],
  "targets missed and forecasts told of before": [
    {
      text: "Tenborough Inc does not expect to meet its 2026 revenue goal of $310 million.",
      records: [{ kind: "revenue", who: "Tenborough Inc", action: "lowered", prior: "USD 310m" }],
    },
    {
      text: "Sealed-pump maker Ostrava Flow said it would miss its 2026 sales target of 90 million euros.",
      records: [{ kind: "revenue", who: "Ostrava Flow", action: "lowered", prior: "EUR 90m" }],
    },
    {
      text: "Lanmoor Corp is withdrawing its guidance, which called for 2026 revenue of $400 million.",
      records: [{ kind: "revenue", who: "Lanmoor Corp", action: "withdrawn", prior: "USD 400m" }],
    },
    {
      text: "Amberley Corp lowered its 2026 revenue forecast to $60 million, having previously told investors to expect $67 million to $68 million.",
      records: [{ kind: "revenue", who: "Amberley Corp", action: "lowered", level: "USD 60m", prior: "USD 67m..68m" }],
    },
    {
      text: "Wetherall Inc sees 2026 sales flat, plus or minus 2 percent.",
      records: [{ kind: "revenue", who: "Wetherall Inc", growth: "-2%..2%" }],
    },
    { text: "Harrowgate Inc missed its 2025 sales target of $80 million.", records: [] },
  ],
  "capital and exploration spending": [
    {
      text: "Oil firm Pelagia has budgeted $6 billion for capital and exploratory projects in 2026.",
      records: [{ kind: "capex", who: "Pelagia", level: "USD 6bn", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "Chemicals group Hansgrund said investment in fixed assets is to remain at 2.7 billion euros this year.",
      records: [{ kind: "capex", who: "Hansgrund", level: "EUR 2.7bn" }],
    },
    { text: "Carmaker Veldtmann said it would invest up to $3 billion in the battery maker by 2028.", records: [] },
    {
      text: "Cable firm Lorneville would cut its 2026 capital expenditures to $480 million if customers kept leaving at this pace, an analyst wrote.",
      records: [],
    },
  ],
  "lists of periods, figures and metrics": [
    {
      text: "Orrin Shale Corp sees capital expenditure of $640 million and $710 million in 2026 and 2027, respectively.",
      records: [
        { kind: "capex", level: "USD 640m", period: "2026-01-01..2026-12-31" },
        { kind: "capex", level: "USD 710m", period: "2027-01-01..2027-12-31" },
      ],
    },
    {
      text: "Ferry operator Saltholm expects turnover to grow 3 percent and 5 percent this year and next.",
      records: [
        { kind: "revenue", growth: "3%", period: "2026-01-01..2026-12-31" },
        { kind: "revenue", growth: "5%", period: "2027-01-01..2027-12-31" },
      ],
    },
    {
      text: "Saltholm puts first-quarter and full-year revenue at 80 million euros and 390 million euros, respectively.",
      records: [
        { kind: "revenue", level: "EUR 80m", period: "2026-01-01..2026-03-31" },
        { kind: "revenue", level: "EUR 390m", period: "2026-01-01..2026-12-31" },
      ],
    },
    {
      text: "Kiln builder Ostmark plans capex of 210 million euros this year and next.",
      records: [{ kind: "capex", level: "EUR 210m", period: "2026-01-01..2027-12-31" }],
    },
    {
      text: "Kiln builder Ostmark sees sales rising 6 percent in both 2026 and 2027.",
      records: [
        { kind: "revenue", growth: "6%", period: "2026-01-01..2026-12-31" },
        { kind: "revenue", growth: "6%", period: "2027-01-01..2027-12-31" },
      ],
    },
    {
      text: "Ostmark will spend $35 million each in 2026 and 2027 on its fleet.",
      records: [
        { kind: "capex", level: "USD 35m", period: "2026-01-01..2026-12-31" },
        { kind: "capex", level: "USD 35m", period: "2027-01-01..2027-12-31" },
      ],
    },
    {
      text: "For the year Saltholm expects sales and capital expenditure of 400 million euros and 45 million euros, respectively.",
      records: [
        { kind: "revenue", level: "EUR 400m" },
        { kind: "capex", level: "EUR 45m" },
      ],
    },
    {
      text: "Saltholm forecast 2026 revenue and operating profit of 400 million euros and 30 million euros.",
      records: [{ kind: "revenue", level: "EUR 400m" }],
    },
    {
      text: "Tolliver expects sales of $52 million for the first quarter and $61 million for the second.",
      records: [{ kind: "revenue", level: "USD 52m", period: "2026-01-01..2026-03-31" }],
    },
    {
      text: "Tolliver expects capex of $9 million this year, compared with $7 million in 2025 and $8 million in 2024.",
      records: [{ kind: "capex", level: "USD 9m", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "Tolliver sees sales rising 4 percent in Scandinavia this year and 9 percent in Africa.",
      records: [
        { kind: "revenue", growth: "4%", scope: "geography", period: "2026-01-01..2026-12-31" },
        { kind: "revenue", growth: "9%", scope: "geography", period: "2026-01-01..2026-12-31" },
      ],
    },
    {
      text: "Tolliver's sales came to $50 million and $58 million in the first and second halves of 2025.",
      records: [],
    },
    {
      text: "Skarholt paid $4 million and $5 million for the yards it will open in 2026 and 2027.",
      records: [],
    },
  ],
  "tables with an earlier column": [
    {
      text: "Full-year 2026 guidance | Prior | Current\nNet sales | $700 million - $720 million | $735 million - $750 million\nCapital expenditures | $60 million | $52 million",
      records: [
        {
          kind: "revenue",
          action: "raised",
          level: "USD 735m..750m",
          prior: "USD 700m..720m",
          period: "2026-01-01..2026-12-31",
        },
        { kind: "capex", action: "lowered", level: "USD 52m", prior: "USD 60m" },
      ],
    },
    {
      text: "2026 Outlook\n      Updated guidance    Previous guidance\nRevenue ($ millions)     $480 - $490      $470 - $485\nAdjusted EBITDA     $61      $58",
      records: [{ kind: "revenue", action: "raised", level: "USD 480m..490m", prior: "USD 470m..485m" }],
    },
    {
      text: "Outlook for fiscal 2026\nPrevious guidance: revenue of $41 million to $43 million\nUpdated guidance: revenue of $38 million to $40 million",
      records: [{ kind: "revenue", action: "lowered", level: "USD 38m..40m", prior: "USD 41m..43m" }],
    },
    {
      text: "Results | Prior year | Current year\nNet sales | $610 million | $655 million",
      records: [],
    },
    {
      text: "Corvane Foods reported its results.\nPrevious and current suppliers were paid $12 million and $14 million.",
      records: [],
    },
  ],
  "the company named last": [
    {
      text: "Capital spending of about $70 million is planned for 2026, said the Norwegian feed maker Brimvik ASA.",
      records: [{ kind: "capex", who: "Brimvik ASA", level: "USD ~70m" }],
    },
    {
      text: "Sales should grow 5 percent this year, according to Brimvik.",
      records: [{ kind: "revenue", who: "Brimvik", growth: "5%" }],
    },
    {
      text: "Full-year revenue of 90 million euros is expected, Brimvik announced on Monday.",
      records: [{ kind: "revenue", who: "Brimvik", level: "EUR 90m" }],
    },
    {
      text: "Sales should grow 5 percent at Brimvik this year, according to analysts at Fennick Partners.",
      records: [],
    },
    { text: "Analysts on average see sales of $90 million this year, according to Fennick Data.", records: [] },
  ],
  "an aim that is given up": [
    {
      text: "Pellworm AG did not repeat its sales forecast for 2026.",
      records: [{ kind: "revenue", who: "Pellworm AG", action: "withdrawn" }],
    },
    {
      text: "Quillan Energy dropped its 2026 capital spending target.",
      records: [{ kind: "capex", who: "Quillan Energy", action: "withdrawn" }],
    },
    {
      text: "Halvorsen declined to reiterate its revenue outlook of $9 billion for 2026.",
      records: [{ kind: "revenue", who: "Halvorsen", action: "withdrawn", prior: "USD 9bn" }],
    },
    {
      text: "Lydvig A/S will no longer provide revenue guidance for the year.",
      records: [{ kind: "revenue", who: "Lydvig", action: "withdrawn" }],
    },
    { text: "Lydvig A/S no longer expects sales of 400 million euros this year.", records: [] },
    { text: "Halvorsen dropped its plan for a second truck plant.", records: [] },
    { text: "Sales at Halvorsen dropped 9 percent last year, it repeated on Monday.", records: [] },
    { text: "Halvorsen declined to comment on its 2026 revenue forecast of $9 billion.", records: [] },
  ],
  "what stands between metric and figure": [
    {
      text: "Antaro Minerals expects capital expenditure, which includes leased trucks, of $310 million this year.",
      records: [{ kind: "capex", who: "Antaro Minerals", level: "USD 310m", period: "2026-01-01..2026-12-31" }],
    },
    {
      text: "Antaro Minerals sees 2026 revenue, net of royalties, at $2.1 billion.",
      records: [{ kind: "revenue", who: "Antaro Minerals", level: "USD 2.1bn" }],
    },
    {
      text: "Antaro Minerals will trim its annual investment to $280 million in 2026.",
      records: [{ kind: "capex", who: "Antaro Minerals", level: "USD 280m" }],
    },
    {
      text: "Antaro Minerals now sees 2026 revenue of $2.1 billion, more than the $1.9 billion it forecast in November.",
      records: [{ kind: "revenue", who: "Antaro Minerals", action: "raised", level: "USD 2.1bn", prior: "USD 1.9bn" }],
    },
    {
      text: "Antaro Minerals expects revenue of $600 million from its copper division in 2026.",
      records: [{ kind: "revenue", level: "USD 600m", scope: "segment", period: "2026-01-01..2026-12-31" }],
    },
    { text: "Antaro Minerals had revenue, net of royalties, of $1.8 billion in 2025.", records: [] },
    { text: "Antaro Minerals cut its investment in a lithium start-up to 8 percent.", records: [] },
    { text: "The ministry hopes to trim investment fees to $28 million in 2026.", records: [] },
  ],
  "who is no company": [
    { text: "The central bank expects capital spending of $30 billion this year.", records: [] },
    { text: "The ministry sees revenue of $900 million in 2026.", records: [] },
    { text: "Carmakers expect capital expenditure of $40 billion in 2026.", records: [] },
    { text: "Brewers expect turnover to fall 4 percent this year.", records: [] },
    { text: "Asia expects revenue of $3 billion from cruises in 2026.", records: [] },
    { text: "Analysts at Fennick Partners follow Lydvig. They expect sales of $300 million this year.", records: [] },
    { text: "Germans will spend about $7 billion on toys this year.", records: [] },
    {
      text: "The bookseller expects revenue of $30 million in 2026.",
      records: [{ kind: "revenue", who: "The bookseller", level: "USD 30m" }],
    },
    {
      text: "The board expects capital spending of $30 million in 2026.",
      records: [{ kind: "capex", who: "The board", level: "USD 30m" }],
    },
    {
      text: "Wendell's now sees total sales of $84 million this year.",
      records: [{ kind: "revenue", who: "Wendell's", level: "USD 84m" }],
    },
  ],
  "plain words of desks for what is expected or spent": [
    {
      text: "Grain shipper Norrvik reckons on 640 million kronor of revenue in the second quarter.",
      records: [{ kind: "revenue", who: "Norrvik", level: "SEK 640m", period: "2026-04-01..2026-06-30" }],
    },
    {
      text: "Norrvik told investors to brace for sales 5 percent lower this year.",
      records: [{ kind: "revenue", who: "Norrvik", growth: "-5%" }],
    },
    {
      text: "Norrvik said it was comfortable with revenue growth of 6 to 8 percent for 2026.",
      records: [{ kind: "revenue", who: "Norrvik", growth: "6%..8%" }],
    },
    {
      text: "Norrvik will put $270 million into its silos over the next five years.",
      records: [{ kind: "capex", who: "Norrvik", level: "USD 270m" }],
    },
    {
      text: "Norrvik plans to shell out $76 million this year on barges and cranes.",
      records: [{ kind: "capex", who: "Norrvik", level: "USD 76m" }],
    },
    {
      text: "Norrvik expects investment of about $90 million by 2028.",
      records: [{ kind: "capex", who: "Norrvik", level: "USD ~90m", period: "..2028-12-31" }],
    },
    {
      text: "NORRVIK SAYS CUTS 2026 CAPEX PLAN TO $61 MLN FROM $66 MLN",
      records: [{ kind: "capex", action: "lowered", level: "USD 61m", prior: "USD 66m" }],
    },
    {
      text: "Norrvik sees organic growth of 3 to 5 percent in 2026.",
      records: [{ kind: "revenue", who: "Norrvik", growth: "3%..5%", scope: "organic" }],
    },
    { text: "Norrvik shelled out $76 million on barges last year.", records: [] },
    { text: "Norrvik plans an investment of $90 million in a silo in Ghent by 2028.", records: [] },
    { text: "Norrvik put $270 million into its pension fund.", records: [] },
    { text: "Norrvik called for talks on growth of wages of 5 percent in 2026.", records: [] },
    { text: "The mayor reckons on 640 million kronor of tax revenue in the second quarter.", records: [] },
    { text: "Organic growth was 4 percent in 2025, Norrvik said.", records: [] },
  ],
  "what was said before, told apart": [
    {
      text: "Ostmark reiterated that sales would expand by 10 to 12 percent in 2026.",
      records: [{ kind: "revenue", action: "maintained", growth: "10%..12%", prior: "none" }],
    },
    {
      text: "Ostmark cut its 2026 revenue forecast to $36 million; the range had been $37 million to $38 million.",
      records: [{ kind: "revenue", action: "lowered", level: "USD 36m", prior: "USD 37m..38m" }],
    },
    {
      text: "Ostmark, which had guided to $30 million, now expects 2026 revenue of $28 million.",
      records: [{ kind: "revenue", action: "lowered", level: "USD 28m", prior: "USD 30m" }],
    },
    {
      text: "Ostmark said it would hold capital spending this year to $11 million, $4 million short of the plan it laid out in May.",
      records: [{ kind: "capex", action: "lowered", level: "USD 11m", revision: "USD 4m" }],
    },
    {
      text: "Ostmark now sees sales falling 3 to 5 percent this year instead of rising 2 percent.",
      records: [{ kind: "revenue", action: "lowered", growth: "-5%..-3%", prior: "2%" }],
    },
    {
      text: "Ostmark warned that 2026 sales would fall short of its $30 million target.",
      records: [{ kind: "revenue", action: "lowered", prior: "USD 30m" }],
    },
    {
      text: "There is no change to Ostmark's 2026 capex guidance of $13 million.",
      records: [{ kind: "capex", action: "maintained", level: "USD 13m" }],
    },
    {
      text: "A confident forecast of 21 million euros of 2026 revenue at Ostmark has been torn up.",
      records: [{ kind: "revenue", who: "Ostmark", action: "withdrawn", prior: "EUR 21m" }],
    },
    {
      text: "Ostmark projects sales of $64 million for 2026 after its half-year turnover rose by 9 percent to $30 million.",
      records: [{ kind: "revenue", level: "USD 64m" }],
    },
    {
      text: "CALGARY, AB - Sundry Energy Ltd. announced that its Board has approved a 2026 capital budget of $155 million.",
      records: [{ kind: "capex", who: "Sundry Energy Ltd", level: "USD 155m" }],
    },
    { text: "Ostmark reiterated that sales had grown by 10 percent in 2025.", records: [] },
    { text: "Ostmark fell short of its sales target of $30 million last year.", records: [] },
    { text: "Profit at Ostmark was $4 million short of the plan it laid out in May.", records: [] },
    { text: "Turnover rose by 9 percent to $30 million, Ostmark said.", records: [] },
    { text: "There was no change to Ostmark's dividend of $13 million for 2026.", records: [] },
  ],
  "sums and sales of somebody else": [
    {
      text: "Vessel maker Brimvik will put $20 million into its pension scheme over the next three years.",
      records: [],
    },
    { text: "Brimvik plans to put $50 million into Fennick Motors by 2027.", records: [] },
    { text: "The regulator approved capital expenditure of $30 million for 2026.", records: [] },
    { text: "According to Brimvik, Americans will spend $3 billion on garden chairs this year.", records: [] },
    { text: "Sales of electric bicycles should grow 30 percent this year, according to Fennick Wheels.", records: [] },
    { text: "Global tile sales are expected to rise 5 percent in 2026, said Brimvik.", records: [] },
    { text: "Brimvik expects industry revenue to grow 5 percent in 2026.", records: [] },
    { text: "Brimvik said the tariffs would cost it $30 million of revenue in 2026.", records: [] },
    { text: "The merger is expected to contribute revenue of $40 million in 2026, Brimvik said.", records: [] },
    { text: "Brimvik expects to save $30 million in capital expenditure by 2027.", records: [] },
    { text: "Fennick Partners expects Brimvik to report revenue of $300 million for 2026.", records: [] },
    { text: "Brimvik's sales would have grown 5 percent in 2026 without the strike.", records: [] },
    { text: "Brimvik's revenue was expected to be $300 million in 2025 but came to $280 million.", records: [] },
    {
      text: "According to Brimvik, sales should grow 5 percent in 2026.",
      records: [{ kind: "revenue", who: "Brimvik", growth: "5%" }],
    },
    {
      text: "Fennick, which Brimvik is buying, expects sales of $40 million this year.",
      records: [{ kind: "revenue", who: "Fennick", level: "USD 40m" }],
    },
    {
      text: "Brimvik, a supplier of Fennick, whose sales are expected to reach $90 million in 2026, rose 4 percent.",
      records: [{ kind: "revenue", who: "Fennick", level: "USD 90m" }],
    },
    {
      text: "Brimvik expects its global sales to reach $95 million in 2026.",
      records: [{ kind: "revenue", who: "Brimvik", level: "USD 95m" }],
    },
    {
      text: "Brimvik said sales at its Paris shop would reach $3 million in 2026.",
      records: [{ kind: "revenue", who: "Brimvik", level: "USD 3m" }],
    },
  ],
};
