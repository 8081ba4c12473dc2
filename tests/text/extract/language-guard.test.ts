import { describe, expect, it } from "vitest";
import { extractRecords } from "../../../src/text/en/extract-records.ts";

describe("the language of extractRecords", () => {
  it.each([
    [
      "German",
      "Die Regierung will in diesem Jahr 4 Milliarden Euro für neue Straßen und Brücken ausgeben, sagte der Minister am Freitag in Berlin.",
    ],
    [
      "French",
      "Le gouvernement va dépenser 4 milliards d'euros pour les routes et les ponts du pays cette année, a déclaré le ministre vendredi.",
    ],
    [
      "Spanish",
      "El gobierno gastará 4.000 millones de euros en carreteras y puentes este año, según dijo el ministro de Hacienda el viernes.",
    ],
    [
      "Italian",
      "Il governo spenderà 4 miliardi di euro per strade e ponti quest'anno, ha detto venerdì il ministro delle Finanze a Roma.",
    ],
    [
      "Portuguese",
      "O governo vai gastar 4 bilhões de reais em estradas e pontes neste ano, disse o ministro da Fazenda na sexta-feira.",
    ],
    [
      "Dutch",
      "De regering gaat dit jaar 4 miljard euro uitgeven aan wegen en bruggen, zei de minister van Financiën vrijdag.",
    ],
    [
      "Swedish",
      "Regeringen ska satsa 4 miljarder kronor på vägar och broar i år, sade finansministern på fredagen i Stockholm.",
    ],
    [
      "Polish",
      "Rząd wyda w tym roku 4 miliardy złotych na drogi i mosty, powiedział w piątek minister finansów w Warszawie.",
    ],
    [
      "Turkish",
      "Hükümet bu yıl yollar ve köprüler için 4 milyar lira harcayacak, dedi maliye bakanı cuma günü Ankara'da.",
    ],
    [
      "Indonesian",
      "Pemerintah akan membelanjakan 4 triliun rupiah untuk jalan dan jembatan tahun ini, kata menteri keuangan pada hari Jumat.",
    ],
    [
      "Russian",
      "Правительство потратит в этом году 4 миллиарда рублей на дороги и мосты, сообщил министр финансов в пятницу.",
    ],
    ["Chinese", "財政部長週五表示，政府今年將投入40億元用於修建公路與橋樑，並將補助地方政府的相關計畫。"],
    ["Japanese", "財務相は金曜日、政府が今年、道路と橋に4000億円を投じると述べた。予算案は来週国会に提出される。"],
    [
      "Korean",
      "재무장관은 금요일 정부가 올해 도로와 교량에 4조 원을 투입할 것이라고 밝혔다. 예산안은 다음 주 국회에 제출된다.",
    ],
    ["Arabic", "قال وزير المالية يوم الجمعة إن الحكومة ستنفق أربعة مليارات ريال على الطرق والجسور هذا العام."],
  ])("leaves %s alone and says so", (_, text) => {
    expect(extractRecords(text)).toEqual({ records: [], skipped: "language" });
  });

  it.each([
    "PERU TO SPEND $2 BILLION ON PORTS",
    "Norland Mills sees 2026 sales $4 bln",
    "Peru unveils $2 bln stimulus",
    "NORLAND MILLS 1ST QTR NET 41 CTS VS 38 CTS, REVS 410 MLN VS 380 MLN, SEES YR SALES UP 4 PCT",
    "Norland Mills raises 2026 capex guidance 10 percent; shares jump 4 percent, Harbor Mills shares slip 2 percent",
    "Société Norland said its São Paulo unit will spend 40 million reais.",
  ])("reads the English flash %j", (text) => {
    expect(extractRecords(text).skipped).toBeNull();
  });

  it("reads the English item beside one that is not", () => {
    const items = [
      {
        text: "Die Regierung will in diesem Jahr 4 Milliarden Euro für neue Straßen und Brücken ausgeben, sagte der Minister.",
      },
      { text: "Peru will spend $2 billion on ports." },
    ];
    expect(extractRecords({ items })).toMatchObject({ records: [{ kind: "policy-announcement" }], skipped: null });
  });
});
