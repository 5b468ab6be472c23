// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

/** The letters that are searched as others: without their accents, quotation marks as keyboards have them. */
export const letters = "«»àáâãäåçèéêìíîïòóôõöùúüýăąćčďęěğľńőřśşšťůűźżžưșțάέήίόύώйёїآأإئạảấầẫậắằặẻếềểễệỉịọỏốồổỗộớờởợụủứừửữự‘’“”„がごだでどばザジドビブプペポ";

/** What each of them is searched as. */
export const bases = "\"\"aaaaaaceeeiiiiooooouuuyaaccdeeglnorssstuuzzzustαεηιουωиеіااايaaaaaaaaaeeeeeeiiooooooooooouuuuuuu''\"\"\"かこたてとはサシトヒフフヘホ";
