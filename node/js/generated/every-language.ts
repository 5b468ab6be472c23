// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import Ar from "./languages/ar.js";
import Bg from "./languages/bg.js";
import Ca from "./languages/ca.js";
import Cs from "./languages/cs.js";
import Da from "./languages/da.js";
import De from "./languages/de.js";
import El from "./languages/el.js";
import En from "./languages/en.js";
import Es from "./languages/es.js";
import Fi from "./languages/fi.js";
import Fr from "./languages/fr.js";
import He from "./languages/he.js";
import Hi from "./languages/hi.js";
import Hr from "./languages/hr.js";
import Hu from "./languages/hu.js";
import Id from "./languages/id.js";
import It from "./languages/it.js";
import Ja from "./languages/ja.js";
import Ko from "./languages/ko.js";
import Ms from "./languages/ms.js";
import Nb from "./languages/nb.js";
import Nl from "./languages/nl.js";
import Pl from "./languages/pl.js";
import PtBr from "./languages/pt-BR.js";
import PtPt from "./languages/pt-PT.js";
import Ro from "./languages/ro.js";
import Ru from "./languages/ru.js";
import Sk from "./languages/sk.js";
import Sv from "./languages/sv.js";
import Th from "./languages/th.js";
import Tr from "./languages/tr.js";
import Uk from "./languages/uk.js";
import Vi from "./languages/vi.js";
import ZhHans from "./languages/zh-Hans.js";
import ZhHant from "./languages/zh-Hant.js";

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
