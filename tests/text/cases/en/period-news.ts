import type { PeriodCase } from "./period-case.ts";

/** Sentences as news writes them. Written for this corpus. */
export const newsPeriods: PeriodCase[] = [
  { on: "2025-10-17", text: "Chipmaker lifts 2026 capex as AI orders swell.", found: [["2026", "2026"]] },
  { on: "2025-10-17", text: "TAIPEI, Oct. 16 - The ministry said orders rose.", found: [["Oct. 16", "2025-10-16"]] },
  {
    on: "2025-10-17",
    text: "The commission, which met in August, put off the vote until November.",
    found: [
      ["August", "2025-08"],
      ["until November", "../2025-11-30 month"],
    ],
  },
  {
    on: "2025-10-17",
    text: "Exports rose 5 percent from September and 12 percent from a year earlier.",
    found: [
      ["September", "2025-09"],
      ["a year earlier", "2024"],
    ],
  },
  { on: "2025-10-17", text: "Imports were up from 2024.", found: [["2024", "2024"]] },
  {
    on: "2025-10-17",
    text: "Sales were flat compared with the second quarter.",
    found: [["the second quarter", "2025-Q2"]],
  },
  {
    on: "2025-10-17",
    text: "Orders booked in the first half ship in the second half.",
    found: [
      ["the first half", "2025-H1"],
      ["the second half", "2025-H2"],
    ],
  },
  {
    on: "2025-10-17",
    text: "A ban that began on Feb. 1, 2024 ended on Aug. 31.",
    found: [
      ["Feb. 1, 2024", "2024-02-01"],
      ["Aug. 31", "2025-08-31"],
    ],
  },
  {
    on: "2025-10-17",
    text: "By 2027 it wants two plants, and by 2030 five.",
    found: [
      ["By 2027", "../2027-12-31 year"],
      ["by 2030", "../2030-12-31 year"],
    ],
  },
  {
    on: "2025-10-17",
    text: "It spent US$30 billion in 2024 and plans US$40 billion for 2025.",
    found: [
      ["2024", "2024"],
      ["2025", "2025"],
    ],
  },
  {
    on: "2025-10-17",
    text: "The tariff, due to expire on Nov. 10, was extended to Nov. 10, 2026.",
    found: [
      ["Nov. 10", "2025-11-10"],
      ["Nov. 10, 2026", "2026-11-10"],
    ],
  },
  { on: "2025-10-17", text: "The review will take place every five years from 2030.", found: [] },
  { on: "2025-10-17", text: "Negotiators set a deadline of midnight on Friday.", found: [["Friday", "2025-10-17"]] },
  { on: "2025-10-17", text: "The new rate takes effect at 12:01 a.m. on Nov. 1.", found: [["Nov. 1", "2025-11-01"]] },
  {
    on: "2025-10-17",
    text: "Shipments resumed last month after a pause since April.",
    found: [
      ["last month", "2025-09"],
      ["since April", "2025-04-01/.. month"],
    ],
  },
  {
    on: "2025-10-17",
    text: "The contract covers 2026, 2027 and 2028.",
    found: [
      ["2026", "2026"],
      ["2027", "2027"],
      ["2028", "2028"],
    ],
  },
  {
    on: "2025-10-17",
    text: "Growth slowed in July and August.",
    found: [
      ["July", "2025-07"],
      ["August", "2025-08"],
    ],
  },
  {
    on: "2025-10-17",
    text: "Loans due in 2026-27 were rolled over.",
    found: [["2026-27", "2026-01-01/2027-12-31 year"]],
  },
  {
    on: "2025-10-17",
    text: "A pilot runs between now and March.",
    found: [["between now and March", "2025-10-17/2026-03-31~ month"]],
  },
  {
    on: "2025-10-17",
    text: "It has until Dec. 31, 2026 to sell.",
    found: [["until Dec. 31, 2026", "../2026-12-31 day"]],
  },
  {
    on: "2025-10-17",
    text: "The plan, first aired in 2019, was shelved in 2020.",
    found: [
      ["2019", "2019"],
      ["2020", "2020"],
    ],
  },
  {
    on: "2025-10-17",
    text: "In the same quarter last year it lost money.",
    found: [["the same quarter last year", "2024-Q3"]],
  },
  {
    on: "2025-10-17",
    text: "In the corresponding period of last year it earned more.",
    found: [["the corresponding period of last year", "2024"]],
  },
  {
    on: "2025-10-17",
    text: "Second-quarter profit was $3 million; it lost money in the same period a year earlier.",
    found: [
      ["Second-quarter", "2025-Q2"],
      ["the same period a year earlier", "2024-Q2"],
    ],
  },
  {
    on: "2025-10-17",
    text: "It earned less in the third quarter; for the first nine months profit fell from a year earlier.",
    found: [
      ["the third quarter", "2025-Q3"],
      ["the first nine months", "2025-01-01/2025-09-30 month inferred:start,end"],
      ["a year earlier", "2024"],
    ],
  },
  {
    on: "2025-10-17",
    text: "Profit fell in the third quarter after a good second quarter; sales in the latest quarter were flat.",
    found: [
      ["the third quarter", "2025-Q3"],
      ["second quarter", "2025-Q2"],
      ["the latest quarter", "2025-Q3"],
    ],
  },
  {
    on: "2025-10-17",
    text: "For the first nine months it earned less than in the 2024 period.",
    found: [
      ["the first nine months", "2025-01-01/2025-09-30 month inferred:start,end"],
      ["the 2024 period", "2024"],
    ],
  },
  {
    on: "2025-10-17",
    text: "It expects a charge in the fourth quarter, against none a year earlier.",
    found: [
      ["the fourth quarter", "2025-Q4"],
      ["a year earlier", "2024-Q4"],
    ],
  },
  {
    on: "2025-10-17",
    text: "Rents are where they were in the early 1990s.",
    found: [["the early 1990s", "1990-01-01/1993-12-31~ decade"]],
  },
  {
    on: "2025-10-17",
    text: "It will pay on the last day of the month.",
    found: [["the last day of the month", "2025-10-31"]],
  },
  { on: "2025-10-17", text: "Payment falls due on the first day of each quarter.", found: [] },
  {
    on: "2025-10-17",
    text: "The first weekend of November is a holiday.",
    found: [["The first weekend of November", "2025-11-01/2025-11-02 weekend"]],
  },
  {
    on: "2025-10-17",
    text: "The third month of the quarter is decisive.",
    found: [["The third month of the quarter", "2025-09"]],
  },
  {
    on: "2025-10-17",
    text: "The final week of December 2025 is short.",
    found: [["The final week of December 2025", "2025-12-22/2025-12-28 week"]],
  },
  {
    on: "2025-10-17",
    text: "The first half of next year is sold out.",
    found: [["The first half of next year", "2026-H1"]],
  },
  {
    on: "2025-10-17",
    text: "The second quarter of last year was the peak.",
    found: [["The second quarter of last year", "2024-Q2"]],
  },
  { on: "2025-10-17", text: "In the first days of 2026 it will file.", found: [["2026", "2026"]] },
  { on: "2025-10-17", text: "Stocks ended the week lower.", found: [["the week", "2025-10-13/2025-10-19 week"]] },
  { on: "2025-10-17", text: "That week the yen fell most.", found: [["That week", "2025-10-13/2025-10-19 week"]] },
  {
    on: "2025-10-17",
    text: "Through September it had spent half.",
    found: [["Through September", "../2025-09-30 month"]],
  },
  { on: "2025-10-17", text: "The levy starts this coming Monday.", found: [["this coming Monday", "2025-10-20"]] },
  { on: "2025-10-17", text: "On the 3rd of next month it reopens.", found: [["the 3rd of next month", "2025-11-03"]] },
  {
    on: "2025-10-17",
    text: "It will ship in two phases, in January and in mid-2026.",
    found: [
      ["January", "2026-01"],
      ["mid-2026", "2026-05-01/2026-08-31~ year"],
    ],
  },
  { on: "2025-10-17", text: "The curb ends in time for the 2026 harvest.", found: [["2026", "2026"]] },
  {
    on: "2025-10-17",
    text: "Prices peaked in the spring of 2022.",
    found: [["the spring of 2022", "2022-03-01/2022-05-31 season"]],
  },
  {
    on: "2025-10-17",
    text: "A truce reached in late 2023 fell apart early this year.",
    found: [
      ["late 2023", "2023-09-01/2023-12-31~ year"],
      ["early this year", "2025-01-01/2025-04-30~ year"],
    ],
  },
  {
    on: "2025-10-17",
    text: "It cut the forecast for next fiscal year.",
    found: [["next fiscal year", '/ year fiscal:year,,,,"next fiscal year"']],
  },
  {
    on: "2025-10-17",
    text: "Its long-term goal is the late 2030s.",
    found: [["the late 2030s", "2037-01-01/2039-12-31~ decade"]],
  },
  {
    on: "2025-10-17",
    text: "Output will triple within three years.",
    found: [["within three years", "2025-10-17/2028-10-16 year P3Y inferred:end"]],
  },
  { on: "2025-10-17", text: "The buyer will pay within ten days of the signing.", found: [] },
  { on: "2025-10-17", text: "The mill had shut within four months.", found: [] },
  { on: "2025-10-17", text: "A crew will be there within six hours.", found: [] },
  {
    on: "2025-10-17",
    text: "The rebate is open to buyers before April 2026.",
    found: [["before April 2026", "../2026-03-31 month"]],
  },
  {
    on: "2025-10-17",
    text: "Cars made after Sept. 30, 2025 lose the credit.",
    found: [["after Sept. 30, 2025", "2025-10-01/.. day"]],
  },
  {
    on: "2025-10-17",
    text: "It has been in talks for two years, since October 2023.",
    found: [["since October 2023", "2023-10-01/.. month"]],
  },
  {
    on: "2025-10-17",
    text: "In the nine months through September it shipped less.",
    found: [["the nine months through September", "2025-01-01/2025-09-30 month P9M inferred:start"]],
  },
  { on: "2025-10-17", text: "The half year to June was its best.", found: [["June", "2025-06"]] },
  {
    on: "2025-10-17",
    text: "The quarter ending in December is the strongest.",
    found: [["The quarter ending in December", "2025-Q4 P3M inferred:start"]],
  },
  {
    on: "2025-10-17",
    text: "A five-year plan for 2026-2030 is being drafted.",
    found: [["2026-2030", "2026-01-01/2030-12-31 year"]],
  },
  {
    on: "2025-10-17",
    text: "Construction, begun in Q4 2024, ends in Q2 2027.",
    found: [
      ["Q4 2024", "2024-Q4"],
      ["Q2 2027", "2027-Q2"],
    ],
  },
  { on: "2025-10-17", text: "The 1H25 result included a charge.", found: [["The 1H25", "2025-H1"]] },
  {
    on: "2025-10-17",
    text: "Its 3Q and 4Q orders are full.",
    found: [
      ["3Q", "2025-Q3"],
      ["4Q", "2025-Q4"],
    ],
  },
  { on: "2025-10-17", text: "In Q3 of this year it hired nobody.", found: [["Q3 of this year", "2025-Q3"]] },
  { on: "2025-10-17", text: "A vote last Thursday was close.", found: [["last Thursday", "2025-10-16"]] },
  {
    on: "2025-10-17",
    text: "It wants to decide before next Wednesday.",
    found: [["before next Wednesday", "../2025-10-21 day"]],
  },
  {
    on: "2025-10-17",
    text: "The heads meet on Oct. 31 and Nov. 1 in Korea.",
    found: [
      ["Oct. 31", "2025-10-31"],
      ["Nov. 1", "2025-11-01"],
    ],
  },
  { on: "2025-10-17", text: "On Oct. 9, the ministry widened the curbs.", found: [["Oct. 9", "2025-10-09"]] },
  {
    on: "2025-10-17",
    text: "The order is valid for 120 days starting Nov. 10.",
    found: [["120 days starting Nov. 10", "2025-11-10/2026-03-09 day P120D inferred:end"]],
  },
  {
    on: "2025-10-17",
    text: "A freeze of 18 months from July 1, 2026 is proposed.",
    found: [["18 months from July 1, 2026", "2026-07-01/2027-12-31 month P18M inferred:end"]],
  },
  {
    on: "2025-10-17",
    text: "Deliveries run until the third quarter of 2028.",
    found: [["until the third quarter of 2028", "../2028-09-30 quarter"]],
  },
  { on: "2025-10-17", text: "From next month it will charge more.", found: [["next month", "2025-11"]] },
  {
    on: "2025-10-17",
    text: "Beginning in 2026 the grant shrinks.",
    found: [["Beginning in 2026", "2026-01-01/.. year"]],
  },
  {
    on: "2025-10-17",
    text: "Between Aug. 1 and Oct. 1 nothing moved.",
    found: [["Between Aug. 1 and Oct. 1", "2025-08-01/2025-10-01 day"]],
  },
  {
    on: "2025-10-17",
    text: "Duties were paid from March 4, 2025 to Aug. 31, 2025.",
    found: [["from March 4, 2025 to Aug. 31, 2025", "2025-03-04/2025-08-31 day"]],
  },
  { on: "2025-10-17", text: "The 24-month window from signing is long.", found: [] },
  {
    on: "2025-10-17",
    text: "It will halve output by the second half of 2026.",
    found: [["by the second half of 2026", "../2026-12-31 half"]],
  },
  { on: "2025-10-17", text: "Three times in 2025 it warned on profit.", found: [["2025", "2025"]] },
  { on: "2025-10-17", text: "The year-end rush has begun.", found: [["The year-end", "2025-12-31"]] },
  { on: "2025-10-17", text: "At year-end 2024 cash was low.", found: [["year-end 2024", "2024-12-31"]] },
  { on: "2024-12-31", text: "The credit ends today.", found: [["today", "2024-12-31"]] },
  { on: "2025-03-31", text: "The quarter was its weakest.", found: [["The quarter", "2024-Q4"]] },
  {
    on: "2025-06-30",
    text: "It reports for the second quarter next month.",
    found: [
      ["the second quarter", "2025-Q2"],
      ["next month", "2025-07"],
    ],
  },
  { on: "2025-09-30", text: "Orders in the third quarter were thin.", found: [["the third quarter", "2025-Q3"]] },
  { on: "2025-12-31", text: "The fourth quarter closes with a loss.", found: [["The fourth quarter", "2025-Q4"]] },
  { on: "2026-01-31", text: "The first quarter has begun badly.", found: [["The first quarter", "2026-Q1"]] },
  { on: "2024-02-28", text: "Trading stops tomorrow for a day.", found: [["tomorrow", "2024-02-29"]] },
  {
    on: "2025-02-28",
    text: "The rule starts tomorrow, a Saturday.",
    found: [
      ["tomorrow", "2025-03-01"],
      ["Saturday", "2025-03-01"],
    ],
  },
  { on: "2026-03-01", text: "Prices jumped last Saturday.", found: [["last Saturday", "2026-02-28"]] },
  { on: "2025-12-28", text: "The new list applies from next Thursday.", found: [["next Thursday", "2026-01-01"]] },
  {
    on: "2027-01-04",
    text: "Ships sailed in the last week of 2026.",
    found: [["the last week of 2026", "2026-12-28/2027-01-03 week"]],
  },
  { on: "2025-10-17", text: "Its plan to 2040 has no cost.", found: [["2040", "2040"]] },
  { on: "2025-10-17", text: "Payments stop on 2026-02-28.", found: [["2026-02-28", "2026-02-28"]] },
  {
    on: "2025-10-17",
    text: "A Dec. 2025-Feb. 2026 pause is planned.",
    found: [["Dec. 2025-Feb. 2026", "2025-12-01/2026-02-28 month"]],
  },
  { on: "2025-10-17", text: "SEPTEMBER EXPORTS JUMP.", found: [["SEPTEMBER", "2025-09"]] },
  { on: "2025-10-17", text: "Sept exports beat forecasts.", found: [["Sept", "2025-09"]] },
  { on: "2025-10-17", text: "It was first priced in 1985 dollars.", found: [["1985", "1985"]] },
  {
    on: "2025-10-17",
    text: "The deal of 3 February last year is void.",
    found: [["3 February last year", "2024-02-03"]],
  },
  {
    on: "2025-10-17",
    text: "In December, it had cut rates; in January it will pause.",
    found: [
      ["December", "2025-12"],
      ["January", "2026-01"],
    ],
  },
  {
    on: "2025-10-17",
    text: "It may be done as early as November.",
    found: [["as early as November", "2025-11-01/.. month"]],
  },
  {
    on: "2025-10-17",
    text: "Their contract lapses at the end of April.",
    found: [["the end of April", "2026-04-21/2026-04-30~ month"]],
  },
  { on: "2025-10-17", text: "Over the summer it hired 400.", found: [["the summer", "2025-06-01/2025-08-31 season"]] },
  {
    on: "2025-10-17",
    text: "This past spring it opened a lab.",
    found: [["This past spring", "2025-03-01/2025-05-31 season"]],
  },
  { on: "2025-10-17", text: "A decade ago it had no fabs.", found: [["A decade ago", "2010-01-01/2019-12-31 decade"]] },
  { on: "2025-10-17", text: "Just two years ago it was a start-up.", found: [["two years ago", "2023"]] },
  { on: "2025-10-17", text: "Nearly four years ago the case began.", found: [["Nearly four years ago", "2021~"]] },
  { on: "2025-10-17", text: "Months ago it looked finished.", found: [["Months ago", "../2025-10-17~"]] },
  { on: "2025-10-17", text: "Some 18 months later it was sold.", found: [["Some 18 months later", "/~ month"]] },
  { on: "2025-10-17", text: "Within a year it had failed.", found: [] },
  { on: "2025-10-17", text: "He spoke for 20 minutes.", found: [] },
  { on: "2025-10-17", text: "At one time it led the field.", found: [] },
  { on: "2025-10-17", text: "The two-day meeting ends Wednesday.", found: [["Wednesday", "2025-10-15"]] },
  { on: "2025-10-17", text: "It gets most of its profit in summer.", found: [] },
  { on: "2025-10-17", text: "A one-time gain lifted profit.", found: [] },
  { on: "2025-10-17", text: "Year after year it lost money.", found: [] },
  { on: "2025-10-17", text: "Day trading is on the rise.", found: [] },
  { on: "2025-10-17", text: "The 100-day plan is ready.", found: [] },
  { on: "2025-10-17", text: "The month-old strike goes on.", found: [] },
  { on: "2025-10-17", text: "Long-dated bonds fell.", found: [] },
  { on: "2025-10-17", text: "The levy takes effect on Monday.", found: [["Monday", "2025-10-20"]] },
  { on: "2025-10-17", text: "The ban took effect on Monday.", found: [["Monday", "2025-10-13"]] },
  {
    on: "2025-10-17",
    text: "Harrow will put up 40 homes over 2026 and 2027.",
    found: [["over 2026 and 2027", "2026-01-01/2027-12-31 year"]],
  },
  { on: "2025-10-17", text: "The quarry sold over 2000 slabs and lost nine.", found: [] },
  {
    on: "2025-10-17",
    text: "Traffic will double over the next decade.",
    found: [["the next decade", "2025-10-18/2035-10-17 decade P10Y inferred:start,end"]],
  },
  {
    on: "2025-10-17",
    text: "Output rose in the March quarter of 2024.",
    found: [["the March quarter of 2024", "2024-Q1"]],
  },
  {
    on: "2025-10-17",
    text: "Tolls for the September 2025 quarter were flat.",
    found: [["the September 2025 quarter", "2025-Q3"]],
  },
];
