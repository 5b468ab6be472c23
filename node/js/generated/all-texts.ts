// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import Ar from "./texts/ar.js";
import Bg from "./texts/bg.js";
import Ca from "./texts/ca.js";
import Cs from "./texts/cs.js";
import Da from "./texts/da.js";
import De from "./texts/de.js";
import El from "./texts/el.js";
import En from "./texts/en.js";
import Es from "./texts/es.js";
import Fi from "./texts/fi.js";
import Fr from "./texts/fr.js";
import He from "./texts/he.js";
import Hi from "./texts/hi.js";
import Hr from "./texts/hr.js";
import Hu from "./texts/hu.js";
import Id from "./texts/id.js";
import It from "./texts/it.js";
import Ja from "./texts/ja.js";
import Ko from "./texts/ko.js";
import Ms from "./texts/ms.js";
import Nb from "./texts/nb.js";
import Nl from "./texts/nl.js";
import Pl from "./texts/pl.js";
import PtBr from "./texts/pt-BR.js";
import PtPt from "./texts/pt-PT.js";
import Ro from "./texts/ro.js";
import Ru from "./texts/ru.js";
import Sk from "./texts/sk.js";
import Sv from "./texts/sv.js";
import Th from "./texts/th.js";
import Tr from "./texts/tr.js";
import Uk from "./texts/uk.js";
import Vi from "./texts/vi.js";
import ZhHans from "./texts/zh-Hans.js";
import ZhHant from "./texts/zh-Hant.js";

export default {
  "ar": Ar,
  "bg": Bg,
  "ca": Ca,
  "cs": Cs,
  "da": Da,
  "de": De,
  "el": El,
  "en": En,
  "es": Es,
  "fi": Fi,
  "fr": Fr,
  "he": He,
  "hi": Hi,
  "hr": Hr,
  "hu": Hu,
  "id": Id,
  "it": It,
  "ja": Ja,
  "ko": Ko,
  "ms": Ms,
  "nb": Nb,
  "nl": Nl,
  "pl": Pl,
  "pt-BR": PtBr,
  "pt-PT": PtPt,
  "ro": Ro,
  "ru": Ru,
  "sk": Sk,
  "sv": Sv,
  "th": Th,
  "tr": Tr,
  "uk": Uk,
  "vi": Vi,
  "zh-Hans": ZhHans,
  "zh-Hant": ZhHant,
};
