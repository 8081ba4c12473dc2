import recognizers from "@microsoft/recognizers-text-suite";
import compromise from "compromise";
import prices from "price-parser";
import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";

const scales = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};

/** The first figure of a phrase in digits, scaled: all that a peer without values leaves to its user. */
function figureIn(phrase) {
  const match = /(-?\d[\d,]*(?:\.\d+)?)[\s-]?([a-z]+)?/i.exec(phrase);
  return match ? Number(match[1].replaceAll(",", "")) * (scales[match[2]?.toLowerCase()] ?? 1) : null;
}

const wink = winkNlp(model, ["sbd", "ner"]);

/**
 * Peers by name: each takes a text and gives `{ kind, figure }` for what it takes for money or a percentage. `slow` marks those
 * that are timed on a small text.
 */
export const peers = {
  "wink-nlp": {
    find(text) {
      const found = [];
      wink
        .readDoc(text)
        .entities()
        .each((entity) => {
          const type = entity.out(wink.its.type);
          if (type === "MONEY" || type === "PERCENT") {
            found.push({ kind: type === "MONEY" ? "money" : "percentage", figure: figureIn(entity.out()) });
          }
        });
      return found;
    },
  },
  compromise: {
    slow: true,
    find: (text) =>
      compromise(text)
        .numbers()
        .json()
        .flatMap(({ number, text: phrase }) => {
          if (number?.unit === "percent" || number?.suffix === "%") return [{ kind: "percentage", figure: number.num }];
          return /[$€£¥₹]/.test(phrase) || number?.prefix ? [{ kind: "money", figure: figureIn(phrase) }] : [];
        }),
  },
  "recognizers-text": {
    slow: true,
    find: (text) => [
      ...recognizers
        .recognizeCurrency(text, "en-us")
        .map((found) => ({ kind: "money", figure: Number(found.resolution?.value) })),
      ...recognizers
        .recognizePercentage(text, "en-us")
        .map((found) => ({ kind: "percentage", figure: Number.parseFloat(found.resolution?.value) })),
    ],
  },
  "price-parser": {
    find: (text) => (prices.parseAll(text) ?? []).map(({ floatValue }) => ({ kind: "money", figure: floatValue })),
  },
};
