//! What the generator writes from `core/catalogue/`.

#[rustfmt::skip]
pub(crate) mod codes;
#[rustfmt::skip]
pub(crate) mod folds;
#[rustfmt::skip]
pub(crate) mod index;
#[rustfmt::skip]
pub(crate) mod languages;
#[rustfmt::skip]
pub(crate) mod rows;
#[cfg(feature = "matching")]
#[rustfmt::skip]
pub(crate) mod served;
