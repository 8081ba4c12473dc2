import type { TimeCase } from "./period-case.ts";

/** Lengths, repetitions, clock times and the single ends of ranges, as TIMEX3. Written for this corpus. */
export const timeCases: TimeCase[] = [
  { on: "2025-10-17", text: "The talks took six years.", found: [["six years", "DURATION P6Y"]] },
  { on: "2025-10-17", text: "A two-week strike hurt output.", found: [["two-week", "DURATION P2W"]] },
  {
    on: "2025-10-17",
    text: "It lasted more than three months.",
    found: [["more than three months", "DURATION P3M MORE_THAN"]],
  },
  {
    on: "2025-10-17",
    text: "The ban runs for at least 90 days.",
    found: [["at least 90 days", "DURATION P90D EQUAL_OR_MORE"]],
  },
  {
    on: "2025-10-17",
    text: "The hearings could last two to four months.",
    found: [["two to four months", "DURATION P2M"]],
  },
  {
    on: "2025-10-17",
    text: "In the decade to 2020 rents doubled.",
    found: [
      ["the decade", "DURATION P10Y"],
      ["2020", "DATE 2020"],
    ],
  },
  { on: "2025-10-17", text: "It rained overnight Tuesday.", found: [["overnight Tuesday", "TIME 2025-10-14TNI"]] },
  {
    on: "2025-10-17",
    text: "It listed on March 3, 2019, and the next day its price doubled.",
    found: [
      ["March 3, 2019", "DATE 2019-03-03"],
      ["the next day", "DATE 2019-03-04"],
    ],
  },
  {
    on: "2025-10-17",
    text: "The gate opens an hour later than planned.",
    found: [["an hour", "DURATION PT1H"]],
  },
  { on: "2025-10-17", text: "Repairs will last for weeks.", found: [["weeks", "DURATION PXW"]] },
  { on: "2025-10-17", text: "Weeks of rain ruined the crop.", found: [] },
  { on: "2025-10-17", text: "The days of working from home are over.", found: [] },
  {
    on: "2025-10-17",
    text: "The port stays shut for the next three to four weeks.",
    found: [["the next three to four weeks", "DURATION P3W"]],
  },
  { on: "2025-10-17", text: "The lease ran for half a century.", found: [["half a century", "DURATION P50Y"]] },
  {
    on: "2025-10-17",
    text: "Buyers got an additional year to pay.",
    found: [["an additional year", "DURATION P1Y"]],
  },
  {
    on: "2025-10-17",
    text: "Over the next couple of years it will close shops.",
    found: [["the next couple of years", "DURATION P2Y APPROX"]],
  },
  {
    on: "2025-10-17",
    text: "The 2025-26 season opens on Friday night.",
    found: [
      ["2025-26", "DATE 2025"],
      ["Friday night", "TIME 2025-10-17TNI"],
    ],
  },
  {
    on: "2025-10-17",
    text: "Output in the year to March fell 3 percent on the year.",
    found: [
      ["the year", "DURATION P1Y"],
      ["March", "DATE 2025-03"],
    ],
  },
  { on: "2025-10-17", text: "The bond had been due on Thursday.", found: [["Thursday", "DATE 2025-10-16"]] },
  {
    on: "2025-10-17",
    text: "In March the maker bought a rival.",
    found: [["March", "DATE 2025-03"]],
  },
  {
    on: "2025-10-17",
    text: "In March 2019 it listed, and the following month it bought a rival.",
    found: [
      ["March 2019", "DATE 2019-03"],
      ["the following month", "DATE 2019-04"],
    ],
  },
  {
    on: "2025-10-17",
    text: "On Tuesday trading stopped at 10:30 a.m. and in the afternoon it resumed.",
    found: [
      ["Tuesday", "DATE 2025-10-14"],
      ["10:30 a.m.", "TIME 2025-10-14T10:30"],
      ["the afternoon", "TIME 2025-10-14TAF"],
    ],
  },
  {
    on: "2025-10-17",
    text: "The gas leaked just before 8 p.m. on Monday night.",
    found: [["8 p.m. on Monday night", "TIME 2025-10-13T20:00"]],
  },
  { on: "2025-10-17", text: "Up to 180 days may pass.", found: [["Up to 180 days", "DURATION P180D EQUAL_OR_LESS"]] },
  {
    on: "2025-10-17",
    text: "Nearly two decades of growth ended.",
    found: [["Nearly two decades", "DURATION P20Y APPROX"]],
  },
  { on: "2025-10-17", text: "It takes several weeks.", found: [["several weeks", "DURATION PXW"]] },
  { on: "2025-10-17", text: "A few days will do.", found: [["A few days", "DURATION PXD"]] },
  { on: "2025-10-17", text: "He waited two and a half years.", found: [["two and a half years", "DURATION P2Y6M"]] },
  { on: "2025-10-17", text: "The haul takes an hour and a half.", found: [["an hour and a half", "DURATION PT1H30M"]] },
  { on: "2025-10-17", text: "About a year went by.", found: [["About a year", "DURATION P1Y APPROX"]] },
  {
    on: "2025-10-17",
    text: "It lost money for the past three months.",
    found: [["the past three months", "DURATION P3M"]],
  },
  { on: "2025-10-17", text: "The next two quarters decide.", found: [["The next two quarters", "DURATION P2Q"]] },
  { on: "2025-10-17", text: "Two to three weeks are needed.", found: [["Two to three weeks", "DURATION P2W"]] },
  { on: "2025-10-17", text: "The first nine months went well.", found: [["The first nine months", "DURATION P9M"]] },
  { on: "2025-10-17", text: "A 36-hour walkout began.", found: [["36-hour", "DURATION PT36H"]] },
  { on: "2025-10-17", text: "Sales are counted daily.", found: [["daily", "SET P1D"]] },
  { on: "2025-10-17", text: "It pays each quarter.", found: [["each quarter", "SET P3M"]] },
  { on: "2025-10-17", text: "Staff vote every Thursday.", found: [["every Thursday", "SET XXXX-WXX-4"]] },
  { on: "2025-10-17", text: "It meets twice a year.", found: [["twice a year", "SET P1Y"]] },
  { on: "2025-10-17", text: "It saves $20 million a year.", found: [["a year", "SET P1Y"]] },
  { on: "2025-10-17", text: "They audit it every two years.", found: [["every two years", "SET P2Y"]] },
  { on: "2025-10-17", text: "Rates are set every other month.", found: [["every other month", "SET P2M"]] },
  { on: "2025-10-17", text: "Fresh data come on Tuesdays.", found: [["Tuesdays", "SET XXXX-WXX-2"]] },
  {
    on: "2025-10-17",
    text: "It will speak at 10 p.m. Wednesday.",
    found: [["10 p.m. Wednesday", "TIME 2025-10-22T22:00"]],
  },
  {
    on: "2025-10-17",
    text: "Trading halted at 9:30 a.m. on Tuesday.",
    found: [["9:30 a.m. on Tuesday", "TIME 2025-10-14T09:30"]],
  },
  { on: "2025-10-17", text: "The vote is at noon Monday.", found: [["noon Monday", "TIME 2025-10-13T12:00"]] },
  {
    on: "2025-10-17",
    text: "The deadline is 5 p.m. EST on Nov. 9.",
    found: [["5 p.m. EST on Nov. 9", "TIME 2025-11-09T17:00"]],
  },
  { on: "2025-10-17", text: "He called Thursday morning.", found: [["Thursday morning", "TIME 2025-10-16TMO"]] },
  { on: "2025-10-17", text: "It fell yesterday afternoon.", found: [["yesterday afternoon", "TIME 2025-10-16TAF"]] },
  { on: "2025-10-17", text: "This evening it will reply.", found: [["This evening", "TIME 2025-10-17TEV"]] },
  { on: "2025-10-17", text: "The list came out last night.", found: [["last night", "TIME 2025-10-16TNI"]] },
  {
    on: "2025-10-17",
    text: "Around 7:15 p.m. the alarm rang.",
    found: [["Around 7:15 p.m.", "TIME XXXX-XX-XXT19:15"]],
  },
  { on: "2025-10-17", text: "The office opens at 08:30.", found: [["08:30", "TIME XXXX-XX-XXT08:30"]] },
  { on: "2025-10-17", text: "It fell tonight in New York.", found: [["tonight", "TIME 2025-10-17TNI"]] },
  {
    on: "2025-10-17",
    text: "From May to July it idled.",
    found: [
      ["May", "DATE 2025-05"],
      ["July", "DATE 2025-07"],
    ],
  },
  {
    on: "2025-10-17",
    text: "In the six months ended June 30 it grew.",
    found: [
      ["the six months", "DURATION P6M"],
      ["June 30", "DATE 2025-06-30"],
    ],
  },
  { on: "2025-10-17", text: "It is now on sale.", found: [["now", "DATE PRESENT_REF"]] },
  { on: "2025-10-17", text: "It was recently sold.", found: [["recently", "DATE PAST_REF"]] },
  { on: "2025-10-17", text: "It will soon close.", found: [["soon", "DATE FUTURE_REF"]] },
  {
    on: "2025-10-17",
    text: "In the year ended March 31 it shrank.",
    found: [
      ["the year", "DURATION P1Y"],
      ["March 31", "DATE 2025-03-31"],
    ],
  },
  { on: "2025-10-17", text: "At 25:61 nothing happens.", found: [] },
  { on: "2025-10-17", text: "The 9-to-5 shift is gone.", found: [] },
  { on: "2025-10-17", text: "A 40-year-old fab burned.", found: [] },
];
