import type { PeriodCase } from "./period-case.ts";

/** Counts of units, days in words, short years and open ends, with what looks like them. Written for this corpus. */
export const spansPeriods: PeriodCase[] = [
  // Quarters and halves are those of the calendar, other units roll; the day of the text is in none of them.
  {
    on: "2026-02-12",
    text: "Margins fell in the past two quarters.",
    found: [["the past two quarters", "2025-07-01/2025-12-31 quarter P6M inferred:start,end"]],
  },
  {
    on: "2025-06-30",
    text: "Orders should pick up in the coming three quarters.",
    found: [["the coming three quarters", "2025-07-01/2026-03-31 quarter P9M inferred:start,end"]],
  },
  {
    on: "2026-02-12",
    text: "The two upcoming months will show it.",
    found: [["The two upcoming months", "2026-02-13/2026-04-12 month P2M inferred:start,end"]],
  },
  {
    on: "2024-03-01",
    text: "It lost money in the three previous years.",
    found: [["the three previous years", "2021-03-01/2024-02-29 year P3Y inferred:start,end"]],
  },
  {
    on: "2026-02-12",
    text: "It sold one last year and will sell two next year.",
    found: [
      ["last year", "2025"],
      ["next year", "2027"],
    ],
  },
  {
    on: "2026-02-12",
    text: "The museum is closed this fortnight.",
    found: [["this fortnight", "2026-02-09/2026-02-22 week"]],
  },
  {
    on: "2026-02-12",
    text: "Trading was thin over the past fortnight.",
    found: [["the past fortnight", "2026-01-26/2026-02-08 week"]],
  },
  { on: "2026-02-12", text: "My week was dull.", found: [["My week", "2026-02-09/2026-02-15 week"]] },
  { on: "2026-02-12", text: "The 12-week-old strike goes on.", found: [] },
  // Days in words and days of a month that is told from the text.
  {
    on: "2026-02-12",
    text: "It closes on the twenty-sixth of May.",
    found: [["the twenty-sixth of May", "2026-05-26"]],
  },
  {
    on: "2026-02-12",
    text: "The fair runs from April twenty-seventh to the third.",
    found: [["April twenty-seventh to the third", "2026-04-27/2026-05-03 day"]],
  },
  {
    on: "2025-12-01",
    text: "Schools close December 22nd to the 4th.",
    found: [["December 22nd to the 4th", "2025-12-22/2026-01-04 day"]],
  },
  {
    on: "2026-02-12",
    text: "It will grow from May 2 to the third quarter.",
    found: [["from May 2 to the third quarter", "2026-05-02/2026-09-30 quarter"]],
  },
  {
    on: "2026-02-12",
    text: "They meet in November between 19 and 21.",
    found: [["November between 19 and 21", "2025-11-19/2025-11-21 day"]],
  },
  { on: "2026-02-12", text: "In July between 30 and 40 people came.", found: [["July", "2025-07"]] },
  {
    on: "2026-02-12",
    text: "It is due by the 26th of this month.",
    found: [["by the 26th of this month", "../2026-02-26 day"]],
  },
  {
    on: "2026-01-31",
    text: "The ban ends on the 28th of next month.",
    found: [["the 28th of next month", "2026-02-28"]],
  },
  {
    on: "2026-02-12",
    text: "The hall opens in the third week next year.",
    found: [["the third week next year", "2027-01-18/2027-01-24 week"]],
  },
  { on: "2026-02-12", text: "It enters its third year today.", found: [["today", "2026-02-12"]] },
  // Years cut short and decades in words.
  { on: "2026-02-12", text: "She was hired in April of 87.", found: [["April of 87", "1987-04"]] },
  { on: "2026-02-12", text: "In March of 87 firms only two hired.", found: [["March", "2026-03"]] },
  { on: "2026-02-12", text: "It was founded in May '98.", found: [["May '98", "1998-05"]] },
  {
    on: "2026-02-12",
    text: "Prices soared in the twenty-tens.",
    found: [["the twenty-tens", "2010-01-01/2019-12-31 decade"]],
  },
  {
    on: "2026-02-12",
    text: "It is a company of the twenty-first century.",
    found: [["the twenty-first century", "2000-01-01/2099-12-31 century"]],
  },
  { on: "2026-02-12", text: "The tens of thousands who came left early.", found: [] },
  {
    on: "2026-02-12",
    text: "Money was cheap in the two thousands.",
    found: [["the two thousands", "2000-01-01/2009-12-31 decade"]],
  },
  { on: "2026-02-12", text: "Bookings for Jan-2027 are up.", found: [["Jan-2027", "2027-01"]] },
  { on: "2026-02-12", text: "Margins in 18Q4 were thin.", found: [["18Q4", "2018-Q4"]] },
  {
    on: "2026-02-12",
    text: "It covers Aug-01-2019 to 2019/sep/30.",
    found: [["Aug-01-2019 to 2019/sep/30", "2019-08-01/2019-09-30 day"]],
  },
  {
    on: "2026-02-12",
    text: "The talks run from the 24th of May to the 26th.",
    found: [["the 24th of May to the 26th", "2026-05-24/2026-05-26 day"]],
  },
  { on: "2026-02-12", text: "The flaw CVE-2016-11 is old.", found: [] },
  { on: "2026-02-12", text: "The form 12-2018-44 was lost.", found: [] },
  { on: "2026-02-12", text: "Entry 2015-13 is no month.", found: [] },
  { on: "2026-02-12", text: "He paid 1900 euros at 1800 hours.", found: [] },
  // Open ends.
  {
    on: "2026-02-12",
    text: "The mine closes before the end of 2027.",
    found: [["before the end of 2027", "../2027-12-31 year"]],
  },
  { on: "2026-02-12", text: "It will list before mid-2027.", found: [["before mid-2027", "../2027-06-30~ year"]] },
  {
    on: "2026-02-12",
    text: "No cut is seen after the end of this quarter.",
    found: [["after the end of this quarter", "2026-04-01/.. quarter"]],
  },
  {
    on: "2026-02-12",
    text: "Homes built in or after 2016 count.",
    found: [["in or after 2016", "2016-01-01/.. year"]],
  },
  { on: "2026-02-12", text: "The vote is two days from tomorrow.", found: [["two days from tomorrow", "2026-02-15"]] },
  {
    on: "2026-02-12",
    text: "The plant opens no earlier than July 2027.",
    found: [["no earlier than July 2027", "2027-07-01/.. month"]],
  },
  { on: "2026-02-12", text: "Not before next year, it said.", found: [["Not before next year", "2027-01-01/.. year"]] },
  {
    on: "2026-02-12",
    text: "Goods shipped on or after May 4 are taxed.",
    found: [["on or after May 4", "2026-05-04/.. day"]],
  },
  {
    on: "2026-02-12",
    text: "Claims filed on or before May 4 are paid.",
    found: [["on or before May 4", "../2026-05-04 day"]],
  },
  { on: "2026-02-12", text: "It has opened nine plants to date.", found: [["to date", "../2026-02-11~ day PXD"]] },
  { on: "2026-02-12", text: "The ruins seem to date from Roman days.", found: [] },
  { on: "2026-02-12", text: "Dates equal to date 1 are dropped.", found: [] },
  { on: "2026-02-12", text: "The list is kept up to date.", found: [] },
  // Moved from a day that is said.
  {
    on: "2026-02-12",
    text: "The tariff starts two weeks after May 1.",
    found: [["two weeks after May 1", "2026-05-15"]],
  },
  {
    on: "2026-02-12",
    text: "It may be revoked within two weeks after May 1.",
    found: [["two weeks after May 1", "2026-05-01/2026-05-14 week P2W inferred:end"]],
  },
  { on: "2026-02-12", text: "The deal closed two years after 2010.", found: [["two years after 2010", "2012"]] },
  {
    on: "2026-02-12",
    text: "He left more than two days before yesterday.",
    found: [["more than two days before yesterday", "../2026-02-08 day"]],
  },
  {
    on: "2026-02-12",
    text: "An answer is due within three weeks from today.",
    found: [["three weeks from today", "2026-02-12/2026-03-04 week P3W inferred:end"]],
  },
  {
    on: "2026-02-12",
    text: "The sale: one week, from Dec. 20.",
    found: [["one week, from Dec. 20", "2026-12-20/2026-12-26 week P1W inferred:end"]],
  },
  {
    on: "2026-02-12",
    text: "Talks began badly and three weeks later they failed.",
    found: [["three weeks later", "/ week"]],
  },
  {
    on: "2025-10-17",
    text: "The April-to-June period was dry.",
    found: [["April-to-June", "2025-04-01/2025-06-30 month"]],
  },
  {
    on: "2025-10-17",
    text: "Orders rose in the second and third quarters of 2024.",
    found: [
      ["the second", "2024-Q2"],
      ["third quarters of 2024", "2024-Q3"],
    ],
  },
  {
    on: "2025-10-17",
    text: "Orders fell from the first to the third quarter of last year.",
    found: [["from the first to the third quarter of last year", "2024-01-01/2024-09-30 quarter"]],
  },
  { on: "2025-10-17", text: "It came first and third in a quarter of them.", found: [] },
  {
    on: "2025-10-17",
    text: "In the three months from December to February it snows.",
    found: [["from December to February", "2025-12-01/2026-02-28 month"]],
  },
  {
    on: "2025-10-17",
    text: "The goals are for fiscal 2026 to 2028.",
    found: [["fiscal 2026 to 2028", "/ year"]],
  },
  {
    on: "2025-10-17",
    text: "The club made a loss in 2010/11 and in 2008-10.",
    found: [
      ["2010/11", '/ year fiscal:year,2011,,,"2010/11"'],
      ["2008-10", "2008-10"],
    ],
  },
  { on: "2025-10-17", text: "Two Sundays ago it rained.", found: [] },
  { on: "2025-10-17", text: "It meets every other Tuesday.", found: [] },
  { on: "2025-10-17", text: "It meets on the first Monday of each month.", found: [] },
  {
    on: "2025-10-17",
    text: "They marched on Saturday, the 10th anniversary of the war.",
    found: [["Saturday", "2025-10-11"]],
  },
  { on: "2025-10-17", text: "Most of the new voters are in their 20s.", found: [] },
  {
    on: "2025-10-17",
    text: "She is in her mid-30s, he is in his late 40s.",
    found: [],
  },
];
