// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

/** The letters that are searched without their accents, which Unicode's decomposition (NFD) puts behind them. */
export const letters = "àáâãäåçèéêìíîïòóôõöùúüýăąćčďęěğľńőřśşšťůűźżžưșțάέήίόύώйёїآأإئạảấầẫậắằặẻếềểễệỉịọỏốồổỗộớờởợụủứừửữựがごだでどばザジドビブプペポ";

/** Quotation marks. */
export const signs = "«»‘’“”„";

/** What each of them is searched as: as keyboards have it. */
export const plain = "\"\"''\"\"\"";
