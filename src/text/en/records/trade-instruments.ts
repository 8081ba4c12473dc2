import type { CueRule } from "../../extract/lexicon.ts";
import { once } from "../../once.ts";
import { wordList } from "./word-list.ts";

/**
 * Words for the instruments of trade policy, the special ones by name and the general ones that need goods beside them.
 *
 * @returns The rules.
 */
export const instrumentRules: () => readonly CueRule[] = /* @__PURE__ */ once(() => [
  {
    cue: "instrument.import-tariff",
    words: wordList(`
      tariff | import tariff | import duty | customs duty | duty | levy | border tax | customs tariff |
      import levy | import tax | import surcharge | counter-tariff | countertariff | tariff rate | duty rate |
      rate of duty | regulatory duty | cess | import cess | tariff on imports | duty on imports | tax on imports |
      levy on imports
    `),
    forms: "noun",
    example: "It put a tariff on tin.",
  },
  {
    cue: "instrument.anti-dumping",
    words: wordList(`
      anti-dumping duty | antidumping duty | anti-dumping rate | antidumping rate | anti-dumping tariff |
      antidumping tariff | anti-dumping measure | antidumping measure | dumping duty | anti-dumping levy |
      antidumping levy | anti-dumping | antidumping | anti-dumping deposit | antidumping deposit | dumping margin |
      dumping rate | dumping penalty | anti-dumping penalty | minimum import price | price undertaking |
      anti-circumvention duty | circumvention duty | less than fair value | unfairly low price | dumped price
    `),
    forms: "noun",
    example: "It set anti-dumping duties on tin.",
  },
  {
    cue: "finding",
    words: wordList("less than fair value | unfairly low price | dumped price"),
    forms: "noun",
    example: "Tin is sold at less than fair value.",
  },
  {
    cue: "instrument.countervailing-duty",
    words: wordList(`
      countervailing duty | anti-subsidy duty | antisubsidy duty | anti-subsidy tariff | countervailing tariff |
      countervailing measure | anti-subsidy measure | countervailing rate | subsidy rate | countervailing levy |
      anti-subsidy levy | countervailable | countervailable subsidy | net subsidy
    `),
    forms: "noun",
    example: "It set countervailing duties on tin.",
  },
  {
    cue: "instrument.safeguard",
    words: wordList(`
      safeguard duty | safeguard tariff | safeguard measure | safeguard | safeguard quota | safeguard levy
    `),
    forms: "noun",
    example: "It set safeguard duties on tin.",
  },
  {
    cue: "instrument.export-tax",
    words: wordList(`
      export tax | export duty | export tariff | export levy | tax on exports | duty on exports | levy on exports |
      tariff on exports
    `),
    forms: "noun",
    example: "It put an export tax on tin.",
  },
  {
    cue: "instrument.import-charge",
    words: wordList(`
      import fee | import charge | port fee | docking fee | port charge | carbon border levy | carbon border tax |
      import deposit
    `),
    forms: "noun",
    example: "It put port fees on ships.",
  },
  {
    cue: "instrument.import-ban",
    words: wordList(`
      import ban | ban on imports | ban on the import | ban on importing | ban on import | import embargo |
      import prohibition | import restriction | import curb | import halt | import freeze | import suspension |
      restriction on imports | curb on imports | prohibition on imports | moratorium on imports |
      embargo on imports | import moratorium | import control | limit on imports | import limit | import block
    `),
    forms: "noun",
    example: "It ended the import ban on beef.",
  },
  {
    cue: "instrument.export-ban",
    words: wordList(`
      export ban | ban on exports | export control | export curb | export restriction | export embargo |
      export prohibition | curb on exports | control on exports | restriction on exports | ban on the export |
      ban on exporting | ban on export | export rule | export freeze | export halt | export suspension |
      export moratorium | embargo on exports | moratorium on exports | prohibition on exports | export limit |
      limit on exports | trade control | technology control | chip curb
    `),
    forms: "noun",
    example: "It set export controls on tin.",
  },
  {
    cue: "instrument.licence",
    words: wordList("licence | license | permit | approval | authorisation | authorization | permission"),
    forms: "noun",
    example: "Exporters need a licence.",
  },
  {
    cue: "instrument.export-licensing",
    words: wordList(`
      export license | export licence | export permit | export licensing | licenses to export | licences to export |
      licence to export | license to export | approval to export | permit to export | export licensing requirement |
      export license requirement | export licence requirement | licence to ship | license to ship |
      licence to sell | license to sell
    `),
    forms: "noun",
    example: "It asks for export licences.",
  },
  {
    cue: "instrument.import-licensing",
    words: wordList(`
      import license | import licence | import permit | import licensing | import licensing requirement |
      licence to import | license to import | permit to import | import approval
    `),
    forms: "noun",
    example: "It asks for import licences.",
  },
  {
    cue: "instrument.quota",
    words: wordList("quota | cap | ceiling"),
    forms: "noun",
    example: "It set a cap on onions.",
  },
  {
    cue: "instrument.import-quota",
    words: wordList(`
      import quota | quota on imports | import cap | cap on imports | ceiling on imports | import ceiling |
      textile quota
    `),
    forms: "noun",
    example: "It set import quotas for sugar.",
  },
  {
    cue: "instrument.import-tariff-quota",
    words: wordList("tariff-rate quota | tariff rate quota | tariff quota | duty-free quota | duty-free import quota"),
    forms: "noun",
    example: "It set a tariff-rate quota for sugar.",
  },
  {
    cue: "instrument.export-quota",
    words: wordList(`
      export quota | voluntary restraint | voluntary restraint agreement | voluntary export restraint agreement |
      orderly marketing agreement | import restraint | quota on exports | export cap | cap on exports |
      export ceiling
    `),
    forms: "noun",
    example: "It set export quotas for tin.",
  },
  {
    cue: "instrument.sanction",
    words: wordList(`
      sanction | economic sanction | trade sanction | secondary sanction | trade embargo | oil embargo |
      arms embargo | weapons embargo | asset freeze | assets freeze | freeze on assets | freeze on the assets | travel ban | visa ban |
      visa restriction | punitive measure | economic embargo | oil price cap | investment ban |
      price cap on russian oil
    `),
    forms: "noun",
    example: "It set sanctions on the bank.",
  },
  {
    cue: "instrument.embargo",
    words: wordList("embargo | blockade | boycott | trade ban | ban on trade | trade boycott"),
    forms: "noun",
    example: "It put an embargo on tin.",
  },
  {
    cue: "instrument.subsidy",
    words: wordList("freight subsidy | shipping subsidy | import subsidy"),
    forms: "noun",
    example: "It ended a freight subsidy.",
  },
  {
    cue: "instrument.other",
    words: wordList("minimum export price | floor price for exports"),
    forms: "noun",
    example: "It set a minimum export price.",
  },
  {
    cue: "instrument.white-list",
    words: wordList("white list | whitelist"),
    forms: "noun",
    example: "It took the firm off its white list.",
  },
  {
    cue: "instrument.price-cap",
    words: wordList("price cap | price ceiling"),
    forms: "noun",
    example: "It put a price cap on foreign oil.",
  },
  {
    cue: "instrument.entity-listing",
    words: wordList(`
      entity list | trade blacklist | export blacklist | blacklist | unreliable entity list |
      unreliable entities list | sanctions list | export control list | unverified list | control list
    `),
    forms: "noun",
    example: "It put the firm on the entity list.",
  },
  {
    cue: "instrument.export-incentive",
    words: wordList(`
      export subsidy | export rebate | export tax rebate | export incentive | export credit | export refund
    `),
    forms: "noun",
    example: "It ended export subsidies for sugar.",
  },
  {
    cue: "instrument.local-content",
    words: wordList(`
      local content requirement | local content rule | local-content requirement | local-content rule |
      domestic content requirement | domestic content rule | local sourcing requirement
    `),
    forms: "noun",
    example: "It set local content rules.",
  },
  {
    cue: "instrument.capital-control",
    words: wordList(`
      capital control | currency control | exchange control | foreign exchange control | foreign-exchange control |
      currency restriction
    `),
    forms: "noun",
    example: "It eased capital controls.",
  },
  {
    cue: "instrument.investment-restriction",
    words: wordList(`
      foreign ownership limit | foreign investment limit | foreign ownership cap | cap on foreign ownership |
      foreign investment restriction | foreign ownership restriction | limit on foreign ownership |
      ban on foreign ownership | investment curb | outbound investment curb | restriction on foreign investment |
      foreign direct investment cap
    `),
    forms: "noun",
    example: "It eased foreign ownership limits.",
  },
  {
    cue: "instrument.technical-or-sanitary",
    words: wordList(`
      import inspection | health certificate | quarantine rule | quarantine requirement | sanitary measure |
      labelling rule | sanitary restriction | phytosanitary restriction | phytosanitary measure |
      phytosanitary requirement
    `),
    forms: "noun",
    example: "It set import inspections for fish.",
  },
  {
    cue: "instrument.procurement-restriction",
    words: wordList(`
      buy american rule | buy american requirement | buy-american rule | public procurement ban | procurement ban |
      procurement restriction | government procurement ban
    `),
    forms: "noun",
    example: "It set a procurement ban on cameras.",
  },
  {
    cue: "instrument.preference",
    words: wordList(`
      duty-free access | tariff-free access | duty-free treatment | duty-free status | duty-free entry |
      tariff exemption | duty exemption | tariff waiver | duty waiver | zero-tariff treatment | zero-tariff access |
      de minimis exemption | de minimis rule | de minimis treatment | trade preference | tariff preference |
      trade privilege | trade benefit | tariff concession | most-favored-nation status |
      most-favoured-nation status | most favored nation status | most favoured nation status |
      most favoured nation trading status | most-favored nation status | mfn status | gsp benefit | gsp status |
      gsp privilege | preferential access | preferential tariff | preferential treatment | tariff break |
      tariff relief | normal trade relations | permanent normal trade relations
    `),
    forms: "noun",
    example: "It gave tin duty-free access.",
  },
  {
    cue: "instrument.ban",
    words: wordList("ban | prohibition | outright ban | moratorium | boycott | blanket ban"),
    forms: "noun",
    example: "It put a ban on ore.",
  },
  {
    cue: "instrument.halt",
    words: wordList("halt | stop | freeze | pause | suspension"),
    forms: "noun",
    example: "It ordered a halt to exports of ore.",
  },
  {
    cue: "instrument.tax",
    words: wordList("tax | fee | charge | surcharge"),
    forms: "noun",
    example: "It put a tax on ore exports.",
  },
  {
    cue: "instrument.restriction",
    words: wordList("restriction | curb | control | limit"),
    forms: "noun",
    example: "It put restrictions on exports.",
  },
  {
    cue: "instrument",
    words: wordList(`
      tariff | duty | levy | quota | sanction | embargo | export control | export curb | export license |
      export licence | anti-dumping duty | antidumping duty | countervailing duty
    `),
    forms: "noun",
    example: "A tariff on tin.",
  },
  {
    cue: "instrument.move.increase",
    words: wordList(`
      tariff increase | tariff hike | tariff rise | duty increase | duty hike | tariff escalation |
      increase in tariffs | hike in tariffs | increase in duties | increase in import duties |
      rise in import duties | import duty hike
    `),
    forms: "noun",
    example: "It announced a tariff hike.",
  },
  {
    cue: "instrument.move.reduce",
    words: wordList(`
      tariff cut | tariff reduction | duty cut | duty reduction | cut in tariffs | reduction in tariffs |
      cut in import duties | reduction in import duties | cut in duties | import duty cut | import tariff cut |
      reduction in duties
    `),
    forms: "noun",
    example: "It announced a tariff cut.",
  },
]);
