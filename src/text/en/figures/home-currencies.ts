import { once } from "../../once.ts";

/** Names that several currencies share, in the singular: by country (ISO 3166-1), the code of its own (ISO 4217). */
const rows = `
crown|DK DKK,NO NOK,SE SEK,CZ CZK,IS ISK,EE EEK,SK SKK
peso|MX MXN,AR ARS,CL CLP,CO COP,PH PHP,UY UYU,DO DOP,CU CUP
pound|GB GBP,EG EGP,LB LBP,SY SYP,SD SDG
rupee|IN INR,PK PKR,LK LKR,NP NPR,MU MUR
franc|CH CHF,CD CDF,RW RWF,GN GNF
dinar|KW KWD,BH BHD,JO JOD,IQ IQD,DZ DZD,TN TND,RS RSD,LY LYD
shilling|KE KES,TZ TZS,UG UGX,SO SOS
riyal|SA SAR,QA QAR,YE YER
rial|IR IRR,OM OMR,YE YER
$|CA CAD,AU AUD,NZ NZD,SG SGD,HK HKD
`;

/**
 * Gives the currency of a country behind a name that several share.
 *
 * @returns By singular name or sign, the code by country.
 */
export const homeCurrencies: () => ReadonlyMap<string, ReadonlyMap<string, string>> = /* @__PURE__ */ once(
  () =>
    new Map(
      rows
        .trim()
        .split("\n")
        .map((row) => {
          const [word, cells] = row.split("|");
          return [word!, new Map(cells!.split(",").map((cell) => cell.split(" ") as [string, string]))];
        }),
    ),
);
