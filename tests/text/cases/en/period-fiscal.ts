import type { PeriodCase } from "./period-case.ts";

/** Companies' own periods, with the fiscal year ending in each month. Written for this corpus. */
export const fiscalPeriods: PeriodCase[] = [
  {
    on: "2025-10-17",
    text: "Its fiscal year ends in June. It sees growth in fiscal 2027.",
    found: [
      [
        "Its fiscal year ends in June",
        '2025-07-01/2026-06-30 year inferred:start,end fiscal:year,,6,end,"Its fiscal year ends in June"',
      ],
      ["fiscal 2027", '2026-07-01/2027-06-30 year inferred:start,end fiscal:year,2027,6,,"fiscal 2027"'],
    ],
  },
  {
    on: "2025-10-17",
    text: "Sales for fiscal 2026 will rise.",
    found: [["fiscal 2026", '/ year fiscal:year,2026,,,"fiscal 2026"']],
  },
  { on: "2025-10-17", text: "It sees growth in FY26.", found: [["FY26", '/ year fiscal:year,2026,,,"FY26"']] },
  {
    on: "2025-10-17",
    text: "Capex for FY2025/26 is unchanged.",
    found: [["FY2025/26", '/ year fiscal:year,2026,,,"FY2025/26"']],
  },
  {
    on: "2025-10-17",
    text: "The third quarter of fiscal 2026 starts well.",
    found: [["The third quarter of fiscal 2026", '/ quarter fiscal:q3,2026,,,"The third quarter of fiscal 2026"']],
  },
  {
    on: "2025-10-17",
    text: "Its fiscal third quarter ended badly.",
    found: [["Its fiscal third quarter", '/ quarter fiscal:q3,,,,"Its fiscal third quarter"']],
  },
  { on: "2025-10-17", text: "Q3 FY25 was a blip.", found: [["Q3 FY25", '/ quarter fiscal:q3,2025,,,"Q3 FY25"']] },
  {
    on: "2025-10-17",
    text: "Results for the year ending March 2026 will improve.",
    found: [
      [
        "the year ending March 2026",
        '2025-04-01/2026-03-31 year inferred:start,end fiscal:year,2026,3,end,"the year ending March 2026"',
      ],
    ],
  },
  {
    on: "2025-10-17",
    text: "The fiscal year ended June 30, 2025 was its best.",
    found: [
      [
        "The fiscal year ended June 30, 2025",
        '2024-07-01/2025-06-30 year inferred:start,end fiscal:year,2025,6,end,"The fiscal year ended June 30, 2025"',
      ],
    ],
  },
  {
    on: "2025-10-17",
    options: { fiscalYearEnd: 1, fiscalYearNamedBy: "end" },
    text: "Sales in fiscal 2025 rose.",
    found: [["fiscal 2025", '2024-02-01/2025-01-31 year inferred:start,end fiscal:year,2025,1,end,"fiscal 2025"']],
  },
  {
    on: "2025-10-17",
    options: { fiscalYearEnd: 2, fiscalYearNamedBy: "end" },
    text: "Profit for the 2025 fiscal year halved.",
    found: [
      [
        "the 2025 fiscal year",
        '2024-03-01/2025-02-28 year inferred:start,end fiscal:year,2025,2,end,"the 2025 fiscal year"',
      ],
    ],
  },
  {
    on: "2025-10-17",
    options: { fiscalYearEnd: 3 },
    text: "Spending in FY26 is flat.",
    found: [["FY26", '/ year fiscal:year,2026,3,,"FY26"']],
  },
  {
    on: "2025-10-17",
    options: { fiscalYearEnd: 4, fiscalYearNamedBy: "end" },
    text: "The first half of fiscal 2026 was busy.",
    found: [
      [
        "The first half of fiscal 2026",
        '2025-05-01/2025-10-31 half inferred:start,end fiscal:h1,2026,4,end,"The first half of fiscal 2026"',
      ],
    ],
  },
  {
    on: "2025-10-17",
    options: { fiscalYearEnd: 5, fiscalYearNamedBy: "end" },
    text: "The second quarter of fiscal 2026 had a charge.",
    found: [
      [
        "The second quarter of fiscal 2026",
        '2025-09-01/2025-11-30 quarter inferred:start,end fiscal:q2,2026,5,end,"The second quarter of fiscal 2026"',
      ],
    ],
  },
  {
    on: "2025-10-17",
    options: { fiscalYearEnd: 6 },
    text: "Fourth quarter fiscal 2025 revenue fell.",
    found: [
      ["Fourth quarter fiscal 2025", '2025-Q2 inferred:start,end fiscal:q4,2025,6,,"Fourth quarter fiscal 2025"'],
    ],
  },
  {
    on: "2025-10-17",
    options: { fiscalYearEnd: 7 },
    text: "The current fiscal year will be hard.",
    found: [
      [
        "The current fiscal year",
        '2025-08-01/2026-07-31 year inferred:start,end fiscal:year,,7,,"The current fiscal year"',
      ],
    ],
  },
  {
    on: "2025-10-17",
    options: { fiscalYearEnd: 8 },
    text: "Next fiscal year looks brighter.",
    found: [["Next fiscal year", '2026-09-01/2027-08-31 year inferred:start,end fiscal:year,,8,,"Next fiscal year"']],
  },
  {
    on: "2025-10-17",
    options: { fiscalYearEnd: 9 },
    text: "Its fiscal fourth quarter beat forecasts.",
    found: [["Its fiscal fourth quarter", '2025-Q3 inferred:start,end fiscal:q4,,9,,"Its fiscal fourth quarter"']],
  },
  {
    on: "2025-10-17",
    options: { fiscalYearEnd: 10 },
    text: "In the last fiscal year it paid nothing.",
    found: [
      ["the last fiscal year", '2023-11-01/2024-10-31 year inferred:start,end fiscal:year,,10,,"the last fiscal year"'],
    ],
  },
  {
    on: "2025-10-17",
    options: { fiscalYearEnd: 11 },
    text: "FY25 Q4 bookings were thin.",
    found: [["FY25 Q4", '2025-09-01/2025-11-30 quarter inferred:start,end fiscal:q4,2025,11,,"FY25 Q4"']],
  },
  {
    on: "2025-10-17",
    options: { fiscalYearEnd: 12 },
    text: "The company plans for fiscal 2027.",
    found: [["fiscal 2027", '2027 inferred:start,end fiscal:year,2027,12,end,"fiscal 2027"']],
  },
  {
    on: "2025-10-17",
    options: { fiscalYearEnd: 3, fiscalYearNamedBy: "start" },
    text: "Outlays in FY2025 are capped.",
    found: [["FY2025", '2025-04-01/2026-03-31 year inferred:start,end fiscal:year,2025,3,start,"FY2025"']],
  },
  {
    on: "2025-10-17",
    options: { fiscalYearEnd: 3, fiscalYearNamedBy: "end" },
    text: "Subsidies of FY2026 are agreed.",
    found: [["FY2026", '2025-04-01/2026-03-31 year inferred:start,end fiscal:year,2026,3,end,"FY2026"']],
  },
  {
    on: "2024-02-29",
    options: { fiscalYearEnd: 2, fiscalYearNamedBy: "end" },
    text: "Orders in fiscal 2024 doubled.",
    found: [["fiscal 2024", '2023-03-01/2024-02-29 year inferred:start,end fiscal:year,2024,2,end,"fiscal 2024"']],
  },
  {
    on: "2025-09-30",
    options: { fiscalYearEnd: 9 },
    text: "The fiscal year has been long.",
    found: [["The fiscal year", '2024-10-01/2025-09-30 year inferred:start,end fiscal:year,,9,,"The fiscal year"']],
  },
  {
    on: "2025-10-01",
    options: { fiscalYearEnd: 9 },
    text: "This fiscal year begins with cuts.",
    found: [["This fiscal year", '2025-10-01/2026-09-30 year inferred:start,end fiscal:year,,9,,"This fiscal year"']],
  },
  {
    on: "2025-03-31",
    options: { fiscalYearEnd: 3 },
    text: "The latest fiscal year saw a loss.",
    found: [
      [
        "The latest fiscal year",
        '2023-04-01/2024-03-31 year inferred:start,end fiscal:year,,3,,"The latest fiscal year"',
      ],
    ],
  },
  {
    on: "2025-10-17",
    text: "The orchard sold more pears in 2031/32 than ever.",
    found: [["2031/32", '/ year fiscal:year,2032,,,"2031/32"']],
  },
  {
    on: "2025-04-01",
    options: { fiscalYearEnd: 3 },
    text: "A new line opens in the first half of the fiscal year.",
    found: [
      [
        "the first half of the fiscal year",
        '2025-H1 inferred:start,end fiscal:year,,3,,"the first half of the fiscal year"',
      ],
    ],
  },
  {
    on: "2025-10-17",
    options: { fiscalYearEnd: 6 },
    text: "The first nine months of fiscal 2025 were good.",
    found: [
      [
        "The first nine months of fiscal 2025",
        '2024-07-01/2025-03-31 month P9M inferred:start,end fiscal:nine-months,2025,6,,"The first nine months of fiscal 2025"',
      ],
    ],
  },
  {
    on: "2025-10-17",
    text: "By fiscal 2028 it wants a tenth of the market.",
    found: [["By fiscal 2028", '../ year fiscal:year,2028,,,"By fiscal 2028"']],
  },
  { on: "2025-10-17", text: "From FY24 to FY27 it will invest.", found: [["From FY24 to FY27", "/ year"]] },
  {
    on: "2025-10-17",
    text: "In the financial year 2024-25 it lost money.",
    found: [["the financial year 2024-25", '/ year fiscal:year,2025,,,"the financial year 2024-25"']],
  },
  {
    on: "2025-10-17",
    options: { fiscalYearEnd: 3, fiscalYearNamedBy: "end" },
    text: "Fiscal Q2 2026 guidance is due.",
    found: [["Fiscal Q2 2026", '2025-Q3 inferred:start,end fiscal:q2,2026,3,end,"Fiscal Q2 2026"']],
  },
  {
    on: "2025-10-17",
    text: "The year ended Dec. 31, 2024 was quiet.",
    found: [["The year ended Dec. 31, 2024", "2024 P1Y inferred:start"]],
  },
  {
    on: "2025-10-17",
    text: "The business year to March 2027 is planned for.",
    found: [
      [
        "The business year to March 2027",
        '2026-04-01/2027-03-31 year inferred:start,end fiscal:year,2027,3,end,"The business year to March 2027"',
      ],
    ],
  },
  {
    on: "2025-10-17",
    text: "The second half of FY26 carries the load.",
    found: [["The second half of FY26", '/ half fiscal:h2,2026,,,"The second half of FY26"']],
  },
];
