//! Pages with arrows: what replaces lists (look/README §3).

use super::{Icon, Mark, Planks, Press, Said, Sign};
use crate::Words;
use dioxus::prelude::*;

/// The words of a pager.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagerWords {
    /// Avant.
    pub before: Words,
    /// La suite.
    pub after: Words,
}

/// Two arrows and where one is. Nothing when there is one page.
#[component]
pub fn Pager(words: PagerWords, page: usize, pages: usize, onpage: EventHandler<usize>) -> Element {
    if pages < 2 {
        return rsx! {};
    }
    rsx! {
        div { class: "pager push",
            if page > 0 {
                Press { words: words.before.clone(), class: "mini press", mark: Mark::Tool("page-before"), onpress: move |()| onpage.call(page - 1),
                    Icon { sign: Sign::Back }
                    Said { words: words.before.clone() }
                }
            } else { span {} }
            Planks { here: page, count: pages, label: words.after.text.clone() }
            if page + 1 < pages {
                Press { words: words.after.clone(), class: "mini press", mark: Mark::Tool("page-after"), onpress: move |()| onpage.call(page + 1),
                    Icon { sign: Sign::Next }
                    Said { words: words.after.clone() }
                }
            } else { span {} }
        }
    }
}

/// What stands on a page of at most `size` things, and how many pages there are.
#[must_use]
pub fn page_of<T: Clone>(all: &[T], page: usize, size: usize) -> (Vec<T>, usize) {
    let shown = all.iter().skip(page * size).take(size).cloned().collect();
    (shown, all.len().div_ceil(size.max(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_page_holds_what_is_left() {
        assert_eq!(page_of(&[1, 2, 3, 4, 5], 1, 3), (vec![4, 5], 2));
        assert_eq!(page_of::<u8>(&[], 0, 3), (vec![], 0));
    }
}
